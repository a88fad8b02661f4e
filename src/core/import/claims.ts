import { isBlock } from '../addresses/blocks.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import type { ImportedAccount } from './accounts.ts';
import type { ImportedPool } from './pools.ts';
import type { Made, SubnetRow } from './rows.ts';

/** Claimed blocks as claims. Free ones are computed here, and have no file. */
export function importClaims(rows: SubnetRow[], pools: ImportedPool[], accounts: ImportedAccount[]): Made<Claim> {
  const result: Made<Claim> = { made: [], left: [] };
  for (const row of rows.filter(({ AccountID }) => AccountID)) {
    const claim = claimOf(row, pools, accounts);
    const reason = 'reason' in claim ? claim.reason : collision(claim, result.made);
    if (reason) result.left.push({ what: `subnet ${row.CIDR} of account ${row.AccountID}`, reason });
    else if (!('reason' in claim)) result.made.push(claim);
  }
  return result;
}

function claimOf(row: SubnetRow, pools: ImportedPool[], accounts: ImportedAccount[]): Claim | { reason: string } {
  const account = accounts.find(({ id, accountId }) => id === row.AccountID || accountId === row.AccountID);
  if (!account) return { reason: "Its account isn't taken over." };
  const pool = pools.find(({ id, parent }) => id === row.ParentSubnet || parent === row.ParentSubnet);
  if (!pool) return { reason: "Its parent subnet is unknown, or isn't taken over." };
  const block = parseCidr(row.CIDR);
  if ('reason' in block) return { reason: `${block.reason} ${block.hint}` };
  if (!isBlock({ parent: pool.cidr, splitPrefix: pool.splitRange }, block))
    return { reason: `It is no /${pool.splitRange} of ${pool.parent}.` };
  return { subnet: row.CIDR, pool: pool.name, account: account.name };
}

function collision({ subnet, account }: Claim, made: Claim[]): string | undefined {
  const same = made.find((claim) => claim.subnet === subnet);
  if (same) return `The database has it twice: it is ${same.account}'s.`;
  const held = made.find((claim) => claim.account === account);
  return held && `${account} holds ${held.subnet} already.`;
}
