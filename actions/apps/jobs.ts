import { z } from 'zod';
import { bundleSource } from '../../src/core/apps/bundle-source.ts';
import {
  changedDeployments,
  type Deployment,
  owedDeployments,
  recordedDeployments,
} from '../../src/core/apps/deployments.ts';
import { type DryRun, dryRunFileName } from '../../src/core/apps/dry-run.ts';
import { fitting, LONGEST_VARIABLE } from '../../src/core/check/output-room.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { isCreated } from '../../src/core/work/due.ts';
import { MOST_JOBS } from '../../src/core/work/matrix.ts';
import { isSample } from '../../src/core/work/owed.ts';

const job = z.strictObject({
  /** The app's id; empty where only its bundle knows it. */
  app: z.string(),
  account: z.string(),
  server: z.string(),
  bundle: z.string(),
  sha256: z.string(),
  install: z.string(),
  update: z.string(),
  env: z.string(),
});

/** One job of the workflow's matrix: inputs of deploy-app, all of them text. */
export type DeployJob = z.infer<typeof job>;

/** What a person asks for with a dispatch; without a bundle it is what state/apps wants. */
export interface Asked {
  bundle?: string | undefined;
  sha256?: string | undefined;
  account?: string | undefined;
  server?: string | undefined;
  install: boolean;
  update: boolean;
}

/** What is to be deployed, and what has to wait for its account. */
export interface Wanted {
  jobs: DeployJob[];
  waiting: DeployJob[];
}

/**
 * What is to be deployed now: the bundle that a person names, or what state/apps wants and isn't there yet.
 *
 * @param sha256Of Gives the SHA-256 of a file of the checkout.
 * @throws UserError for a bundle whose content nobody said, and for an account or server that the ledger doesn't have.
 */
export async function wantedJobs(
  asked: Asked,
  snapshot: Snapshot,
  sha256Of: (file: string) => Promise<string>,
): Promise<Wanted> {
  if (asked.bundle) return { jobs: [await byHand(asked.bundle, asked, snapshot, sha256Of)], waiting: [] };
  const ready = readyOf(isSample(snapshot) ? [] : owedDeployments(snapshot.base, snapshot.status), snapshot);
  return { ...ready, jobs: ready.jobs.slice(0, inOneVariable(ready.jobs)) };
}

/** How many of the jobs a step can be given as one input. What is left is owed in the next run. */
function inOneVariable(jobs: DeployJob[]): number {
  const texts = jobs.map((job) => JSON.stringify(job));
  return Math.max(1, fitting(texts, LONGEST_VARIABLE));
}

/** What a pull request wants otherwise than main, and what it doesn't want any more. */
export function changedJobs(snapshot: Snapshot): Wanted & { removed: Deployment[] } {
  const { wanted, removed } = changedDeployments(snapshot.base, snapshot.next);
  return isSample(snapshot) ? { jobs: [], waiting: [], removed: [] } : { ...readyOf(wanted, snapshot), removed };
}

/** What is there by the record, to be held against what is there in truth. */
export function recordedJobs(snapshot: Snapshot): Wanted {
  return readyOf(isSample(snapshot) ? [] : recordedDeployments(snapshot.base, snapshot.status), snapshot);
}

/** Each job with what its dry run found; nothing where that left no result. */
export function withResults(jobs: DeployJob[], found: DryRun[]): { job: DeployJob; result: DryRun | undefined }[] {
  const results = new Map(found.map((one) => [dryRunFileName(one), one]));
  return jobs.map((job) => ({ job, result: results.get(dryRunFileName(job)) }));
}

function readyOf(deployments: Deployment[], snapshot: Snapshot): Wanted {
  const all = deployments.map(ofLedger);
  const isReady = ({ account }: DeployJob) => isThere(account, snapshot);
  // What is left is owed in the next run.
  return { jobs: all.filter(isReady).slice(0, MOST_JOBS), waiting: all.filter((one) => !isReady(one)) };
}

/** Reads jobs that were handed over as text. Throws an Error for what are none: they are made by actions only. */
export function parseJobs(text: string): DeployJob[] {
  return z.array(job).parse(JSON.parse(text));
}

async function byHand(
  bundle: string,
  { account = '', server = '', sha256, install, update }: Asked,
  snapshot: Snapshot,
  sha256Of: (file: string) => Promise<string>,
): Promise<DeployJob> {
  refuseUnknown(account, server, snapshot);
  const source = bundleSource(bundle);
  if (source.kind === 'file' && /^\/|(^|\/)\.\.(\/|$)/.test(source.path)) {
    throw new UserError(`${bundle} leads out of the checkout.`, { hint: 'Give a path in the repository.' });
  }
  const known = sha256 ?? (source.kind === 'file' ? await sha256Of(source.path) : undefined);
  if (known === undefined) {
    throw new UserError(`Say which SHA-256 ${bundle} has to have: what is approved must be what is deployed.`, {
      hint: 'Give `sha256`: sha256sum BUNDLE, or what genesis app publish printed.',
    });
  }
  const flags = { install: String(install), update: String(update) };
  return { app: '', account, server, bundle, sha256: known, ...flags, env: '' };
}

function refuseUnknown(account: string, server: string, snapshot: Snapshot): void {
  const servers = snapshot.base.organization?.value.servers ?? {};
  const problems = [
    !snapshot.base.accounts.has(account) && `The ledger has no account ${account}.`,
    snapshot.base.accounts.has(account) && !isThere(account, snapshot) && `The account ${account} isn't there.`,
    server !== '' && !Object.hasOwn(servers, server) && `organization.yaml has no server ${server}.`,
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new UserError(problems.join('\n'), { hint: 'Mend the fields of the dispatch.' });
}

function isThere(account: string, { base, status }: Snapshot): boolean {
  const { account_id: adopted, lifecycle } = base.accounts.get(account)?.value ?? {};
  return lifecycle === 'present' && (adopted !== undefined || isCreated(status.accounts.get(account)));
}

/** What the ledger wants replaces what is there. */
function ofLedger({ app, account, server = '', bundle, sha256, install, env }: Deployment): DeployJob {
  const lines = Object.entries(env).map(([key, value]) => `${key}=${value}`);
  return { app, account, server, bundle, sha256, install: String(install), update: 'true', env: lines.join('\n') };
}
