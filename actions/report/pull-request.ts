import { placeOf } from '../../src/core/apps/deployments.ts';
import { type DryRun, isRefused } from '../../src/core/apps/dry-run.ts';
import { type Review, whoMustLookAgain } from '../../src/core/git/github-data.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import type { Problem } from '../../src/core/problem.ts';
import {
  PLAN_MARKER,
  type PullRequestReport,
  planComments,
  planStatus,
  planSummary,
} from '../../src/core/render/plan-comment.ts';
import { changedOrganization, changedSettings } from '../../src/core/work/changed-settings.ts';
import { withoutHeldBack } from '../../src/core/work/due.ts';
import type { DueAccount } from '../../src/core/work/due-account.ts';
import { changesOrganization, owed } from '../../src/core/work/owed.ts';
import type { Result } from '../../src/core/work/result.ts';
import { changedJobs, withResults } from '../apps/jobs.ts';
import { placed, plansOf } from './plans.ts';
import type { Reported } from './reported.ts';
import { type Comments, keepComments } from './sticky.ts';

export interface PullRequestDeps extends Comments {
  /** Reviews of a pull request by people, the oldest first. */
  reviews(number: number): Promise<Review[]>;
  setStatus(
    sha: string,
    status: { state: 'success' | 'failure'; context: string; description: string; targetUrl: string },
  ): Promise<void>;
}

export interface PullRequestFacts {
  /** Absent for a merge group: there is nothing to comment on then. */
  number: number | undefined;
  snapshot: Snapshot;
  results: Result[];
  /** What the dry runs of its apps found. */
  dryRuns: DryRun[];
  problems: Problem[];
  /** Where the run can be seen. */
  runUrl: string;
}

/** What branch rules can require. */
const CONTEXT = 'genesis/ledger';

/** Tells a reviewer what merging would do: comment, commit status and summary say the same. */
export async function reportPullRequest(facts: PullRequestFacts, deps: PullRequestDeps): Promise<Reported> {
  const report = reportOf(facts);
  const status = planStatus(report);
  if (facts.number !== undefined) {
    const { accounts, problems, waiting, organization } = report;
    const isNews = accounts.length + problems.length + waiting.length > 0 || organization !== undefined;
    const again = whoMustLookAgain(await deps.reviews(facts.number));
    await keepComments(deps, facts.number, PLAN_MARKER, { texts: planComments({ ...report, again }), isNews });
  }
  await deps.setStatus(report.head, { ...status, context: CONTEXT, targetUrl: facts.runUrl });
  return { summary: planSummary(report), outputs: { ok: status.state === 'success' } };
}

function reportOf({ snapshot, results, dryRuns, problems }: PullRequestFacts): PullRequestReport {
  const { base, next } = snapshot;
  const planOf = plansOf(results);
  const { due: all, waiting } = owed(snapshot);
  const { due, heldBack } = withoutHeldBack(all, problems);
  const accounts = due.map((item) => {
    const result = planOf(item) ?? withoutResult(item, snapshot.commit);
    return { ...placed(result, snapshot), reason: item.reason };
  });
  return {
    head: snapshot.head ?? snapshot.commit,
    accounts,
    problems,
    heldBack,
    waiting,
    settings: due.map(({ account }) => ({ of: account, settings: changedSettings(base, next, account) })),
    organization: changesOrganization(snapshot) ? changedOrganization(base, next) : undefined,
    refused: refusedApps(snapshot, dryRuns),
    shared: base.accounts.size,
  };
}

function refusedApps(snapshot: Snapshot, dryRuns: DryRun[]): PullRequestReport['refused'] {
  const refused = withResults(changedJobs(snapshot).jobs, dryRuns).filter(({ result }) => isRefused(result));
  return refused.map(({ job: { app, account, server } }) => ({
    app,
    place: placeOf({ account, server: server || undefined }),
  }));
}

/** A job that was killed hands nothing over, and one that saw other files nothing of these; that must not look like an account without changes. */
function withoutResult({ account, inputs, module }: DueAccount, commit: string): Result {
  const error = {
    message: 'The job that was to plan it left no result of these files and this code.',
    hint: "Look at the run's log and run it again.",
  };
  return { account, step: 'plan', outcome: 'failed', inputs, module, commit, error };
}
