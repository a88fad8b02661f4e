// Which blocks have rested long enough after their accounts were deleted. A claim that is not sure to be over stays.
import { type Change, isOver } from '../check/change.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Status } from '../ledger/status.ts';

/** A claim whose quarantine ended. */
export interface Rested {
  subnet: string;
  account: string;
  file: string;
  /** When its account was closed. */
  deleted: Date;
  /** Until when its block had to rest. */
  until: Date;
}

const DAY = 24 * 60 * 60_000;

/**
 * The claims that may go, in the order of their files: main and status both say that the account is over, and the days
 * of the claim's pool have passed since. Without a date, or without a pool that can be read, nothing is known to be over.
 */
export function restedClaims(ledger: Ledger, status: Status, now: Date): Rested[] {
  const change: Change = { base: ledger, next: ledger, status };
  const rested = [...ledger.claims.values()].flatMap(({ file, value: { subnet, account, pool } }) => {
    const days = ledger.pools.get(pool)?.value.quarantine_days;
    const date = status.accounts.get(account)?.deleted;
    if (days === undefined || date === undefined || !isOver(change, account)) return [];
    const deleted = new Date(date);
    const until = new Date(deleted.getTime() + days * DAY);
    return until > now ? [] : [{ subnet, account, file, deleted, until }];
  });
  return rested.sort((a, b) => (a.file < b.file ? -1 : 1));
}
