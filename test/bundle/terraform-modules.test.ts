import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { providerSource } from '../../rehearsal/tools/provider.ts';
import { ensureTerraform } from '../../rehearsal/tools/terraform.ts';
import { root } from '../../rehearsal/world.ts';

const quiet = () => {};
let folder: string;
let terraform: (module: string, ...args: string[]) => Promise<string>;

beforeAll(async () => {
  // A copy: `terraform init` writes beside the code.
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-module-'));
  await cp(path.join(root, 'terraform'), folder, { recursive: true, filter: (file) => !file.endsWith('.terraform') });
  const [binary, provider] = await Promise.all([ensureTerraform(quiet), providerSource(quiet)]);
  const env = { PATH: process.env.PATH, HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...provider.env };
  terraform = async (module, ...args) => {
    const run = promisify(execFile)(binary, [`-chdir=${path.join(folder, module)}`, ...args], { env });
    return (await run.catch(({ stdout, stderr }) => Promise.reject(new Error(`${stdout}\n${stderr}`)))).stdout;
  };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// Terraform finds a configuration valid before it runs its tests.
it.each(['account', 'peering', 'bootstrap', 'hub'])(
  'passes its own tests with the providers that its lock file names: %s',
  (module) => passes(module, '-lockfile=readonly'),
);

it('passes its own tests: modules/network', () => passes('modules/network'));

async function passes(module: string, ...lock: string[]): Promise<void> {
  await terraform(module, 'init', '-no-color', ...lock);
  expect(await terraform(module, 'test', '-no-color')).toMatch(/^Success! [1-9]\d* passed, 0 failed\.$/m);
}
