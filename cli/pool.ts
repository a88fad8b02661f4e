import { type PoolUse, poolUse } from '../src/core/addresses/pool-space.ts';
import type { Context } from '../src/core/check/context.ts';
import type { Pool } from '../src/core/ledger/schema/pool.ts';
import { readContext } from './checkout.ts';
import { BLOCKS, claimedBlocks } from './claimed-blocks.ts';
import type { Terminal, Values } from './command.ts';
import { missing } from './missing.ts';
import { type Columns, pageOf, printRow, printRows } from './print.ts';

/** A pool and its use in blocks; the use is unknown where the pool can't be cut as it says. */
type PoolRow = Pool & { [Count in keyof PoolUse]: number | null };

const COLUMNS: Columns<PoolRow> = {
  POOL: ({ name }) => name,
  HUB: ({ hub }) => hub,
  PARENT: ({ parent }) => parent,
  SPLIT: ({ split_range }) => `/${split_range}`,
  BLOCKS: ({ blocks }) => blocks,
  CLAIMED: ({ claimed }) => claimed,
  RESTING: ({ resting }) => resting,
  FREE: ({ free }) => free,
};

/** Prints a page of the pools, in the order of their names. */
export async function listPools(
  values: Values<'ledger' | 'table' | 'page' | 'per-page'>,
  terminal: Terminal,
): Promise<number> {
  const context = await readContext(values.ledger, BLOCKS, terminal);
  const names = [...context.ledger.pools.keys()].sort();
  printRows(
    pageOf(names, values).map((name) => poolRow(name, context)),
    COLUMNS,
    values,
    terminal,
  );
  return 0;
}

/** Prints one pool. */
export async function getPool(values: Values<'ledger' | 'table', 'pool'>, terminal: Terminal): Promise<number> {
  const context = await readContext(values.ledger, BLOCKS, terminal);
  printRow(poolRow(values.pool, context), COLUMNS, values, terminal);
  return 0;
}

function poolRow(name: string, context: Context): PoolRow {
  const pool = context.ledger.pools.get(name)?.value;
  if (!pool) throw missing('pool', name, context.ledger.pools.keys());
  const space = context.spaces.get(name);
  if (!space) return { ...pool, blocks: null, claimed: null, resting: null, free: null };
  return { ...pool, ...poolUse({ ...space, ...claimedBlocks(context) }) };
}
