import { agree } from '../../src/core/apps/deployments.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { organizationOf, readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { jobCredentials } from '../../src/edge/credentials.ts';
import { jobGit } from '../../src/edge/git.ts';
import type { Context } from '../../src/harness/context.ts';
import { isChanged } from './deploy.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { handOver, handOverFailure } from './hand-over.ts';
import { type AppInputs, givenBy } from './inputs.ts';
import { accountKeys, ambientKeys } from './keys.ts';
import { networkOf } from './network.ts';
import { openDeps } from './open.ts';
import { type Outcome, run } from './run.ts';
import { resolveSettings } from './settings.ts';
import { deploymentSummary } from './summary.ts';

/** Deploys with the ledger's keys and servers where the inputs name them, and else with what the surroundings hold. */
export async function start(inputs: AppInputs, context: Context): Promise<void> {
  const { output, summary } = context;
  const done = await deploy(inputs, context).catch(async (error: unknown) => {
    await handOverFailure(inputs, error);
    throw error;
  });
  await handOver(inputs, done);
  output('app-id', done.id);
  output('version', done.version);
  output('sha256', done.sha256);
  output('functions', JSON.stringify(done.functions.map(({ name }) => name)));
  output('changed', isChanged(done));
  await summary(deploymentSummary(done));
}

async function deploy(inputs: AppInputs, context: Context): Promise<Outcome> {
  const { env, log, mask } = context;
  const ledger = inputs.account || inputs.server ? await readLedger(inputs, context) : undefined;
  const vpc = inputs.vpc && inputs.account && ledger ? networkOf(inputs.account, ledger.snapshot.status) : undefined;
  const given = givenBy(inputs, vpc);
  if (given.token) mask(given.token);
  const { settings, site } = resolveSettings(given, env, ledger && serverOf(inputs.server, ledger.organization));
  const job = { ...context, approver: inputs.approver, role: inputs['job-role'] };
  const credentials =
    inputs.account && ledger
      ? accountKeys(inputs.account, ledger.snapshot, ledger.organization, job)
      : ambientKeys({ env, mask, log, region: settings.region });
  const surroundings = { ...settings, credentials, env, log };
  const { account, server, sha256, token } = inputs;
  // Bundles lie in the automation's bucket; the account's role doesn't reach it.
  const fetching = { credentials: ledger ? jobCredentials(ledger.organization, job.role, job).base : credentials };
  const file = await fetchBundle(inputs.bundle, { ...fetching, sha256, token, region: settings.region, env, log });
  const deps = openDeps(file, inputs['upgrade-runtime'], surroundings);
  const agreeing =
    account && ledger
      ? (app: { app: string; version: string; sha256: string }) =>
          agree(ledger.snapshot.next, { ...app, account, server })
      : undefined;
  return run({ settings, site, sha256, agree: agreeing }, deps);
}

async function readLedger(inputs: AppInputs, { env, log }: Context) {
  const git = jobGit(inputs, { env, log });
  const snapshot = await readSnapshot(git, inputs);
  return { snapshot, organization: organizationOf(snapshot) };
}

function serverOf(name: string | undefined, { servers }: Organization) {
  if (name === undefined) return undefined;
  if (Object.hasOwn(servers, name)) return servers[name];
  throw new UserError(`organization.yaml has no server ${name}.`, {
    hint: `It has ${Object.keys(servers).join(', ') || 'none'}: mend the input \`server\`.`,
  });
}
