import { readLedger } from '../src/core/ledger/ledger.ts';
import { setTopKey } from '../src/core/ledger/yaml/edit.ts';
import { type EditValues, textAt } from './checked-edit.ts';
import type { Terminal, Values } from './command.ts';
import { makeEdit } from './edit.ts';
import { accountEntry } from './entry.ts';
import { printJson } from './print.ts';

type Given = EditValues & Values<never, 'account'>;

/** Protects an account: nobody cleans, closes or replaces it. */
export const lockAccount = (values: Given, terminal: Terminal) =>
  change(values, { verb: 'lock', key: 'protected', value: true }, terminal);

/** Takes an account's protection away. */
export const unlockAccount = (values: Given, terminal: Terminal) =>
  change(values, { verb: 'unlock', key: 'protected', value: false }, terminal);

/** Says that an account is to be closed, for good. It is closed once that is merged and approved. */
export const deleteAccount = (values: Given, terminal: Terminal) =>
  change(values, { verb: 'delete', key: 'lifecycle', value: 'closed' }, terminal);

/** Edits one key of an account's file, where the ledger is still right after it. */
async function change(
  values: Given,
  { verb, key, value }: { verb: string; key: string; value: string | boolean },
  terminal: Terminal,
): Promise<number> {
  const { account } = values;
  const purpose = { branch: `${verb}-${account}`, title: `${verb[0]?.toUpperCase()}${verb.slice(1)} ${account}` };
  const edited = await makeEdit(
    values,
    purpose,
    (tree, folder) => {
      const { file } = accountEntry(account, readLedger(tree, folder));
      return new Map([[file, setTopKey(textAt(tree, file) ?? '', key, String(value))]]);
    },
    terminal,
  );
  printJson({ account, [key]: value, ...edited }, terminal);
  return 0;
}
