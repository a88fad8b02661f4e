import { rm } from 'node:fs/promises';
import { isChanged } from '../actions/deploy-app/deploy.ts';
import { fetchBundle } from '../actions/deploy-app/fetch-bundle.ts';
import { ambientKeys } from '../actions/deploy-app/keys.ts';
import { freeOften } from '../actions/deploy-app/memory.ts';
import { openDeps } from '../actions/deploy-app/open.ts';
import { type Bundle, openBundle } from '../actions/deploy-app/open-bundle.ts';
import { type Outcome, run } from '../actions/deploy-app/run.ts';
import { resolveSettings } from '../actions/deploy-app/settings.ts';
import { illegalNames } from '../src/core/apps/bundle.ts';
import { terraformData } from '../src/core/apps/terraform-data.ts';
import type { Terminal, Values } from './command.ts';
import { printable, printJson } from './print.ts';

/** Prints what a bundle holds; what is wrong with it is the error. */
export async function validateApp({ bundle }: Values<never, 'bundle'>, terminal: Terminal): Promise<number> {
  return withBundle(bundle, terminal, ({ app, assets, functions, sha256, refusals }) => {
    warn(refusals, terminal);
    printJson(
      {
        app_id: app.manifest.app_id,
        version: app.manifest.version,
        sha256,
        functions: functions.map(({ name, awsName, archive, runtime, size }) => ({
          name,
          aws_name: awsName,
          archive,
          runtime,
          size,
        })),
        assets: assets.map(({ file, key, size }) => ({ file, key, size })),
        manifest_key: app.manifestKey,
      },
      terminal,
    );
  });
}

/** Prints where an app's parts go, as appsctl's `terraform generate-data` does, but on standard output. */
export async function generateTerraformData({ bundle }: Values<never, 'bundle'>, terminal: Terminal): Promise<number> {
  return withBundle(bundle, terminal, ({ app }) => {
    warn(illegalNames(app), terminal);
    printJson(terraformData(app), terminal);
  });
}

type Wanted = Values<
  'sha256' | 'install' | 'update' | 'policy' | 'execute-role' | 'env' | 'upgrade-runtime' | 'dry-run',
  'bundle'
>;

/** Deploys an app, wherever its bundle lies, by appsctl's environment variables, and prints what was done. */
export async function deployApp(values: Wanted, terminal: Terminal): Promise<number> {
  freeOften();
  const { bundle: place, sha256, install, update, policy, env } = values;
  const log = (line: string) => terminal.err(`${printable(line)}\n`);
  const given = { install, update, policy, env, executeRole: values['execute-role'], dryRun: values['dry-run'] };
  const { settings, site } = resolveSettings(given, process.env);
  // A terminal has nothing that hides secrets; none is printed.
  const credentials = ambientKeys({ env: process.env, mask: () => {}, log, region: settings.region });
  const surroundings = { ...settings, credentials, env: process.env, log };
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
  const file = await fetchBundle(place, { ...surroundings, sha256, token });
  const deps = openDeps(async () => file, values['upgrade-runtime'], surroundings);
  const done = await run({ settings, site, sha256 }, deps).finally(() => file === place || rm(file, { force: true }));
  printJson(record(done), terminal);
  if (!done.dryRun) log(nextStep(done));
  return 0;
}

function record(done: Outcome) {
  const { id, version, sha256, dryRun, functions, assets, policy, manifest, executeRole, listed, installed } = done;
  return {
    app_id: id,
    version,
    sha256,
    dry_run: dryRun,
    changed: isChanged(done),
    functions,
    assets,
    invoke_policy: policy ?? null,
    manifest,
    execute_role: executeRole,
    listed,
    installed,
  };
}

function nextStep({ id, displayName, listed, installed }: Outcome): string {
  if (installed) return `${displayName} is deployed and installed.`;
  if (listed) return `${displayName} is deployed. Install it in Mattermost by: /apps install listed ${id}`;
  return `${displayName} is deployed, and listed on no server: for that, set MM_SERVICESETTINGS_SITEURL and MM_ADMIN_TOKEN.`;
}

async function withBundle(file: string, { err }: Terminal, use: (bundle: Bundle) => void): Promise<number> {
  freeOften();
  const bundle = await openBundle(file, { upgradeRuntime: false, log: (line) => err(`${printable(line)}\n`) });
  try {
    use(bundle);
    return 0;
  } finally {
    await bundle.close();
  }
}

function warn(lines: string[], { err }: Terminal): void {
  for (const line of lines) err(`Warning: ${printable(line)}\n`);
}
