import type { WantedFunction } from '../../src/core/apps/function-changes.ts';
import { assetKey } from '../../src/core/apps/names.ts';
import { accountOf, partitionOf } from '../../src/core/aws/arn.ts';
import { UserError } from '../../src/core/problem.ts';
import { ASSETS_AT_ONCE, addAssets, differingAssets, isSame, type Owed, owedAssets, replaceAssets } from './assets.ts';
import type { DeployDeps } from './deps.ts';
import { ensureFunctions, type FunctionDone, foreseen, refuseChanges, type Wish } from './functions.ts';
import { allowInvoking, allowsAll, type PolicyDeps, type PolicyView } from './invoke.ts';
import type { Bundle, BundledAsset, BundledFunction } from './open-bundle.ts';
import type { Settings } from './settings.ts';
import { openTarget, type Target } from './target.ts';

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

/**
 * Deploys an app in three rounds: it looks at what is there; adds functions, assets and what the invoke policy lacks, side
 * by side; and stores the manifest last, so that the app is found only once all of it is there. Assets that differ are
 * replaced between the last two, once all functions were taken: until then the version that is there works as it did. What
 * is as it should be is left alone; whatever a deploy that was killed left undone is done.
 *
 * To look costs a call for each thing. The policy, which is read anyway, tells whether the app was deployed before: only
 * then there is something to look at. What is there all the same is found when it can't be made.
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
  const isKnown = !policy || allowsAll(arns, policy);
  const seen = await look(bundle, role, { isKnown, settings, deps });
  refuseChanges(seen.wishes, settings.update);
  const work = { ...seen, bundle, arns, policy, settings, deps };
  const done = settings.dryRun ? foresee(work) : await make(work);
  const { app_id: id, version, display_name: displayName } = bundle.app.manifest;
  return {
    ...{ id, version, displayName, sha256: bundle.sha256, dryRun: settings.dryRun, executeRole: role },
    functions: done.functions.map((one, index) => ({ ...one, arn: arns[index] ?? '' })),
    assets: { stored: done.stored.map(({ key }) => key), unchanged: bundle.assets.length - done.stored.length },
    policy: policy && { arn: policy.arn, changed: done.isPolicyChanged },
    manifest: { key: bundle.app.manifestKey, changed: !seen.isManifestSet },
  };
}

/** What of an app is there, as far as anybody looked. */
interface Seen {
  wishes: Wish[];
  assets: Owed;
  isManifestSet: boolean;
}

/** @param how `isKnown` tells whether the app is likely to have been deployed before. */
async function look(
  bundle: Bundle,
  role: string,
  { isKnown, settings, deps }: { isKnown: boolean; settings: Settings; deps: DeployDeps },
): Promise<Seen> {
  const { functions, objects } = deps;
  const { app_id: id, version } = bundle.app.manifest;
  const isLookedAt = isKnown || settings.dryRun;
  const isListed = isLookedAt || bundle.assets.length > ASSETS_AT_ONCE;
  const [wishes, listing, manifest] = await Promise.all([
    Promise.all(
      bundle.functions.map(async (one): Promise<Wish> => {
        const wanted = wantedFunction(one, role, settings);
        return { wanted, code: one, actual: isLookedAt ? await functions.find(wanted.name) : undefined };
      }),
    ),
    isListed ? objects.list(assetKey(id, version, '')) : new Map(),
    isLookedAt ? objects.head(bundle.app.manifestKey) : undefined,
  ]);
  const assets = await owedAssets(bundle.assets, listing, objects);
  return { wishes, assets, isManifestSet: isSame(bundle.manifest, manifest) };
}

interface Work extends Seen {
  bundle: Bundle;
  arns: string[];
  policy: PolicyView | undefined;
  settings: Settings;
  deps: DeployDeps;
}

interface Done {
  functions: FunctionDone[];
  stored: BundledAsset[];
  isPolicyChanged: boolean;
}

function foresee({ wishes, assets, policy, arns }: Work): Done {
  const stored = [...assets.missing, ...assets.differing];
  return { functions: foreseen(wishes), stored, isPolicyChanged: policy !== undefined && !allowsAll(arns, policy) };
}

async function make({ wishes, assets, isManifestSet, bundle, arns, policy, settings, deps }: Work): Promise<Done> {
  const { objects } = deps;
  const [functions, isPolicyChanged, met] = await allEnded([
    ensureFunctions(wishes, settings.update, { ...deps, bucket: settings.bucket }),
    policy ? allowInvoking(arns, policy, policyDeps(deps)) : false,
    addAssets(assets.missing, objects),
  ]);
  const replaced = [...assets.differing, ...(await differingAssets(met, objects))];
  await replaceAssets(replaced, objects);
  const manifest = { ...bundle.manifest, key: bundle.app.manifestKey, type: 'application/json' };
  if (!isManifestSet) await objects.put(manifest);
  const stored = [...assets.missing.filter((one) => !met.includes(one)), ...replaced];
  return { functions, stored, isPolicyChanged };
}

/** All have ended before one failure is told: nothing goes on behind a deploy's back. */
async function allEnded<T extends readonly unknown[]>(works: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

/** Whether anything was changed, or would be. */
export function isChanged({ functions, assets, policy, manifest }: Deployed): boolean {
  const isFunctionChanged = functions.some(({ outcome }) => outcome !== 'unchanged');
  return isFunctionChanged || assets.stored.length > 0 || policy?.changed === true || manifest.changed;
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

function policyDeps(deps: DeployDeps): PolicyDeps {
  const keys = async (prefix: string) => (await deps.objects.list(prefix)).keys();
  return { ...deps, functionNames: deps.functions.names, keys };
}
