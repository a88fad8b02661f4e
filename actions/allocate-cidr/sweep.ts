import { type Rested, restedClaims } from '../../src/core/claims/sweep.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { readSnapshot, type Snapshot, type View } from '../../src/core/ledger/snapshot.ts';
import { sweepProposal, sweepSummary } from '../../src/core/render/sweep.ts';
import type { Deps, Proposals } from './deps.ts';

/** The bot's own branch: whatever else is on it is replaced. */
const BRANCH = 'genesis/sweep';
const MAIN = 'main';

export interface Swept {
  rested: Rested[];
  /** The open pull request, where something is due. */
  pullRequest: number | undefined;
  base: string;
  head: string | undefined;
  changed: boolean;
  summary: string;
}

/** Proposes to remove the claims whose quarantine ended, by one pull request; closes it when none is left. */
export async function sweep(view: View, { git, proposals, now, log }: Deps): Promise<Swept> {
  const snapshot = await readSnapshot(git, view);
  const rested = restedClaims(snapshot.next, snapshot.status, now());
  for (const { subnet, account } of rested) log(`${subnet} of ${account} has rested long enough.`);
  const base = snapshot.commit;
  if (rested.length === 0) {
    await withdraw(proposals, log);
    return {
      rested,
      base,
      pullRequest: undefined,
      head: undefined,
      changed: false,
      summary: sweepSummary([], undefined),
    };
  }
  const { sha: head, changed } = await commitRemovals(git, snapshot, rested);
  const pullRequest = await propose(proposals, rested);
  return { rested, base, pullRequest: pullRequest.number, head, changed, summary: sweepSummary(rested, pullRequest) };
}

/** One commit on main's tip that removes the claims and nothing else. A branch that does just that is left alone. */
function commitRemovals(git: Git, { commit }: Snapshot, rested: Rested[]) {
  const files = rested.map(({ file }) => file);
  const { title: message } = sweepProposal(rested);
  return git.commitTo(
    BRANCH,
    async ({ sha }) => {
      if (sha && (await removesJust(git, { commit, sha }, files))) return undefined;
      return { files: new Map(files.map((file) => [file, null])), message: `${message}\n` };
    },
    { onto: commit },
  );
}

async function removesJust(git: Git, { commit, sha }: { commit: string; sha: string }, files: string[]) {
  const ancestor = await git.mergeBase(commit, sha);
  if (!ancestor) return false;
  const { added, changed, removed } = await git.changes(ancestor, sha);
  return added.size + changed.size === 0 && removed.toSorted().join('\n') === files.toSorted().join('\n');
}

async function propose(proposals: Proposals, rested: Rested[]): Promise<{ number: number }> {
  const text = sweepProposal(rested);
  const open = await proposals.pullRequestOf(BRANCH, MAIN);
  if (!open) return proposals.createPullRequest(BRANCH, MAIN, text);
  if (open.title !== text.title || open.body !== text.body) await proposals.updatePullRequest(open.number, text);
  return open;
}

async function withdraw(proposals: Proposals, log: Deps['log']): Promise<void> {
  const open = await proposals.pullRequestOf(BRANCH, MAIN);
  if (!open) return;
  log(`Nothing is left to free: pull request #${open.number} is closed.`);
  await proposals.closePullRequest(open.number);
}
