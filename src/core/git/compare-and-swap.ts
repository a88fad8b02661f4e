import type { Tree } from '../ledger/tree.ts';
import { UserError } from '../problem.ts';
import { backoff } from './git-remote.ts';
import type { Change, Committed, Decide } from './repository.ts';

/** Where a commit goes. */
export interface Place {
  /** The branch's tip as it was read; absent where there was no branch. */
  expected: string | undefined;
  /** What the commit follows; absent for a first one. */
  parent: string | undefined;
}

/** The branch's new tip; or that it moved meanwhile; or that the commit would change nothing, and wasn't made. */
export type Written = { sha: string } | 'moved' | 'same';

/** How a branch is read and written. */
export interface Swapping {
  tip(branch: string): Promise<string | undefined>;
  tree(revision: string, folders?: string[]): Promise<Tree>;
  /** Commits on `parent` and moves the branch there, if it is at `expected` still. */
  write(branch: string, at: Place, change: Change): Promise<Written>;
  sleep(milliseconds: number): Promise<unknown>;
  random(): number;
  attempts: number;
  /** What commits follow; the branch's tip when absent. */
  onto?: string | undefined;
}

/**
 * Reads a branch's tip, decides, writes; does all of it again where the branch moved meanwhile. So whatever is
 * decided was decided on what it was committed on.
 *
 * @throws UserError when the branch moved under every attempt.
 */
export async function compareAndSwap(branch: string, decide: Decide, on: Swapping): Promise<Committed> {
  for (let attempt = 1; attempt <= on.attempts; attempt++) {
    const sha = await on.tip(branch);
    const change = await decide({ sha, tree: async (folders) => (sha ? on.tree(sha, folders) : new Map()) });
    const place = { expected: sha, parent: on.onto ?? sha };
    const written = change && change.files.size > 0 ? await on.write(branch, place, change) : 'same';
    if (written === 'same') return { sha, changed: false };
    if (written !== 'moved') return { sha: written.sha, changed: true };
    await on.sleep(backoff(attempt, on.random()));
  }
  throw new UserError(`Branch ${branch} moved under each of ${on.attempts} attempts to commit on it.`, {
    hint: 'Run this again when fewer others write to the branch.',
  });
}
