import type { Cidr } from '../../src/core/addresses/cidr.ts';
import { claimFileName, claimFromFileName } from '../../src/core/addresses/claim-name.ts';
import { type ClaimDecision, decideClaims } from '../../src/core/claims/claims.ts';
import { UserError } from '../../src/core/problem.ts';
import { claimMessage } from '../../src/core/render/claims.ts';
import type { Deps } from './deps.ts';
import { branchChanges, fetchHeads, type MainView } from './main-view.ts';

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
export async function claimedElsewhere(
  target: Target,
  { main }: MainView,
  { git, openPullRequests }: Pick<Deps, 'git' | 'openPullRequests'>,
): Promise<Cidr[]> {
  const others = (await openPullRequests()).filter(
    ({ number, branch, fork }) => !fork && number !== target.number && branch !== target.branch,
  );
  const heads = await fetchHeads(git, others);
  const names = new Set((await git.names([...heads.values()], `${main.folder}/subnets`)).flat());
  for (const claim of main.claims) names.delete(claimFileName(claim));
  return [...names].map(claimFromFileName).filter((block): block is Cidr => !('reason' in block));
}
