import type { Vpc, WantedFunction } from '../../src/core/apps/function-changes.ts';
import { mergeInvokePolicy } from '../../src/core/apps/invoke-policy.ts';
import { assetKey } from '../../src/core/apps/names.ts';
import { accountOf } from '../../src/core/aws/arn.ts';
import { UserError } from '../../src/core/problem.ts';
import type { AppBucket } from '../../src/edge/app-bucket.ts';
import type { InvokePolicies } from '../../src/edge/invoke-policy.ts';
import type { Lambda } from '../../src/edge/lambda.ts';
import { ASSETS_AT_ONCE, ensureAssets, isSame } from './assets.ts';
import { ensureFunctions, type FunctionDone, foreseen, refuseChanges, type Wish } from './functions.ts';
import { allowInvoking, allowsAll, type PolicyDeps, type PolicyView, readPolicy } from './invoke.ts';
import type { Bundle, BundledFunction } from './open-bundle.ts';

/** Where and how an app is deployed. */
export interface Settings {
  region: string;
  bucket: string;
  /** Name or ARN of the role that the functions run as. */
  executeRole: string;
  /** Name or ARN of the policy by which the Mattermost server invokes functions; nothing leaves policies alone. */
  policy: string | undefined;
  /** Whether functions that are there already may be changed. */
  update: boolean;
  env: Record<string, string>;
  memory: number | undefined;
  timeout: number | undefined;
  architecture: string | undefined;
  layers: string[] | undefined;
  vpc: Vpc | undefined;
  tags: Record<string, string>;
  /** Whether it is only worked out what would change. */
  dryRun: boolean;
}

export interface DeployDeps {
  functions: Lambda;
  objects: Pick<AppBucket, 'list' | 'head' | 'put' | 'prepare'>;
  policies: InvokePolicies;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
  log(line: string): void;
}

/** What a deploy did, or with `dryRun` would do. */
export interface Deployed {
  id: string;
  version: string;
  displayName: string;
  /** Of the bundle. */
  sha256: string;
  dryRun: boolean;
  functions: (FunctionDone & { arn: string })[];
  assets: { stored: string[]; unchanged: number };
  policy: { arn: string; changed: boolean } | undefined;
  manifest: { key: string; changed: boolean };
  executeRole: string;
}

/** What is there before any app: the role that functions run as, and the policy as it was read. */
export interface Target {
  role: string;
  policy: PolicyView | undefined;
}

/**
 * Finds what init has made. It depends on no bundle, so that one can be read meanwhile.
 *
 * @throws UserError naming what is missing.
 */
export async function openTarget(settings: Settings, deps: DeployDeps): Promise<Target> {
  const [role] = await Promise.all([roleOf(settings, deps), prepared(deps)]);
  return { role, policy: await policyOf(settings, role, deps) };
}

/**
 * Deploys an app: functions, then assets and the invoke policy, and the manifest last, so that the app is found only once
 * all of it is there. What is as it should be is left alone; whatever a deploy that was killed left undone is done.
 *
 * To look before writing costs a call for each thing. The policy, which is read anyway, tells whether the app was deployed
 * before: only then there is something to look at. A function that is there all the same is found when it can't be made.
 *
 * @throws UserError for what the user can mend; what can be known before the first change is told before it.
 */
export async function deployBundle(
  bundle: Bundle,
  settings: Settings,
  deps: DeployDeps,
  target?: Target,
): Promise<Deployed> {
  if (bundle.refusals.length > 0) throw new UserError(bundle.refusals.join('\n'));
  const { role, policy } = target ?? (await openTarget(settings, deps));
  const arns = bundle.functions.map(({ awsName }) => functionArn(awsName, role, settings.region));
  const look = settings.dryRun || !policy || allowsAll(arns, policy);
  const functions = await placeFunctions(bundle, role, { look, settings, deps });
  const around = await placeAround(bundle, { arns, policy, look, settings, deps });
  const { app_id: id, version, display_name: displayName } = bundle.app.manifest;
  return {
    ...{ id, version, displayName, sha256: bundle.sha256, dryRun: settings.dryRun, executeRole: role },
    functions: functions.map((one, index) => ({ ...one, arn: arns[index] ?? '' })),
    ...around,
  };
}

interface Work {
  settings: Settings;
  deps: DeployDeps;
  /** Whether there is likely something to look at. */
  look: boolean;
}

async function placeFunctions(bundle: Bundle, role: string, { settings, deps, look }: Work): Promise<FunctionDone[]> {
  const wishes = await Promise.all(
    bundle.functions.map(async (one): Promise<Wish> => {
      const wanted = wantedFunction(one, role, settings);
      return { wanted, code: one, actual: look ? await deps.functions.find(wanted.name) : undefined };
    }),
  );
  refuseChanges(wishes, settings.update);
  if (settings.dryRun) return foreseen(wishes);
  return ensureFunctions(wishes, settings.update, { ...deps, bucket: settings.bucket });
}

/** Assets and policy, and the manifest once both are done. */
async function placeAround(bundle: Bundle, work: Work & { arns: string[]; policy: PolicyView | undefined }) {
  const { settings, deps, look, arns, policy } = work;
  const { manifestKey: key, manifest: named } = bundle.app;
  const isListed = look || bundle.assets.length > ASSETS_AT_ONCE;
  const store = async () => {
    const listing = isListed ? await deps.objects.list(assetKey(named.app_id, named.version, '')) : new Map();
    return ensureAssets(bundle.assets, listing, { objects: deps.objects, dryRun: settings.dryRun });
  };
  const [stored, isPolicyChanged, found] = await Promise.all([
    store(),
    policy && (settings.dryRun ? !allowsAll(arns, policy) : allowInvoking(arns, policy, policyDeps(deps))),
    look ? deps.objects.head(key) : undefined,
  ]);
  const isSet = isSame(bundle.manifest, found);
  if (!isSet && !settings.dryRun) await deps.objects.put({ ...bundle.manifest, key, type: 'application/json' });
  return {
    assets: { stored, unchanged: bundle.assets.length - stored.length },
    policy: policy && { arn: policy.arn, changed: isPolicyChanged === true },
    manifest: { key, changed: !isSet },
  };
}

/** Whether anything was changed, or would be. */
export function isChanged({ functions, assets, policy, manifest }: Deployed): boolean {
  const isFunctionChanged = functions.some(({ outcome }) => outcome !== 'unchanged');
  return isFunctionChanged || assets.stored.length > 0 || policy?.changed === true || manifest.changed;
}

/** Clients are loaded while the first answer is on its way, once the question is. */
async function prepared({ functions, objects, sleep }: DeployDeps): Promise<void> {
  await sleep(5);
  await functions.prepare();
  await objects.prepare();
}

async function roleOf({ executeRole }: Settings, { policies }: DeployDeps): Promise<string> {
  if (executeRole.startsWith('arn:')) return executeRole;
  const arn = await policies.roleArn(executeRole);
  if (arn) return arn;
  throw new UserError(`There is no role ${executeRole} that the functions could run as.`, {
    hint: 'Run `genesis app init --create`, or name another one by execute-role.',
  });
}

async function policyOf({ policy, bucket }: Settings, role: string, deps: DeployDeps) {
  if (policy === undefined) return undefined;
  const arn = policy.startsWith('arn:') ? policy : `arn:${partitionOf(role)}:iam::${accountOf(role)}:policy/${policy}`;
  const view = await readPolicy(arn, deps);
  if (!view) {
    throw new UserError(`There is no policy ${arn} by which functions could be invoked.`, {
      hint: 'Run `genesis app init --create`, or name another one by policy.',
    });
  }
  warnOfBucket(view, { name: bucket, partition: partitionOf(role) }, deps.log);
  return view;
}

function warnOfBucket(
  { arn, document }: PolicyView,
  bucket: { name: string; partition: string },
  log: DeployDeps['log'],
) {
  if (mergeInvokePolicy(document, { bucket }) === document) return;
  log(`${arn} doesn't let the server read the bucket ${bucket.name}: \`genesis app init --create\` mends that.`);
}

function wantedFunction(one: BundledFunction, role: string, settings: Settings): WantedFunction {
  const { memory, timeout, architecture, layers, vpc, env: environment, tags } = settings;
  const { awsName: name, handler, runtime } = one;
  const sha256 = Buffer.from(one.sha256, 'hex').toString('base64');
  return { name, handler, runtime, role, sha256, environment, memory, timeout, architecture, layers, vpc, tags };
}

/** Functions are in the account of the role they run as (Lambda passes no role of another one). */
function functionArn(name: string, role: string, region: string): string {
  return `arn:${partitionOf(role)}:lambda:${region}:${accountOf(role)}:function:${name}`;
}

const partitionOf = (arn: string) => arn.split(':')[1] ?? 'aws';

function policyDeps(deps: DeployDeps): PolicyDeps {
  const keys = async (prefix: string) => (await deps.objects.list(prefix)).keys();
  return { ...deps, functionNames: deps.functions.names, keys };
}
