import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Deployed, deployBundle } from '../../actions/deploy-app/deploy.ts';
import type { DeployDeps } from '../../actions/deploy-app/deps.ts';
import { openBundle } from '../../actions/deploy-app/open-bundle.ts';
import type { Settings } from '../../actions/deploy-app/settings.ts';
import { DEFAULTS } from '../../src/core/apps/names.ts';
import { type AppWishes, bundleOf } from './app-bundle.ts';

const settings: Settings = {
  region: 'us-east-1',
  bucket: DEFAULTS.bucket,
  executeRole: DEFAULTS.executeRole,
  policy: DEFAULTS.policy,
  ...{ update: false, dryRun: false, env: {}, tags: {} },
  ...{ memory: undefined, timeout: undefined, architecture: undefined, layers: undefined, vpc: undefined },
};

/** Packs a bundle into the folder, and deploys it. */
export async function deployInto(
  folder: string,
  wishes: AppWishes,
  more: Partial<Settings>,
  deps: DeployDeps,
): Promise<Deployed> {
  const file = path.join(folder, `${wishes.id ?? 'app'}.zip`);
  await writeFile(file, await bundleOf(wishes));
  const bundle = await openBundle(file, { upgradeRuntime: false, log: () => {} });
  try {
    return await deployBundle(bundle, { ...settings, ...more }, deps);
  } finally {
    await bundle.close();
  }
}
