import type { Context } from '../../src/harness/context.ts';
import { isChanged } from './deploy.ts';
import { fetchBundle } from './fetch-bundle.ts';
import { type AppInputs, givenBy } from './inputs.ts';
import { ambientKeys } from './keys.ts';
import { openDeps } from './open.ts';
import { type Outcome, run } from './run.ts';
import { resolveSettings } from './settings.ts';
import { deploymentSummary } from './summary.ts';

/** Deploys with the ledger's keys and servers where the inputs name them, and else with what the surroundings hold. */
export async function start(inputs: AppInputs, context: Context): Promise<void> {
  const { output, summary } = context;
  const done = inputs.results && inputs.account ? await handedOver(inputs, context) : await deploy(inputs, context);
  output('app-id', done.id);
  output('version', done.version);
  output('sha256', done.sha256);
  output('functions', JSON.stringify(done.functions.map(({ name }) => name)));
  output('changed', isChanged(done));
  await summary(deploymentSummary(done));
}

// What reads the ledger and writes results takes as long to load as some calls of AWS: it is loaded where it is needed.

/** Deploys, and hands over to other jobs what was done. */
async function handedOver(inputs: AppInputs, context: Context): Promise<Outcome> {
  const { handOver, handOverFailure } = await import('./hand-over.ts');
  const done = await deploy(inputs, context).catch(async (error: unknown) => {
    await handOverFailure(inputs, error);
    throw error;
  });
  await handOver(inputs, done);
  return done;
}

async function deploy(inputs: AppInputs, context: Context): Promise<Outcome> {
  const { env, log, mask } = context;
  const isOfLedger = inputs.account !== undefined || inputs.server !== undefined;
  const ledger = isOfLedger ? await (await import('./by-ledger.ts')).byLedger(inputs, context) : undefined;
  const given = givenBy(inputs, ledger?.account?.vpc);
  if (given.token) mask(given.token);
  const { settings: plain, site } = resolveSettings(given, env, ledger?.server);
  const settings = { ...plain, account: ledger?.account?.place };
  const credentials = ledger?.account?.keys ?? ambientKeys({ env, mask, log, region: settings.region });
  const { sha256, token } = inputs;
  const fetching = { credentials: ledger?.own ?? credentials, region: settings.region, env, log };
  const file = () => fetchBundle(inputs.bundle, { ...fetching, sha256, token });
  const deps = openDeps(file, inputs['upgrade-runtime'], { ...settings, credentials, env, log });
  return run({ settings, site, sha256, agree: ledger?.account?.agree }, deps);
}
