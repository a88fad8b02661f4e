import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';
import { account, claim, pool } from '../support/claims.ts';

// The built bundle of allocate-cidr: pull requests by GitHub's API, claims by Git over HTTP, both with the job's token.

let folder: string;
let github: GitHubWorld;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-claim-'));
  github = await startGitHub({ log: () => {}, files: rehearsalLedger(pool('default', '10.0.0.0/20', 24)) });
});
afterAll(async () => {
  await github?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** One job with one step: a checkout of main as actions/checkout makes it, without credentials. */
async function step(inputs: Record<string, string>, contents: Permissions[string] = 'write') {
  const workspace = await mkdtemp(path.join(folder, 'job-'));
  await github.git.clone(workspace);
  const { apiUrl, serverUrl, owner, repo } = github;
  execFileSync('git', ['remote', 'set-url', 'origin', `${serverUrl}/${owner}/${repo}`], { cwd: workspace });
  const token = github.mintToken({ name: 'claim', permissions: { contents, 'pull-requests': 'read' } });
  const context = { repository: `${owner}/${repo}`, apiUrl, serverUrl };
  return runAction({ repo: root, action: 'actions/allocate-cidr', inputs, workspace, token, github: context });
}

const open = (branch: string, files: Record<string, string>, fork?: string) =>
  github.openPullRequest({ branch, files, ...(fork && { fork }) }).then(({ number }) => number);
const subnets = (branch: string) => github.git.files(branch, 'state/subnets');

it('claims for a pull request, clear of what others claim, with one commit on its branch', async () => {
  await open('other', { ...account('other'), ...claim('10.0.0.0/24', 'other') });
  const number = await open('first', account('first'));
  const done = await step({ 'pull-request': String(number) });
  expect([done.code, done.stderr]).toEqual([0, '']);
  expect(done.outputs).toMatchObject({
    claims: '{"first":"10.0.1.0/24"}',
    changed: 'true',
    lost: '[]',
    problems: '[]',
  });
  expect(done.outputs.head).toBe(await github.git.revParse('first'));
  expect(done.outputs.base).toBe(await github.git.revParse('main'));
  expect(await subnets('first')).toEqual(['state/subnets/10.0.1.0-24.yaml']);
  expect(done.summary).toContain(`## Blocks for pull request #${number}`);
  expect((await step({ 'pull-request': String(number) })).outputs.changed).toBe('false');
});

it('finds the pull request whose claim lost, and claims another block for it', async () => {
  const number = await open('loser', { ...account('loser'), ...claim('10.0.2.0/24', 'loser') });
  await github.git.commit('main', { ...account('winner'), ...claim('10.0.2.0/24', 'winner') });
  expect((await step({ operation: 'lost' }, 'read')).outputs.lost).toBe(JSON.stringify([number]));
  expect((await step({ 'pull-request': String(number) })).outputs.claims).toBe('{"loser":"10.0.3.0/24"}');
  expect((await step({ operation: 'lost' }, 'read')).outputs.lost).toBe('[]');
});

it('fails for an account without a block, at the line of its file; with fail false the outputs tell', async () => {
  const number = await open('wrong', account('wrong', '{pool: none-such}'));
  const failed = await step({ 'pull-request': String(number) });
  expect(failed.code).toBe(1);
  expect(failed.annotations).toContainEqual(
    expect.objectContaining({ level: 'error', file: 'state/accounts/wrong.yaml', line: 3 }),
  );
  const told = await step({ 'pull-request': String(number), fail: 'false' });
  expect([told.code, JSON.parse(told.outputs.problems ?? '')[0].accounts]).toEqual([0, ['wrong']]);
});

it('tells of hundreds without a block in no more than half of a variable', async () => {
  const names = Array.from({ length: 400 }, (_, index) => `team-${index}`);
  const number = await open('crowd', Object.assign({}, ...names.map((name) => account(name, '{pool: none-such}'))));
  const { code, outputs } = await step({ 'pull-request': String(number), fail: 'false' });
  const told = JSON.parse(outputs.problems ?? '') as { accounts: string[] }[];
  expect([code, (outputs.problems ?? '').length < 61_000]).toEqual([0, true]);
  expect(told.flatMap(({ accounts }) => accounts).sort()).toEqual(names.sort());
});

it('claims nothing for a fork’s pull request, says why, and passes its commit on', async () => {
  const fork = await open('from-afar', account('stranger'), 'stranger');
  const { code, outputs, summary } = await step({ 'pull-request': String(fork) });
  expect([code, outputs.changed, outputs.claims]).toEqual([0, 'false', '{}']);
  expect(outputs.head).toBe(await github.git.revParse(`refs/pull/${fork}/head`));
  expect(summary).toContain('comes from a fork');
});

it('is refused with a token that may not write, in words that help', async () => {
  await open('unwritten', account('unwritten'));
  const before = await github.git.revParse('unwritten');
  const denied = await step({ branch: 'unwritten', accounts: 'unwritten' }, 'read');
  expect(denied.annotations[0]?.message).toMatch(/may not push to branch unwritten.*contents: write/s);
  expect(await github.git.revParse('unwritten')).toBe(before);
});

it('has GitHub commit the claim where commits are to be signed', async () => {
  const number = await open('signed', account('signed'));
  const done = await step({ 'pull-request': String(number), signed: 'true' });
  expect([done.code, done.stderr, done.outputs.changed]).toEqual([0, '', 'true']);
  const [made] = await github.git.log('signed', 1);
  expect(made).toMatchObject({ sha: done.outputs.head, author: 'github-actions[bot]' });
  expect(await subnets('signed')).toContain('state/subnets/10.0.4.0-24.yaml');
  expect((await step({ 'pull-request': String(number), signed: 'true' })).outputs.changed).toBe('false');
});
