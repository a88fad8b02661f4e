import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { agree } from '../../src/core/apps/deployments.ts';
import { sessionOf } from '../../src/core/aws/arn.ts';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import { organizationOf, readSnapshot, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { openBundleObjects } from '../../src/edge/bundle-objects.ts';
import { jobCredentials, openCredentials } from '../../src/edge/credentials.ts';
import { jobGit } from '../../src/edge/git.ts';
import { writeDeployment } from '../../src/edge/results.ts';
import { openWebhooks } from '../../src/edge/webhooks.ts';
import type { Context } from '../../src/harness/context.ts';
import { accountKeys, ambientKeys } from '../deploy-app/keys.ts';
import { openDeps } from '../deploy-app/open.ts';
import type { Bundle } from '../deploy-app/open-bundle.ts';
import { type Request as AppRequest, run as deployApp } from '../deploy-app/run.ts';
import { resolveSettings } from '../deploy-app/settings.ts';
import type { BundlesInputs } from './inputs.ts';
import { type BundleResult, type Deps, run } from './run.ts';
import type { BundlesSettings } from './settings.ts';
import { bundlesSummary } from './summary.ts';

/** Deploys what is new in the bucket of bundles. */
export async function start(inputs: BundlesInputs, settings: BundlesSettings, context: Context): Promise<void> {
  const { log, output, summary } = context;
  for (const notice of settings.notices) log(notice);
  const keys = await keysOf(inputs, settings, context);
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-bundles-'));
  try {
    const results = await run(settings.request, openBundles(inputs, settings, { ...context, ...keys, folder }));
    const of = (state: BundleResult['state']) => results.filter((result) => result.state === state);
    const failed = of('failed').map(({ key }) => key);
    output('deployed', JSON.stringify(of('deployed').map(recordOf)));
    output('to-record', await handOver(of('deployed'), settings.bundles.bucket, inputs));
    output('failed', JSON.stringify(failed));
    output('given-up', JSON.stringify(of('given up').map(({ key }) => key)));
    await summary(bundlesSummary(results, settings.request.environment));
    if (failed.length > 0) throw new UserError(`Not deployed: ${failed.join(', ')}. The job summary says why.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function recordOf({ key, done }: BundleResult) {
  const functions = (done?.functions ?? []).map(({ name }) => name);
  return { key, id: done?.id, version: done?.version, sha256: done?.sha256, functions };
}

interface Scene extends Context {
  /** Keys that read the bucket of bundles, and keys that deploy. */
  base: KeyProvider;
  deployer: KeyProvider;
  /** Of the account that is deployed to, where that is one of the ledger. */
  snapshot: Snapshot | undefined;
  folder: string;
}

function openBundles(inputs: BundlesInputs, { bundles, given, hooks }: BundlesSettings, scene: Scene): Deps {
  const { env, log, base, deployer, snapshot, folder } = scene;
  const { account } = inputs;
  const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
  const objects = openBundleObjects({ ...bundles, credentials: base, pathStyle });
  const webhooks = openWebhooks({ sleep: (milliseconds) => sleep(milliseconds) });
  const { settings, site } = resolveSettings(given, {});
  return {
    keys: async () => (await objects.list()).map(({ key }) => key),
    tags: objects.tags,
    setTags: objects.setTags,
    async deploy(key) {
      const file = path.join(folder, 'bundle.zip');
      const sha256 = await objects.download(key, file);
      const deps = openDeps(async () => file, inputs['upgrade-runtime'], {
        ...settings,
        credentials: deployer,
        env,
        log,
      });
      let bundle: Bundle | undefined;
      const openBundle = async () => {
        bundle = await deps.openBundle();
        return bundle;
      };
      const agreeing = (app: Parameters<NonNullable<AppRequest['agree']>>[0]) => {
        if (account && snapshot) agree(snapshot.base, { ...app, account, server: undefined });
      };
      const done = await deployApp({ settings, site, sha256, agree: agreeing }, { ...deps, openBundle });
      return { done, homepage: await homepageOf(bundle) };
    },
    async notify(hook, message) {
      const url = hooks[hook];
      const failure = url && (await webhooks.send(url, message));
      if (failure) log(`The ${hook} hook could not be told: ${failure}.`);
    },
    log,
  };
}

/**
 * Writes what was deployed for the job that records it. Status knows of the ledger's accounts alone.
 *
 * @returns Whether there is something to record.
 */
async function handOver(
  deployed: BundleResult[],
  bucket: string,
  { results, account, install }: BundlesInputs,
): Promise<boolean> {
  if (!results || !account) return false;
  for (const { key, done } of deployed) {
    if (!done) continue;
    const { id: app, version, sha256, functions } = done;
    const deployment = { app, account, version, bundle: `s3://${bucket}/${key}`, sha256, install, env: {} };
    await writeDeployment(results, { deployment, functions: functions.map(({ name }) => name) });
  }
  return deployed.length > 0;
}

/** From the manifest's own bytes: no more of it is kept than deploying needs. */
async function homepageOf(bundle: Bundle | undefined): Promise<string> {
  return bundle ? JSON.parse(await text(await bundle.manifest.read())).homepage_url : '';
}

async function keysOf(inputs: BundlesInputs, { bundles, role }: BundlesSettings, context: Context) {
  const { env, mask, log } = context;
  const { region } = bundles;
  const { account } = inputs;
  const jobRole = inputs['job-role'];
  const assuming = openCredentials({ region, sessionName: sessionOf(env), mask, now: Date.now });
  const ofLedger = async () => {
    const git = jobGit(inputs, context);
    const snapshot = await readSnapshot(git, inputs);
    return { snapshot, organization: organizationOf(snapshot) };
  };
  const ledger = account || jobRole ? await ofLedger() : undefined;
  const base = ledger
    ? jobCredentials(ledger.organization, jobRole, context).base
    : ambientKeys({ env, mask, log, region });
  if (account && ledger) {
    const { snapshot, organization } = ledger;
    return { base, deployer: accountKeys(account, snapshot, organization, { ...context, role: jobRole }), snapshot };
  }
  const deployer = role ? assuming.assume(role.arn, { from: base, externalId: role.externalId }) : base;
  return { base, deployer, snapshot: undefined };
}
