import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Organization } from '../src/core/ledger/schema/organization.ts';
import { UserError } from '../src/core/problem.ts';
import { planDiff } from '../src/core/render/plan-diff.ts';
import { accessTo, type BootstrapRoot } from '../src/core/setup/bootstrap.ts';
import { readPlan } from '../src/core/terraform/plan.ts';
import { summarize, WHOLE } from '../src/core/terraform/plan-summary.ts';
import { type Folder, Interrupted, type Terraform } from '../src/core/terraform/terraform.ts';
import { onlineEnvironment } from '../src/core/terraform/terraform-env.ts';
import type { Credentials } from '../src/edge/credentials.ts';
import { longProcesses } from '../src/edge/long-process.ts';
import { openTerraform, type Run } from '../src/edge/terraform.ts';
import { BACKEND, ERRORED_STATE, hasErroredState, openWorkFolders } from '../src/edge/work-folder.ts';
import type { Terminal } from './command.ts';
import { confirm } from './confirm.ts';
import { packageRoot } from './package.ts';

/** What all of bootstrap's steps have in common. */
export interface Work {
  organization: Organization;
  credentials: Credentials;
  /** The account whose credentials they are. */
  caller: string;
  binary: string;
  isDryRun: boolean;
  /** Whether nobody is to be asked. */
  isAgreed: boolean;
  terminal: Terminal;
}

/** What Terraform did, or would do, in one root module. */
export interface Done {
  name: string;
  changed: boolean;
  /** Empty on a dry run. */
  outputs: Record<string, unknown>;
}

/**
 * Shows a root module's plan, asks, and applies it.
 *
 * @param hasBucket Whether the bucket of states is there; without it only a dry run is possible.
 * @throws UserError with Terraform's words, or where nobody says yes.
 */
export async function applyRoot(root: BootstrapRoot, hasBucket: boolean, work: Work): Promise<Done> {
  const { terminal, credentials, binary } = work;
  const folders = await openWorkFolders(tmpdir(), path.join(packageRoot(), 'terraform'), root.folder);
  try {
    const log = (line: string) => terminal.err(`${line}\n`);
    const run: Run = (command) => stoppable((signal) => longProcesses(folders.scratch, signal)(command));
    const terraform = openTerraform({ binary, run, log });
    const name = root.name.replaceAll(' ', '-');
    const { path: folder } = await folders.make(name, {
      [BACKEND]: backendOf(root, hasBucket, work),
      [`${name}.tfvars.json`]: JSON.stringify(root.variables),
      ...(hasBucket && root.hub === undefined ? { 'import.tf.json': importOf(work.organization) } : {}),
    });
    const env = async () => onlineEnvironment(process.env, await credentials.base());
    return await planAndApply(root, { path: folder, root: `terraform/${root.folder}`, name, env }, terraform, work);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new UserError(`${error.message}.`, { hint: 'Run it again: it goes on from there.' }, { cause: error });
  } finally {
    await folders.remove();
  }
}

/** While a program runs, a Ctrl-C asks it to stop and to keep what it did; at any other time it ends this process. */
async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, abort);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of signals) process.off(signal, abort);
  }
}

async function planAndApply({ name }: BootstrapRoot, folder: Folder, terraform: Terraform, work: Work): Promise<Done> {
  const { terminal, isDryRun, isAgreed } = work;
  await terraform.init(folder);
  const { changed } = await terraform.plan(folder, { lock: false, destroy: false });
  const lines = changed ? planDiff(summarize(readPlan(await terraform.show(folder)), WHOLE))?.lines : undefined;
  terminal.err(`${lines?.join('\n') ?? `${name}: nothing to change.`}\n`);
  if (isDryRun) return { name, changed, outputs: {} };
  if (changed) {
    if (!isAgreed) await confirm(`Do this for ${name}?`, terminal);
    await terraform.apply(folder).catch((failure: Error) => tellOfState(failure, folder));
  }
  return { name, changed, outputs: await terraform.outputs(folder) };
}

/** The folder of a state that couldn't be stored is kept, with the backend it belongs to. */
async function tellOfState(failure: Error, { path: folder }: Folder): Promise<never> {
  if (!(await hasErroredState(folder))) throw failure;
  throw new UserError(
    `${failure.message}\nThe state is stored only in ${folder}/${ERRORED_STATE}.`,
    { hint: `Before anything else, in that folder: terraform state push ${ERRORED_STATE}` },
    { cause: failure },
  );
}

function backendOf({ key }: BootstrapRoot, hasBucket: boolean, { organization, caller }: Work): string {
  const { state_bucket: bucket, region } = organization.terraform;
  const role_arn = accessTo(organization.automation.account, caller, organization);
  const assume = role_arn === null ? {} : { assume_role: { role_arn } };
  const backend = hasBucket ? { s3: { bucket, region, key, use_lockfile: true, ...assume } } : { local: {} };
  return JSON.stringify({ terraform: { backend } });
}

/** Does nothing where the state has the bucket already. */
function importOf({ terraform }: Organization): string {
  return JSON.stringify({ import: [{ to: 'aws_s3_bucket.state', id: terraform.state_bucket }] });
}
