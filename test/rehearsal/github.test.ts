import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { at, client, openPull, refused } from './github-setup.ts';

const planWorkflow = `on: { workflow_dispatch: { inputs: { number: { required: true }, mode: { type: choice, options: [a, b] } } } }`;

let world: GitHubWorld;
beforeAll(async () => {
  world = await startGitHub({
    log: () => undefined,
    files: {
      'README.md': 'hello\n',
      '.github/workflows/plan.yml': planWorkflow,
      '.github/workflows/ci.yml': 'on: push',
    },
    environments: { approve: { reviewers: ['monalisa'] } },
    variables: { GENESIS_READY: 'yes' },
  });
});
afterAll(() => world.stop());

const as = (permissions: Permissions, who?: 'app' | { person: string }) => client(world, permissions, who).rest;
const pull = (files: Record<string, string | null> = {}) => openPull(world, files);

describe('artifacts', () => {
  const kept = (of?: { expired: boolean }) => {
    const { id: run_id } = world.startRun({ workflow: 'ci.yml', event: 'push', sha: '0'.repeat(40) });
    const artifact_id = world.addArtifact(run_id, 'hello', Buffer.from('the archive'), of);
    return { run_id, of: { ...at, artifact_id, archive_format: 'zip' } };
  };

  it('are listed by name, and served by a storage that wants no token', async () => {
    const { run_id, of } = kept();
    const { actions } = as({ actions: 'read' });
    const { data } = await actions.listWorkflowRunArtifacts({ ...at, run_id, name: 'hello' });
    expect(data.artifacts).toMatchObject([{ name: 'hello', expired: false, workflow_run: { id: run_id } }]);
    const { headers } = await actions.downloadArtifact({ ...of, request: { redirect: 'manual' } });
    const address = String(headers.location);
    expect(await (await fetch(address)).text()).toBe('the archive');
    expect((await fetch(address, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
  });

  it('are gone once they have expired, and are for those who may read actions', async () => {
    const old = as({ actions: 'read' }).actions.downloadArtifact(kept({ expired: true }).of);
    await expect(old).rejects.toMatchObject(refused(410, 'expired'));
    const unseen = as({ contents: 'write' }).actions.downloadArtifact(kept().of);
    await expect(unseen).rejects.toMatchObject(refused(403, 'not accessible'));
  });
});

describe('statuses', () => {
  it('are combined from the latest of each context', async () => {
    const sha = (await world.git.revParse('main'))!;
    const { repos } = as({ statuses: 'write' });
    for (const state of ['pending', 'success'] as const)
      await repos.createCommitStatus({ ...at, sha, state, context: 'a' });
    await repos.createCommitStatus({ ...at, sha, state: 'failure', context: 'b', description: 'no' });
    const { data } = await repos.getCombinedStatusForRef({ ...at, ref: sha });
    expect(data).toMatchObject({ state: 'failure', total_count: 2 });
    expect(world.statuses(sha).map(({ context, state }) => `${context} ${state}`)).toEqual([
      'b failure',
      'a success',
      'a pending',
    ]);
  });

  it('have descriptions of at most 140 characters', async () => {
    const sha = (await world.git.revParse('main'))!;
    const long = as({ statuses: 'write' }).repos.createCommitStatus({
      ...at,
      sha,
      state: 'error',
      description: 'x'.repeat(141),
    });
    await expect(long).rejects.toMatchObject(refused(422, 'maximum is 140 characters'));
  });
});

describe('comments', () => {
  it('bear the workflow name, can be edited and are paged', async () => {
    const { number } = await pull();
    const { issues } = as({ pull_requests: 'write' });
    const { data } = await issues.createComment({ ...at, issue_number: number, body: 'first' });
    await issues.createComment({ ...at, issue_number: number, body: 'second' });
    await issues.updateComment({ ...at, comment_id: data.id, body: 'edited' });
    expect(await world.comments(number)).toMatchObject([
      { author: 'github-actions[bot]', body: 'edited' },
      { author: 'github-actions[bot]', body: 'second' },
    ]);
    const paged = await issues.listComments({ ...at, issue_number: number, per_page: 1 });
    expect(paged.headers.link).toContain(`${world.apiUrl}/repos/example/cloud-accounts/issues/${number}/comments`);
  });

  it('bear the App where it writes them', async () => {
    const { number } = await pull();
    await as({ issues: 'write' }, 'app').issues.createComment({ ...at, issue_number: number, body: 'hello' });
    expect(await world.comments(number)).toMatchObject([{ author: 'genesis-bot[bot]' }]);
  });

  it('longer than 65536 characters are refused', async () => {
    const { number } = await pull();
    const long = as({ issues: 'write' }).issues.createComment({
      ...at,
      issue_number: number,
      body: 'é'.repeat(65_537),
    });
    await expect(long).rejects.toMatchObject(refused(422, 'Validation Failed'));
    await as({ issues: 'write' }).issues.createComment({ ...at, issue_number: number, body: 'é'.repeat(65_536) });
  });
});

describe('tokens', () => {
  it('do what their permissions say and no more', async () => {
    const { number } = await pull();
    const writing = as({ contents: 'write', pull_requests: 'read' }).issues.createComment({
      ...at,
      issue_number: number,
      body: 'x',
    });
    await expect(writing).rejects.toMatchObject(refused(403, 'Resource not accessible by integration'));
  });

  it('that nobody knows are bad credentials, and none at all is not found', async () => {
    const unknown = getOctokit('ghs_unknown', { baseUrl: world.apiUrl }).rest.pulls.list(at);
    await expect(unknown).rejects.toMatchObject(refused(401, 'Bad credentials'));
    expect((await fetch(`${world.apiUrl}/repos/example/cloud-accounts/pulls`)).status).toBe(404);
  });

  it('of a workflow have no user', async () => {
    await expect(as({ contents: 'write' }).users.getAuthenticated()).rejects.toMatchObject(
      refused(403, 'not accessible'),
    );
    expect((await as({}, { person: 'octocat' }).users.getAuthenticated()).data.login).toBe('octocat');
  });

  it('say whose they are by GraphQL', async () => {
    const ask = (who?: 'app') => client(world, {}, who);
    const query = '{ viewer { login } }';
    expect(await ask().graphql(query)).toEqual({ viewer: { login: 'github-actions[bot]' } });
    expect(await ask('app').graphql(query)).toEqual({ viewer: { login: 'genesis-bot[bot]' } });
  });

  it('reach one repository', async () => {
    const other = as({ pull_requests: 'read' }).pulls.list({ owner: 'example', repo: 'other' });
    await expect(other).rejects.toMatchObject(refused(404, 'Not Found'));
  });
});

describe('dispatches', () => {
  const dispatch = (inputs: Record<string, string>, workflow_id = 'plan.yml') =>
    as({ actions: 'write' }).actions.createWorkflowDispatch({ ...at, workflow_id, ref: 'main', inputs });

  it('are recorded and told', async () => {
    const told = new Promise((resolve) => world.onDispatch(resolve));
    expect((await dispatch({ number: '7' })).status).toBe(204);
    const expected = {
      workflow: 'plan.yml',
      ref: 'main',
      inputs: { number: '7', mode: '' },
      actor: 'github-actions[bot]',
    };
    expect(await told).toEqual(expected);
    expect(world.dispatches()).toContainEqual(expected);
  });

  it.each([
    [{ number: '7', digest: 'x' }, 'plan.yml', 422, 'Unexpected inputs provided: \\["digest"\\]'],
    [{}, 'plan.yml', 422, "Required input 'number' not provided"],
    [{ number: '7', mode: 'c' }, 'plan.yml', 422, 'not in the list of allowed values'],
    [{}, 'ci.yml', 422, "does not have 'workflow_dispatch' trigger"],
    [{}, 'absent.yml', 404, 'Not Found'],
  ])('%j to %s is answered %i', async (inputs, workflow, status, message) => {
    await expect(dispatch(inputs as Record<string, string>, workflow)).rejects.toMatchObject(
      refused(status, new RegExp(message)),
    );
  });
});

describe('runs', () => {
  const { actions, repos } = {
    actions: () => as({ actions: 'read' }).actions,
    repos: () => as({ actions: 'read' }).repos,
  };

  it('wait for a person, whose approval can be read', async () => {
    const run = world.startRun({ workflow: 'apply.yml', event: 'push', sha: (await world.git.revParse('main'))! });
    world.waitForApproval(run.id, ['approve']);
    const waiting = await actions().listWorkflowRuns({ ...at, workflow_id: 'apply.yml', status: 'waiting' });
    expect(waiting.data.workflow_runs.map(({ id }) => id)).toEqual([run.id]);
    const pending = await actions().getPendingDeploymentsForRun({ ...at, run_id: run.id });
    expect(pending.data).toMatchObject([
      { environment: { name: 'approve' }, reviewers: [{ reviewer: { login: 'monalisa' } }] },
    ]);
    world.approveRun(run.id, 'approve', 'monalisa');
    const { data } = await actions().getReviewsForRun({ ...at, run_id: run.id });
    expect(data).toMatchObject([
      { state: 'approved', user: { login: 'monalisa' }, environments: [{ name: 'approve' }] },
    ]);
    expect(world.run(run.id).status).toBe('in_progress');
  });

  it('know their environments', async () => {
    expect((await repos().getEnvironment({ ...at, environment_name: 'approve' })).data.protection_rules).toHaveLength(
      1,
    );
    await expect(repos().getEnvironment({ ...at, environment_name: 'none' })).rejects.toMatchObject(
      refused(404, 'Not Found'),
    );
  });

  it('read repository variables with an App token only', async () => {
    const name = 'GENESIS_READY';
    const granted = as({ actions_variables: 'read' }, 'app').actions.getRepoVariable({ ...at, name });
    expect((await granted).data.value).toBe('yes');
    await expect(actions().getRepoVariable({ ...at, name })).rejects.toMatchObject(refused(403, 'not accessible'));
  });
});

describe('the repository', () => {
  it('is read as Git has it', async () => {
    const sha = await world.git.commit('reading', { 'a/b.txt': 'text\n' });
    const { repos, git } = as({ contents: 'read' });
    const file = await repos.getContent({ ...at, path: 'a/b.txt', ref: 'reading' });
    expect(file.data).toMatchObject({ type: 'file', content: Buffer.from('text\n').toString('base64') });
    const folder = await repos.getContent({ ...at, path: 'a', ref: 'reading' });
    expect(folder.data).toMatchObject([{ name: 'b.txt', path: 'a/b.txt' }]);
    expect((await git.getRef({ ...at, ref: 'heads/reading' })).data.object.sha).toBe(sha);
    const compared = await repos.compareCommitsWithBasehead({ ...at, basehead: 'main...reading' });
    expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 1, files: [{ filename: 'a/b.txt' }] });
  });
});

describe('the rehearsal', () => {
  it('says what it does not model', async () => {
    await expect(as({}).repos.listDeployments(at)).rejects.toMatchObject(refused(501, "doesn't model GET"));
  });

  it('fails as told, once', async () => {
    world.failOnce({ method: 'GET', path: /\/pulls$/ }, 502);
    const { pulls } = as({ pull_requests: 'read' });
    await expect(pulls.list(at)).rejects.toMatchObject({ status: 502 });
    expect((await pulls.list(at)).status).toBe(200);
  });

  it('logs each call with the token and what it needed', async () => {
    const before = world.calls().length;
    await as({ 'pull-requests': 'read' }).pulls.list({ ...at, per_page: 3 });
    expect(world.calls().slice(before)).toMatchObject([
      {
        method: 'GET',
        path: '/repos/example/cloud-accounts/pulls?per_page=3',
        status: 200,
        token: { name: 'test', permissions: { pull_requests: 'read' } },
        needs: [{ permission: 'pull_requests', level: 'read' }],
      },
    ]);
  });
});
