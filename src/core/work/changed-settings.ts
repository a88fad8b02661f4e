import { digest } from '../hash.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { claimOf } from './due.ts';

/** A value of the ledger that a change changes; null where it isn't written. */
export interface ChangedSetting {
  /** Where it is, as `network.pool`. */
  path: string;
  before: string | null;
  after: string | null;
}

/** What a change says otherwise of an account that is on main already; nothing for one that it adds. */
export function changedSettings(base: Ledger, next: Ledger, account: string): ChangedSetting[] {
  const [before, after] = [base, next].map((ledger) => {
    const value = ledger.accounts.get(account)?.value;
    return value && { ...value, block: claimOf(ledger, account)?.subnet };
  });
  return before && after ? differences(before, after) : [];
}

/** What a change says otherwise in organization.yaml. */
export function changedOrganization(base: Ledger, next: Ledger): ChangedSetting[] {
  const [before, after] = [base, next].map(({ organization }) => organization?.value);
  return before && after ? differences(before, after) : [];
}

/** Objects are looked into, lists are told as a whole: which entry of a list is "the same" nobody can say. */
function differences(before: object, after: object, above = ''): ChangedSetting[] {
  const [was, is]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  const keys = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].sort();
  return keys.flatMap((key) => {
    const [old, now] = [was?.[key], is?.[key]];
    const path = above ? `${above}.${key}` : key;
    if (digest(old ?? null) === digest(now ?? null)) return [];
    if (isObject(old) && isObject(now)) return differences(old, now, path);
    return [{ path, before: textOf(old), after: textOf(now) }];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
