import { deploymentsDigest } from '../../src/core/apps/deployments.ts';
import type { WaitingRun } from '../../src/core/git/github-data.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { askAppsSummary } from '../../src/core/render/apps.ts';
import { type ApprovingRun, type Gate, gateJob } from '../../src/core/work/approval.ts';
import { type Asked, wantedJobs } from './jobs.ts';

export interface DueFacts extends Asked {
  snapshot: Snapshot;
  /** The digest that a person approves by a dispatch. */
  digest: string | undefined;
  gate: Gate;
  /** This run's id. */
  run: string;
}

export interface DueDeps {
  sha256Of(file: string): Promise<string>;
  run(id: number): Promise<ApprovingRun | undefined>;
  /** The run of a workflow on a branch in which a job waits for approval. */
  waitingRun(path: string, branch: string, job: string): Promise<WaitingRun | undefined>;
}

export interface Told<Outputs> {
  outputs: Outputs;
  summary: string;
}

/**
 * Says what is to be deployed, and whether a person has to be asked.
 *
 * @throws UserError where a digest was given that isn't that of what is due, or that this repository's gate doesn't take.
 */
export async function due(
  facts: DueFacts,
  deps: DueDeps,
): Promise<Told<{ commit: string; deployments: string; digest: string; ask: boolean; go: boolean }>> {
  const { snapshot, gate } = facts;
  const { jobs, waiting } = await wantedJobs(facts, snapshot, deps.sha256Of);
  const digest = deploymentsDigest(jobs);
  const go = isDigestGiven(facts, digest) && jobs.length > 0;
  const asked = jobs.length > 0 && !go ? await askedBefore(digest, facts, deps) : undefined;
  const ask = jobs.length > 0 && !go && !asked;
  // What another run asks for has been planned there.
  const deployments = JSON.stringify(asked ? [] : jobs);
  return {
    outputs: { commit: snapshot.commit, deployments, digest, ask, go },
    summary: askAppsSummary({ jobs, waiting: waiting.map(({ account }) => account), digest, gate, ask, asked }),
  };
}

function isDigestGiven({ gate, digest: given }: DueFacts, digest: string): boolean {
  if (given === undefined) return false;
  if (gate === 'environment') {
    throw new UserError('A digest is no approval here: the gate of this repository is the environment approve-app.', {
      hint: 'Start it without a digest, and let a reviewer approve its run.',
    });
  }
  if (given === digest) return true;
  throw new UserError(`The digest ${given} was given, but what is due now has ${digest}: nothing is done.`, {
    hint: 'Read what is due now in the summary, and start it with that digest.',
  });
}

/** The run that already asks for the same, so that nobody is asked twice. A gate by digest is no job, and waits nowhere. */
async function askedBefore(digest: string, { gate, run }: DueFacts, deps: DueDeps): Promise<WaitingRun | undefined> {
  const current = gate === 'environment' ? await deps.run(Number(run)) : undefined;
  return current?.branch ? deps.waitingRun(current.path, current.branch, gateJob(digest)) : undefined;
}
