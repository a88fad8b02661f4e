// Commands that open pull requests, with real Git and a rehearsed GitHub.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GitHubWorld } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { run } from '../cli/run.ts';
import { account, pool } from '../support/claims.ts';

let folder: string;
let clone: string;
let github: GitHubWorld;
const before = { ...process.env };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-propose-'));
  clone = path.join(folder, 'clone');
  const files = rehearsalLedger({ ...pool('default', '10.0.0.0/20', 24), ...account('one') });
  github = await startGitHub({ log: () => {}, files });
  await github.git.clone(clone);
  const permissions = { contents: 'write', 'pull-requests': 'write' } as const;
  const token = github.mintToken({ name: 'person', permissions, as: { person: 'octocat' } });
  Object.assign(process.env, {
    GITHUB_TOKEN: token,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
  });
  delete process.env.GITHUB_REPOSITORY;
});
afterAll(async () => {
  process.env = before;
  await github?.stop();
  await rm(folder, { recursive: true, force: true });
});

const genesis = (...args: string[]) => run([...args, '--ledger', path.join(clone, 'state'), '--pull-request']);
const difference = async (branch: string) => github.git.git('diff', '--name-status', 'main', branch);

it('opens a pull request of a new account, and leaves the working directory as it is', async () => {
  const { code, out, err } = await genesis('account', 'create', 'gamma', '--provision');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { files, pull_request: url } = JSON.parse(out);
  expect(files).toEqual(['state/accounts/gamma.yaml']);
  const number = Number(url.split('/').at(-1));
  expect(github.pullRequest(number)).toMatchObject({ title: 'Add the account gamma', author: 'octocat' });
  expect(await difference('genesis/create-gamma')).toBe('A\tstate/accounts/gamma.yaml');
  expect(await readdir(path.join(clone, 'state/accounts'))).toEqual(['one.yaml']);
});

it('brings the open pull request up to date when it is asked again', async () => {
  const first = JSON.parse((await genesis('account', 'create', 'beta')).out);
  const again = JSON.parse((await genesis('account', 'create', 'beta', '--provision')).out);
  expect(again.pull_request).toBe(first.pull_request);
  expect(await github.git.git('show', 'genesis/create-beta:state/accounts/beta.yaml')).toContain('{pool: default}');
});

it('opens none where the ledger would be wrong by it, or where nothing changes', async () => {
  expect(await genesis('account', 'create', 'delta', '--pool', 'absent')).toMatchObject({ code: 1, out: '' });
  expect(await github.git.revParse('genesis/create-delta')).toBeNull();
  const { out } = await genesis('account', 'unlock', 'one', '--dry-run');
  expect(JSON.parse(out)).toEqual({
    account: 'one',
    protected: false,
    files: ['state/accounts/one.yaml'],
    changed: true,
  });
  expect(await github.git.revParse('genesis/unlock-one')).toBeNull();
});

it('says how to get on without a token', async () => {
  const { GITHUB_TOKEN, GH_TOKEN } = process.env;
  delete process.env.GITHUB_TOKEN;
  delete process.env.GH_TOKEN;
  const { code, err } = await genesis('account', 'lock', 'one');
  Object.assign(process.env, { GITHUB_TOKEN, ...(GH_TOKEN && { GH_TOKEN }) });
  expect([code, err]).toEqual([1, expect.stringContaining('Set GITHUB_TOKEN (contents: write, pull-requests: write)')]);
});
