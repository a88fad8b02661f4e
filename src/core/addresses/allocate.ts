// Allocation is pure: the same pool, claims and account give the same block.
import { createHash } from 'node:crypto';
import { blockAt, blockCount, indexOf, isBlock, type Space } from './blocks.ts';
import { type Cidr, type Fault, overlaps } from './cidr.ts';
import { formatCidr } from './cidr-text.ts';
import { isFree, nextFree, poolUse, type TakenBlocks, takenBlocks } from './pool-space.ts';

export interface AllocationRequest extends Space {
  /** The pool's name, for messages. */
  pool: string;
  strategy: 'hashed' | 'first-fit';
  /** The account's name: where `hashed` begins. */
  name: string;
  /** What must be kept clear of, of any size: claimed on main, in this pull request and in others. */
  taken: readonly Cidr[];
  /** Blocks whose account was deleted lately, in `taken` or not: kept clear of as well, told apart in messages. */
  resting?: readonly Cidr[];
  /** The block that the account asks for by address. */
  pinned?: Cidr | undefined;
}

// As many places are tried before the walk: with 95 % of a pool taken, all but 2 in a million requests find one.
const HOPS = 256;

/** Chooses a free block, or says why there is none: the pool exhausted; the pinned block outside, uneven or taken. */
export function allocate(request: AllocationRequest): Cidr | Fault {
  const blocks = takenBlocks(request, [...request.taken, ...(request.resting ?? [])]);
  if (request.pinned) return pinFault(request.pinned, request, blocks) ?? request.pinned;
  const index = nextFree(blocks, request.strategy === 'hashed' ? hashedIndex(request.name, blocks) : 0);
  return index === undefined ? exhausted(request) : blockAt(request, index);
}

/**
 * Where the name's walk to a free block begins. It hops by a stride of the name's own as long as it lands on a taken
 * block: walking at once would bring every request that hashes into a long taken run to the same block behind it.
 */
function hashedIndex(name: string, blocks: TakenBlocks): number {
  const digest = createHash('sha256').update(name).digest();
  const count = blockCount(blocks.space);
  // The count is a power of two, so an odd stride would visit every block before it comes back.
  const stride = Number((digest.readBigUInt64BE(8) | 1n) % BigInt(count));
  let index = Number(digest.readBigUInt64BE(0) % BigInt(count));
  for (let hop = 0; hop < HOPS && !isFree(blocks, index); hop++) index = (index + stride) % count;
  return index;
}

function pinFault(pinned: Cidr, request: AllocationRequest, blocks: TakenBlocks): Fault | undefined {
  const text = formatCidr(pinned);
  const index = indexOf(request, pinned);
  if (index === undefined) {
    return {
      reason: `${text} does not lie in pool ${poolText(request)}.`,
      hint: 'Pin a block of the pool, or leave the choice to it.',
    };
  }
  if (!isBlock(request, pinned)) {
    const fitting = formatCidr(blockAt(request, index));
    return {
      reason: `${text} is not a block of pool ${poolText(request)}.`,
      hint: `Pin a /${request.splitPrefix}, such as ${fitting}.`,
    };
  }
  if (isFree(blocks, index)) return undefined;
  const next = nextFree(blocks, index);
  if (next === undefined) return exhausted(request);
  const rests = request.resting?.some((cidr) => overlaps(cidr, pinned));
  return {
    reason: `${text} in pool ${request.pool} is ${rests ? 'resting since its account was deleted' : 'taken'}.`,
    hint: `Pin another block (${formatCidr(blockAt(request, next))} is free), or leave the choice to the pool.`,
  };
}

function exhausted(request: AllocationRequest): Fault {
  const { blocks, claimed, resting } = poolUse(request);
  return {
    reason: `Pool ${poolText(request)} is exhausted: of its ${blocks} blocks, ${claimed} are taken and ${resting} rest after their accounts were deleted.`,
    hint: `Add a pool and name it in the account's file${resting ? ', or wait until resting blocks are released (quarantine_days)' : ''}.`,
  };
}

function poolText({ pool, parent, splitPrefix }: AllocationRequest): string {
  return `${pool} (${formatCidr(parent)} in /${splitPrefix})`;
}
