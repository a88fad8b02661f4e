import { isDrifted } from '../../src/core/drift/drift-of-plan.ts';
import { type Existing, type Step, steps, subjectOf, withMarker } from '../../src/core/drift/issues.ts';
import type { Stranger } from '../../src/core/drift/strangers.ts';
import { type Looked, toTell } from '../../src/core/drift/told.ts';
import { hasNetwork, watched } from '../../src/core/drift/watched.ts';
import { moduleOf, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { accountIssue, accountsIssue, organizationIssue } from '../../src/core/render/drift-issues.ts';
import { driftSummary } from '../../src/core/render/drift-summary.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import { isWanted, peeringInputs } from '../../src/core/work/due-peerings.ts';
import { accountsOf, isPeering } from '../../src/core/work/peerings.ts';
import type { Result } from '../../src/core/work/result.ts';
import { placed } from './plans.ts';
import type { Reported } from './reported.ts';

/** An issue, as far as it matters here. */
export interface Issue {
  number: number;
  title: string;
  body: string;
  author: string;
  isBot: boolean;
  isOpen: boolean;
  isPullRequest: boolean;
}

export interface DriftIssues {
  /** All issues with a label, closed ones too. */
  issuesLabelled(label: string): Promise<Issue[]>;
  createIssue(issue: { title: string; body: string; labels: string[] }): Promise<number>;
  updateIssue(number: number, change: { title?: string; body?: string; state?: 'open' | 'closed' }): Promise<void>;
  /** Does nothing for somebody who can't be assigned. */
  assign(number: number, login: string): Promise<void>;
  createComment(issue: number, body: string): Promise<void>;
  login(): Promise<string | undefined>;
  log(line: string): void;
}

export interface DriftFacts {
  snapshot: Snapshot;
  /** The only accounts that were to be looked at; all where none is named. */
  accounts: string[];
  results: Result[];
  strangers: Stranger[] | undefined;
  /** `owner/name` of the repository. */
  home: string;
}

/** By this label all issues of drift are found with one question. */
export const LABEL = 'genesis-drift';

/** Tells of drift: an issue for each account, or one for all, and one for the organization; a table of all in the summary. */
export async function reportDrift(facts: DriftFacts, github: DriftIssues): Promise<Reported> {
  const looked = lookedAt(facts);
  const existing = await ownIssues(github);
  const isTogether = existing.some(({ subject, isOpen }) => subject === 'accounts' && isOpen);
  const { wanted, over } = toTell(looked, isTogether, {
    account: (result) => accountIssue(result, aboutOf(result, facts)),
    accounts: accountsIssue,
    organization: organizationIssue,
  });
  for (const step of steps(existing, wanted, over)) await take(step, github);
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

/** Others may copy our marker into issues of theirs. */
async function ownIssues(github: DriftIssues): Promise<Existing[]> {
  const [author, all] = await Promise.all([github.login(), github.issuesLabelled(LABEL)]);
  const isOwn = (issue: Issue) =>
    author === undefined ? issue.isBot : [author, `${author}[bot]`].includes(issue.author);
  return all.flatMap((issue) => {
    const subject = subjectOf(issue.body);
    return subject && isOwn(issue) && !issue.isPullRequest ? [{ ...issue, subject }] : [];
  });
}

async function take(step: Step, github: DriftIssues): Promise<void> {
  if (step.do === 'close') {
    await github.createComment(step.number, step.why);
    await github.updateIssue(step.number, { state: 'closed' });
    github.log(`Issue ${step.number} is closed: ${step.why}`);
    return;
  }
  const { title, assignee, body: text } = step.issue;
  const body = withMarker(step.subject, text);
  let number: number;
  if (step.do === 'open') number = await github.createIssue({ title, body, labels: [LABEL] });
  else {
    number = step.number;
    await github.updateIssue(number, { title, body, state: 'open' });
    if (step.reopen) await github.createComment(number, 'It has drifted again.');
  }
  if (assignee) await github.assign(number, assignee);
  github.log(`Issue ${number} tells of ${title}`);
}
