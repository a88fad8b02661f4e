import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureTerraform } from '../../rehearsal/tools/terraform.ts';
import type { Folder } from '../../src/core/terraform/terraform.ts';
import { longProcesses } from '../../src/edge/long-process.ts';
import { openTerraform } from '../../src/edge/terraform.ts';
import { adoptInit } from '../../src/edge/work-folder.ts';

let binary: string;
let base: string;
let count = 0;
beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'genesis-test-'));
  binary = await ensureTerraform(() => {});
});
afterAll(() => rm(base, { recursive: true, force: true }));

const ENV = { PATH: process.env.PATH ?? '', CHECKPOINT_DISABLE: '1', AWS_SECRET_ACCESS_KEY: 'the-secret-key' };

/** Terraform on a module of one file, initialized. */
async function terraformOn(module: string) {
  const root = path.join(base, `${++count}`);
  await mkdir(root);
  await writeFile(path.join(root, 'main.tf'), module);
  await writeFile(path.join(root, 'acme.tfvars.json'), '{}');
  const said: string[] = [];
  const heard = new Set<(line: string) => void>();
  const log = (line: string) => {
    said.push(line);
    for (const hear of heard) hear(line);
  };
  const cancel = new AbortController();
  const scratch = path.join(root, '.scratch');
  const run = longProcesses(scratch, cancel.signal);
  const terraform = openTerraform({ binary, run, log });
  const folder: Folder = { name: 'acme', path: root, root: 'terraform/account', env: async () => ENV };
  await terraform.init(folder);
  /** Aborts once a line of the log matches. */
  const abortAt = (pattern: RegExp) => heard.add((line) => pattern.test(line) && cancel.abort());
  return { terraform, folder, root, said, cancel, abortAt, scratch };
}

type Opened = Awaited<ReturnType<typeof terraformOn>>;

async function planAndApply({ terraform, folder }: Opened) {
  await terraform.plan(folder, { lock: true, destroy: false });
  await terraform.apply(folder);
}

async function resourcesIn({ root }: Pick<Opened, 'root'>): Promise<string[]> {
  const state = JSON.parse(await readFile(path.join(root, 'terraform.tfstate'), 'utf8'));
  return state.resources.map(({ name }: { name: string }) => name);
}

const isLocked = ({ root }: Pick<Opened, 'root'>) => existsSync(path.join(root, '.terraform.tfstate.lock.info'));

/** Two resources one after the other; the first takes some seconds. */
const SLOW = `
  resource "terraform_data" "first" {
    provisioner "local-exec" { command = "sleep 2" }
  }
  resource "terraform_data" "second" {
    input = terraform_data.first.id
    provisioner "local-exec" { command = "sleep 30" }
  }`;

describe('Terraform', () => {
  it('plans, applies the saved plan, and then has nothing to do', async () => {
    const opened = await terraformOn('resource "terraform_data" "this" { input = "10.0.4.0/24" }');
    const { terraform, folder } = opened;
    expect(await terraform.plan(folder, { lock: false, destroy: false })).toEqual({ changed: true });
    expect(JSON.parse(await terraform.show(folder))).toMatchObject({ format_version: expect.stringMatching(/^1\./) });
    await terraform.apply(folder);
    expect(await resourcesIn(opened)).toEqual(['this']);
    expect(await terraform.plan(folder, { lock: true, destroy: false })).toEqual({ changed: false });
    const replace = ['terraform_data.this'];
    expect(await terraform.plan(folder, { lock: false, destroy: false, replace })).toEqual({ changed: true });
  });

  it('tells outputs, but for sensitive ones', async () => {
    const opened = await terraformOn(`
      output "network" { value = { vpc_id = "vpc-1" } }
      output "password" {
        value     = "hunter2"
        sensitive = true
      }`);
    await planAndApply(opened);
    expect(await opened.terraform.outputs(opened.folder)).toEqual({ network: { vpc_id: 'vpc-1' } });
  });

  it("says with the account's name what is done, and keeps values to itself", async () => {
    const opened = await terraformOn('resource "terraform_data" "this" { input = "hunter2" }');
    await planAndApply(opened);
    await opened.terraform.show(opened.folder);
    expect(opened.said).toContainEqual('acme: Plan: 1 to add, 0 to change, 0 to destroy.');
    expect(opened.said).toContainEqual(expect.stringMatching(/^acme: terraform_data\.this: Creation complete/));
    expect(opened.said.join()).not.toContain('hunter2');
  });

  it('leaves nothing of what it printed on disk', async () => {
    const opened = await terraformOn('resource "terraform_data" "this" { input = "hunter2" }');
    await planAndApply(opened);
    expect(await readdir(opened.scratch)).toEqual([]);
  });

  it('fails with the place in the repository where the code is wrong', async () => {
    const { terraform, folder } = await terraformOn(
      'locals { a = 1 }\nresource "terraform_data" "this" { input = var.nope }',
    );
    await expect(terraform.plan(folder, { lock: false, destroy: false })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^terraform plan: Reference to undeclared input variable/),
      at: { file: 'terraform/account/main.tf', line: 2 },
    });
  });

  it('hides keys that a provider repeats in its error', async () => {
    const command = 'echo key $AWS_SECRET_ACCESS_KEY; exit 1';
    const opened = await terraformOn(
      `resource "terraform_data" "this" {\n provisioner "local-exec" { command = "${command}" }\n}`,
    );
    await expect(planAndApply(opened)).rejects.toThrow(/key \*\*\*/);
    expect(opened.said.join()).not.toContain(ENV.AWS_SECRET_ACCESS_KEY);
  });

  it('says what is missing when there is no such program', async () => {
    const run = longProcesses(path.join(base, 'none'), new AbortController().signal);
    const terraform = openTerraform({ binary: 'terraform-of-nobody', run, log: () => {} });
    await expect(
      terraform.init({ name: 'acme', path: base, root: 'terraform/account', env: async () => ENV }),
    ).rejects.toThrow(/terraform-of-nobody could not be started/);
  });
});

describe('a data folder made after another one', () => {
  /** A root module with a module beside it, and a state of its own. */
  async function rootModule(name: string): Promise<string> {
    const root = path.join(base, 'adopted', name, 'account');
    for (const made of ['.', '../modules/part']) await mkdir(path.join(root, made), { recursive: true });
    await writeFile(path.join(root, '../modules/part/main.tf'), 'resource "terraform_data" "this" {}');
    await writeFile(path.join(root, 'main.tf'), 'module "part" { source = "../modules/part" }');
    await writeFile(path.join(root, `${name}.tfvars.json`), '{}');
    const backend = { local: { path: `${name}.state` } };
    await writeFile(path.join(root, 'backend.tf.json'), JSON.stringify({ terraform: { backend } }));
    return root;
  }

  it('is the one that Terraform makes, but for the hash, and has a state of its own', async () => {
    const { terraform, folder } = await terraformOn('resource "terraform_data" "this" {}');
    const at = (name: string, root: string): Folder => ({ ...folder, name, path: root });
    const [acme, beta, same] = [await rootModule('acme'), await rootModule('beta'), await rootModule('beta-2')];
    await writeFile(path.join(same, 'backend.tf.json'), await readFile(path.join(beta, 'backend.tf.json')));
    await terraform.init(at('acme', acme));
    // The one provider here is a part of Terraform, so nothing was installed.
    await mkdir(path.join(acme, '.terraform/providers'), { recursive: true });
    await terraform.init(at('beta-2', same));
    expect(await adoptInit(acme, beta)).toBe(true);
    const backendOf = async (root: string) => {
      const made = JSON.parse(await readFile(path.join(root, '.terraform/terraform.tfstate'), 'utf8'));
      return { ...made, backend: { ...made.backend, hash: 0 } };
    };
    expect(await backendOf(beta)).toEqual(await backendOf(same));
    const modules = '.terraform/modules/modules.json';
    expect(await readFile(path.join(beta, modules))).toEqual(await readFile(path.join(same, modules)));

    await terraform.plan(at('beta', beta), { lock: true, destroy: false });
    await terraform.apply(at('beta', beta));
    expect(existsSync(path.join(beta, 'beta.state'))).toBe(true);
    expect(existsSync(path.join(acme, 'acme.state'))).toBe(false);
  });
});

describe('a cancelled job', () => {
  it('has Terraform stop by itself: what is done is in the state, and the lock is gone', async () => {
    const opened = await terraformOn(SLOW);
    opened.abortAt(/first: Creation complete/);
    await expect(planAndApply(opened)).rejects.toMatchObject({ name: 'Interrupted' });
    expect(await resourcesIn(opened)).toContain('first');
    expect(isLocked(opened)).toBe(false);
  });

  it("reaches it only through us: a terminal's Ctrl-C goes to another process group", async () => {
    const run = longProcesses(path.join(base, 'group'), new AbortController().signal);
    const args = ['-c', 'echo $$; ps -o pgid= -p $$'];
    const { stdout } = await run({ binary: 'sh', args, cwd: base, env: ENV });
    const [pid, group] = stdout.split('\n').map(Number);
    expect(group).toBe(pid);
  });

  it('starts nothing more', async () => {
    const { terraform, folder, cancel, root } = await terraformOn('resource "terraform_data" "this" {}');
    cancel.abort();
    await expect(terraform.plan(folder, { lock: false, destroy: false })).rejects.toMatchObject({
      name: 'Interrupted',
    });
    expect(existsSync(path.join(root, 'acme.tfplan'))).toBe(false);
  });

  it('does not take Terraform along when it is killed: the apply ends, with state and without lock', async () => {
    const opened = await terraformOn(SLOW.replace('sleep 30', 'sleep 1'));
    await opened.terraform.plan(opened.folder, { lock: true, destroy: false });
    const code = `
      import { longProcesses } from ${JSON.stringify(path.resolve(import.meta.dirname, '../../src/edge/long-process.ts'))};
      const run = longProcesses(${JSON.stringify(opened.scratch)}, new AbortController().signal);
      const onLine = (line) => console.log(line);
      await run({ binary: ${JSON.stringify(binary)}, args: ['apply', '-json', 'acme.tfplan'], cwd: '.', env: process.env, onLine });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: opened.root, env: ENV });
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error('it ended before it was killed')));
      child.stdout.on('data', (data) => {
        if (!String(data).includes('first: Creating')) return;
        child.removeAllListeners('exit').once('exit', () => resolve());
        child.kill('SIGKILL');
      });
    });
    expect(isLocked(opened)).toBe(true);
    for (let i = 0; i < 60 && isLocked(opened); i++) await pause(500);
    expect(isLocked(opened)).toBe(false);
    expect(await resourcesIn(opened)).toEqual(['first', 'second']);
  });
});
