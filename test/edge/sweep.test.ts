import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { run } from '../../actions/allocate-cidr/run.ts';
import type { GitHubWorld } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { checkTransitions } from '../../src/core/check/transitions.ts';
import { readLedger } from '../../src/core/ledger/ledger.ts';
import { readStatus } from '../../src/core/ledger/status.ts';
import { openGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { account, claim, pool } from '../support/claims.ts';

// The sweep with real Git and a rehearsed GitHub, on one ledger whose accounts go one after the other.

const BRANCH = 'genesis/sweep';
const NOW = new Date('2026-06-01T00:00:00Z');
const closed = (name: string) => account(name, '{pool: default}', 'lifecycle: closed\n');
const deleted = (name: string, at = '2026-03-01T00:00:00Z') => ({
  [`accounts/${name}.yaml`]: `state: deleted\ndeleted: "${at}"\n`,
});

let folder: string;
let github: GitHubWorld;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-sweep-'));
  const accounts = { ...closed('one'), ...closed('two'), ...account('three') };
  const claims = { ...claim('10.0.1.0/24', 'one'), ...claim('10.0.2.0/24', 'two'), ...claim('10.0.3.0/24', 'three') };
  const files = rehearsalLedger({ ...pool('default', '10.0.0.0/20', 24), ...accounts, ...claims });
  github = await startGitHub({ log: () => {}, files });
});
afterAll(async () => {
  await github?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function sweep() {
  const directory = await mkdtemp(path.join(folder, 'job-'));
  await github.git.clone(directory);
  const permissions = { contents: 'write', 'pull-requests': 'write' } as const;
  const token = github.mintToken({ name: 'sweep', permissions });
  const api = openGitHub({ token, repository: `${github.owner}/${github.repo}`, apiUrl: github.apiUrl, log: () => {} });
  const nothing = { 'pull-request': undefined, branch: undefined, head: undefined, accounts: undefined };
  return run(
    { operation: 'sweep', ...nothing, ledger: 'state', base: 'HEAD', 'status-branch': 'genesis-status' },
    {
      git: openGit({ directory, token, serverUrl: github.serverUrl, log: () => {} }),
      pullRequest: () => Promise.reject(new Error('not asked for')),
      openPullRequests: async () => [],
      proposals: api,
      now: () => NOW,
      log: () => {},
    },
  );
}

/** What merging the pull request would change. */
const difference = async () => {
  const base = await github.git.git('merge-base', 'main', BRANCH);
  return (await github.git.git('diff', '--name-status', base, BRANCH)).split('\n');
};

it('proposes nothing where nothing is known to be over', async () => {
  expect(await sweep()).toMatchObject({ pullRequest: undefined, changed: false });
  expect(await github.git.revParse(BRANCH)).toBeNull();
});

it('proposes to remove the claim, and nothing else; the check lets it pass', async () => {
  await github.git.commit('genesis-status', { ...deleted('one'), ...deleted('two', '2026-05-31T00:00:00Z') });
  const done = await sweep();
  expect(done).toMatchObject({ pullRequest: expect.any(Number), changed: true });
  expect(await difference()).toEqual(['D\tstate/subnets/10.0.1.0-24.yaml']);
  expect(done.summary).toContain('| <code>10.0.1.0/24</code> | <code>one</code> | 2026-03-01 |');
  expect(await problemsOfMerging()).toEqual([]);
});

it('leaves the branch alone while the same is due, also when main went on', async () => {
  const before = await github.git.revParse(BRANCH);
  await github.git.commit('main', account('four', 'none'));
  expect(await sweep()).toMatchObject({ changed: false, pullRequest: expect.any(Number) });
  expect(await github.git.revParse(BRANCH)).toBe(before);
});

it('makes the branch anew on main where more is due or somebody wrote on it, in the same pull request', async () => {
  const { pullRequest } = await sweep();
  await github.git.commit(BRANCH, { 'README.md': 'mine' });
  await github.git.commit('genesis-status', deleted('two'));
  expect(await sweep()).toMatchObject({ changed: true, pullRequest });
  expect(await difference()).toEqual(['D\tstate/subnets/10.0.1.0-24.yaml', 'D\tstate/subnets/10.0.2.0-24.yaml']);
  expect(await github.git.git('rev-parse', `${BRANCH}^`)).toBe(await github.git.revParse('main'));
  const token = github.mintToken({ name: 'look', permissions: { 'pull-requests': 'read' } });
  const api = openGitHub({ token, repository: `${github.owner}/${github.repo}`, apiUrl: github.apiUrl, log: () => {} });
  expect(await api.pullRequestOf(BRANCH, 'main')).toMatchObject({
    number: pullRequest,
    title: 'Free 2 blocks of deleted accounts',
    body: expect.stringContaining('10.0.2.0/24'),
  });
});

it('closes the pull request when nothing is left to free', async () => {
  const number = (await sweep()).pullRequest!;
  await github.git.commit('main', { 'state/subnets/10.0.1.0-24.yaml': null, 'state/subnets/10.0.2.0-24.yaml': null });
  expect(await sweep()).toMatchObject({ pullRequest: undefined, changed: false });
  expect((await github.pullRequest(number)).state).toBe('closed');
});

async function problemsOfMerging() {
  const directory = await mkdtemp(path.join(folder, 'look-'));
  await github.git.clone(directory);
  const git = openGit({ directory, log: () => {} });
  const ledger = async (revision: string) => readLedger(await git.tree(revision, ['state'])).ledger;
  const { status } = readStatus(await git.tree('origin/genesis-status', ['accounts']));
  return checkTransitions(await ledger('origin/main'), await ledger(`origin/${BRANCH}`), status);
}
