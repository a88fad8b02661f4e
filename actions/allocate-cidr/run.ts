import { headOf } from '../../src/core/ledger/snapshot.ts';
import { type Problem, UserError } from '../../src/core/problem.ts';
import { claimsSummary, forkSummary, lostSummary } from '../../src/core/render/claims.ts';
import { sortedProblems } from '../../src/core/render/problems.ts';
import { MOST_JOBS } from '../../src/core/work/matrix.ts';
import { claimOn } from './claim.ts';
import type { Deps } from './deps.ts';
import { findLost } from './lost.ts';
import { readMain } from './main-view.ts';
import { sweep } from './sweep.ts';

export interface Inputs {
  operation: 'claim' | 'lost' | 'sweep';
  'pull-request': number | undefined;
  branch: string | undefined;
  /** A revision that takes no more commits. */
  head: string | undefined;
  accounts: string[] | undefined;
  ledger: string;
  base: string;
  'status-branch': string;
}

export interface Outcome {
  claims: Record<string, string>;
  base: string;
  head: string | undefined;
  changed: boolean;
  /** Pull requests to plan again, as many as a workflow can start jobs for. */
  lost: number[];
  /** Of the sweep, where something is due. */
  pullRequest: number | undefined;
  problems: Problem[];
  summary: string;
}

/**
 * Claims blocks on a branch, finds the pull requests whose claims have to be made anew, or proposes to free the blocks
 * whose quarantine ended.
 *
 * @throws UserError before anything is changed where inputs contradict each other or a branch takes no commit.
 */
export async function run(inputs: Inputs, deps: Deps): Promise<Outcome> {
  refuseContradictions(inputs);
  const none = { claims: {}, lost: [], problems: [], pullRequest: undefined };
  if (inputs.operation === 'sweep') return { ...none, ...(await sweep({ ...inputs, head: undefined }, deps)) };
  const view = await readMain(deps.git, inputs);
  const nothing = { ...none, base: view.base, head: undefined, changed: false, summary: '' };
  if (inputs.operation === 'lost') {
    const lost = await findLost(view, deps);
    const now = lost.slice(0, MOST_JOBS);
    return { ...nothing, lost: now.map(({ number }) => number), summary: lostSummary(now, lost.length - now.length) };
  }
  // A name could stand for another commit by the time that what is due of it is planned and reported.
  if (inputs.head) return { ...nothing, head: await headOf(deps.git, inputs.head) };
  const target = await targetOf(inputs, deps);
  if (target.fork) return { ...nothing, head: target.head, summary: forkSummary(target.number) };
  const { decision, sha, changed } = await claimOn(target, { ...view, accounts: inputs.accounts }, deps);
  return {
    ...nothing,
    claims: Object.fromEntries(decision.holdings.map(({ account, subnet }) => [account, subnet])),
    head: sha,
    changed,
    problems: sortedProblems(decision.problems),
    summary: claimsSummary(target, decision, view.main),
  };
}

function refuseContradictions({ operation, accounts, ...inputs }: Inputs): void {
  const names = ['pull-request', 'branch', 'head'] as const;
  const given = names.filter((name) => inputs[name] !== undefined);
  const faults = [];
  if (operation === 'claim' && given.length !== 1) {
    const found = given.length === 0 ? 'none is given' : `${given.join(' and ')} are given`;
    faults.push(`Operation claim takes one of the inputs ${names.join(', ')}; ${found}.`);
  }
  const idle = operation === 'claim' ? [] : [...given, ...(accounts ? ['accounts'] : [])];
  const scope = operation === 'lost' ? 'open pull requests' : 'claims on main';
  if (idle.length > 0) faults.push(`Operation ${operation} looks at all ${scope}; leave out ${idle.join(', ')}.`);
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}

/** The branch to commit on, or a fork's commit: its branch takes none. */
async function targetOf(
  inputs: Inputs,
  deps: Deps,
): Promise<{ fork?: false; branch: string; number?: number } | { fork: true; number: number; head: string }> {
  if (inputs.branch !== undefined) return { branch: inputs.branch };
  const { number, branch, fork, state, head } = await deps.pullRequest(inputs['pull-request'] ?? 0);
  if (state !== 'open') throw new UserError(`Pull request #${number} is ${state}: nothing is claimed for it any more.`);
  return fork ? { fork, number, head } : { branch, number };
}
