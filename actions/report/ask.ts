import type { Git } from '../../src/core/git/repository.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { askSummary } from '../../src/core/render/ask-summary.ts';
import {
  type Approved,
  type ApprovedItem,
  approvalDigest,
  type Gate,
  gateEnvironment,
  isConfirmed,
  itemDigest,
  itemOf,
  renderApproved,
} from '../../src/core/work/approval.ts';
import { type DueAccount, isLeaving } from '../../src/core/work/due-account.ts';
import { onRequest, owed } from '../../src/core/work/owed.ts';
import { recordOf } from '../../src/core/work/peerings.ts';
import { succeeded } from '../../src/core/work/record.ts';
import type { Result } from '../../src/core/work/result.ts';
import { commitsOf } from './authors.ts';
import { type GiverDeps, refuseGiver } from './giver.ts';
import { placed, plansOf } from './plans.ts';
import type { Reported } from './reported.ts';
import { askedBefore, type WaitingDeps } from './waiting.ts';

export interface AskDeps extends GiverDeps, WaitingDeps {
  /** Which kind of approval holds for an environment. */
  gateOf(environment: string): Promise<Gate>;
  /** Whether nobody but the App can write to a branch. */
  isKept(branch: string): Promise<boolean>;
  git: Pick<Git, 'history'>;
  runApprovals(id: number): Promise<{ state: string; environments: string[] }[]>;
  write(path: string, text: string): Promise<void>;
}

export interface AskFacts {
  snapshot: Snapshot;
  results: Result[];
  /** The digest a person gave with the dispatch. */
  digest: string | undefined;
  /** Who started this run, and who started it again. */
  startedBy: string;
  actor: string;
  /** Whether it is about accounts that are cleaned or closed, which is asked for apart from all else. */
  leaving: boolean;
  /** Only these are asked for; all where none is named. */
  accounts: string[];
  /** To how many accounts what all share is rolled out. */
  rollout: number;
  /** Whether `accounts` are gone through though nothing is owed of them. */
  again: boolean;
  /** The status branch; whether an approval that it records counts at all, if nobody but the App can write to it. */
  branch: string;
  standing: boolean;
  /** This run's id. */
  run: string;
  /** Where what would be approved is written. */
  file: string;
}

/** With what the repository says of approvals. */
interface Asking extends AskFacts {
  gate: Gate;
  /** Whether who brought something in may approve it by its digest. */
  selfApproval: boolean;
}

/** Something due, with its plan where this run made one. */
interface Candidate {
  due: DueAccount;
  result: Result | undefined;
}

/**
 * Says what approval would do, and whether a person has to be asked.
 *
 * @throws UserError where a digest was given that this repository's gate doesn't take, or by somebody who may not.
 */
export async function reportAsk(given: AskFacts, deps: AskDeps): Promise<Reported> {
  const { snapshot, file } = given;
  const gate = await deps.gateOf(gateEnvironment(given.leaving));
  const selfApproval = snapshot.base.organization?.value.approval.self ?? false;
  const standing = given.standing && (await deps.isKept(given.branch));
  const facts: Asking = { ...given, gate, selfApproval, standing };
  const candidates = candidatesOf(facts);
  const items = candidates.flatMap(({ due, result }) =>
    result && succeeded(result) ? [itemOf(due, result.fingerprint)] : [],
  );
  const digest = approvalDigest({ accounts: items });
  const isGiven = isDigestGiven(facts, digest);
  if (isGiven) {
    const giver = { by: [...new Set([facts.startedBy, facts.actor])], selfApproval, workflow: 'apply' as const };
    const histories = items.map((item) => () => commitsOf(item, facts, deps.git));
    await refuseGiver(giver, histories, deps);
  }
  const approvedBefore = await standingApprovals(items, facts, deps);
  const go = items.length > 0 && (isGiven || items.every(({ account }) => approvedBefore.has(account)));
  const waiting = items.length > 0 && !go ? await askedBefore(digest, facts, deps) : undefined;
  const ask = items.length > 0 && !go && !waiting;
  const approved: Approved = { commit: snapshot.commit, accounts: items, standing: Object.fromEntries(approvedBefore) };
  if (ask || go) await deps.write(file, renderApproved(approved));
  const results = candidates.flatMap(({ result }) => result ?? []);
  const summary = askSummary({
    ...{ commit: snapshot.commit, digest, gate, ask, go, isGiven, waiting, standing: [...approvedBefore.keys()] },
    ...{ leaving: facts.leaving, selfApproval, asked: facts },
    accounts: results.filter(succeeded).map((result) => placed(result, snapshot)),
    failed: results.filter((result) => !succeeded(result)).map((result) => placed(result, snapshot)),
    notPlanned: candidates.filter(({ result }) => !result).map(({ due }) => due.account),
    reasons: new Map(candidates.map(({ due }) => [due.account, due.reason])),
  });
  const failure = facts.digest !== undefined && !go ? outdated(facts, items, digest) : undefined;
  // Where no environment asks, its job would pass by itself.
  const outputs = { digest, ask: ask && gate === 'environment', go, ok: results.every(succeeded) };
  return { summary, outputs, failure };
}

function candidatesOf({ snapshot, results, leaving, accounts, ...asked }: AskFacts): Candidate[] {
  const planOf = plansOf(results);
  const { due: all } = owed(snapshot, onRequest({ ...asked, accounts }));
  const isWanted = ({ account }: DueAccount) => accounts.length === 0 || accounts.includes(account);
  return all.filter((due) => isLeaving(due) === leaving && isWanted(due)).map((due) => ({ due, result: planOf(due) }));
}

/** Whether what is due is what the digest given is of; none is given where the environment is the gate. */
function isDigestGiven({ gate, digest: given, leaving }: Asking, digest: string): boolean {
  if (given === undefined || gate === 'digest') return given === digest;
  throw new UserError(
    `A digest is no approval here: the gate of this repository is the environment ${gateEnvironment(leaving)}.`,
    {
      hint: 'Start apply without a digest and let a reviewer approve its run.',
    },
  );
}

/** What fails the run where the digest given is another one: the summary asks for what is due now. */
function outdated({ digest: given }: Asking, items: ApprovedItem[], digest: string): string {
  const wrong = `The digest ${given} was given, but`;
  if (items.length === 0) return `${wrong} nothing of that kind is due now: nothing is done.`;
  return `${wrong} what is due now has ${digest}: nothing is done. The summary has what is due now; start apply with that digest.`;
}

/** Accounts whose approval by an earlier run still holds, and that run's id. */
async function standingApprovals(
  items: ApprovedItem[],
  facts: Asking,
  deps: AskDeps,
): Promise<ReadonlyMap<string, string>> {
  if (!facts.standing) return new Map();
  const earlier = items.flatMap((item) => {
    const { state, approved } = recordOf(facts.snapshot.status, item.account) ?? {};
    // What was approved is done: doing it again is for somebody to approve again.
    if (state === 'stable') return [];
    return approved?.digest === itemDigest(item) ? [[item.account, approved.run] as const] : [];
  });
  const confirmed = new Map<string, boolean>();
  for (const run of new Set(earlier.map(([, id]) => id))) confirmed.set(run, await confirm(run, facts, deps));
  return new Map(earlier.filter(([, run]) => confirmed.get(run)));
}

async function confirm(id: string, { gate, leaving, run }: Asking, deps: AskDeps): Promise<boolean> {
  const [approving, approvals, current] = await Promise.all([
    deps.run(Number(id)),
    deps.runApprovals(Number(id)),
    deps.run(Number(run)),
  ]);
  return isConfirmed({ gate, leaving }, approving, approvals, current);
}
