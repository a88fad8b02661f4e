import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';

const DIGEST = 'a'.repeat(64);
const GOOD: Record<string, Record<string, string>> = {
  '.': {},
  'actions/allocate-cidr': { operation: 'claim', branch: 'add-gamma' },
  'actions/create-account': { accounts: 'gamma' },
  'actions/provision': { mode: 'plan', accounts: 'gamma' },
  'actions/report': { mode: 'ask', approved: 'approved.json' },
  'actions/request-account': { issue: '7' },
};

let server: Server;
let calls = 0;
let workspace: string;

beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'genesis-inputs-'));
  server = createServer((_, answer) => {
    calls += 1;
    answer.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(workspace, { recursive: true, force: true });
});

/** What an action says to its inputs, where nothing that it could touch is within reach: AWS and GitHub are counted. */
async function said(action: string, inputs: Record<string, string>, env: Record<string, string> = {}) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1' };
  const result = await runAction({
    ...{ repo: root, action, workspace, token: 'token' },
    inputs: { ...GOOD[action], ...inputs },
    env: { AWS_ENDPOINT_URL: url, GITHUB_API_URL: url, ...keys, ...env },
  });
  expect(result.code).toBe(1);
  return result.annotations.map(({ message }) => message).join('\n');
}

describe.each(Object.keys(GOOD))('the inputs of %s', (action) => {
  it('name an unknown input and what the action takes', async () => {
    expect(await said(action, {}, { INPUT_ACOUNTS: 'gamma' })).toMatch(
      /acounts is unknown; this action takes .*ledger/,
    );
  });

  it('are told all at once where several are wrong', async () => {
    const message = await said(action, { ledger: '../elsewhere', base: '--upload-pack=x' });
    expect(message).toMatch(/Input base is .*\n?.*Input ledger is|Input ledger is .*\n?.*Input base is/);
  });
});

describe('an action', () => {
  it.each([
    ['actions/create-account', { accounts: '' }, /accounts is missing; it takes names of accounts/],
    ['actions/create-account', { accounts: 'gamma,gamma' }, /accounts has "gamma"/],
    ['actions/create-account', { 'job-role': 'writer' }, /job-role is "writer"; it takes read or write/],
    ['actions/provision', { mode: 'aply' }, /mode is "aply"; it takes plan or apply/],
    ['actions/provision', { mode: 'apply' }, /needs the inputs approved and approved-digest/],
    ['actions/provision', { mode: 'apply', approved: 'a.json' }, /belong together/],
    ['actions/provision', { mode: 'apply', head: 'HEAD', unreviewed: 'true' }, /never applied/],
    ['actions/provision', { parallel: '0' }, /parallel is "0"; it takes a whole number from 1 to 16/],
    ['actions/allocate-cidr', { operation: 'sweeep' }, /operation is "sweeep"; it takes claim or lost/],
    ['actions/allocate-cidr', { branch: '' }, /pull-request/],
    ['actions/allocate-cidr', { 'pull-request': '7' }, /branch/],
    ['actions/report', { mode: 'pull-request' }, /pull-request/],
    ['actions/report', { mode: 'begin', approved: '' }, /approved/],
    ['actions/report', { leaving: 'none' }, /leaving is "none"; it takes true or false/],
    ['actions/request-account', { issue: '7; id' }, /issue is "7; id"; it takes a whole number/],
    ['.', { approved: 'a.json' }, /approved-digest/],
    ['.', { 'approved-digest': DIGEST }, /approved/],
  ] as [string, Record<string, string>, RegExp][])('%s refuses %j', async (action, inputs, message) => {
    expect(await said(action, inputs)).toMatch(message);
  });

  it('called neither AWS nor GitHub in any of these cases', () => {
    expect(calls).toBe(0);
  });
});
