import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Ledger, readLedger } from '../../src/core/ledger/ledger.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { EMPTY_STATUS, type Status } from '../../src/core/ledger/status.ts';
import type { Tree } from '../../src/core/ledger/tree.ts';

const sample = (file: string) => readFileSync(path.join(import.meta.dirname, '../../state', file), 'utf8');

/** The sample's organization.yaml. */
export const ORGANIZATION = sample('organization.yaml');

/** Texts by path as a tree of ordinary files. */
export function treeOf(files: Record<string, string>): Tree {
  return new Map(
    Object.entries(files).map(([file, text]) => [file, { path: file, mode: '100644', bytes: Buffer.from(text) }]),
  );
}

/** A ledger of the sample's organization and pool with the files given as texts by path below `state/`. */
export function ledgerOf(files: Record<string, string>): Ledger {
  const all = {
    'organization.yaml': ORGANIZATION,
    'pools/default.yaml': sample('pools/default.yaml'),
    ...files,
  };
  const tree = treeOf(Object.fromEntries(Object.entries(all).map(([file, text]) => [`state/${file}`, text])));
  const { ledger, problems } = readLedger(tree);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return ledger;
}

/** What status says of these accounts, which are stable unless they say otherwise. */
export function statusOf(accounts: Record<string, Partial<AccountStatus>>): Status {
  const records = Object.entries(accounts).map(
    ([name, record]) => [name, { state: 'stable', ...record } as AccountStatus] as const,
  );
  return { ...EMPTY_STATUS, accounts: new Map(records) };
}
