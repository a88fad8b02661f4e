import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepComments } from '../../actions/report/sticky.ts';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { UserError } from '../../src/core/problem.ts';
import { openGitHub } from '../../src/edge/github.ts';

let world: GitHubWorld;
const log = () => {};
const workflow = 'on: {workflow_dispatch: {inputs: {pull-request: {required: true}}}}\njobs: {}\n';

beforeAll(async () => {
  world = await startGitHub({ log, files: { 'README.md': 'hello\n', '.github/workflows/plan.yml': workflow } });
});
afterAll(() => world?.stop());

async function open(permissions: Permissions, as: 'workflow' | 'app' = 'workflow') {
  const token = world.mintToken({ name: 'test', permissions, as });
  return openGitHub({ token, repository: `${world.owner}/${world.repo}`, apiUrl: world.apiUrl, log });
}

const pullRequest = (branch: string) => world.openPullRequest({ branch, files: { [`${branch}.md`]: branch } });

describe('pull requests', () => {
  it('are read with the branch they come from', async () => {
    const made = await pullRequest('one');
    const github = await open({ 'pull-requests': 'read' });
    const head = await world.git.revParse('one');
    expect(await github.pullRequest(made.number)).toMatchObject({
      number: made.number,
      state: 'open',
      author: 'octocat',
      head: { sha: head, branch: 'one', repository: `${world.owner}/${world.repo}` },
      base: { branch: 'main' },
    });
  });

  it('are listed when they are open, the oldest first', async () => {
    const [first, closed, last] = [await pullRequest('first'), await pullRequest('closed'), await pullRequest('last')];
    await world.close(closed.number);
    const github = await open({ 'pull-requests': 'read' });
    const numbers = (await github.openPullRequests()).map(({ number }) => number);
    expect(numbers.filter((number) => number >= first.number)).toEqual([first.number, last.number]);
  });
});

describe('comments', () => {
  it('are found on all pages, updated and deleted', async () => {
    const { number } = await pullRequest('talk');
    const github = await open({ 'pull-requests': 'write' });
    await Promise.all(Array.from({ length: 101 }, (_, index) => github.createComment(number, `comment ${index}`)));
    const found = await github.comments(number);
    expect(found).toHaveLength(101);
    const last = found.at(-1)!;
    expect(last).toMatchObject({
      body: expect.stringMatching(/^comment \d+$/),
      author: 'github-actions[bot]',
      isBot: true,
    });
    await github.updateComment(last.id, 'changed');
    await github.deleteComment(found[0]!.id);
    const bodies = (await github.comments(number)).map(({ body }) => body);
    expect(bodies).toHaveLength(100);
    expect(bodies.at(-1)).toBe('changed');
  }, 30_000);

  it('are refused without the permission, which the error names', async () => {
    const { number } = await pullRequest('quiet');
    const github = await open({ 'pull-requests': 'read' });
    const error = await github.createComment(number, 'hello').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).at.hint).toContain('permissions: pull-requests: write');
  });
});

describe('login', () => {
  it.each([
    ['workflow', 'github-actions[bot]'],
    ['app', 'genesis-bot[bot]'],
  ] as const)('says whose the comments of the token of a %s are', async (as, login) => {
    const { number } = await pullRequest(`by-${as}`);
    const github = await open({ 'pull-requests': 'write' }, as);
    await github.createComment(number, 'hello');
    expect(await github.login()).toBe(login);
    expect((await github.comments(number))[0]).toMatchObject({ author: login, isBot: true });
  });
});

describe('our own comment', () => {
  it("is kept up to date beside another bot's that looks like it", async () => {
    const { number } = await pullRequest('sticky');
    const [ours, theirs] = [await open({ 'pull-requests': 'write' }), await open({ 'pull-requests': 'write' }, 'app')];
    await theirs.createComment(number, '<!-- mark -->\ntheirs');
    for (const text of ['old', 'new'])
      await keepComments(ours, number, '<!-- mark', { texts: [`<!-- mark -->\n${text}`], isNews: true });
    const bodies = (await ours.comments(number)).map(({ body }) => body);
    expect(bodies).toEqual(['<!-- mark -->\ntheirs', '<!-- mark -->\nnew']);
  });
});

describe('setStatus', () => {
  it('sets the status of a commit', async () => {
    const github = await open({ statuses: 'write' });
    const sha = (await world.git.revParse('main'))!;
    await github.setStatus(sha, {
      state: 'success',
      context: 'genesis/ledger',
      description: 'fine',
      targetUrl: 'https://example.com/run',
    });
    expect(world.statuses(sha)[0]).toMatchObject({
      context: 'genesis/ledger',
      state: 'success',
      target_url: 'https://example.com/run',
    });
  });
});

describe('runs', () => {
  it('are dispatched with their inputs', async () => {
    const github = await open({ actions: 'write' });
    await github.dispatch('plan.yml', 'main', { 'pull-request': '7' });
    expect(world.dispatches().at(-1)).toMatchObject({ workflow: 'plan.yml', inputs: { 'pull-request': '7' } });
  });

  it('are read with their approvals', async () => {
    const github = await open({ actions: 'read' });
    const { id } = world.startRun({ workflow: 'apply.yml', event: 'push', sha: (await world.git.revParse('main'))! });
    world.waitForApproval(id, ['approve']);
    world.approveRun(id, 'approve', 'monalisa');
    expect(await github.run(id)).toEqual({
      id,
      path: '.github/workflows/apply.yml',
      event: 'push',
      branch: 'main',
      status: 'in_progress',
      conclusion: null,
    });
    expect(await github.runApprovals(id)).toEqual([{ state: 'approved', environments: ['approve'], user: 'monalisa' }]);
  });

  it('that wait for approval are found by the workflow, the branch and the job that waits', async () => {
    const github = await open({ actions: 'read' });
    const sha = (await world.git.revParse('main'))!;
    const wait = (of: { workflow?: string; branch?: string }, job: string) => {
      const { id } = world.startRun({ workflow: 'apply.yml', event: 'push', sha, ...of });
      world.waitForApproval(id, ['approve'], job);
      return id;
    };
    const ids = [wait({}, 'Approval of a'), wait({}, 'Approval of b')];
    wait({ branch: 'feature' }, 'Approval of c');
    wait({ workflow: 'other.yml' }, 'Approval of d');
    const find = (job: string) => github.waitingRun('.github/workflows/apply.yml', 'main', job);
    const url = `${world.serverUrl}/${world.owner}/${world.repo}/actions/runs/${ids[0]}`;
    expect(await find('Approval of a')).toEqual({ id: ids[0], url });
    expect(await find('Approval of b')).toMatchObject({ id: ids[1] });
    expect(await find('Approval of c')).toBeUndefined();
    expect(await find('Approval of d')).toBeUndefined();
    world.approveRun(ids[0]!, 'approve', 'monalisa');
    expect(await find('Approval of a')).toBeUndefined();
  });

  it('that are no more are nothing, not an error', async () => {
    const github = await open({ actions: 'read' });
    expect(await github.run(1)).toBeUndefined();
    expect(await github.runApprovals(1)).toEqual([]);
  });
});

describe('a GitHub in trouble', () => {
  it('is asked again', async () => {
    const github = await open({ 'pull-requests': 'read' });
    const { number } = await pullRequest('patient');
    world.failOnce({ method: 'GET', path: /pulls\/\d+$/ }, 502);
    expect(await github.pullRequest(number)).toMatchObject({ number });
  });

  it('that refuses the token says so', async () => {
    const repository = `${world.owner}/${world.repo}`;
    const github = openGitHub({ token: 'ghs_wrong', repository, apiUrl: world.apiUrl, log });
    await expect(github.pullRequest(1)).rejects.toThrow(/refused to read pull request 1 \(401\)/);
  });

  it('that has no GraphQL leaves open who the token is', async () => {
    world.failOnce({ path: '/graphql' }, 404);
    const github = await open({ contents: 'read' });
    expect(await github.login()).toBeUndefined();
  });
});
