import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitEnvironment } from '../../rehearsal/github/command.ts';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import type { ActionRequest } from '../../rehearsal/runner/types.ts';

const repo = path.resolve('rehearsal/runner/standins');

let dir: string;
let world: GitHubWorld;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'genesis-test-'));
  world = await startGitHub({ log: () => undefined, files: { 'README.md': 'hello\n' } });
});
afterAll(async () => {
  await world.stop();
  await rm(dir, { recursive: true, force: true });
});

let spaces = 0;
async function workspace(files: Record<string, string> = {}): Promise<string> {
  const folder = path.join(dir, `workspace-${++spaces}`);
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

const step = (
  action: string,
  inputs: Record<string, string>,
  request: Partial<ActionRequest> & { workspace: string },
) => runAction({ repo, action, inputs, ...request });

const listed = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort();

describe('upload-artifact', () => {
  const upload = async (
    inputs: Record<string, string>,
    files: Record<string, string>,
    store = `store-${spaces}`,
    runAttempt = 1,
  ) => {
    const result = await step('actions/upload-artifact', inputs, {
      workspace: await workspace(files),
      env: { REHEARSAL_ARTIFACTS: path.join(dir, store) },
      github: { runId: 1, runAttempt },
    });
    return { ...result, kept: path.join(dir, store, '1', inputs.name ?? 'artifact') };
  };

  it.each([
    ['results', ['a.json', 'deep/b.json']],
    ['results/*.json', ['a.json']],
    ['results/**/*.json', ['a.json', 'deep/b.json']],
    ['results/deep/b.json', ['b.json']],
    ['results/a.json\nother/c.txt', ['other/c.txt', 'results/a.json']],
  ])('keeps of %j %j', async (wanted, kept) => {
    const files = {
      'results/a.json': 'a',
      'results/deep/b.json': 'b',
      'results/.hidden/h.json': 'h',
      'other/c.txt': 'c',
    };
    const result = await upload({ path: wanted }, files);
    expect(listed(result.kept)).toEqual(kept);
  });

  it('fails where there is nothing, if told so', async () => {
    const missing = { path: 'results', 'if-no-files-found': 'error' };
    expect(await upload(missing, {})).toMatchObject({
      code: 1,
      annotations: [{ message: expect.stringContaining('No files') }],
    });
    expect(await upload({ path: 'results' }, {})).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
  });

  it('has one artifact of a name, unless told to overwrite', async () => {
    const files = { 'a.txt': 'a' };
    await upload({ path: 'a.txt' }, files, 'twice');
    expect(await upload({ path: 'a.txt' }, files, 'twice')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('409'),
    });
    expect((await upload({ path: 'a.txt', overwrite: 'true' }, files, 'twice')).code).toBe(0);
  });

  it('numbers the shards of a matrix, of which act leaves the number out, anew in each attempt', async () => {
    const inputs = { name: 'results-', path: 'a.txt', overwrite: 'true' };
    for (const attempt of [1, 1, 2]) await upload(inputs, { 'a.txt': `of attempt ${attempt}` }, 'shards', attempt);
    expect(listed(path.join(dir, 'shards', '1'))).toEqual(['results-0/a.txt', 'results-1/a.txt']);
    expect(readFileSync(path.join(dir, 'shards', '1', 'results-0', 'a.txt'), 'utf8')).toBe('of attempt 2');
  });
});

describe('download-artifact', () => {
  const download = async (inputs: Record<string, string>, runId = 1) => {
    const store = await workspace({ '1/results-a/a.json': 'a', '1/results-b/b.json': 'b', '1/other/o.txt': 'o' });
    const into = await workspace();
    const env = { REHEARSAL_ARTIFACTS: store };
    return { ...(await step('actions/download-artifact', inputs, { workspace: into, env, github: { runId } })), into };
  };

  it.each([
    [{ name: 'results-a', path: 'got' }, ['got/a.json']],
    [{ pattern: 'results-*' }, ['results-a/a.json', 'results-b/b.json']],
    [{ pattern: 'results-*', path: 'got', 'merge-multiple': 'true' }, ['got/a.json', 'got/b.json']],
    [{}, ['other/o.txt', 'results-a/a.json', 'results-b/b.json']],
  ])('with %j gives %j', async (inputs, files) => {
    const { into } = await download(inputs as Record<string, string>);
    expect(listed(into)).toEqual(files);
  });

  it('fails where the named one is missing', async () => {
    const { code, annotations } = await download({ name: 'absent' });
    expect({ code, annotations }).toMatchObject({
      code: 1,
      annotations: [{ message: expect.stringContaining('not found for name') }],
    });
  });

  it('takes those of another run with a token only', async () => {
    expect((await download({ 'run-id': '1' }, 2)).code).toBe(1);
    const { into } = await download({ 'run-id': '1', name: 'other', 'github-token': 'x' }, 2);
    expect(listed(into)).toEqual(['o.txt']);
  });
});

describe('checkout', () => {
  async function checkout(
    inputs: Record<string, string>,
    github: ActionRequest['github'] = {},
    permissions: Permissions = { contents: 'read' },
  ) {
    const into = await workspace();
    const token = world.mintToken({ name: 'checkout', permissions });
    const sha = (await world.git.revParse('main'))!;
    const context = { serverUrl: world.serverUrl, sha, ...github };
    return { ...(await step('actions/checkout', inputs, { workspace: into, token, github: context })), into };
  }
  const run = promisify(execFile);
  const git = async (into: string, ...args: string[]) =>
    (await run('git', ['-C', into, ...args], { env: gitEnvironment })).stdout.trim();

  it('is at the commit of the event, on its branch, with one commit', async () => {
    await world.git.commit('main', { 'second.txt': 'x' });
    const { into, outputs } = await checkout({});
    expect(outputs).toEqual({ ref: 'main', commit: await world.git.revParse('main') });
    expect(await git(into, 'branch', '--show-current')).toBe('main');
    expect(await git(into, 'rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('is at the merge of a pull request', async () => {
    const { number } = await world.openPullRequest({ branch: 'asked', files: { 'asked.txt': 'x' } });
    const ref = `refs/pull/${number}/merge`;
    const { into } = await checkout({}, { ref, sha: (await world.git.revParse(ref))! });
    expect(listed(into)).toContain('asked.txt');
    expect(await git(into, 'branch', '--show-current')).toBe('');
  });

  it('stays at the commit of the event when its branch moved, with all history', async () => {
    const sha = (await world.git.revParse('main'))!;
    await world.git.commit('main', { 'third.txt': 'x' });
    const { into, outputs } = await checkout({ 'fetch-depth': '0' }, { sha });
    expect(outputs).toEqual({ ref: 'main', commit: sha });
    expect(await git(into, 'rev-list', '--count', `${sha}..origin/main`)).toBe('1');
  });

  it('is at a pull request that is asked for by name, with all history', async () => {
    const { number } = await world.openPullRequest({ branch: 'named', files: { 'named.txt': 'x' } });
    const { into } = await checkout({ ref: `refs/pull/${number}/head`, 'fetch-depth': '0' });
    expect(await git(into, 'rev-parse', 'HEAD')).toBe(await world.git.revParse('named'));
  });

  it('has all branches where asked for', async () => {
    const sha = await world.git.commit('other', { 'other.txt': 'x' });
    const { into } = await checkout({ ref: sha, 'fetch-depth': '0', path: 'below' });
    expect(await git(path.join(into, 'below'), 'rev-parse', 'HEAD', 'origin/other')).toBe(`${sha}\n${sha}`);
  });

  it('keeps the token only where asked for', async () => {
    const write: Permissions = { contents: 'write' };
    const { into: without } = await checkout({ 'persist-credentials': 'false' }, {}, write);
    await expect(git(without, 'push', 'origin', 'HEAD:refs/heads/pushed')).rejects.toThrow(/could not read Username/);
    const { into } = await checkout({}, {}, write);
    await git(into, 'push', '-q', 'origin', 'HEAD:refs/heads/pushed');
    expect(await world.git.revParse('pushed')).not.toBeNull();
  });

  it('says what went wrong without the token', async () => {
    const { code, annotations } = await checkout({ ref: 'absent' });
    expect(code).toBe(1);
    expect(annotations[0]?.message).toMatch(/\*\*\*.*couldn't find remote ref absent/s);
  });
});

describe('setup-terraform', () => {
  async function setup(version: string, inputs: Record<string, string>) {
    const bin = await workspace({ terraform: `#!/bin/sh\necho '{"terraform_version":"${version}"}'\n` });
    await chmod(path.join(bin, 'terraform'), 0o755);
    return step('hashicorp/setup-terraform', inputs, { workspace: bin, env: { PATH: bin } });
  }

  it.each([
    ['1.11.4', { terraform_version: '1.11.4', terraform_wrapper: 'false' }, 0],
    ['1.11.3', { terraform_version: '1.11.4', terraform_wrapper: 'false' }, 1],
    ['1.11.4', { terraform_version: '1.11.4' }, 1],
    ['1.11.4', { terraform_version: 'latest', terraform_wrapper: 'false' }, 1],
  ])('of %s with %j exits with %i', async (version, inputs, code) => {
    expect((await setup(version, inputs as Record<string, string>)).code).toBe(code);
  });
});

describe('create-github-app-token', () => {
  it('fails for an App that is not there', async () => {
    const inputs = { 'client-id': '4711', 'private-key': world.app.privateKey };
    const github = { apiUrl: world.apiUrl };
    const { code, annotations } = await step('actions/create-github-app-token', inputs, { workspace: dir, github });
    expect({ code, annotations }).toMatchObject({
      code: 1,
      annotations: [{ message: expect.stringContaining('401') }],
    });
  });
});
