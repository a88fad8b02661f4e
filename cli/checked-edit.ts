import { checkLedger } from '../src/core/check/ledger.ts';
import { checkTransitions } from '../src/core/check/transitions.ts';
import { readLedger } from '../src/core/ledger/ledger.ts';
import type { Tree } from '../src/core/ledger/tree.ts';
import { type Problem, UserError } from '../src/core/problem.ts';
import { statusAround } from './checkout.ts';
import type { Values } from './command.ts';

/** Says what a ledger's files shall be, by their path; the tree has them as they are. */
export type Decide = (tree: Tree, folder: string) => ReadonlyMap<string, string>;

/** How a command that writes goes about it. */
export type EditValues = Values<'ledger' | 'dry-run' | 'pull-request' | 'repository'>;

/** What a pull request of the edit would be called. */
export interface Purpose {
  /** The branch below `genesis/`. */
  branch: string;
  title: string;
}

export interface Edited {
  /** Files that are new or different. */
  files: string[];
  changed: boolean;
  pull_request?: string;
}

/**
 * What would really change, where the ledger is no worse for it.
 *
 * @param around A folder in the clone that knows the status.
 */
export async function checkedEdit(
  tree: Tree,
  folder: string,
  decide: Decide,
  around: string,
): Promise<ReadonlyMap<string, string>> {
  const changed = new Map([...decide(tree, folder)].filter(([path, text]) => textAt(tree, path) !== text));
  const files = [...changed].map(([path, text]) => {
    return [path, { path, mode: tree.get(path)?.mode ?? '100644', bytes: new TextEncoder().encode(text) }] as const;
  });
  const before = readLedger(tree, folder);
  const after = readLedger(new Map([...tree, ...files]), folder);
  const status = await statusAround(around, 'all');
  const known = new Set([...before.problems, ...checkLedger(before.ledger, status)].map(identity));
  const found = [
    ...after.problems,
    ...checkLedger(after.ledger, status),
    ...checkTransitions(before.ledger, after.ledger, status),
  ];
  refuse(found.filter((problem) => problem.severity === 'error' && !known.has(identity(problem))));
  return changed;
}

/** A problem wherever it stands: an edit moves the lines below it. */
const identity = ({ file, message }: Problem) => `${file}\0${message}`;

function refuse(faults: Problem[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ message, hint }) => (hint ? `${message}. ${hint}` : message));
  throw new UserError(`Nothing was changed: ${[...new Set(lines)].join('\n')}`);
}

/** The text of a file, if it is there. */
export function textAt(tree: Tree, path: string): string | undefined {
  const file = tree.get(path);
  return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}
