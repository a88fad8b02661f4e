import { digest } from '../../src/core/hash.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { beginAppsSummary } from '../../src/core/render/apps.ts';
import type { Told } from './due.ts';
import { type Asked, type DeployJob, wantedJobs } from './jobs.ts';

export interface BeginFacts extends Asked {
  snapshot: Snapshot;
  /** What was approved. */
  approved: DeployJob[];
  /** This run's id. */
  run: string;
  /** Who started this run. */
  actor: string;
}

export interface BeginDeps {
  sha256Of(file: string): Promise<string>;
  runApprovals(id: number): Promise<{ state: string; user: string }[]>;
}

/** Leaves out of what was approved what main doesn't want so any more, and says who approved it. */
export async function begin(
  facts: BeginFacts,
  { sha256Of, runApprovals }: BeginDeps,
): Promise<Told<{ commit: string; deployments: string; approver: string }>> {
  const { approved, snapshot, run, actor } = facts;
  const { jobs } = await wantedJobs(facts, snapshot, sha256Of);
  const wanted = new Set(jobs.map((job) => digest(job)));
  const kept = approved.filter((job) => wanted.has(digest(job)));
  const leftOut = approved.filter((job) => !wanted.has(digest(job)));
  const approvals = await runApprovals(Number(run));
  const approver = approvals.find(({ state }) => state === 'approved')?.user ?? actor;
  const outputs = { commit: snapshot.commit, deployments: JSON.stringify(kept), approver };
  return { outputs, summary: beginAppsSummary(leftOut) };
}
