import { invocable, withInvocable } from '../../src/core/apps/invoke-policy.ts';
import { assetKey, functionName, manifestKey } from '../../src/core/apps/names.ts';
import { UserError } from '../../src/core/problem.ts';
import type { PolicyView } from '../deploy-app/invoke.ts';

export interface VersionSettings {
  appId: string;
  version: string;
  /** Whether it is only told what would be removed. */
  dryRun: boolean;
}

export interface VersionDeps {
  objects: {
    read(key: string): Promise<string | undefined>;
    list(prefix: string): Promise<{ key: string }[]>;
    remove(keys: string[]): Promise<void>;
  };
  /** @returns Whether there was one. */
  removeFunction(name: string): Promise<boolean>;
  /** The policy by which functions are invoked, if there is one. */
  readPolicy(): Promise<PolicyView | undefined>;
  writePolicy(view: PolicyView, document: string): Promise<void>;
  log(line: string): void;
}

/** What of a version was there, and is gone or would be. */
export interface RemovedVersion {
  functions: string[];
  assets: number;
  policy: boolean;
}

/**
 * Takes one version of an app away: its functions, what the policy says of them, its assets, and its manifest last, which
 * names them: a run that was killed is finished by the next.
 *
 * @throws UserError where there is no such version.
 */
export async function removeVersion(settings: VersionSettings, deps: VersionDeps): Promise<RemovedVersion> {
  const { appId, version, dryRun } = settings;
  const key = manifestKey(appId, version);
  const manifest = await deps.objects.read(key);
  if (manifest === undefined) throw await unknown(settings, deps);
  const functions = functionsOf(manifest).map((name) => functionName(appId, version, name));
  const assets = await deps.objects.list(assetKey(appId, version, ''));
  const view = await deps.readPolicy();
  const document = view && without(view.document, functions);
  const found = { functions, assets: assets.length, policy: document !== view?.document };
  if (dryRun) return found;
  await Promise.all(functions.map((name) => deps.removeFunction(name)));
  if (view && document !== undefined && found.policy) await deps.writePolicy(view, document);
  await deps.objects.remove(assets.map((asset) => asset.key));
  await deps.objects.remove([key]);
  deps.log(
    `${appId} ${version} is gone. Where it is still installed in Mattermost, uninstall it: /apps uninstall ${appId}`,
  );
  return found;
}

async function unknown({ appId, version }: VersionSettings, { objects }: VersionDeps): Promise<UserError> {
  const there = await objects.list(manifestKey(appId, '').replace(/\.json$/, ''));
  const hint = there.length > 0 ? `There is ${there.map(({ key }) => key).join(', ')}.` : 'None of that app is there.';
  return new UserError(
    `There is no version ${version} of ${appId}: the bucket has no ${manifestKey(appId, version)}.`,
    { hint },
  );
}

/** Names of functions in a manifest; only that is read of it, since what is stored may be of an older form. */
function functionsOf(manifest: string): string[] {
  try {
    const functions: { name?: unknown }[] = JSON.parse(manifest).aws_lambda?.functions ?? [];
    return functions.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  } catch (cause) {
    throw new UserError(
      "The app's stored manifest is no JSON.",
      { hint: 'Deploy the version again first.' },
      { cause },
    );
  }
}

/** IAM takes no statement without resources: the last ones stay, and do no harm. */
function without(document: string, functions: string[]): string {
  const there = invocable(document);
  const kept = there.filter((arn) => !functions.some((name) => arn.endsWith(`:function:${name}`)));
  return kept.length === there.length || kept.length === 0 ? document : withInvocable(document, kept);
}
