import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pullRequestEvent, pushEvent, scheduleEvent } from '../../rehearsal/github/events.ts';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import { at, client, openPull, refused } from './github-setup.ts';

let world: GitHubWorld;
beforeAll(async () => {
  world = await startGitHub({ log: () => undefined, files: { 'README.md': 'hello\n' } });
});
afterAll(() => world.stop());

const as = (permissions: Permissions, who?: 'app' | { person: string }) => client(world, permissions, who).rest;
const pull = (files: Record<string, string | null> = {}) => openPull(world, files);

describe('pull requests', () => {
  it('show the head as it is now', async () => {
    const { number, branch } = await pull();
    const sha = await world.git.commit(branch, { 'state/more.yaml': 'more\n' });
    const { data } = await as({ 'pull-requests': 'read' }).pulls.get({ ...at, pull_number: number });
    expect(data).toMatchObject({
      mergeable: true,
      head: { sha, ref: branch, repo: { full_name: 'example/cloud-accounts' } },
    });
    expect(await world.git.revParse(`refs/pull/${number}/head`)).toBe(sha);
  });

  it('list files as Git sees them', async () => {
    const { number, branch } = await pull({ 'README.md': null });
    const { data } = await as({ pull_requests: 'read' }).pulls.listFiles({ ...at, pull_number: number });
    expect(data).toMatchObject([
      { filename: 'README.md', status: 'removed', deletions: 1 },
      { filename: `state/${branch}.yaml`, status: 'added', additions: 2, patch: '@@ -0,0 +1,2 @@\n+a\n+b' },
    ]);
  });

  it('name a rename with both paths', async () => {
    const long = 'line\n'.repeat(20);
    await world.git.commit('main', { 'docs/old.md': long });
    const { number } = await pull({ 'docs/old.md': null, 'docs/new.md': long });
    const { data } = await as({ pull_requests: 'read' }).pulls.listFiles({ ...at, pull_number: number });
    expect(data[0]).toMatchObject({ filename: 'docs/new.md', previous_filename: 'docs/old.md', status: 'renamed' });
  });

  it('are found by their head, and paged', async () => {
    const { number, branch } = await pull();
    const { pulls } = as({ pull_requests: 'read' });
    expect((await pulls.list({ ...at, head: `example:${branch}` })).data.map((found) => found.number)).toEqual([
      number,
    ]);
    const { data, headers } = await pulls.list({ ...at, per_page: 1 });
    expect(data.map((found) => found.number)).toEqual([number]);
    expect(headers.link).toContain('rel="next"');
  });

  it('of a fork have no branch here, only a ref', async () => {
    const fork = await world.openPullRequest({ branch: 'theirs', files: { 'x.yaml': 'x' }, fork: 'stranger' });
    const { data } = await as({ pull_requests: 'read' }).pulls.get({ ...at, pull_number: fork.number });
    expect(data.head).toMatchObject({
      label: 'stranger:theirs',
      repo: { full_name: 'stranger/cloud-accounts', fork: true },
    });
    expect(await world.git.revParse('refs/heads/theirs')).toBeNull();
    expect(await world.git.revParse(`refs/pull/${fork.number}/head`)).toBe(data.head.sha);
  });

  it('can be opened once per branch', async () => {
    const { branch, title } = await pull();
    const again = as({ pull_requests: 'write' }).pulls.create({ ...at, head: branch, base: 'main', title });
    await expect(again).rejects.toMatchObject(refused(422, 'A pull request already exists for example:'));
  });

  it('have reviews, of which a push dismisses the approvals', async () => {
    const { number, branch } = await pull();
    const reviews = async () => {
      const { data } = await as({ pull_requests: 'read' }).pulls.listReviews({ ...at, pull_number: number });
      return data.map(({ user, state }) => `${user?.login} ${state}`);
    };
    await world.review(number);
    await world.review(number, 'octocat', 'COMMENTED');
    expect(await reviews()).toEqual(['monalisa APPROVED', 'octocat COMMENTED']);
    await world.git.commit(branch, { 'state/more.yaml': 'more\n' });
    await world.review(number, 'octocat');
    expect(await reviews()).toEqual(['monalisa DISMISSED', 'octocat COMMENTED', 'octocat APPROVED']);
  });

  it('bear the name of the App that opened them', async () => {
    await world.git.commit('from-bot', { 'bot.yaml': 'x' });
    const { pulls } = as({ pull_requests: 'write' }, 'app');
    const { data } = await pulls.create({ ...at, head: 'from-bot', base: 'main', title: 'A request' });
    expect(data.user).toMatchObject({ login: 'genesis-bot[bot]', type: 'Bot' });
  });
});

describe('merging', () => {
  it('keeps what the base gained meanwhile', async () => {
    const { number, branch } = await pull();
    await world.git.commit('main', { 'gained.txt': 'x' });
    const { data } = await as({ contents: 'write' }).pulls.merge({ ...at, pull_number: number });
    const [merge] = await world.git.log('main', 1);
    expect(merge).toMatchObject({
      sha: data.sha,
      message: `Merge pull request #${number} from example/${branch}\n\n${branch}`,
    });
    expect(merge!.parents).toHaveLength(2);
    expect(await world.git.files('main')).toEqual(expect.arrayContaining(['gained.txt', `state/${branch}.yaml`]));
    expect(world.pullRequest(number)).toMatchObject({ state: 'closed', merge: { sha: data.sha } });
  });

  it('squashes to one commit of the author', async () => {
    const { number, branch } = await pull();
    await world.git.commit(branch, { 'second.txt': 'x' });
    await world.merge(number, 'squash');
    const [squashed] = await world.git.log('main', 1);
    expect(squashed).toMatchObject({ author: 'octocat', message: `${branch} (#${number})` });
    expect(squashed!.parents).toHaveLength(1);
  });

  it('is refused on a conflict', async () => {
    const first = await pull({ 'claim.yaml': 'one\n' });
    const second = await pull({ 'claim.yaml': 'two\n' });
    await world.merge(first.number);
    const { pulls } = as({ contents: 'write', pull_requests: 'read' });
    const merging = pulls.merge({ ...at, pull_number: second.number });
    await expect(merging).rejects.toMatchObject(refused(405, 'Pull Request is not mergeable'));
    expect((await pulls.get({ ...at, pull_number: second.number })).data.mergeable).toBe(false);
    expect(await world.git.revParse(`refs/pull/${second.number}/merge`)).toBeNull();
  });

  it('is refused when another head was reviewed', async () => {
    const { number } = await pull();
    const sha = '0'.repeat(40);
    const merging = as({ contents: 'write' }).pulls.merge({ ...at, pull_number: number, sha });
    await expect(merging).rejects.toMatchObject(refused(409, 'Head branch was modified'));
  });

  it('leaves the pull request with the commit it brought', async () => {
    const { number } = await pull();
    const sha = await world.merge(number);
    const { data } = await as({ pull_requests: 'read' }).repos.listPullRequestsAssociatedWithCommit({
      ...at,
      commit_sha: sha,
    });
    expect(data.map((found) => found.number)).toEqual([number]);
  });

  it('waits for the statuses that are required', async () => {
    const strict = await startGitHub({ log: () => undefined, requiredStatuses: ['genesis/ledger'] });
    try {
      const { number } = await openPull(strict);
      await expect(strict.merge(number)).rejects.toThrow('Required status check "genesis/ledger" is expected.');
      const sha = (await strict.git.revParse(`refs/pull/${number}/head`))!;
      const status = { ...at, sha, state: 'success', context: 'genesis/ledger' } as const;
      await client(strict, { statuses: 'write' }).rest.repos.createCommitStatus(status);
      expect(await strict.merge(number)).toBe(await strict.git.revParse('main'));
    } finally {
      await strict.stop();
    }
  });
});

describe('events', () => {
  it('of a pull request run at its merge, and name both ends', async () => {
    const { number, branch } = await pull();
    const event = await pullRequestEvent(world, number, 'opened');
    expect(event).toMatchObject({ name: 'pull_request', ref: `refs/pull/${number}/merge`, actor: 'octocat' });
    expect(event.sha).toBe(await world.git.revParse(`refs/pull/${number}/merge`));
    expect(event.payload).toMatchObject({
      action: 'opened',
      number,
      pull_request: { head: { ref: branch, sha: await world.git.revParse(branch) }, base: { ref: 'main' } },
      repository: { full_name: 'example/cloud-accounts', default_branch: 'main' },
    });
  });

  it('do not come from a pull request that conflicts', async () => {
    const first = await pull({ 'event.yaml': 'one\n' });
    const second = await pull({ 'event.yaml': 'two\n' });
    await world.merge(first.number);
    await as({ pull_requests: 'read' }).pulls.get({ ...at, pull_number: second.number });
    await expect(pullRequestEvent(world, second.number)).rejects.toThrow(/conflicts with main/);
  });

  it('of a push say where the branch was and is', async () => {
    const before = await world.git.revParse('main');
    const { number } = await pull();
    const after = await world.merge(number);
    const { payload, sha } = await pushEvent(world);
    expect({ ...payload, sha }).toMatchObject({ ref: 'refs/heads/main', before, after, deleted: false, sha: after });
  });

  it('of the clock run at the tip of the default branch', async () => {
    const sha = await world.git.revParse('main');
    const event = await scheduleEvent(world, '17 * * * *');
    expect(event).toMatchObject({ name: 'schedule', sha, ref: 'refs/heads/main', payload: { schedule: '17 * * * *' } });
  });
});
