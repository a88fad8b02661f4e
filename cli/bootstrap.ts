import { UserError } from '../src/core/problem.ts';
import {
  accessTo,
  type BootstrapRoot,
  bootstrapRoots,
  corrections,
  rolesToAssume,
} from '../src/core/setup/bootstrap.ts';
import { type Credentials, callerAccount, openCredentials } from '../src/edge/credentials.ts';
import { openStateBucket } from '../src/edge/state-bucket.ts';
import { applyRoot, type Done, type Work } from './bootstrap-terraform.ts';
import { readCheckout } from './checkout.ts';
import type { Terminal, Values } from './command.ts';
import { confirm } from './confirm.ts';
import { printJson } from './print.ts';
import { type RepositoryValues, trustedRepository } from './trusted-repository.ts';

export type BootstrapValues = RepositoryValues &
  Values<'oidc-provider-exists' | 'bundle-bucket' | 'terraform-binary' | 'dry-run' | 'yes'>;

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
  const { region } = organization.terraform;
  const github = await trustedRepository(values, terminal);
  const options = { region, sessionName: 'genesis-bootstrap', mask: () => {}, now: Date.now };
  const credentials = openCredentials(options);
  const caller = await callerOf(credentials, region);
  await tryRoles(rolesToAssume(caller, organization), caller, credentials);
  const wishes = { github, caller, hasProvider: values['oidc-provider-exists'], bundles: values['bundle-bucket'] };
  return carryOut(bootstrapRoots(ledger, organization, wishes), {
    organization,
    credentials,
    caller,
    binary: values['terraform-binary'],
    isDryRun: values['dry-run'],
    isAgreed: values.yes,
    terminal,
  });
}

async function callerOf({ base }: Credentials, region: string): Promise<string> {
  try {
    return await callerAccount(base, region);
  } catch (cause) {
    const { message } = cause as Error;
    const told = cause instanceof UserError ? message : `AWS doesn't know who you are: ${message}`;
    throw new UserError(told, { hint: WHOSE }, { cause });
  }
}

/** A role that is missing is better found before anything was made. */
async function tryRoles(roles: string[], caller: string, { assume }: Credentials): Promise<void> {
  const tried = await Promise.allSettled(roles.map((role) => assume(role)()));
  const missing = roles.filter((_, index) => tried[index]?.status === 'rejected');
  if (missing.length === 0) return;
  throw new UserError(`You are in account ${caller}, and can't become ${missing.join(', ')}.`, { hint: WHOSE });
}

const WHOSE =
  'Use credentials of an administrator of the management account. In each other account `roles.bootstrap` of organization.yaml has to be there, and to trust it.';

async function carryOut(roots: BootstrapRoot[], work: Work): Promise<number> {
  const hasBucket = await ensureBucket(work);
  const done: Done[] = [];
  for (const root of roots) done.push(await applyRoot(root, hasBucket, work));
  const told = done.map(({ name, changed }) => ({ name, changed }));
  if (work.isDryRun) {
    printJson({ roots: told }, work.terminal);
    return 0;
  }
  const hubs = roots.flatMap(({ hub }, index) => (hub === undefined ? [] : [[hub, done[index]?.outputs.hub]]));
  const made = { ...(done[0]?.outputs.organization as object), hubs: Object.fromEntries(hubs) };
  const wrong = corrections(work.organization, made);
  printJson({ roots: told, organization: made, corrections: wrong }, work.terminal);
  for (const { key, wants } of wrong)
    work.terminal.err(`organization.yaml: ${key} has to be ${JSON.stringify(wants)}\n`);
  return wrong.length > 0 ? 1 : 0;
}

/** The bucket has to be there before a state of it can be kept in it; Terraform then takes it over. */
async function ensureBucket({ organization, credentials, caller, isDryRun, isAgreed, terminal }: Work) {
  const { account } = organization.automation;
  const { state_bucket: bucket, region } = organization.terraform;
  const role = accessTo(account, caller, organization);
  const keys = role === null ? credentials.base : credentials.assume(role);
  const pathStyle = process.env.AWS_S3_USE_PATH_STYLE === 'true';
  const state = openStateBucket({ bucket, region, credentials: keys, pathStyle });
  if (await state.exists()) return true;
  terminal.err(`The bucket ${bucket} isn't there yet.\n`);
  if (isDryRun) return false;
  if (!isAgreed) await confirm(`Make the bucket ${bucket} in the account ${account}?`, terminal);
  await state.create();
  return true;
}
