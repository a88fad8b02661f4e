import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';
import { pool } from '../support/claims.ts';
import { issueText } from '../support/request.ts';

// The built bundle of request-account: the issue and its answer by GitHub's API, the branch by Git over HTTP, with the
// permissions that the workflow's job has and no others.

const PERMISSIONS: Permissions = { contents: 'write', issues: 'write', 'pull-requests': 'write' };

let folder: string;
let github: GitHubWorld;
let number: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-request-'));
  github = await startGitHub({ log: () => {}, files: rehearsalLedger(pool('default', '10.0.0.0/20', 24)) });
  const body = issueText({ name: 'Gamma', access: 'Developers' });
  number = await github.openIssue({ title: 'AWS account: gamma', body, labels: ['account'] });
});
afterAll(async () => {
  await github?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function step(permissions = PERMISSIONS, as: 'workflow' | 'app' = 'app', signed = false) {
  const workspace = await mkdtemp(path.join(folder, 'job-'));
  await github.git.clone(workspace);
  const { apiUrl, serverUrl, owner, repo } = github;
  const token = github.mintToken({ name: 'request', permissions, as });
  const context = { repository: `${owner}/${repo}`, apiUrl, serverUrl };
  const inputs = { issue: String(number), signed: String(signed) };
  return runAction({ repo: root, action: 'actions/request-account', inputs, workspace, token, github: context });
}

const branch = () => `genesis/request-${number}`;

it('answers wrong answers with one comment, and makes no branch', async () => {
  const done = await step();
  expect([done.code, done.stderr]).toEqual([0, '']);
  expect(done.outputs).toEqual({ proposed: 'false', account: '', subnet: '', 'pull-request': '' });
  const comments = await github.comments(number);
  expect(comments).toEqual([expect.objectContaining({ author: 'genesis-bot[bot]' })]);
  expect(comments[0]?.body).toMatch(/\| Access \| this line names no permission set.*\n\| Name \| name must be a name/);
  expect(await github.git.revParse(branch())).toBeNull();
});

it('makes a pull request of mended answers, and says so in the same comment', async () => {
  await github.editIssue(number, { body: issueText() });
  const done = await step();
  expect(done.outputs).toMatchObject({ proposed: 'true', account: 'gamma' });
  const pull = github.pullRequest(Number(done.outputs['pull-request']));
  expect(pull).toMatchObject({ branch: branch(), author: 'genesis-bot[bot]', title: 'Add the account gamma' });
  expect(pull.body).toMatch(new RegExp(`^Closes #${number}\n`));
  const comments = await github.comments(number);
  expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining(`Proposed in #${pull.number}`)]);
});

it('changes the same branch and pull request when the issue is edited, and keeps the block', async () => {
  const [before] = await github.git.files(branch(), 'state/subnets');
  await github.editIssue(number, { body: issueText({ unit: 'Workloads/Test' }) });
  const [, again] = [await step(), await step()];
  expect(await github.git.show(branch(), 'state/accounts/gamma.yaml')).toContain('unit: Workloads/Test');
  expect(await github.git.files(branch(), 'state/subnets')).toEqual([before]);
  // One commit on main's tip, and the second run found nothing to do.
  expect((await github.git.log(branch(), 2))[1]?.sha).toBe(await github.git.revParse('main'));
  const open = github
    .calls()
    .filter(({ method, path: at, status }) => method === 'POST' && /pulls$/.test(at) && status === 201);
  expect([open.length, again?.outputs.proposed]).toEqual([1, 'true']);
});

it('has GitHub commit on the same branch where commits are to be signed', async () => {
  await github.editIssue(number, { body: issueText({ unit: 'Workloads/Production' }) });
  const [before, main] = await Promise.all([github.git.files(branch()), github.git.revParse('main')]);
  expect((await step(PERMISSIONS, 'app', true)).outputs).toMatchObject({ proposed: 'true' });
  const [made] = await github.git.log(branch(), 1);
  expect(made).toMatchObject({ author: 'genesis-bot[bot]', parents: [main] });
  expect(await github.git.show(branch(), 'state/accounts/gamma.yaml')).toContain('unit: Workloads/Production');
  expect(await github.git.files(branch())).toEqual(before);
});

it('says which permission is missing', async () => {
  const none = await step({ contents: 'write' }, 'workflow');
  expect(none.annotations[0]?.message).toMatch(/refused to read issue \d+ \(403\).*permissions: issues: read/s);
});
