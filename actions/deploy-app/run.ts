import { text } from 'node:stream/consumers';
import { UserError } from '../../src/core/problem.ts';
import type { Mattermost } from '../../src/edge/mattermost.ts';
import { type Deployed, deployBundle } from './deploy.ts';
import type { DeployDeps } from './deps.ts';
import type { Bundle } from './open-bundle.ts';
import type { Settings, Site } from './settings.ts';
import { openTarget } from './target.ts';

export interface Request {
  settings: Settings;
  site: Site | undefined;
  /** The SHA-256 that the bundle has to have, where somebody said one. */
  sha256: string | undefined;
  /** Throws where the ledger wants another version of the app; absent without a ledger. */
  agree?: ((app: { app: string; version: string; sha256: string }) => void) | undefined;
}

export interface Deps extends DeployDeps {
  openBundle(): Promise<Bundle>;
  openMattermost(site: Site): Pick<Mattermost, 'check' | 'list' | 'install'>;
}

export interface Outcome extends Deployed {
  listed: boolean;
  installed: boolean;
}

/**
 * Deploys a bundle, lists the app on a Mattermost server, and installs it there where that is asked for.
 *
 * @throws UserError where the bundle isn't the one that was meant, or is none; and what deployBundle and the server throw.
 */
export async function run({ settings, site, sha256, agree }: Request, deps: Deps): Promise<Outcome> {
  const server = site && deps.openMattermost(site);
  const found = Promise.all([openTarget(settings, deps), server?.check()]);
  // What is wrong with the bundle is told first; what AWS and the server answer meanwhile is looked at after it.
  found.catch(() => {});
  const bundle = await deps.openBundle();
  try {
    if (sha256 !== undefined && sha256 !== bundle.sha256) {
      throw new UserError(`The bundle is another one than was meant: its SHA-256 is ${bundle.sha256}, not ${sha256}.`);
    }
    const { app_id: app, version } = bundle.app.manifest;
    agree?.({ app, version, sha256: bundle.sha256 });
    const [target] = await found;
    const deployed = await deployBundle(bundle, settings, deps, target);
    if (settings.dryRun || !site || !server) return { ...deployed, listed: false, installed: false };
    await server.list(JSON.parse(await text(await bundle.manifest.read())));
    deps.log(`${deployed.id} is listed on ${site.siteUrl}.`);
    if (site.install) await install(server, deployed.id, deps);
    return { ...deployed, listed: true, installed: site.install };
  } finally {
    await bundle.close();
  }
}

/** IAM tells all of AWS of a changed policy within seconds; until then the server may not invoke the app it installs. */
const ATTEMPTS = 6;

async function install(server: Pick<Mattermost, 'install'>, id: string, { log, sleep }: Deps): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await server.install(id);
    } catch (error) {
      const isEarly = /AccessDenied|not authorized to perform: lambda/.test((error as Error).message);
      if (!isEarly || attempt === ATTEMPTS) throw error;
      log(`The server may not invoke ${id} yet: it is asked again.`);
      await sleep(5000);
    }
  }
}
