import path from 'node:path';
import { allocate } from '../src/core/addresses/allocate.ts';
import { claimedBlocks, largeLedger, NEWCOMER, POOL } from './large-ledger.ts';
import { clock, median, type Program, rounded, usageOf } from './measure.ts';
import type { Row } from './table.ts';

const GENESIS = path.resolve(import.meta.dirname, '../cli/dist/index.js');
const MANY = 10_000;
const RUNS = 5;

const CLAIM = ['subnet', 'claim', '--account', NEWCOMER, '--dry-run'];
const FREE = ['subnet', 'list', '--free-subnets', '--per-page', '100'];

/** How the built command does on a ledger of 10,000 accounts and claims, and on one of a single account. */
export function benchLedger(): Row[] {
  const [small, large] = [largeLedger(1), largeLedger(MANY)];
  const on = (folder: string, ...args: string[]): Program => ({ args: [GENESIS, ...args, '--ledger', folder] });
  try {
    const programs: Record<string, Program> = {
      'genesis --version': { args: [GENESIS, '--version'] },
      'check: 1 account': on(small.folder, 'check'),
      'check: 10,000 accounts and claims': on(large.folder, 'check'),
      'subnet claim: 1 claim': on(small.folder, ...CLAIM),
      'subnet claim: 10,000 claims': on(large.folder, ...CLAIM),
      'a page of the free /24 of a /8: 1 claim': on(small.folder, ...FREE),
      'a page of the free /24 of a /8: 10,000 claims': on(large.folder, ...FREE),
    };
    const times = clock(Object.values(programs), RUNS);
    const rows = Object.entries(programs).map(([what, program], index) => ({
      what,
      clock_ms: times[index] ?? 0,
      ...usageOf(program),
    }));
    return [...rows, { what: 'allocate() alone: 10,000 claims', clock_ms: rounded(allocation()) }];
  } finally {
    for (const { remove } of [small, large]) remove();
  }
}

/** One allocation in a process that is warm, in milliseconds. */
function allocation(): number {
  const taken = claimedBlocks(MANY);
  const times = Array.from({ length: 100 }, (_, index) => {
    const start = performance.now();
    const block = allocate({ ...POOL, strategy: 'hashed', name: `account-${index}`, taken });
    if ('reason' in block) throw new Error(block.reason);
    return performance.now() - start;
  });
  return median(times);
}
