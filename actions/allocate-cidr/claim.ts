import type { Cidr } from '../../src/core/cidr.ts';
import { claimFromFileName } from '../../src/core/claim-name.ts';
import { type ClaimDecision, decideClaims } from '../../src/core/claims.ts';
import { UserError } from '../../src/core/problem.ts';
import { claimMessage } from '../../src/core/render/claims.ts';
import { branchChanges, fetchHeads, type MainView } from './main-view.ts';
import type { Deps } from './run.ts';

export interface Target {
  branch: string;
  /** Of the pull request, where it is for one. */
  number?: number;
}

export interface Claimed {
  decision: ClaimDecision;
  /** The branch's tip afterwards. */
  sha: string | undefined;
  changed: boolean;
}

/** Claims blocks for the accounts of a branch, with one commit on it; without one where they have theirs. */
export async function claimOn(
  target: Target,
  view: MainView & { accounts: string[] | undefined },
  deps: Deps,
): Promise<Claimed> {
  const { git } = deps;
  const avoid = await claimedElsewhere(target, view, deps);
  let decision: ClaimDecision | undefined;
  const { sha, changed } = await git.commitTo(target.branch, async (tip) => {
    if (!tip.sha) throw new UserError(`The repository at origin has no branch ${JSON.stringify(target.branch)}.`);
    const branch = await branchChanges(git, view, tip.sha);
    decision = decideClaims({ main: view.main, branch, avoid, accounts: view.accounts });
    const removed = decision.remove.map((file): [string, null] => [file, null]);
    return { files: new Map([...decision.write, ...removed]), message: claimMessage(decision) };
  });
  if (!decision) throw new Error('Nothing was decided');
  for (const { account, subnet, how } of decision.holdings) deps.log(`${account}: ${subnet} (${how})`);
  return { decision, sha, changed };
}

/**
 * Blocks that other pull requests claim. Those of forks don't count, or anybody could reserve a whole pool by opening one.
 * This only saves conflicts: a claim missed here is found when the branches are merged.
 */
async function claimedElsewhere(target: Target, { base, main }: MainView, { git, ...deps }: Deps): Promise<Cidr[]> {
  const open = await deps.openPullRequests();
  const others = open.filter(
    ({ number, branch, fork }) => !fork && number !== target.number && branch !== target.branch,
  );
  const blocks: Cidr[] = [];
  for (const head of (await fetchHeads(git, others)).values()) {
    const { added } = await git.changes(base, head, [`${main.folder}/subnets`]);
    for (const path of added.keys()) {
      const block = claimFromFileName(path.slice(`${main.folder}/subnets/`.length));
      if (!('reason' in block)) blocks.push(block);
    }
  }
  return blocks;
}
