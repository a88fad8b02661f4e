import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GitHubWorld, Level } from '../../rehearsal/github/types.ts';
import { startGitHub } from '../../rehearsal/github/world.ts';
import type { Change, Git } from '../../src/core/git/repository.ts';
import { openGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { openCommits } from '../../src/edge/github-commits.ts';

// What holds of commits, whoever makes them: Git that pushes, or GitHub's API.

let world: GitHubWorld;
let folder: string;
const log = () => {};
const sleep = async () => {};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'genesis-commits-'));
  world = await startGitHub({ log, files: { 'state/a.yaml': 'a\n', 'README.md': 'Read me\n' } });
  await world.git.clone(path.join(folder, 'clone'));
});
afterAll(async () => {
  await world?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const pushed = (contents: Level = 'write'): Git => openGit({ ...at(contents), sleep, attempts: 3, log });
const signed = (contents: Level = 'write'): Git => {
  const repository = `${world.owner}/${world.repo}`;
  const { token } = at(contents);
  const github = openGitHub({ token, repository, apiUrl: world.apiUrl, log });
  return openCommits(openGit({ ...at(contents), log }), github, { repository, sleep, attempts: 3, log });
};
const at = (contents: Level) => ({
  directory: path.join(folder, 'clone'),
  token: world.mintToken({ name: 'test', permissions: { contents }, as: 'app' }),
  serverUrl: world.serverUrl,
});

const change = (files: Record<string, string | null>, message = 'Change'): Change => ({
  files: new Map(Object.entries(files)),
  message,
});
const tip = (branch: string) => world.git.revParse(`refs/heads/${branch}`);
const branches = () => world.git.git('for-each-ref', '--format=%(refname:short)', 'refs/heads');

describe.each([
  ['Git', pushed],
  ['GitHub', signed],
])('commitTo by %s', (by, open) => {
  const topic = (name: string) => `${by}-${name}`;

  it('commits on the tip of a branch and leaves the rest of it as it is', async () => {
    const branch = topic('tip');
    const before = await world.git.commit(branch, { 'state/b.yaml': 'b\n' });
    const wanted = change({ 'state/é "c".yaml': 'ç\n', 'state/a.yaml': null }, 'Two changes\n\nWhy.\n\nReally.\n');
    const done = await open().commitTo(branch, async () => wanted);
    expect(done).toEqual({ sha: await tip(branch), changed: true });
    const [made] = await world.git.log(branch, 1);
    expect(made).toMatchObject({ parents: [before], message: 'Two changes\n\nWhy.\n\nReally.' });
    expect(await world.git.files(branch)).toEqual(['README.md', 'state/b.yaml', 'state/é "c".yaml']);
    expect(await world.git.show(branch, 'state/é "c".yaml')).toBe('ç\n');
  });

  it('makes no commit where nothing is decided or nothing changes', async () => {
    const branch = topic('same');
    const before = await world.git.commit(branch, { 'state/b.yaml': 'b\n' });
    const nothing = [undefined, change({}), change({ 'state/b.yaml': 'b\n', 'absent.yaml': null })];
    for (const decision of nothing) {
      expect(await open().commitTo(branch, async () => decision)).toEqual({ sha: before, changed: false });
    }
    expect(await open().commitTo(topic('none'), async () => undefined)).toEqual({ sha: undefined, changed: false });
    expect(await tip(branch)).toBe(before);
  });

  it('reads and decides anew when somebody was quicker', async () => {
    const branch = topic('race');
    await world.git.commit(branch, { 'state/b.yaml': 'b\n' });
    const seen: number[] = [];
    const done = await open().commitTo(branch, async ({ tree }) => {
      seen.push((await tree(['state'])).size);
      if (seen.length < 3) await world.git.commit(branch, { [`state/other-${seen.length}.yaml`]: 'x\n' });
      return change({ [`state/mine-${seen.length}.yaml`]: 'mine\n' });
    });
    expect(seen).toEqual([2, 3, 4]);
    expect(done.sha).toBe(await tip(branch));
    const files = await world.git.files(branch, 'state');
    expect(files.filter((name) => /mine|other/.test(name))).toEqual([
      'state/mine-3.yaml',
      'state/other-1.yaml',
      'state/other-2.yaml',
    ]);
  });

  it('gives up when the branch moves under every attempt', async () => {
    const branch = topic('busy');
    let count = 0;
    const done = open().commitTo(
      branch,
      async () => {
        await world.git.commit(branch, { 'state/b.yaml': `${++count}\n` });
        return change({ 'state/c.yaml': 'c\n' });
      },
      { onto: (await tip('main'))! },
    );
    await expect(done).rejects.toThrow(`Branch ${branch} moved under each of 3 attempts to commit on it.`);
    expect(await world.git.files(branch)).not.toContain('state/c.yaml');
    expect(await branches()).not.toMatch(/genesis\/commit|desk/);
  });

  it('does not bring back a branch that was deleted meanwhile', async () => {
    const branch = topic('gone');
    await world.git.commit(branch, { 'state/b.yaml': 'b\n' });
    const done = await open().commitTo(branch, async ({ sha }) => {
      if (sha) await world.git.git('branch', '-D', branch);
      return sha ? change({ 'state/c.yaml': 'c\n' }) : undefined;
    });
    expect(done).toEqual({ sha: undefined, changed: false });
    expect(await tip(branch)).toBeNull();
  });

  it('replaces what was on a branch, or makes it, where the commit is to follow another', async () => {
    const branch = topic('onto');
    const onto = (await tip('main'))!;
    for (const round of ['1', '2']) {
      const { sha } = await open().commitTo(branch, async () => change({ [`${round}.yaml`]: round }), { onto });
      const [made] = await world.git.log(branch, 1);
      expect(made).toMatchObject({ sha, parents: [onto] });
      expect(await world.git.files(branch)).toEqual([`${round}.yaml`, 'README.md', 'state/a.yaml']);
    }
    expect(await branches()).not.toMatch(/genesis\/commit|desk/);
  });

  it('refuses without permission to write, and says which it needs', async () => {
    const branch = topic('denied');
    const before = await world.git.commit(branch, { 'state/b.yaml': 'b\n' });
    const wanted = async () => change({ 'state/c.yaml': 'c\n' });
    const needs = { at: { hint: 'The token needs "contents: write" for this repository.' } };
    await expect(open('read').commitTo(branch, wanted)).rejects.toMatchObject(needs);
    const onto = (await tip('main'))!;
    await expect(open('read').commitTo(branch, wanted, { onto })).rejects.toMatchObject(needs);
    expect(await tip(branch)).toBe(before);
  });

  it('does not try again where the branch’s rules refuse it', async () => {
    let decided = 0;
    const done = open().commitTo('main', async () => {
      decided++;
      return change({ 'state/c.yaml': 'c\n' });
    });
    await expect(done).rejects.toMatchObject({
      message: expect.stringMatching(/branch main.*rule violations/i),
      at: { hint: expect.stringMatching(/bypass the rule/) },
    });
    expect(decided).toBe(1);
  });

  it('refuses paths that lead out of the tree', async () => {
    for (const file of ['../x', '/etc/x']) {
      await expect(open().commitTo(topic('tip'), async () => change({ [file]: 'x' }))).rejects.toThrow(/repository/);
    }
  });
});

describe('GitHub', () => {
  it('makes the token’s owner the author', async () => {
    await world.git.commit('author', { 'state/b.yaml': 'b\n' });
    const author = { name: 'genesis', email: 'genesis@noreply.invalid' };
    await signed().commitTo('author', async () => change({ 'state/c.yaml': 'c\n' }), { author });
    expect((await world.git.log('author', 1))[0]?.author).toBe('genesis-bot[bot]');
  });

  it('moves the pull request of a branch that is replaced', async () => {
    const { number } = await world.openPullRequest({ branch: 'proposal', files: { 'state/p.yaml': '1\n' } });
    const onto = (await tip('main'))!;
    const { sha } = await signed().commitTo('proposal', async () => change({ 'state/p.yaml': '2\n' }), { onto });
    expect(await world.git.revParse(`refs/pull/${number}/head`)).toBe(sha);
  });

  it('begins no branch without history, and says what to do', async () => {
    const done = signed().commitTo('orphan', async () => change({ 'accounts/acme.yaml': 'x\n' }));
    await expect(done).rejects.toThrow("There is no branch orphan, and GitHub's API can't begin one without history.");
    expect(await tip('orphan')).toBeNull();
  });
});
