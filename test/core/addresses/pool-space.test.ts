import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockAt, blockCount, type Space } from '../../../src/core/addresses/blocks.ts';
import { type Cidr, overlaps } from '../../../src/core/addresses/cidr.ts';
import { formatCidr } from '../../../src/core/addresses/cidr-text.ts';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { freeBlocks, poolUse } from '../../../src/core/addresses/pool-space.ts';
import { spaceAndTaken } from '../../support/networks.ts';

const all = { offset: 0, limit: Number.POSITIVE_INFINITY };

/** The free blocks, found by comparing each block with each taken network. */
function freeByHand(space: Space, taken: Cidr[]): Cidr[] {
  const blocks = Array.from({ length: blockCount(space) }, (_, index) => blockAt(space, index));
  return blocks.filter((block) => !taken.some((cidr) => overlaps(cidr, block)));
}

describe('freeBlocks', () => {
  it('gives the blocks that touch nothing taken, whatever the sizes of what is taken', () => {
    fc.assert(
      fc.property(spaceAndTaken, (pool) =>
        expect(freeBlocks({ ...pool, ...all })).toEqual(freeByHand(pool, pool.taken)),
      ),
      { numRuns: 500 },
    );
  });

  it('gives on each page what the whole list has there', () => {
    fc.assert(
      fc.property(spaceAndTaken, fc.nat(70), fc.nat(70), (pool, offset, limit) => {
        expect(freeBlocks({ ...pool, offset, limit })).toEqual(
          freeBlocks({ ...pool, ...all }).slice(offset, offset + limit),
        );
      }),
    );
  });

  it('finds a page deep in four billion blocks', () => {
    const pool = {
      parent: toCidr('fd00::/32'),
      splitPrefix: 64,
      taken: [toCidr('fd00::/33'), toCidr('fd00:0:8000:1::/64')],
    };
    expect(freeBlocks({ ...pool, offset: 0, limit: 2 }).map(formatCidr)).toEqual([
      'fd00:0:8000::/64',
      'fd00:0:8000:2::/64',
    ]);
    expect(freeBlocks({ ...pool, offset: 2 ** 31 - 2, limit: 5 }).map(formatCidr)).toEqual(['fd00:0:ffff:ffff::/64']);
  });
});

describe('poolUse', () => {
  it('adds up: claimed, resting and free blocks are all blocks', () => {
    fc.assert(
      fc.property(spaceAndTaken, fc.array(fc.boolean()), (pool, asleep) => {
        const resting = pool.taken.filter((_, i) => asleep[i]);
        const use = poolUse({ ...pool, resting });
        expect(use.claimed + use.resting + use.free).toBe(use.blocks);
        expect(use.free).toBe(freeByHand(pool, pool.taken).length);
        expect(use.resting).toBe(use.blocks - freeByHand(pool, resting).length);
      }),
    );
  });

  it('is the same whether resting blocks are given once more among the taken or not', () => {
    const pool = { parent: toCidr('10.0.0.0/16'), splitPrefix: 24 };
    const [claimed, resting] = [[toCidr('10.0.4.0/24')], [toCidr('10.0.5.0/24'), toCidr('10.0.6.0/23')]];
    const use = { blocks: 256, claimed: 1, resting: 3, free: 252 };
    expect(poolUse({ ...pool, taken: claimed, resting })).toEqual(use);
    expect(poolUse({ ...pool, taken: [...claimed, ...resting], resting })).toEqual(use);
  });

  it('counts four billion blocks exactly', () => {
    const taken = [toCidr('fd00::/33'), toCidr('fd00:0:ffff:ffff::/64')];
    expect(poolUse({ parent: toCidr('fd00::/32'), splitPrefix: 64, taken })).toEqual({
      blocks: 2 ** 32,
      claimed: 2 ** 31 + 1,
      resting: 0,
      free: 2 ** 31 - 1,
    });
  });
});
