import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { adoptInit, hasErroredState, openWorkFolders } from '../../src/edge/work-folder.ts';

let base: string;
let source: string;
beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'genesis-test-'));
  source = path.join(base, 'terraform');
  await mkdir(path.join(source, 'modules/network'), { recursive: true });
  await mkdir(path.join(source, 'account/.terraform/providers'), { recursive: true });
  await writeFile(path.join(source, 'modules/network/vpc.tf'), '# vpc');
  await writeFile(path.join(source, 'account/main.tf'), '# main');
  await writeFile(path.join(source, 'account/.terraform.lock.hcl'), '# lock');
  await writeFile(path.join(source, 'account/terraform.tfstate'), '{}');
});
afterEach(() => rm(base, { recursive: true, force: true }));

const open = () => openWorkFolders(path.join(base, 'temp'), source, 'account');

describe('work folders', () => {
  it('hold the code, its modules and the files that are given, and nothing that a person left there', async () => {
    const made = await (await open()).make('acme', { 'backend.tf.json': '{}' });
    expect((await readdir(made.path)).sort()).toEqual(['.terraform.lock.hcl', 'backend.tf.json', 'main.tf']);
    expect(await readFile(path.join(made.path, '../modules/network/vpc.tf'), 'utf8')).toBe('# vpc');
    expect(made.lockFile).toBe('# lock');
  });

  it('are each of one account, and readable by nobody else', async () => {
    const folders = await open();
    const [acme, beta] = [await folders.make('acme', {}), await folders.make('beta', {})];
    expect(acme.path).not.toBe(beta.path);
    expect((await stat(path.dirname(folders.scratch))).mode & 0o077).toBe(0);
  });

  it('are gone in the end', async () => {
    const folders = await open();
    await folders.make('acme', {});
    await folders.remove();
    expect(await readdir(path.join(base, 'temp'))).toEqual([]);
  });

  it('are kept as far as they hold a state that is stored nowhere else', async () => {
    const folders = await open();
    const [acme, beta] = [await folders.make('acme', {}), await folders.make('beta', {})];
    await writeFile(path.join(acme.path, 'errored.tfstate'), '{}');
    expect([await hasErroredState(acme.path), await hasErroredState(beta.path)]).toEqual([true, false]);
    await folders.remove();
    expect([existsSync(path.join(acme.path, 'errored.tfstate')), existsSync(beta.path)]).toEqual([true, false]);
  });
});

describe('a folder that is to be as one that was initialized', () => {
  it('is left to Terraform where the other has what is not understood, and nothing is made', async () => {
    const folders = await open();
    const backend = { 'backend.tf.json': '{"terraform":{"backend":{"local":{}}}}' };
    const [acme, beta] = [await folders.make('acme', backend), await folders.make('beta', backend)];
    await mkdir(path.join(acme.path, '.terraform'));
    await writeFile(path.join(acme.path, '.terraform/terraform.tfstate'), '{"version":4}');
    expect(await adoptInit(acme.path, beta.path)).toBe(false);
    expect(existsSync(path.join(beta.path, '.terraform'))).toBe(false);
  });
});
