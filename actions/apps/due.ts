import { deploymentsDigest } from '../../src/core/apps/deployments.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { UserError } from '../../src/core/problem.ts';
import { askAppsSummary } from '../../src/core/render/apps.ts';
import type { Gate } from '../../src/core/work/approval.ts';
import { ALONE, type GiverDeps, refuseGiver } from '../report/giver.ts';
import { askedBefore, type WaitingDeps } from '../report/waiting.ts';
import { type AuthorsFacts, commitsOf } from './authors.ts';
import { type Asked, type DeployJob, wantedJobs } from './jobs.ts';

export interface DueFacts extends Asked, AuthorsFacts {
  /** The digest that a person approves by a dispatch. */
  digest: string | undefined;
  gate: Gate;
  /** Who started this run, however often it was run again since. */
  startedBy: string;
  /** Whether who brought something in may approve it by its digest. */
  selfApproval: boolean;
  /** This run's id. */
  run: string;
}

export interface DueDeps extends GiverDeps, WaitingDeps {
  git: Pick<Git, 'history'>;
  sha256Of(file: string): Promise<string>;
}

export interface Told<Outputs> {
  outputs: Outputs;
  summary: string;
}

/**
 * Says what is to be deployed, and whether a person has to be asked.
 *
 * @throws UserError where a digest was given that isn't that of what is due, or that this repository's gate doesn't take,
 * or by somebody who may not.
 */
export async function due(
  facts: DueFacts,
  deps: DueDeps,
): Promise<Told<{ commit: string; deployments: string; digest: string; ask: boolean; go: boolean }>> {
  const { snapshot, gate, selfApproval } = facts;
  const { jobs, waiting } = await wantedJobs(facts, snapshot, deps.sha256Of);
  const digest = deploymentsDigest(jobs);
  const go = isDigestGiven(facts, digest) && jobs.length > 0;
  if (go) await refuseSelfApproval(jobs, facts, deps);
  const asked = jobs.length > 0 && !go ? await askedBefore(digest, facts, deps) : undefined;
  const ask = jobs.length > 0 && !go && !asked;
  // What another run asks for has been planned there.
  const deployments = JSON.stringify(asked ? [] : jobs);
  return {
    outputs: { commit: snapshot.commit, deployments, digest, ask, go },
    summary: askAppsSummary({
      ...{ jobs, waiting: waiting.map(({ account }) => account), digest, gate, ask, asked },
      ...{ selfApproval, isByHand: facts.bundle !== undefined },
    }),
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

/** A bundle that somebody names came to main with nobody, so nobody is known to be another person than who approves it. */
async function refuseSelfApproval(jobs: DeployJob[], facts: DueFacts, deps: DueDeps): Promise<void> {
  const { bundle, startedBy: by, selfApproval } = facts;
  const histories = bundle ? [] : jobs.map((job) => () => commitsOf(job, facts, deps.git));
  await refuseGiver({ by, selfApproval, workflow: 'deploy-app' }, histories, deps);
  if (!bundle || selfApproval) return;
  throw new UserError(`Nobody can tell who brought ${bundle} from who approves it by a digest, so nothing is done.`, {
    hint: `Name it in state/apps by a pull request: that has an author. ${ALONE}`,
  });
}
