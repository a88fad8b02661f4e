import { readFileSync } from 'node:fs';
import { checkLedger } from '../src/core/check/ledger.ts';
import { checkTransitions } from '../src/core/check/transitions.ts';
import { type Ledger, readLedger } from '../src/core/ledger/ledger.ts';
import { setTopKey } from '../src/core/ledger/yaml/edit.ts';
import { type Problem, UserError } from '../src/core/problem.ts';
import { folderName, readFolder, replaceFile } from '../src/edge/folder.ts';
import { statusAround } from './checkout.ts';
import type { Terminal, Values } from './command.ts';
import { missing } from './missing.ts';
import { printJson } from './print.ts';

type Given = Values<'ledger' | 'dry-run', 'account'>;

/** Protects an account: nobody cleans, closes or replaces it. */
export const lockAccount = (values: Given, terminal: Terminal) =>
  change(values, { key: 'protected', value: true }, terminal);

/** Takes an account's protection away. */
export const unlockAccount = (values: Given, terminal: Terminal) =>
  change(values, { key: 'protected', value: false }, terminal);

/** Says that an account is to be closed, for good. It is closed once that is merged and approved. */
export const deleteAccount = (values: Given, terminal: Terminal) =>
  change(values, { key: 'lifecycle', value: 'closed' }, terminal);

/** Edits one key of an account's file, where the ledger is still right after it. */
async function change(
  { account, ledger: given, 'dry-run': dryRun }: Given,
  { key, value }: { key: string; value: string | boolean },
  terminal: Terminal,
): Promise<number> {
  const folder = folderName(given);
  const tree = readFolder(folder);
  const { ledger } = readLedger(tree, folder);
  const entry = ledger.accounts.get(account);
  if (!entry) throw missing('account', account, ledger.accounts.keys());
  const before = readFileSync(entry.file, 'utf8');
  const after = setTopKey(before, key, String(value));
  const bytes = new TextEncoder().encode(after);
  const next = readLedger(new Map([...tree, [entry.file, { path: entry.file, mode: '100644', bytes }]]), folder);
  // Its file could be read before, so all that is wrong with it now is this edit's doing.
  const unreadable = next.problems.filter(({ file, severity }) => file === entry.file && severity === 'error');
  refuseFor(account, unreadable);
  await refuse(account, ledger, next.ledger, folder);
  if (after !== before && !dryRun) replaceFile(entry.file, before, after);
  printJson({ account, file: entry.file, [key]: value, changed: after !== before }, terminal);
  return 0;
}

/** What was wrong before is no reason against the change; what it brings is. */
async function refuse(account: string, before: Ledger, next: Ledger, folder: string): Promise<void> {
  const status = await statusAround(folder, 'all');
  const known = new Set(checkLedger(before, status).map(({ message }) => message));
  const found = [...checkLedger(next, status), ...checkTransitions(before, next, status)];
  refuseFor(
    account,
    found.filter(({ severity, message }) => severity === 'error' && !known.has(message)),
  );
}

function refuseFor(account: string, faults: Problem[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ message, hint }) => (hint ? `${message}. ${hint}` : message));
  throw new UserError(`${account} stays as it is: ${lines.join('\n')}`);
}
