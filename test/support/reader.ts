import { readLedger } from '../../src/core/ledger/ledger.ts';
import type { Tree, TreeFile } from '../../src/core/ledger/tree.ts';
import type { Problem } from '../../src/core/problem.ts';
import { ORGANIZATION, treeOf } from './ledger.ts';
import { account } from './ledger-text.ts';

/** An account that is read without a problem: three lines, for `name`, `owner` and `network`. */
export const GOOD = account('acme');

/** A tree of the sample's organization.yaml and one file more. */
export function treeWith(file: string, content: string | Uint8Array, mode: TreeFile['mode'] = '100644'): Tree {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const path = `state/${file}`;
  return new Map([...treeOf({ 'state/organization.yaml': ORGANIZATION }), [path, { path, mode, bytes }]]);
}

/** Problems of one file as lines: where, what, how to mend it. */
export function problemsOf(file: string, content: string | Uint8Array, mode?: TreeFile['mode']): string[] {
  return readLedger(treeWith(file, content, mode)).problems.map(asLine);
}

function asLine({ line, column, message, hint }: Problem): string {
  return `${line}:${column} ${message} → ${hint}`;
}

/** Problems of the file of the account acme. */
export const problemsOfAccount = (text: string | Uint8Array) => problemsOf('accounts/acme.yaml', text);
