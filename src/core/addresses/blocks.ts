// A parent network cut into blocks of one size, counted from 0. Blocks are computed from their index, never listed.
import { addressBits, addressCount, type Cidr, contains, type Fault } from './cidr.ts';
import { formatCidr } from './cidr-text.ts';

/** A parent and the prefix length of its blocks, such as 10.0.0.0/16 in /24. */
export interface Space {
  readonly parent: Cidr;
  readonly splitPrefix: number;
}

// Indexes are plain numbers, exact up to 2^53 and fit for JSON. IPv6 /12 in /64, a whole registry's worth, just fits.
const MOST_BITS = 52;

/** What is wrong with the size of a pool's blocks; `undefined` when it will do. */
export function spaceFault({ parent, splitPrefix }: Space): Fault | undefined {
  const { prefix, family } = parent;
  const most = Math.min(addressBits(family), prefix + MOST_BITS);
  if (Number.isInteger(splitPrefix) && splitPrefix >= prefix && splitPrefix <= most) return undefined;
  return {
    reason: `${formatCidr(parent)} can't be split in /${splitPrefix}.`,
    hint: `Choose a split range from ${prefix} (one block) to ${most}${most < addressBits(family) ? ` (2^${MOST_BITS} blocks)` : ''}.`,
  };
}

/** How many blocks there are. */
export function blockCount({ parent, splitPrefix }: Space): number {
  return 2 ** (splitPrefix - parent.prefix);
}

/** The block of an index. Throws a RangeError for one that isn't there. */
export function blockAt(space: Space, index: number): Cidr {
  const { parent, splitPrefix } = space;
  if (!(index >= 0 && index < blockCount(space))) {
    throw new RangeError(`${formatCidr(parent)} in /${splitPrefix} has no block ${index}.`);
  }
  const block = { family: parent.family, prefix: splitPrefix };
  return { ...block, start: parent.start + BigInt(index) * addressCount(block) };
}

/** The index of the block that a network inside the parent lies in, or starts in. `undefined` outside the parent. */
export function indexOf({ parent, splitPrefix }: Space, cidr: Cidr): number | undefined {
  if (!contains(parent, cidr)) return undefined;
  return Number((cidr.start - parent.start) / addressCount({ family: parent.family, prefix: splitPrefix }));
}

/** Whether a network is one of the blocks: inside the parent and of the blocks' size. */
export function isBlock({ parent, splitPrefix }: Space, cidr: Cidr): boolean {
  return cidr.prefix === splitPrefix && contains(parent, cidr);
}
