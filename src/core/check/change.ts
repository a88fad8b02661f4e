import type { Folder } from '../ledger/layout.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Status } from '../ledger/status.ts';
import type { Problem } from '../problem.ts';
import { isDeleted } from './context.ts';
import type { Wording } from './finding.ts';

/** A step of the ledger, and what is known of the accounts while it is made. */
export interface Change {
  base: Ledger;
  next: Ledger;
  status: Status;
}

/** One rule of what may become of a ledger. */
export type ChangeRule = (change: Change) => Problem[];

/** Whether an account is over, and so may leave the ledger: main asked to close it, and it was closed. */
export function isOver({ base, status }: Change, account: string): boolean {
  const lifecycle = base.accounts.get(account)?.value.lifecycle;
  const gone = lifecycle === undefined && !base.unreadable.has(`${base.folder}/accounts/${account}.yaml`);
  return (lifecycle === 'closed' || gone) && isDeleted(status, account);
}

/** The files of a folder that are there but can't be read, by their name without `.yaml`. */
export function unreadableIn({ folder, unreadable }: Ledger, inside: Folder): { name: string; file: string }[] {
  const start = `${folder}/${inside}/`;
  const files = [...unreadable].filter((path) => path.startsWith(start));
  return files.map((file) => ({ file, name: file.slice(start.length, -'.yaml'.length) }));
}

/** An error about a file that the step deletes. */
export function removalError(file: string, accounts: string[], wording: Wording): Problem {
  return { file, line: 1, column: 1, severity: 'error', ...wording, accounts };
}
