import { isBlock } from '../src/core/addresses/blocks.ts';
import { type Cidr, compareCidrs, contains, overlaps } from '../src/core/addresses/cidr.ts';
import { formatCidr } from '../src/core/addresses/cidr-text.ts';
import { toCidr } from '../src/core/addresses/parse-cidr.ts';
import { freeBlocks, poolUse } from '../src/core/addresses/pool-space.ts';
import { type Context, isDeleted, type ParsedClaim } from '../src/core/check/context.ts';
import type { Status } from '../src/core/ledger/status.ts';
import { UserError } from '../src/core/problem.ts';
import { readContext } from './checkout.ts';
import { BLOCKS, claimedBlocks } from './claimed-blocks.ts';
import type { Terminal, Values } from './command.ts';
import { MOST_ROWS } from './flags.ts';
import { missing } from './missing.ts';
import { type Columns, pageOf, printRow, printRows } from './print.ts';

/** A block of a pool. It rests while the account that held it is deleted, and the claim still there. */
export interface SubnetRow {
  subnet: string;
  pool: string;
  account: string | null;
  state: 'claimed' | 'resting' | 'free';
}

export const SUBNET_COLUMNS: Columns<SubnetRow> = {
  SUBNET: ({ subnet }) => subnet,
  POOL: ({ pool }) => pool,
  ACCOUNT: ({ account }) => account,
  STATE: ({ state }) => state,
};

/** Prints a page of claimed or of free blocks, in the order of addresses. */
export async function listSubnets(
  values: Values<'ledger' | 'table' | 'pool' | 'free-subnets' | 'page' | 'per-page'>,
  terminal: Terminal,
): Promise<number> {
  const context = await readContext(
    values.ledger,
    values['free-subnets'] ? { ...BLOCKS, status: 'none' } : BLOCKS,
    terminal,
  );
  const { pools } = context.ledger;
  if (values.pool !== undefined && !pools.has(values.pool)) throw missing('pool', values.pool, pools.keys());
  const rows = values['free-subnets'] ? freeRows(context, values) : claimedRows(context, values);
  printRows(rows, SUBNET_COLUMNS, values, terminal);
  return 0;
}

/** Prints one block of a pool, whoever holds it. */
export async function getSubnet(values: Values<'ledger' | 'table', 'subnet'>, terminal: Terminal): Promise<number> {
  const context = await readContext(values.ledger, BLOCKS, terminal);
  printRow(blockRow(toCidr(values.subnet), context), SUBNET_COLUMNS, values, terminal);
  return 0;
}

/** The row of a claim. */
export function claimRow(
  { subnet, pool, account }: Pick<ParsedClaim, 'subnet' | 'pool' | 'account'>,
  status: Status,
): SubnetRow {
  return { subnet, pool, account, state: isDeleted(status, account) ? 'resting' : 'claimed' };
}

type Page = Values<'pool' | 'page' | 'per-page'>;

function claimedRows({ claims, status }: Context, page: Page): SubnetRow[] {
  const wanted = claims.filter(({ pool }) => page.pool === undefined || pool === page.pool);
  const sorted = wanted.sort((a, b) => compareCidrs(a.cidr, b.cidr));
  return pageOf(sorted, page).map((claim) => claimRow(claim, status));
}

/** The pools' free blocks one after another; only those of the page are worked out. */
function freeRows(context: Context, { pool: only, page, 'per-page': size }: Page): SubnetRow[] {
  const { taken } = claimedBlocks(context);
  const pools = [...context.spaces].filter(([pool]) => only === undefined || pool === only);
  const free = pools.map(([, space]) => poolUse({ ...space, taken }).free);
  const limit = size === -1 ? everything(free) : size;
  let offset = size === -1 ? 0 : page * size;
  const rows: SubnetRow[] = [];
  for (const [index, [pool, space]] of pools.entries()) {
    const blocks = freeBlocks({ ...space, taken, offset, limit: limit - rows.length });
    for (const block of blocks) rows.push(freeRow(block, pool));
    offset = Math.max(0, offset - (free[index] ?? 0));
  }
  return rows;
}

function everything(free: number[]): number {
  const all = free.reduce((sum, count) => sum + count, 0);
  if (all <= MOST_ROWS) return all;
  throw new UserError(`${all.toLocaleString('en-US')} blocks are free, too many to list at once.`, {
    hint: 'List them by pages: --page 0 --per-page 1000.',
  });
}

function freeRow(block: Cidr, pool: string): SubnetRow {
  return { subnet: formatCidr(block), pool, account: null, state: 'free' };
}

function blockRow(block: Cidr, context: Context): SubnetRow {
  const held = context.claims.find(({ cidr }) => overlaps(cidr, block));
  if (held && formatCidr(block) === held.subnet) return claimRow(held, context.status);
  const subnet = formatCidr(block);
  if (held)
    throw new UserError(`${subnet} overlaps ${held.subnet}, which ${held.account} holds.`, {
      hint: `Ask for ${held.subnet}.`,
    });
  const pool = [...context.spaces].find(([, space]) => isBlock(space, block));
  if (pool) return freeRow(block, pool[0]);
  const around = [...context.spaces].find(([, { parent }]) => contains(parent, block));
  if (!around) throw new UserError(`${subnet} lies in no pool.`, { hint: 'genesis pool list shows them.' });
  throw new UserError(`${subnet} is no block of the pool ${around[0]}.`, {
    hint: `Its blocks are /${around[1].splitPrefix}.`,
  });
}
