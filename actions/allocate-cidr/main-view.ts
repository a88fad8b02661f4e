import { type MainClaims, readMainClaims } from '../../src/core/claims/main-claims.ts';
import type { Git } from '../../src/core/git/repository.ts';
import type { View } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';

/** What is asked of a pull request. */
export interface PullRequest {
  number: number;
  /** Its branch's name. */
  branch: string;
  /** Whether the branch is in another repository. */
  fork: boolean;
  state: string;
}

/** The main branch as this run sees it, from beginning to end. */
export interface MainView {
  /** The commit. */
  base: string;
  main: MainClaims;
}

/** Reads the pools and claims of a revision, and the status; throws a UserError where there is no such revision. */
export async function readMain(git: Git, view: Pick<View, 'base' | 'ledger' | 'status-branch'>): Promise<MainView> {
  const { ledger, base: revision, 'status-branch': branch } = view;
  const base = await git.revision(revision);
  if (!base) throw new UserError(`Input base: the repository has no revision ${JSON.stringify(revision)}.`);
  const tip = await git.remoteTip(branch);
  const status = tip ? await git.tree(tip, ['accounts']) : new Map();
  return { base, main: readMainClaims(await git.tree(base, [ledger]), ledger, status) };
}

/**
 * Fetches the commits of pull requests, all at once and by Git: GitHub's API would take a request for each.
 *
 * @returns Commits by number.
 */
export async function fetchHeads(git: Git, pullRequests: PullRequest[]): Promise<ReadonlyMap<number, string>> {
  const refs = new Map(pullRequests.map(({ number }) => [`refs/pull/${number}/head`, number]));
  const found = await git.remoteRefs([...refs.keys()]);
  if (found.size > 0) await git.fetch([...found.keys()]);
  return new Map([...found].map(([ref, commit]) => [refs.get(ref) as number, commit]));
}

/** What a branch did since it left main; throws a UserError for one that never did. */
export async function branchChanges(git: Git, { base, main }: MainView, head: string) {
  const ancestor = await git.mergeBase(base, head);
  if (!ancestor) throw new UserError(`Commit ${head} has no history in common with ${base}.`);
  return git.changes(ancestor, head, [`${main.folder}/accounts`, `${main.folder}/subnets`]);
}
