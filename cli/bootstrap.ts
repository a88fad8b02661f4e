import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Organization } from '../src/core/ledger/schema/organization.ts';
import { UserError } from '../src/core/problem.ts';
import { planDiff } from '../src/core/render/plan-diff.ts';
import {
  accessTo,
  type BootstrapRoot,
  bootstrapRoots,
  corrections,
  type TrustedRepository,
} from '../src/core/setup/bootstrap.ts';
import { readPlan } from '../src/core/terraform/plan.ts';
import { summarize } from '../src/core/terraform/plan-summary.ts';
import type { Folder, Terraform } from '../src/core/terraform/terraform.ts';
import { onlineEnvironment } from '../src/core/terraform/terraform-env.ts';
import { type Credentials, callerAccount, openCredentials } from '../src/edge/credentials.ts';
import { checkoutOf, folderName } from '../src/edge/folder.ts';
import { openGit } from '../src/edge/git.ts';
import { openGitHub } from '../src/edge/github.ts';
import { longProcesses } from '../src/edge/long-process.ts';
import { openStateBucket } from '../src/edge/state-bucket.ts';
import { openTerraform } from '../src/edge/terraform.ts';
import { openWorkFolders } from '../src/edge/work-folder.ts';
import { readCheckout } from './checkout.ts';
import type { Terminal, Values } from './command.ts';
import { confirm } from './confirm.ts';
import { packageRoot } from './package.ts';
import { printJson } from './print.ts';
import { repositoryOf } from './propose.ts';

export type BootstrapValues = Values<
  | 'ledger'
  | 'repository'
  | 'repository-id'
  | 'owner-id'
  | 'oidc-provider-exists'
  | 'bundle-bucket'
  | 'terraform-binary'
  | 'dry-run'
  | 'yes'
>;

/** What the steps have in common. */
interface Work {
  values: BootstrapValues;
  terminal: Terminal;
  organization: Organization;
  credentials: Credentials;
  caller: string;
  /** Where Terraform's copies, plans and output go. */
  scratch: string;
}

/** What Terraform did, or would do, in one root module. */
interface Done {
  name: string;
  changed: boolean;
  outputs: Record<string, unknown>;
}

/**
 * Makes in AWS what the workflows stand on: state bucket, OIDC provider, roles, shares. Shows each plan and asks before
 * it is applied. Run again, it mends, or finds nothing to do.
 *
 * @returns 1 while organization.yaml doesn't say what was made, else 0.
 */
export async function bootstrap(values: BootstrapValues, terminal: Terminal): Promise<number> {
  const { ledger } = await readCheckout(values.ledger, { status: 'none' });
  const organization = ledger.organization?.value;
  if (!organization)
    throw new UserError("organization.yaml isn't there or can't be read.", { hint: 'See genesis check.' });
  const scratch = await mkdtemp(path.join(tmpdir(), 'genesis-bootstrap-'));
  try {
    const region = organization.terraform.region;
    const options = { region, sessionName: 'genesis-bootstrap', mask: () => {}, now: Date.now };
    const credentials = openCredentials(options);
    const caller = await callerAccount(credentials.base, region);
    const work: Work = { values, terminal, organization, credentials, caller, scratch };
    const github = await repositoryIds(values, terminal);
    const wishes = { github, caller, hasProvider: values['oidc-provider-exists'], bundles: values['bundle-bucket'] };
    return await carryOut(bootstrapRoots(ledger, organization, wishes), work);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function carryOut(roots: BootstrapRoot[], work: Work): Promise<number> {
  const { terminal, values, organization } = work;
  const hasBucket = await ensureBucket(work);
  const done: Done[] = [];
  for (const root of roots) done.push(await oneRoot(root, hasBucket, work));
  if (values['dry-run']) {
    printJson({ roots: done.map(({ name, changed }) => ({ name, changed })) }, terminal);
    return 0;
  }
  const hubs = roots.flatMap(({ hub }, index) => (hub === undefined ? [] : [[hub, done[index]?.outputs.hub]]));
  const made = { ...(done[0]?.outputs.organization as object), hubs: Object.fromEntries(hubs) };
  const wrong = corrections(organization, made);
  printJson(
    { roots: done.map(({ name, changed }) => ({ name, changed })), organization: made, corrections: wrong },
    terminal,
  );
  for (const { key, wants } of wrong) terminal.err(`organization.yaml: ${key} has to be ${JSON.stringify(wants)}\n`);
  return wrong.length > 0 ? 1 : 0;
}

/** The bucket has to be there before a state of it can be kept in it; Terraform then takes it over. */
async function ensureBucket({ organization, credentials, caller, values, terminal }: Work): Promise<boolean> {
  const { account } = organization.automation;
  const { state_bucket: bucket, region } = organization.terraform;
  const role = accessTo(account, caller, organization);
  const keys = role === null ? credentials.base : credentials.assume(role);
  const state = openStateBucket({
    bucket,
    region,
    credentials: keys,
    pathStyle: process.env.AWS_S3_USE_PATH_STYLE === 'true',
  });
  if (await state.exists()) return true;
  terminal.err(`The bucket ${bucket} isn't there yet.\n`);
  if (values['dry-run']) return false;
  if (!values.yes) await confirm(`Make the bucket ${bucket} in the account ${account}?`, terminal);
  await state.create();
  return true;
}

async function oneRoot(root: BootstrapRoot, hasBucket: boolean, work: Work): Promise<Done> {
  const { terminal, values, scratch, credentials } = work;
  const folders = await openWorkFolders(scratch, path.join(packageRoot(), 'terraform'), root.folder);
  const log = (line: string) => terminal.err(`${line}\n`);
  const run = longProcesses(folders.scratch, new AbortController().signal);
  const terraform = openTerraform({ binary: values['terraform-binary'], run, log, root: `terraform/${root.folder}` });
  const name = root.name.replaceAll(' ', '-');
  const made = await folders.make(name, {
    'backend.tf.json': backendOf(root, hasBucket, work),
    [`${name}.tfvars.json`]: JSON.stringify(root.variables),
    ...(hasBucket && root.hub === undefined ? { 'import.tf.json': importOf(work.organization) } : {}),
  });
  const env = async () => onlineEnvironment(process.env, await credentials.base());
  return planAndApply(root, { path: made.path, name, env }, terraform, work);
}

async function planAndApply(
  { name }: BootstrapRoot,
  folder: Folder,
  terraform: Terraform,
  { values, terminal }: Work,
): Promise<Done> {
  await terraform.init(folder);
  const { changed } = await terraform.plan(folder, { lock: false, destroy: false });
  if (changed) {
    const lines = planDiff(summarize(readPlan(await terraform.show(folder))))?.lines ?? [];
    terminal.err(`${lines.join('\n')}\n`);
  } else terminal.err(`${name}: nothing to change.\n`);
  if (values['dry-run']) return { name, changed, outputs: {} };
  if (changed) {
    if (!values.yes) await confirm(`Do this for ${name}?`, terminal);
    await terraform.apply(folder);
  }
  return { name, changed, outputs: await terraform.outputs(folder) };
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

/** The ids GitHub's tokens name the repository by: given, or asked of GitHub. */
async function repositoryIds(values: BootstrapValues, terminal: Terminal): Promise<TrustedRepository> {
  const { 'repository-id': repository_id, 'owner-id': owner_id, repository: given } = values;
  if (given !== undefined && repository_id !== undefined && owner_id !== undefined) {
    return { repository: given, repository_id, owner_id };
  }
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL } = process.env;
  const token = GITHUB_TOKEN || GH_TOKEN;
  const checkout = checkoutOf(folderName(values.ledger));
  if (!token || !checkout) {
    throw new UserError("GitHub can't be asked for the ids of the repository.", {
      hint: 'Set GITHUB_TOKEN and run this in a clone, or give --repository, --repository-id and --owner-id.',
    });
  }
  const log = (line: string) => terminal.err(`${line}\n`);
  const { repository, apiUrl } = await repositoryOf(given, openGit({ directory: checkout.root, log }));
  const { request } = openGitHub({ token, repository, apiUrl: GITHUB_API_URL ?? apiUrl, log });
  const found = await request('read the repository', 'metadata: read', 'GET /repos/{owner}/{repo}');
  const { id, owner } = found as { id: number; owner: { id: number } };
  return { repository, repository_id: String(id), owner_id: String(owner.id) };
}
