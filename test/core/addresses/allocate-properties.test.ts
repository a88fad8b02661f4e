import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from '../../../src/core/addresses/allocate.ts';
import { blockCount, isBlock } from '../../../src/core/addresses/blocks.ts';
import { type Cidr, overlaps } from '../../../src/core/addresses/cidr.ts';
import { formatCidr } from '../../../src/core/addresses/cidr-text.ts';
import { freeBlocks, poolUse } from '../../../src/core/addresses/pool-space.ts';
import { smallSpace, spaceAndTaken } from '../../support/networks.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/);
const everyFree = { offset: 0, limit: Number.POSITIVE_INFINITY };

describe.each(['hashed', 'first-fit'] as const)('any pool, %s', (strategy) => {
  const request = fc
    .record({ pool: spaceAndTaken, name })
    .map((one) => ({ ...one.pool, pool: 'p', name: one.name, strategy }));

  it('gives a block of the pool that overlaps nothing taken, and fails only where nothing is free', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const result = allocate(asked);
        if ('reason' in result) expect(freeBlocks({ ...asked, ...everyFree })).toEqual([]);
        else
          expect([isBlock(asked, result), asked.taken.some((cidr) => overlaps(cidr, result))]).toEqual([true, false]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer again, in whatever order and how often the taken are listed', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const shuffled = [...asked.taken].reverse().flatMap((cidr) => [cidr, cidr]);
        expect(allocate({ ...asked, taken: shuffled })).toEqual(allocate(asked));
      }),
    );
  });

  it('fills the pool to its last block without meeting, and is exhausted then', () => {
    fc.assert(
      fc.property(smallSpace, name, (space, stem) => {
        const taken: Cidr[] = [];
        const next = () => allocate({ ...space, pool: 'p', strategy, name: `${stem}-${taken.length}`, taken });
        for (let left = blockCount(space); left > 0; left--) {
          expect(poolUse({ ...space, taken })).toEqual({
            blocks: blockCount(space),
            claimed: taken.length,
            resting: 0,
            free: left,
          });
          const block = next();
          if ('reason' in block) throw new Error(block.reason);
          taken.push(block);
        }
        expect(new Set(taken.map(formatCidr)).size).toBe(blockCount(space));
        expect(next()).toMatchObject({ reason: expect.stringContaining('is exhausted') });
      }),
    );
  });

  it('gives a pinned block exactly where it is free', () => {
    fc.assert(
      fc.property(request, fc.nat(), (asked, at) => {
        const free = freeBlocks({ ...asked, ...everyFree });
        const pinned = free[at % Math.max(1, free.length)];
        fc.pre(pinned !== undefined);
        expect(allocate({ ...asked, pinned })).toEqual(pinned);
        expect(allocate({ ...asked, taken: [...asked.taken, pinned!], pinned })).toHaveProperty('reason');
      }),
    );
  });
});

it('first-fit gives the lowest free block of any pool', () => {
  fc.assert(
    fc.property(spaceAndTaken, (pool) => {
      const [lowest] = freeBlocks({ ...pool, offset: 0, limit: 1 });
      fc.pre(lowest !== undefined);
      expect(allocate({ ...pool, pool: 'p', strategy: 'first-fit', name: 'acme' })).toEqual(lowest);
    }),
  );
});
