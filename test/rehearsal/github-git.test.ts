import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitEnvironment } from '../../rehearsal/github/command.ts';
import { createRepository } from '../../rehearsal/github/git.ts';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';

let world: GitHubWorld;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'genesis-test-'));
  world = await startGitHub({ log: () => undefined, files: { 'README.md': 'hello\n' } });
});
afterAll(async () => {
  await world.stop();
  await rm(dir, { recursive: true, force: true });
});

const run = promisify(execFile);
const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { env: gitEnvironment });

/** How actions/checkout hands a token to Git. */
function header(permissions: Permissions): string[] {
  const token = world.mintToken({ name: 'git', permissions });
  const value = Buffer.from(`x-access-token:${token}`).toString('base64');
  return ['-c', `http.extraheader=Authorization: Basic ${value}`];
}

const url = () => `${world.serverUrl}/example/cloud-accounts`;

async function cloned(name: string, permissions: Permissions = { contents: 'read' }): Promise<string> {
  const into = path.join(dir, name);
  await git(...header(permissions), 'clone', '-q', url(), into);
  return into;
}

async function committed(into: string, branch: string): Promise<void> {
  await git('-C', into, 'checkout', '-q', '-b', branch);
  await writeFile(path.join(into, 'more.txt'), `${branch}\n`);
  await git('-C', into, 'add', '.');
  await git('-C', into, 'commit', '-q', '-m', 'more');
}

describe('Git over HTTP', () => {
  it('clones with a token that may read', async () => {
    const into = await cloned('read');
    expect((await git('-C', into, 'log', '--format=%s')).stdout).toBe('First commit\n');
  });

  it('asks for a token', async () => {
    await expect(git('clone', '-q', url(), path.join(dir, 'none'))).rejects.toThrow(/could not read Username/);
  });

  it('takes a push from a token that may write, and keeps the pull request up to date', async () => {
    const { number } = await world.openPullRequest({ branch: 'pushed', files: { 'x.txt': 'x' } });
    const into = await cloned('write');
    await git('-C', into, 'checkout', '-q', 'pushed');
    await committed(into, 'local');
    await git('-C', into, ...header({ contents: 'write' }), 'push', '-q', 'origin', 'local:pushed');
    const head = (await git('-C', into, 'rev-parse', 'HEAD')).stdout.trim();
    expect(await world.git.revParse(`refs/pull/${number}/head`)).toBe(head);
    expect(await world.git.files(`refs/pull/${number}/merge`)).toEqual(['README.md', 'more.txt', 'x.txt']);
  });

  it('refuses a push from a token that may only read', async () => {
    const into = await cloned('reader');
    await committed(into, 'unwelcome');
    const pushing = git('-C', into, ...header({ contents: 'read' }), 'push', '-q', 'origin', 'unwelcome');
    await expect(pushing).rejects.toThrow(/403/);
    expect(await world.git.revParse('refs/heads/unwelcome')).toBeNull();
  });

  it('refuses a push to main, which is changed by pull requests only', async () => {
    const into = await cloned('main');
    await committed(into, 'straight');
    const pushing = git('-C', into, ...header({ contents: 'write' }), 'push', '-q', 'origin', 'straight:main');
    await expect(pushing).rejects.toThrow(/GH013/);
  });

  it('gives any commit that a branch holds by its SHA', async () => {
    const sha = await world.git.commit('deep', { 'deep.txt': '1' });
    await world.git.commit('deep', { 'deep.txt': '2' });
    const into = path.join(dir, 'by-sha');
    await git('init', '-q', into);
    await git('-C', into, ...header({ contents: 'read' }), 'fetch', '-q', '--depth=1', url(), sha);
    expect((await git('-C', into, 'rev-parse', 'FETCH_HEAD')).stdout.trim()).toBe(sha);
  });
});

describe('the bare repository', () => {
  it('is made from what Git does not ignore in a folder, and from files on top', async () => {
    const from = path.join(dir, 'checkout');
    await git('init', '-q', from);
    await writeFile(path.join(from, '.gitignore'), 'ignored.txt\n');
    for (const name of ['ignored.txt', 'kept.txt', 'replaced.txt']) await writeFile(path.join(from, name), 'as it was');
    const files = { 'replaced.txt': 'anew', 'added.txt': 'x' };
    const repository = await createRepository({ dir: path.join(dir, 'from.git'), from, files });
    expect(await repository.files('main')).toEqual(['.gitignore', 'added.txt', 'kept.txt', 'replaced.txt']);
    expect(await repository.show('main', 'replaced.txt')).toBe('anew');
    expect(await repository.log('main')).toHaveLength(1);
  });

  it('holds hostile names and links as they are', async () => {
    const files = { 'a "b"\\\nc.txt': 'x', link: { link: '../../etc/passwd' } };
    const repository = await createRepository({ dir: path.join(dir, 'hostile.git'), files });
    expect(await repository.files('main')).toEqual(['a "b"\\\nc.txt', 'link']);
    expect(await repository.show('main', 'link')).toBe('../../etc/passwd');
  });

  it('refuses a commit on a branch that somebody else moved meanwhile', async () => {
    const { git: repository } = world;
    const both = [repository.commit('raced', { 'a.txt': 'a' }), repository.commit('raced', { 'b.txt': 'b' })];
    const results = await Promise.allSettled(both);
    const landed = results.filter(({ status }) => status === 'fulfilled').length;
    expect((await repository.log('main..raced')).length).toBe(landed);
  });

  it('is cloned at a branch or at a commit', async () => {
    const sha = await world.git.commit('cloned', { 'c.txt': 'c' });
    await world.git.clone(path.join(dir, 'at-branch'), 'cloned');
    await world.git.clone(path.join(dir, 'at-commit'), sha);
    expect((await git('-C', path.join(dir, 'at-branch'), 'remote', 'get-url', 'origin')).stdout).toBe(`${url()}\n`);
    expect((await git('-C', path.join(dir, 'at-branch'), 'branch', '--show-current')).stdout).toBe('cloned\n');
    expect((await git('-C', path.join(dir, 'at-commit'), 'rev-parse', 'HEAD')).stdout.trim()).toBe(sha);
  });
});

describe('OIDC', () => {
  const ask = async (variables: { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string }) => {
    const headers = { Authorization: `bearer ${variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
    return fetch(`${variables.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, { headers });
  };

  it('says who the job is', async () => {
    const response = await ask(world.oidc.grant({ environment: 'write', workflow: 'work.yml' }));
    const { value } = (await response.json()) as { value: string };
    const claims = JSON.parse(Buffer.from(value.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({
      sub: 'repo:example/cloud-accounts:environment:write',
      aud: 'sts.amazonaws.com',
      repository: 'example/cloud-accounts',
      job_workflow_ref: 'example/cloud-accounts/.github/workflows/work.yml@refs/heads/main',
      environment: 'write',
    });
    expect(world.oidc.issued()).toContainEqual(claims);
  });

  it.each([
    [{}, 'repo:example/cloud-accounts:ref:refs/heads/main'],
    [{ event: 'pull_request' }, 'repo:example/cloud-accounts:pull_request'],
  ])('of %j has the subject %s', async (job, subject) => {
    await ask(world.oidc.grant(job));
    expect(world.oidc.issued().at(-1)).toMatchObject({ sub: subject });
  });

  it('answers only jobs it was told of', async () => {
    const response = await ask({ ...world.oidc.grant({}), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'guessed' });
    expect(response.status).toBe(401);
  });
});
