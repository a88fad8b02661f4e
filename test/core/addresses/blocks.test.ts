import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockAt, blockCount, indexOf, isBlock, spaceFault } from '../../../src/core/addresses/blocks.ts';
import { contains, overlaps } from '../../../src/core/addresses/cidr.ts';
import { formatCidr } from '../../../src/core/addresses/cidr-text.ts';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { smallSpace } from '../../support/networks.ts';

const split = (parent: string, splitPrefix: number) => ({ parent: toCidr(parent), splitPrefix });

describe('the blocks of a parent', () => {
  it('lie inside it, side by side, and are found again by their index', () => {
    fc.assert(
      fc.property(smallSpace, (space) => {
        const blocks = Array.from({ length: blockCount(space) }, (_, index) => blockAt(space, index));
        expect(blocks.map((block) => indexOf(space, block))).toEqual(blocks.map((_, index) => index));
        expect(blocks.every((block) => contains(space.parent, block) && isBlock(space, block))).toBe(true);
        expect(blocks.slice(1).some((block, before) => overlaps(block, blocks[before]!))).toBe(false);
      }),
    );
  });

  it.each([
    ['10.0.0.0/8', 24, 65_536, '10.255.255.0/24'],
    ['10.0.0.0/8', 28, 1_048_576, '10.255.255.240/28'],
    ['10.0.4.0/24', 24, 1, '10.0.4.0/24'],
    ['fd00::/32', 64, 2 ** 32, 'fd00:0:ffff:ffff::/64'],
    ['2000::/12', 64, 2 ** 52, '200f:ffff:ffff:ffff::/64'],
  ])('of %s in /%i are %i, the last one %s', (parent, splitPrefix, count, last) => {
    const space = split(parent, splitPrefix);
    expect(blockCount(space)).toBe(count);
    expect(formatCidr(blockAt(space, count - 1))).toBe(last);
    expect(indexOf(space, toCidr(last))).toBe(count - 1);
  });

  it.each([-1, 256, Number.NaN])('are not there at index %d', (index) => {
    expect(() => blockAt(split('10.0.0.0/16', 24), index)).toThrow(
      new RangeError(`10.0.0.0/16 in /24 has no block ${index}.`),
    );
  });
});

describe('indexOf', () => {
  const space = split('10.0.0.0/16', 24);

  it('of a smaller network is that of the block around it', () => {
    expect(indexOf(space, toCidr('10.0.4.64/26'))).toBe(4);
  });

  it.each(['10.1.0.0/24', '10.0.0.0/8', 'fd00::/64'])('of %s, which is not inside, is undefined', (text) => {
    expect(indexOf(space, toCidr(text))).toBeUndefined();
  });
});

it.each(['10.0.4.0/23', '10.0.4.0/25', '10.1.4.0/24'])('%s is not a block of 10.0.0.0/16 in /24', (text) => {
  expect(isBlock(split('10.0.0.0/16', 24), toCidr(text))).toBe(false);
});

describe('spaceFault', () => {
  it.each([
    ['10.0.0.0/16', 16],
    ['10.0.0.0/16', 32],
    ['0.0.0.0/0', 32],
    ['2000::/12', 64],
  ])('finds nothing wrong with %s in /%i', (parent, splitPrefix) => {
    expect(spaceFault(split(parent, splitPrefix))).toBeUndefined();
  });

  it.each([
    ['10.0.0.0/16', 15, 'Choose a split range from 16 (one block) to 32.'],
    ['10.0.0.0/16', 33, 'Choose a split range from 16 (one block) to 32.'],
    ['10.0.0.0/16', 24.5, 'Choose a split range from 16 (one block) to 32.'],
    ['fd00::/8', 64, 'Choose a split range from 8 (one block) to 60 (2^52 blocks).'],
  ])('refuses %s in /%d', (parent, splitPrefix, hint) => {
    expect(spaceFault(split(parent, splitPrefix))).toEqual({
      reason: `${parent} can't be split in /${splitPrefix}.`,
      hint,
    });
  });
});
