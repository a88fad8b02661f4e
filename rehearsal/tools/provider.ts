import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Log } from './install.ts';
import { awsProviderVersion, CACHE } from './pins.ts';

const PROVIDER = path.join('registry.terraform.io', 'hashicorp', 'aws');

/** Where Terraform finds its AWS provider. */
export interface ProviderSource {
  /** Variables for Terraform's process. */
  env: Record<string, string>;
  /** A sentence that tells a person which source is used. */
  said: string;
}

/** The parts of the machine that are looked at. */
export interface Machine {
  env: Record<string, string | undefined>;
  home: string;
  /** Add-on software by the Filesystem Hierarchy Standard: a folder for each. */
  addOns: string;
  cache: string;
}

/**
 * Chooses the provider's source: the user's own CLI configuration, a mirror on this machine, else the registry with
 * a cache. What is written goes into the cache only.
 */
export async function providerSource(log: Log, machine: Machine = thisMachine()): Promise<ProviderSource> {
  const source = (await ownConfiguration(machine)) ?? (await mirror(machine)) ?? (await registry(machine));
  log(source.said);
  return source;
}

const thisMachine = (): Machine => ({ env: process.env, home: homedir(), addOns: '/opt', cache: CACHE });

async function ownConfiguration({ env, home }: Machine): Promise<ProviderSource | undefined> {
  // Terraform itself warns of a variable that names no file and goes on; so a leftover doesn't hide the rest.
  const named = [env.TF_CLI_CONFIG_FILE, path.join(home, '.terraformrc')].find((file) => file && existsSync(file));
  if (named === undefined) return undefined;
  return { env: { TF_CLI_CONFIG_FILE: named }, said: `Terraform's AWS provider comes as your ${named} says.` };
}

async function mirror(machine: Machine): Promise<ProviderSource | undefined> {
  const version = awsProviderVersion();
  const folder = mirrors(machine).find((one) => holds(one, version));
  if (folder === undefined) return undefined;
  const methods = [
    `    filesystem_mirror {\n      path    = ${JSON.stringify(folder)}\n      include = ["registry.terraform.io/hashicorp/aws"]\n    }`,
    '    direct {\n      exclude = ["registry.terraform.io/hashicorp/aws"]\n    }',
  ];
  const env = await configuration(machine.cache, `provider_installation {\n${methods.join('\n')}\n}\n`);
  return { env, said: `Terraform's AWS provider ${version} comes from the mirror ${folder}.` };
}

async function registry({ cache }: Machine): Promise<ProviderSource> {
  const plugins = path.join(cache, 'terraform-plugins');
  await mkdir(plugins, { recursive: true });
  const env = await configuration(cache, `plugin_cache_dir = ${JSON.stringify(plugins)}\n`);
  return { env, said: `Terraform's AWS provider comes from registry.terraform.io and is kept in ${plugins}.` };
}

/** Terraform's own places for mirrors, then add-on software. */
function mirrors({ env, home, addOns }: Machine): string[] {
  const shared = (env.XDG_DATA_DIRS || '/usr/local/share:/usr/share').split(':');
  const data = [env.XDG_DATA_HOME || path.join(home, '.local', 'share'), ...shared];
  return [
    path.join(home, '.terraform.d', 'plugins'),
    ...data.map((folder) => path.join(folder, 'terraform', 'plugins')),
    ...children(addOns),
  ];
}

function children(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

/** Unpacked (`<version>/<platform>/`) or packed (`terraform-provider-aws_<version>_<platform>.zip`). */
function holds(folder: string, version: string): boolean {
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const provider = path.join(folder, PROVIDER);
  return (
    existsSync(path.join(provider, version, platform)) ||
    existsSync(path.join(provider, `terraform-provider-aws_${version}_${platform}.zip`))
  );
}

async function configuration(cache: string, text: string): Promise<Record<string, string>> {
  await mkdir(cache, { recursive: true });
  const file = path.join(cache, 'terraform.rc');
  // Moved into place, for a Terraform that another process runs may be reading it.
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
  return { TF_CLI_CONFIG_FILE: file };
}
