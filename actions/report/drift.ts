import { isDrifted } from '../../src/core/drift/drift-of-plan.ts';
import type { Subject } from '../../src/core/drift/issues.ts';
import type { Stranger } from '../../src/core/drift/strangers.ts';
import { type Looked, type Told, toTell } from '../../src/core/drift/told.ts';
import { hasNetwork, watched } from '../../src/core/drift/watched.ts';
import { moduleOf, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { accountIssue, accountsIssue, organizationIssue } from '../../src/core/render/drift-issues.ts';
import { driftSummary } from '../../src/core/render/drift-summary.ts';
import { rolloutIssue } from '../../src/core/render/rollout-issue.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import { isWanted, peeringInputs } from '../../src/core/work/due-peerings.ts';
import { accountsOf, isPeering } from '../../src/core/work/peerings.ts';
import type { Result } from '../../src/core/work/result.ts';
import { rolloutOf } from '../../src/core/work/rollout.ts';
import { type IssueKeeper, keepIssues, ownIssues } from './issues.ts';
import { placed } from './plans.ts';
import type { Reported } from './reported.ts';

export interface DriftFacts {
  snapshot: Snapshot;
  /** The only accounts that were to be looked at; all where none is named. */
  accounts: string[];
  results: Result[];
  strangers: Stranger[] | undefined;
  /** `owner/name` of the repository. */
  home: string;
}

/**
 * Tells of drift: an issue for each account, or one for all, and one for the organization; a table of all in the summary.
 * What is left of a roll-out is one more issue.
 */
export async function reportDrift(facts: DriftFacts, github: IssueKeeper): Promise<Reported> {
  const looked = lookedAt(facts);
  const existing = await ownIssues(github);
  const isTogether = existing.some(({ subject, isOpen }) => subject === 'accounts' && isOpen);
  const drift = toTell(looked, isTogether, {
    account: (result) => accountIssue(result, aboutOf(result, facts)),
    accounts: accountsIssue,
    organization: organizationIssue,
  });
  const rollout = rolloutToTell(facts);
  const wanted = new Map([...drift.wanted, ...rollout.wanted]);
  await keepIssues(existing, { wanted, over: new Map([...drift.over, ...rollout.over]) }, github);
  const { results, strangers, isWhole } = looked;
  const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ account }) => account);
  const isBlind = isWhole && strangers === undefined;
  const missing = [...failed, ...(isBlind ? ["the organization's list of accounts"] : [])];
  const found = results.some(({ outcome }) => outcome === 'drifted') || (strangers ?? []).length > 0;
  return {
    summary: driftSummary(results),
    outputs: { ok: !found && missing.length === 0 },
    failure: missing.length > 0 ? `Not looked at: ${missing.join(', ')}. The job summary says why.` : undefined,
  };
}

/** Known by the status alone, whatever was looked at. */
function rolloutToTell({ snapshot }: DriftFacts): Told {
  const rollout = rolloutOf(snapshot);
  const subject: Subject = 'rollout';
  if (rollout.waiting.length > 0) return { wanted: new Map([[subject, rolloutIssue(rollout)]]), over: new Map() };
  return { wanted: new Map(), over: new Map([[subject, 'It has reached all.']]) };
}

/** A job that was killed hands nothing over; that must not look like an account without drift. */
function lookedAt({ snapshot, accounts, results: all, strangers }: DriftFacts): Looked {
  const found = new Map(all.filter(({ step }) => step === 'drift').map((result) => [result.account, result]));
  const names = accounts.length > 0 ? accounts : watched(snapshot);
  const results = names.map((name) => found.get(name) ?? withoutResult(name, snapshot));
  const isClean = ({ account, drift, outcome }: Result) =>
    outcome !== 'failed' && drift && !isDrifted(drift) && (drift.network || !hasNetwork(snapshot, account));
  return {
    results,
    clean: new Set(results.filter(isClean).map(({ account }) => account)),
    gone: new Set(accounts.length > 0 ? [] : goneFrom(snapshot)),
    strangers,
    isWhole: accounts.length === 0,
  };
}

/** What a status that can't be read says isn't known, so only the ledger's word counts, and that of what was taken down. */
function goneFrom({ next, status }: Snapshot): string[] {
  const closed = [...next.accounts].filter(([, { value }]) => value.lifecycle === 'closed').map(([name]) => name);
  const deleted = [...status.accounts].filter(([, { state }]) => state === 'deleted').map(([name]) => name);
  const removed = [...status.peerings.keys()].filter((name) => !isWanted(next, name));
  return [...closed, ...deleted, ...removed];
}

function withoutResult(account: string, snapshot: Snapshot): Result {
  const error = { message: 'The job that was to look at it left no result.', hint: "Look at the run's log." };
  const { next, status, commit } = snapshot;
  const inputs = isPeering(account) ? peeringInputs(next, status, account) : accountInputs(next, account);
  const begun = { inputs, module: moduleOf(snapshot), commit };
  return { account, step: 'drift', outcome: 'failed', ...begun, error };
}

function aboutOf(result: Result, { snapshot, home }: DriftFacts) {
  const { block, region } = placed(result, snapshot);
  const owners = accountsOf(result.account).flatMap((name) => snapshot.next.accounts.get(name)?.value.owner ?? []);
  return { owners, block, region, home: home.split('/')[0] ?? '' };
}
