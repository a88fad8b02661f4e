import type { Tree } from '../ledger/tree.ts';
import { UserError } from '../problem.ts';
import { backoff } from './git-remote.ts';
import type { Change, Committed, Decide } from './repository.ts';

/** How a branch is read and written. */
export interface Swapping {
  tip(branch: string): Promise<string | undefined>;
  tree(revision: string, folders?: string[]): Promise<Tree>;
  /** Makes a commit that nobody sees yet; nothing where its tree would be the parent's. */
  commit(parent: string | undefined, change: Change): Promise<string | undefined>;
  /** Moves the branch from `expected` to a commit; false where it isn't there any more. */
  push(branch: string, expected: string | undefined, commit: string): Promise<boolean>;
  sleep(milliseconds: number): Promise<unknown>;
  random(): number;
  attempts: number;
  /** What commits follow; the branch's tip when absent. */
  onto?: string | undefined;
}

/**
 * Reads a branch's tip, decides, commits, pushes; does all of it again where the branch moved meanwhile. So whatever is
 * decided was decided on what it was committed on.
 *
 * @throws UserError when the branch moved under every attempt.
 */
export async function compareAndSwap(branch: string, decide: Decide, on: Swapping): Promise<Committed> {
  for (let attempt = 1; attempt <= on.attempts; attempt++) {
    const sha = await on.tip(branch);
    const change = await decide({ sha, tree: async (folders) => (sha ? on.tree(sha, folders) : new Map()) });
    const commit = change && change.files.size > 0 ? await on.commit(on.onto ?? sha, change) : undefined;
    if (!commit) return { sha, changed: false };
    if (await on.push(branch, sha, commit)) return { sha: commit, changed: true };
    await on.sleep(backoff(attempt, on.random()));
  }
  throw new UserError(`Branch ${branch} moved under each of ${on.attempts} attempts to commit on it.`, {
    hint: 'Run this again when fewer others write to the branch.',
  });
}
