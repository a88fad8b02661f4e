import { DEFAULTS } from '../../src/core/apps/names.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Context } from '../../src/harness/context.ts';
import { ambientKeys } from '../deploy-app/keys.ts';
import type { Surroundings } from '../deploy-app/open.ts';
import type { Keeper } from './access-key.ts';
import { clean } from './clean.ts';
import { type AppsInputs, accessOf } from './inputs.ts';
import { gitHubKeeper, handKeeper, secretsManagerKeeper } from './keepers.ts';
import { openAccess, openTrial, openVersions } from './open.ts';
import { removeVersion } from './remove-version.ts';
import { isReady, run } from './run.ts';
import { initSummary, removalSummary, trialSummary, versionSummary } from './summary.ts';
import { tryApps } from './trial.ts';

/**
 * Does what the mode says, by the keys of the surroundings: an administrator's where something is made or removed. No role
 * of the ledger may make users and keys, or could make itself an administrator by them.
 */
export async function start(inputs: AppsInputs, context: Context): Promise<void> {
  const { env, log, mask, output } = context;
  const region = inputs.region ?? (env.MM_APPS_AWS_REGION || DEFAULTS.region);
  const bucket = inputs.bucket ?? (env.MM_APPS_S3_BUCKET || DEFAULTS.bucket);
  const surroundings = { credentials: ambientKeys({ env, mask, log, region }), region, bucket, env, log };
  output('region', region);
  output('bucket', bucket);
  await MODES[inputs.mode](inputs, surroundings, context);
}

type Mode = (inputs: AppsInputs, surroundings: Surroundings, context: Context) => Promise<void>;

const MODES: Record<AppsInputs['mode'], Mode> = { init, test, clean: remove, 'remove-version': removeOne };

async function init(inputs: AppsInputs, surroundings: Surroundings, { log, mask, output, summary }: Context) {
  const settings = { ...inputs, ...surroundings, executeRole: inputs['execute-role'], access: accessOf(inputs) };
  const keeper = inputs['create-access-key'] ? keeperOf(inputs, surroundings, output) : undefined;
  const done = await run({ settings, keeper }, { ...openAccess(surroundings), mask, log });
  output('results', JSON.stringify(done.findings));
  output('ready', isReady(done.findings));
  if (done.keyId) output('access-key-id', done.keyId);
  await summary(initSummary(done, surroundings));
  if (isReady(done.findings)) return;
  throw new UserError('Something that apps need is missing or differs; the job summary says what.', {
    hint: 'Set `create: true` to make and mend it.',
  });
}

async function test(inputs: AppsInputs, surroundings: Surroundings, { output, summary }: Context) {
  const names = { executeRole: inputs['execute-role'], policy: inputs.policy, bundle: inputs.bundle };
  const tests = inputs.tests as Parameters<typeof tryApps>[0];
  const results = await tryApps(tests, openTrial(names, surroundings));
  const failed = results.filter(({ fault }) => fault !== undefined);
  output('results', JSON.stringify(results));
  output('ready', failed.length === 0);
  await summary(trialSummary(results));
  if (failed.length > 0) throw new UserError(`Failed: ${failed.map(({ test: name }) => name).join(', ')}.`);
}

async function remove(inputs: AppsInputs, surroundings: Surroundings, { output, summary }: Context) {
  const { policy, 'dry-run': dryRun } = inputs;
  const results = await clean({ policy, access: accessOf(inputs), dryRun }, openAccess(surroundings));
  output('results', JSON.stringify(results));
  await summary(removalSummary(results));
}

async function removeOne(inputs: AppsInputs, surroundings: Surroundings, { output, summary }: Context) {
  const { 'app-id': appId = '', version = '', policy, 'dry-run': dryRun } = inputs;
  const settings = { appId, version, dryRun };
  const removed = await removeVersion(settings, openVersions(policy, surroundings));
  output('results', JSON.stringify(removed));
  await summary(versionSummary(settings, removed));
}

function keeperOf(inputs: AppsInputs, { credentials, region, env }: Surroundings, output: Context['output']): Keeper {
  const { 'github-token': token = '', 'github-repository': repository = '', secret = '' } = inputs;
  const environment = inputs['github-environment'] ?? '';
  if (inputs['access-key-to'] === 'github') {
    return gitHubKeeper({ token, repository, environment, apiUrl: env.GITHUB_API_URL });
  }
  if (inputs['access-key-to'] === 'secrets-manager') return secretsManagerKeeper(secret, { credentials, region });
  return handKeeper('outputs of this step', (names) => {
    output('access-key', names.MM_APPS_AWS_ACCESS_KEY ?? '');
    output('secret-key', names.MM_APPS_AWS_SECRET_KEY ?? '');
  });
}
