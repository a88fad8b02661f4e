import { expect } from '@jest/globals';
import { checkLedger } from '../../src/core/check/ledger.ts';
import { EMPTY_STATUS, type Status } from '../../src/core/ledger/status.ts';
import type { Problem } from '../../src/core/problem.ts';
import { ledgerOf } from './ledger.ts';
import { account, claim, pool } from './ledger-text.ts';

/** What is wrong in a valid ledger of one pool and one account, changed by `files`. */
export function problemsOf(files: Record<string, string>, status: Status = EMPTY_STATUS): Problem[] {
  const ledger = ledgerOf({
    'pools/default.yaml': pool('default', '10.0.0.0/16'),
    'accounts/acme.yaml': account('acme'),
    'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
    ...files,
  });
  return checkLedger(ledger, status);
}

/** Exactly one problem: its place, whom it holds back, what it says, how to mend it. */
export function only(
  problems: Problem[],
  place: string,
  accounts: string[] | undefined,
  message: string,
  hint: string,
): void {
  expect(problems.map(({ file, line, column, severity }) => `${file}:${line}:${column} ${severity}`)).toEqual([
    place.includes(' ') ? `state/${place}` : `state/${place} error`,
  ]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.hint).toContain(hint);
  expect(problems[0]?.accounts).toEqual(accounts);
}
