// What is free and what is taken in a pool, as runs of block indexes: their number grows with the claims, not the pool.
import { blockAt, blockCount, indexOf, type Space } from './blocks.ts';
import { type Cidr, contains } from './cidr.ts';

/** Neighbouring blocks, from the first index to the last. */
interface Run {
  first: number;
  last: number;
}

/** The blocks of a pool that are taken, in order. */
export interface TakenBlocks {
  readonly space: Space;
  /** Sorted and apart: between two runs there is at least one free block. */
  readonly runs: readonly Run[];
}

/** A pool's use, in blocks. `claimed`, `resting` and `free` add up to `blocks`. */
export interface PoolUse {
  blocks: number;
  claimed: number;
  resting: number;
  free: number;
}

/**
 * Works out the taken blocks. `taken` may hold networks of any size: a larger one takes every block in it, a smaller
 * one the block around it, one outside the pool none.
 */
export function takenBlocks(space: Space, taken: readonly Cidr[]): TakenBlocks {
  const found: Run[] = [];
  for (const cidr of taken) {
    const run = runOf(space, cidr);
    if (run) found.push(run);
  }
  found.sort((a, b) => a.first - b.first);
  const runs: Run[] = [];
  for (const run of found) {
    const before = runs.at(-1);
    if (before && run.first <= before.last + 1) before.last = Math.max(before.last, run.last);
    else runs.push(run);
  }
  return { space, runs };
}

function runOf(space: Space, cidr: Cidr): Run | undefined {
  if (contains(cidr, space.parent)) return { first: 0, last: blockCount(space) - 1 };
  const first = indexOf(space, cidr);
  if (first === undefined) return undefined;
  return { first, last: first + 2 ** Math.max(0, space.splitPrefix - cidr.prefix) - 1 };
}

/** The first free index from `index` on, going round at the end. `undefined` when nothing is free. */
export function nextFree({ space, runs }: TakenBlocks, index: number): number | undefined {
  const past = afterRun(runs, index);
  if (past < blockCount(space)) return past;
  const first = afterRun(runs, 0);
  return first < blockCount(space) ? first : undefined;
}

/** Whether nothing takes the block. */
export function isFree({ runs }: TakenBlocks, index: number): boolean {
  return afterRun(runs, index) === index;
}

/** The index itself when it is free, else the one behind the run it is in. */
function afterRun(runs: readonly Run[], index: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle] as Run).last < index) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && run.first <= index ? run.last + 1 : index;
}

/** One page of free blocks in order: `limit` at most, after the first `offset`. Costs no more than page and claims. */
export function freeBlocks(page: Space & { taken: readonly Cidr[]; offset: number; limit: number }): Cidr[] {
  const { space, runs } = takenBlocks(page, page.taken);
  const blocks: Cidr[] = [];
  let [from, skip] = [0, page.offset];
  for (const { first, last } of [...runs, { first: blockCount(space), last: Number.POSITIVE_INFINITY }]) {
    for (let index = from + skip; index < first && blocks.length < page.limit; index++) {
      blocks.push(blockAt(space, index));
    }
    skip = Math.max(0, skip - (first - from));
    from = last + 1;
  }
  return blocks;
}

/** Counts a pool's blocks. The claim of a block that rests may be in `taken` or not: the block counts as resting. */
export function poolUse(pool: Space & { taken: readonly Cidr[]; resting?: readonly Cidr[] }): PoolUse {
  const asleep = pool.resting ?? [];
  const taken = countTaken(takenBlocks(pool, [...pool.taken, ...asleep]));
  const resting = countTaken(takenBlocks(pool, asleep));
  const blocks = blockCount(pool);
  return { blocks, claimed: taken - resting, resting, free: blocks - taken };
}

function countTaken({ runs }: TakenBlocks): number {
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
