import { describe, expect, it } from '@jest/globals';
import { type AllocationRequest, allocate } from '../../../src/core/addresses/allocate.ts';
import { blockAt } from '../../../src/core/addresses/blocks.ts';
import type { Cidr } from '../../../src/core/addresses/cidr.ts';
import { formatCidr } from '../../../src/core/addresses/cidr-text.ts';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';

const strategies = ['hashed', 'first-fit'] as const;
const base: AllocationRequest = {
  pool: 'default',
  parent: toCidr('10.0.0.0/16'),
  splitPrefix: 24,
  strategy: 'hashed',
  name: 'acme',
  taken: [],
};

/** Text of the block; the fault as it is. */
function ask(request: Partial<AllocationRequest>) {
  const result = allocate({ ...base, ...request });
  return 'reason' in result ? result : formatCidr(result);
}

/** Networks that together hold every block of the parent but its last one: halves, quarters and so on. */
function allButTheLast({ parent, splitPrefix }: { parent: Cidr; splitPrefix: number }): Cidr[] {
  return Array.from({ length: splitPrefix - parent.prefix }, (_, i) => {
    const space = { parent, splitPrefix: parent.prefix + i + 1 };
    return blockAt(space, 2 ** (i + 1) - 2);
  });
}

describe('hashed', () => {
  // A change of the hash would move every claim that a pull request is asked to make again.
  it.each([
    ['acme', '10.0.0.0/16', 24, '10.0.160.0/24'],
    ['acme', 'fd00::/32', 64, 'fd00:0:87c1:48a0::/64'],
    ['beta', '10.0.0.0/16', 24, '10.0.233.0/24'],
  ])('begins for %s in %s at the same block for ever', (name, parent, splitPrefix, block) => {
    expect(ask({ name, parent: toCidr(parent), splitPrefix })).toBe(block);
  });

  it('keeps requests side by side apart, also where one large network holds half of the pool', () => {
    const taken = [toCidr('10.0.0.0/17')];
    const pairs = Array.from({ length: 1000 }, (_, i) => [
      ask({ name: `a${i}`, taken }),
      ask({ name: `b${i}`, taken }),
    ]);
    // 128 blocks are free, so chance alone lets about 8 of 1,000 pairs meet.
    expect(pairs.filter(([a, b]) => a === b).length).toBeLessThan(20);
  });

  it('gives an account the same block whatever else was claimed, unless it was this one', () => {
    const block = ask({});
    const others = Array.from({ length: 200 }, (_, index) => blockAt(base, index)).filter(
      (other) => formatCidr(other) !== block,
    );
    expect(ask({ taken: others })).toBe(block);
  });
});

describe('first-fit', () => {
  it('takes the lowest free block', () => {
    const taken = ['10.0.0.0/24', '10.0.1.0/24', '10.0.3.0/24'].map(toCidr);
    expect(ask({ strategy: 'first-fit', taken })).toBe('10.0.2.0/24');
  });

  it('steps over networks of other sizes and resting blocks', () => {
    const taken = [toCidr('10.0.0.0/22'), toCidr('10.0.4.128/25')];
    expect(ask({ strategy: 'first-fit', taken, resting: [toCidr('10.0.5.0/24')] })).toBe('10.0.6.0/24');
  });
});

describe.each(strategies)('%s in a large pool', (strategy) => {
  it.each([
    ['10.0.0.0/8', 24, '10.255.255.0/24'],
    ['10.0.0.0/8', 28, '10.255.255.240/28'],
    ['fd00::/32', 64, 'fd00:0:ffff:ffff::/64'],
    ['2000::/12', 64, '200f:ffff:ffff:ffff::/64'],
  ])('finds the only free block of %s in /%i, then none', (parent, splitPrefix, last) => {
    const pool = { strategy, parent: toCidr(parent), splitPrefix };
    const taken = allButTheLast(pool);
    expect(ask({ ...pool, taken })).toBe(last);
    expect(ask({ ...pool, taken: [...taken, toCidr(last)] })).toMatchObject({
      reason: expect.stringContaining('is exhausted'),
    });
  });

  it('finds the last of 65,536 blocks when the others are claimed one by one', () => {
    const pool = { strategy, parent: toCidr('10.0.0.0/8'), splitPrefix: 24 };
    const taken = Array.from({ length: 65_535 }, (_, i) => blockAt(pool, (i * 7919) % 65_536));
    expect(ask({ ...pool, taken })).toBe(formatCidr(blockAt(pool, (65_535 * 7919) % 65_536)));
  });
});

describe('an exhausted pool', () => {
  const pool = { parent: toCidr('10.0.0.0/22'), taken: [toCidr('10.0.0.0/23')] };

  it('is told by its name, with its use and what to do', () => {
    expect(ask({ ...pool, resting: [toCidr('10.0.2.0/23')] })).toEqual({
      reason:
        'Pool default (10.0.0.0/22 in /24) is exhausted: of its 4 blocks, 2 are taken and 2 rest after their accounts were deleted.',
      hint: "Add a pool and name it in the account's file, or wait until resting blocks are released (quarantine_days).",
    });
  });

  it('does not advise to wait where nothing rests', () => {
    expect(ask({ ...pool, taken: [toCidr('10.0.0.0/8')] })).toMatchObject({
      hint: "Add a pool and name it in the account's file.",
    });
  });
});

describe('a pinned block', () => {
  const pinned = toCidr('10.0.4.0/24');

  it.each(strategies)('is given as it is (%s)', (strategy) => {
    expect(ask({ strategy, pinned })).toBe('10.0.4.0/24');
  });

  it.each(['10.1.0.0/24', '10.0.0.0/8', 'fd00::/64'])('outside the pool is refused: %s', (text) => {
    expect(ask({ pinned: toCidr(text) })).toEqual({
      reason: `${text} does not lie in pool default (10.0.0.0/16 in /24).`,
      hint: 'Pin a block of the pool, or leave the choice to it.',
    });
  });

  it.each(['10.0.4.0/23', '10.0.4.64/26'])('of another size is refused: %s', (text) => {
    expect(ask({ pinned: toCidr(text) })).toEqual({
      reason: `${text} is not a block of pool default (10.0.0.0/16 in /24).`,
      hint: 'Pin a /24, such as 10.0.4.0/24.',
    });
  });

  it.each(['10.0.4.0/24', '10.0.4.0/23', '10.0.4.64/26'])(
    'is refused where %s is taken, and the next free one named',
    (text) => {
      const next = text.endsWith('/23') ? '10.0.6.0/24' : '10.0.5.0/24';
      expect(ask({ pinned, taken: [toCidr(text)] })).toEqual({
        reason: '10.0.4.0/24 in pool default is taken.',
        hint: `Pin another block (${next} is free), or leave the choice to the pool.`,
      });
    },
  );

  it('that rests is told so', () => {
    expect(ask({ pinned, taken: [pinned], resting: [pinned] })).toMatchObject({
      reason: '10.0.4.0/24 in pool default is resting since its account was deleted.',
    });
  });

  it('in a full pool is told that the pool is exhausted', () => {
    expect(ask({ pinned, taken: [base.parent] })).toMatchObject({ reason: expect.stringContaining('is exhausted') });
  });
});
