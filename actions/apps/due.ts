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
  /** Who started this run, and who started it again. */
  startedBy: string;
  actor: string;
  'status-branch': string;
  /** This run's id. */
  run: string;
}

/** With what the repository says of approvals. */
interface Asking extends DueFacts {
  gate: Gate;
  /** Whether who brought something in may approve it by its digest. */
  selfApproval: boolean;
}

export interface DueDeps extends GiverDeps, WaitingDeps {
  /** Which kind of approval holds for an environment. */
  gateOf(environment: string): Promise<Gate>;
  /** Whether nobody but the App can write to a branch. */
  isKept(branch: string): Promise<boolean>;
  git: Pick<Git, 'history'>;
  sha256Of(file: string): Promise<string>;
}

export interface Told<Outputs> {
  outputs: Outputs;
  summary: string;
}

/** The environment whose reviewers approve. */
const GATE = 'approve-app';

/**
 * Says what is to be deployed, and whether a person has to be asked.
 *
 * @throws UserError where a digest was given that isn't that of what is due, or that this repository's gate doesn't take,
 * or by somebody who may not.
 */
export async function due(
  given: DueFacts,
  deps: DueDeps,
): Promise<Told<{ commit: string; deployments: string; digest: string; ask: boolean; go: boolean }>> {
  const { snapshot } = given;
  const gate = await deps.gateOf(GATE);
  const selfApproval = snapshot.base.organization?.value.approval.self ?? false;
  const standing = given.standing && (await deps.isKept(given['status-branch']));
  const facts: Asking = { ...given, gate, selfApproval, standing };
  const { jobs, waiting } = await wantedJobs(facts, snapshot, deps.sha256Of);
  const digest = deploymentsDigest(jobs);
  const go = isDigestGiven(facts, digest) && jobs.length > 0;
  if (go) await refuseSelfApproval(jobs, facts, deps);
  const asked = jobs.length > 0 && !go ? await askedBefore(digest, facts, deps) : undefined;
  const ask = jobs.length > 0 && !go && !asked;
  // What another run asks for has been planned there.
  const deployments = JSON.stringify(asked ? [] : jobs);
  return {
    // Where no environment asks, its job would pass by itself.
    outputs: { commit: snapshot.commit, deployments, digest, ask: ask && gate === 'environment', go },
    summary: askAppsSummary({
      ...{ jobs, waiting: waiting.map(({ account }) => account), digest, gate, ask, asked },
      ...{ selfApproval, isByHand: facts.bundle !== undefined },
    }),
  };
}

function isDigestGiven({ gate, digest: given }: Asking, digest: string): boolean {
  if (given === undefined) return false;
  if (gate === 'environment') {
    throw new UserError(`A digest is no approval here: the gate of this repository is the environment ${GATE}.`, {
      hint: 'Start it without a digest, and let a reviewer approve its run.',
    });
  }
  if (given === digest) return true;
  throw new UserError(`The digest ${given} was given, but what is due now has ${digest}: nothing is done.`, {
    hint: 'Read what is due now in the summary, and start it with that digest.',
  });
}

/** A bundle that somebody names came to main with nobody, so nobody is known to be another person than who approves it. */
async function refuseSelfApproval(jobs: DeployJob[], facts: Asking, deps: DueDeps): Promise<void> {
  const { bundle, startedBy, actor, selfApproval } = facts;
  const by = [...new Set([startedBy, actor])];
  const histories = bundle ? [] : jobs.map((job) => () => commitsOf(job, facts, deps.git));
  await refuseGiver({ by, selfApproval, workflow: 'deploy-app' }, histories, deps);
  if (!bundle || selfApproval) return;
  throw new UserError(`Nobody can tell who brought ${bundle} from who approves it by a digest, so nothing is done.`, {
    hint: `Name it in state/apps by a pull request: that has an author. ${ALONE}`,
  });
}
