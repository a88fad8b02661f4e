import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { KEPT, root } from '../../rehearsal/world.ts';
import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { owed } from '../../src/core/work/owed.ts';
import type { Result } from '../../src/core/work/result.ts';
import { openGit } from '../../src/edge/git.ts';
import { writeDeployment, writeResult } from '../../src/edge/results.ts';
import { account, claim } from '../support/claims.ts';
import { newAccount } from '../support/plans.ts';

// The built bundles of check, report and apps against a rehearsed GitHub and real Git. Plans and applies are written as
// provision would have written them.

const STATUS = 'genesis-status';
const { plan, fingerprint } = newAccount.result;

let folder: string;
let github: GitHubWorld;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-report-'));
});
beforeEach(async () => {
  await github?.stop();
  github = await startGitHub({
    log: () => {},
    files: rehearsalLedger({ 'state/pools/default.yaml': POOL, '.gitignore': '' }),
    environments: { approve: { reviewers: ['monalisa'] } },
    rulesets: [KEPT],
  });
});
afterAll(async () => {
  await github?.stop();
  await rm(folder, { recursive: true, force: true });
});

const POOL = 'name: default\nhub: main\nparent: 10.0.0.0/16\nsplit_range: 24\n';
const acme = { ...account('acme'), ...claim('10.0.4.0/24', 'acme') };

interface Step {
  permissions: Permissions;
  run?: number;
}

/** One job with one step: a fresh checkout, and a token with the permissions given. */
async function step(action: string, inputs: Record<string, string>, { permissions, run = 1 }: Step) {
  const workspace = await mkdtemp(path.join(folder, 'job-'));
  await github.git.clone(workspace);
  const { apiUrl, serverUrl, owner, repo } = github;
  return runAction({
    repo: root,
    action,
    inputs,
    workspace,
    token: github.mintToken({ name: action, permissions }),
    github: { repository: `${owner}/${repo}`, runId: run, apiUrl, serverUrl },
  });
}

const tip = async (branch: string) => (await github.git.revParse(branch)) ?? '';

const check = (inputs: Record<string, string> = {}) => step('.', inputs, { permissions: { contents: 'read' } });

/** Results as provision or create-account would hand them over for what is due. */
async function handOver(steps: Record<string, Partial<Result>>, head?: string): Promise<string> {
  const results = await mkdtemp(path.join(folder, 'results-'));
  const clone = await mkdtemp(path.join(folder, 'look-'));
  await github.git.clone(clone);
  const token = github.mintToken({ name: 'test', permissions: { contents: 'read' } });
  const git = openGit({ directory: clone, log: () => {}, token, serverUrl: github.serverUrl });
  const snapshot = await readSnapshot(git, { ledger: 'state', base: 'HEAD', head, 'status-branch': STATUS });
  for (const { account: name, inputs, module } of owed(snapshot).due) {
    for (const [kind, more] of Object.entries(steps)) {
      const made = { account: name, step: kind as Result['step'], inputs, module, commit: snapshot.commit };
      await writeResult(results, { outcome: 'planned', ...made, ...more });
    }
  }
  return results;
}

const planned = { plan: { offline: true, plan, fingerprint } as Partial<Result> };
const writes = () => github.calls().filter(({ method, path: url }) => method !== 'GET' && url.includes('/comments'));

describe('a pull request', () => {
  const permissions: Permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'write' };

  it('gets its annotations at the line, and fails', async () => {
    const files = account('acme', '{pool: defualt}', 'tag: {}\n');
    await github.openPullRequest({ branch: 'typo', files });
    const { code, annotations, summary, outputs } = await check({ head: await tip('typo') });
    expect(code).toBe(1);
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'error', file: 'state/accounts/acme.yaml', line: 4 }),
    ]);
    expect(outputs.ok).toBe('false');
    expect(summary).toContain('❌ The ledger has 1 error');
  });

  it('gets one comment and the status, and no second one when it is planned again', async () => {
    const { number } = await github.openPullRequest({ branch: 'add-acme', files: acme });
    const head = await tip('add-acme');
    const { outputs } = await check({ head });
    expect(outputs).toMatchObject({ shards: '["acme"]', ok: 'true' });
    const inputs = {
      ...{ mode: 'pull-request', 'pull-request': String(number), head, problems: outputs.problems ?? '' },
      results: await handOver(planned, head),
    };
    const first = await step('actions/report', inputs, { permissions });
    expect(first.annotations).toEqual([]);
    expect(await github.comments(number)).toEqual([
      expect.objectContaining({ author: 'github-actions[bot]', body: expect.stringContaining('**1 new account**') }),
    ]);
    expect(github.statuses(head)[0]).toMatchObject({ context: 'genesis/ledger', state: 'success' });
    const before = writes().length;
    await step('actions/report', inputs, { permissions });
    expect(writes()).toHaveLength(before);
  });

  it('names the permission that a job lacks', async () => {
    const { number } = await github.openPullRequest({ branch: 'add-acme', files: acme });
    const inputs = { mode: 'pull-request', 'pull-request': String(number), head: await tip('add-acme') };
    const { code, annotations } = await step('actions/report', inputs, { permissions: { contents: 'read' } });
    expect(code).toBe(1);
    expect(annotations[0]?.message).toContain('pull-requests: read');
  });
});

describe('an apply', () => {
  const bot: Permissions = { contents: 'write' };
  const asker: Permissions = { contents: 'read', actions: 'read' };
  const statusLog = async () => ((await github.git.revParse(STATUS)) ? github.git.log(STATUS) : []);

  async function startApply() {
    await github.git.commit('main', acme);
    const sha = await tip('main');
    return github.startRun({ workflow: 'apply.yml', event: 'push', sha }).id;
  }

  async function ask(run: number) {
    const approved = path.join(folder, `approved-${run}.json`);
    const results = await handOver(planned);
    const { outputs, summary } = await step(
      'actions/report',
      { mode: 'ask', results, approved, standing: 'true' },
      { permissions: asker, run },
    );
    return { ...outputs, summary, approved } as Record<string, string>;
  }

  it('asks, records, and the second time changes nothing', async () => {
    const run = await startApply();
    const { digest = '', approved = '', ...asked } = await ask(run);
    expect(asked).toMatchObject({ ask: 'true', go: 'false' });

    const given = { approved, 'approved-digest': digest };
    const { outputs } = await check(given);
    expect(outputs.accounts).toBe('acme');
    await step('actions/report', { mode: 'begin', accounts: 'acme', ...given }, { permissions: bot, run });
    const results = await handOver({
      create: { outcome: 'created', account_id: '666666666666' },
      apply: { outcome: 'applied', account_id: '666666666666' },
    });
    const end = { mode: 'end', accounts: 'acme', results };
    const { code, summary } = await step('actions/report', end, { permissions: bot, run });
    expect(code).toBe(0);
    expect(summary).toContain('✅ 1 account done');
    const record = parse((await github.git.show(STATUS, 'accounts/acme.yaml')) ?? '');
    expect(record).toMatchObject({ state: 'stable', account_id: '666666666666', subnet: '10.0.4.0/24' });

    expect(await statusLog()).toHaveLength(2);
    await step('actions/report', end, { permissions: bot, run });
    expect(await statusLog()).toHaveLength(2);
    expect((await check()).outputs).toMatchObject({ count: '0', shards: '[]' });
  });

  it('ends quietly where another run waits for approval of the same', async () => {
    const run = await startApply();
    const { digest = '' } = await ask(run);
    github.waitForApproval(run, ['approve'], `Approval of ${digest}`);

    const sha = await tip('main');
    const later = github.startRun({ workflow: 'apply.yml', event: 'schedule', sha }).id;
    const { summary, ...asked } = await ask(later);
    expect(asked).toMatchObject({ digest, ask: 'false', go: 'false' });
    expect(summary).toContain(`[Run ${run}](${github.serverUrl}/${github.owner}/${github.repo}/actions/runs/${run})`);
  });

  it('that was approved and died is finished by a later run unasked', async () => {
    const run = await startApply();
    const { digest = '', approved = '' } = await ask(run);
    github.waitForApproval(run, ['approve']);
    github.approveRun(run, 'approve', 'monalisa');
    const given = { approved, 'approved-digest': digest };
    await step('actions/report', { mode: 'begin', accounts: 'acme', ...given }, { permissions: bot, run });
    github.finishRun(run, 'cancelled');

    const sha = await tip('main');
    const later = github.startRun({ workflow: 'apply.yml', event: 'schedule', sha }).id;
    expect(await ask(later)).toMatchObject({ ask: 'false', go: 'true' });
  });

  it('whose record claims an approval that nobody gave is asked for', async () => {
    const run = await startApply();
    const { digest = '', approved = '' } = await ask(run);
    const given = { approved, 'approved-digest': digest };
    await step('actions/report', { mode: 'begin', accounts: 'acme', ...given }, { permissions: bot, run });
    expect(await ask(run)).toMatchObject({ ask: 'true', go: 'false' });
  });
});

describe('a record that GitHub is to commit, so that it is signed', () => {
  const record = (action: string, inputs: Record<string, string>) =>
    step(action, { ...inputs, signed: 'true' }, { permissions: { contents: 'write' } });

  beforeEach(async () => {
    await github.git.commit('main', acme);
    const empty = await github.git.git('hash-object', '-t', 'tree', '/dev/null');
    const monalisa = ['-c', 'user.name=monalisa', '-c', 'user.email=monalisa@example.com'];
    const first = await github.git.git(...monalisa, 'commit-tree', empty, '-m', 'Begin the record');
    await github.git.git('update-ref', `refs/heads/${STATUS}`, first);
  });

  /** Records twice: the second time there is nothing new. */
  async function recorded(action: string, inputs: Record<string, string>, file: string) {
    for (const _ of ['first', 'again']) expect(await record(action, inputs)).toMatchObject({ code: 0, stderr: '' });
    const [made, ...before] = await github.git.log(STATUS);
    expect(made?.author).toBe('github-actions[bot]');
    expect(before).toHaveLength(1);
    return parse((await github.git.show(STATUS, file)) ?? '');
  }

  it('is one of accounts', async () => {
    const done = { outcome: 'applied', account_id: '666666666666' } as const;
    const results = await handOver({ create: { ...done, outcome: 'created' }, apply: done });
    const inputs = { mode: 'end', accounts: 'acme', results };
    expect(await recorded('actions/report', inputs, 'accounts/acme.yaml')).toMatchObject({ state: 'stable' });
  });

  it('is one of apps', async () => {
    const results = await mkdtemp(path.join(folder, 'results-'));
    const bundle = { bundle: 'hello.zip', sha256: 'a'.repeat(64), version: '1.0.0' };
    const deployment = { app: 'com.example.hello', account: 'acme', ...bundle, install: false, env: {} };
    await writeDeployment(results, { deployment, functions: ['hello'] });
    const inputs = { mode: 'record', results };
    expect(await recorded('actions/apps', inputs, 'apps/com.example.hello.yaml')).toMatchObject({
      accounts: { acme: { version: '1.0.0', functions: ['hello'] } },
    });
  });
});
