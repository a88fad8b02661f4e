import { UserError } from '../src/core/problem.ts';
import { folderName, readFolder, replaceFile, writeNew } from '../src/edge/folder.ts';
import { checkedEdit, type Decide, type Edited, type EditValues, type Purpose, textAt } from './checked-edit.ts';
import type { Terminal } from './command.ts';

/**
 * Changes a ledger: in the working directory, or asked to, by a pull request on main's tip, which leaves the working
 * directory as it is. What was wrong before is no reason against the change; what it brings is.
 *
 * @throws UserError where the ledger would be wrong by it, and before anything is written.
 */
export async function makeEdit(
  values: EditValues,
  purpose: Purpose,
  decide: Decide,
  terminal: Terminal,
): Promise<Edited> {
  if (values['pull-request']) {
    const { proposeEdit } = await import('./propose.ts');
    return proposeEdit(values, purpose, decide, terminal);
  }
  const folder = folderName(values.ledger);
  const tree = readFolder(folder);
  const changed = await checkedEdit(tree, folder, decide, values.ledger);
  if (!values['dry-run']) for (const [path, text] of changed) write(path, textAt(tree, path), text);
  return { files: [...changed.keys()], changed: changed.size > 0 };
}

function write(path: string, before: string | undefined, text: string): void {
  if (before !== undefined) replaceFile(path, before, text);
  else if (!writeNew(path, text)) throw new UserError(`${path} is there now.`, { hint: 'Run this again.' });
}
