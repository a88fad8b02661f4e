import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { installed, type Recipe } from '../../rehearsal/tools/install.ts';
import { awsProviderVersion } from '../../rehearsal/tools/pins.ts';
import { type Machine, providerSource } from '../../rehearsal/tools/provider.ts';
import { terraformRelease } from '../../rehearsal/tools/terraform.ts';

const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
let folder: string;
let said: string[];
const log = (line: string) => said.push(line);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tools-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true }));

describe('installing', () => {
  const recipe = (make: (folder: string) => Promise<unknown>): Recipe => ({
    name: 'tool 1.0',
    target: 'bin/tool',
    make: async (at) => {
      await make(at);
      await writeFile(path.join(at, 'made'), 'tool');
      return path.join(at, 'made');
    },
    byHand: 'Install tool yourself.',
  });

  it('makes a tool once for all who ask at the same time', async () => {
    let times = 0;
    const slow = recipe(async () => {
      times += 1;
      await new Promise((done) => setTimeout(done, 300));
    });
    const targets = await Promise.all([1, 2, 3].map(() => installed(slow, log, folder)));
    expect(new Set(targets)).toEqual(new Set([path.join(folder, 'bin/tool')]));
    expect(times).toBe(1);
    expect(said).toContain('Another process installs tool 1.0; waiting for it …');
  });

  it('says what failed and what to do, leaves nothing behind, and can be tried again', async () => {
    const failing = installed(
      recipe(() => Promise.reject(new Error('no network'))),
      log,
      folder,
    );
    await expect(failing).rejects.toMatchObject({
      message: 'tool 1.0 could not be installed: no network',
      at: { hint: 'Install tool yourself.' },
    });
    expect(await readdir(path.join(folder, 'bin'))).toEqual([]);
    const now = installed(
      recipe(async () => {}),
      log,
      folder,
    );
    expect(existsSync(await now)).toBe(true);
  });

  it('takes over from a process that died in the middle', async () => {
    await mkdir(path.join(folder, 'bin/tool.lock'), { recursive: true });
    const { pid } = JSON.parse(
      execFileSync(process.execPath, ['-p', 'JSON.stringify({ pid: process.pid })'], { encoding: 'utf8' }),
    );
    await writeFile(path.join(folder, 'bin/tool.lock/pid'), String(pid));
    const now = installed(
      recipe(async () => {}),
      log,
      folder,
    );
    expect(existsSync(await now)).toBe(true);
  });
});

describe('a Terraform release', () => {
  /** Lays out a release as HashiCorp does, in a folder. */
  async function release(digest?: string): Promise<string> {
    const files = path.join(folder, 'releases', '9.9.9');
    await mkdir(files, { recursive: true });
    await writeFile(path.join(folder, 'terraform'), '#!/bin/sh\necho Terraform v9.9.9\n');
    const zip = path.join(files, `terraform_9.9.9_${platform}.zip`);
    execFileSync('python3', ['-m', 'zipfile', '-c', zip, path.join(folder, 'terraform')]);
    const sum =
      digest ??
      createHash('sha256')
        .update(await readFile(zip))
        .digest('hex');
    await writeFile(path.join(files, 'terraform_9.9.9_SHA256SUMS'), `${sum}  ${path.basename(zip)}\n`);
    return `file://${path.dirname(files)}`;
  }

  it('is unpacked where its digest is the listed one', async () => {
    const terraform = await installed(terraformRelease('9.9.9', await release()), log, folder);
    expect(execFileSync(terraform, { encoding: 'utf8' })).toBe('Terraform v9.9.9\n');
  });

  it('is refused where its digest is another', async () => {
    const recipe = terraformRelease('9.9.9', await release('0'.repeat(64)));
    await expect(installed(recipe, log, folder)).rejects.toThrow(/has SHA-256 .* the release's list says 0{64}/);
  });

  it('that cannot be fetched names what to install by hand', async () => {
    const recipe = terraformRelease('9.9.9', `file://${folder}/nowhere`);
    const hint = expect.stringContaining('Put Terraform 9.9.9 on your PATH');
    await expect(installed(recipe, log, folder)).rejects.toMatchObject({ at: { hint } });
  });
});

describe("the AWS provider's source", () => {
  const machine = (): Machine => ({
    env: { TF_CLI_CONFIG_FILE: path.join(folder, 'absent.rc'), XDG_DATA_DIRS: path.join(folder, 'share') },
    home: path.join(folder, 'home'),
    addOns: path.join(folder, 'opt'),
    cache: path.join(folder, 'cache'),
  });
  const holding = async (mirror: string, ...file: string[]) =>
    mkdir(path.join(folder, mirror, 'registry.terraform.io/hashicorp/aws', ...file), { recursive: true });
  const configuration = async (env: Record<string, string>) => readFile(env.TF_CLI_CONFIG_FILE ?? '', 'utf8');

  it("is the user's own configuration before all else", async () => {
    await holding('opt/mirror', awsProviderVersion(), platform);
    await mkdir(machine().home);
    await writeFile(path.join(machine().home, '.terraformrc'), '');
    const { env } = await providerSource(log, machine());
    expect(env).toEqual({ TF_CLI_CONFIG_FILE: path.join(machine().home, '.terraformrc') });
  });

  it.each([['home/.terraform.d/plugins'], ['share/terraform/plugins'], ['opt/mirror']])(
    'is a mirror in %s',
    async (place) => {
      await holding(place, awsProviderVersion(), platform);
      const { env } = await providerSource(log, machine());
      expect(await configuration(env)).toContain(`path    = "${path.join(folder, place)}"`);
      expect(said).toEqual([
        `Terraform's AWS provider ${awsProviderVersion()} comes from the mirror ${path.join(folder, place)}.`,
      ]);
    },
  );

  it('is not a mirror that holds another version', async () => {
    await holding('opt/mirror', '1.0.0', platform);
    const { env } = await providerSource(log, machine());
    expect(await configuration(env)).toBe(`plugin_cache_dir = "${folder}/cache/terraform-plugins"\n`);
    expect(existsSync(path.join(folder, 'cache/terraform-plugins'))).toBe(true);
  });
});
