import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Ledger, readLedger } from '../../src/core/ledger/ledger.ts';
import type { Tree } from '../../src/core/ledger/tree.ts';

const sample = (file: string) => readFileSync(path.join(import.meta.dirname, '../../state', file), 'utf8');

/** Texts by path as a tree of ordinary files. */
export function treeOf(files: Record<string, string>): Tree {
  return new Map(
    Object.entries(files).map(([file, text]) => [file, { path: file, mode: '100644', bytes: Buffer.from(text) }]),
  );
}

/** A ledger of the sample's organization and pool with the accounts and claims given as texts by path below `state/`. */
export function ledgerOf(files: Record<string, string>): Ledger {
  const all = {
    'organization.yaml': sample('organization.yaml'),
    'pools/default.yaml': sample('pools/default.yaml'),
    ...files,
  };
  const tree = treeOf(Object.fromEntries(Object.entries(all).map(([file, text]) => [`state/${file}`, text])));
  const { ledger, problems } = readLedger(tree);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return ledger;
}
