import { spaceFault } from '../addresses/blocks.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import { type PoolUse, poolUse } from '../addresses/pool-space.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Pool } from '../ledger/schema/pool.ts';
import type { Status } from '../ledger/status.ts';
import { type Block, code, table } from './markdown.ts';

const BAR_LENGTH = 20;

/** How full each pool is, or undefined without pools. Pools whose numbers make no sense are left to the problems. */
export function poolsTable(ledger: Ledger, status: Status): Block | undefined {
  const rows = [...ledger.pools.values()].flatMap(({ value }) => {
    const use = useOf(value, ledger, status);
    return use ? [row(value, use)] : [];
  });
  if (rows.length === 0) return undefined;
  const numbers = ['Claimed', 'Resting', 'Free'].map((title) => ({ title, number: true }));
  return table([{ title: 'Pool' }, { title: 'Parent' }, { title: 'Blocks' }, { title: 'Use' }, ...numbers], rows);
}

/** A bar of twenty characters: claimed, resting, free. What is there at all shows, however little of the pool it is. */
export function bar({ blocks, claimed, resting }: PoolUse): string {
  const length = (count: number) => (count === 0 ? 0 : Math.max(1, Math.floor((count / blocks) * BAR_LENGTH)));
  const full = Math.min(length(claimed), BAR_LENGTH - (resting > 0 ? 1 : 0));
  const half = Math.min(length(resting), BAR_LENGTH - full);
  return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(BAR_LENGTH - full - half);
}

function useOf(pool: Pool, ledger: Ledger, status: Status): PoolUse | undefined {
  const parent = parseCidr(pool.parent);
  if ('reason' in parent || spaceFault({ parent, splitPrefix: pool.split_range })) return undefined;
  const claims = [...ledger.claims.values()].filter(({ value }) => value.pool === pool.name);
  const blocks = claims.flatMap(({ value }) => {
    const cidr = parseCidr(value.subnet);
    return 'reason' in cidr ? [] : [{ cidr, rests: status.accounts.get(value.account)?.state === 'deleted' }];
  });
  return poolUse({
    parent,
    splitPrefix: pool.split_range,
    taken: blocks.map(({ cidr }) => cidr),
    resting: blocks.filter(({ rests }) => rests).map(({ cidr }) => cidr),
  });
}

function row({ name, parent, split_range }: Pool, use: PoolUse): string[] {
  const share = (use.claimed + use.resting) / use.blocks;
  // Neither "0 %" of a pool in use nor "100 %" of one with a block left.
  const percent = share > 0 && share < 0.01 ? '< 1' : `${Math.floor(share * 100)}`;
  const numbers = [use.claimed, use.resting, use.free].map((count) => count.toLocaleString('en-US'));
  return [
    code(name),
    code(parent),
    `${use.blocks.toLocaleString('en-US')} of /${split_range}`,
    `${code(bar(use))} ${percent} %`,
    ...numbers,
  ];
}
