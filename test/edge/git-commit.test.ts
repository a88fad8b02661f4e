import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/core/git/repository.ts';
import { type GitOptions, openGit } from '../../src/edge/git.ts';
import { git, gitAccepts, newOrigin, type Origin } from '../support/origin.ts';

let origin: Origin;
let clone: string;
let lines: string[];

beforeEach(() => {
  origin = newOrigin({ 'state/a.yaml': 'a\n', 'README.md': 'Read me\n' });
  clone = origin.clone('clone');
  lines = [];
});
afterEach(() => origin.remove());

const open = (options: Partial<GitOptions> = {}) =>
  openGit({ directory: clone, log: (line) => lines.push(line), sleep: async () => {}, ...options });
const change = (files: Record<string, string | null>, message = 'Change'): Change => ({
  files: new Map(Object.entries(files)),
  message,
});
const tip = (branch: string) => git(origin.bare, 'rev-parse', `refs/heads/${branch}`);
const hook = (name: string, script: string) =>
  writeFileSync(path.join(origin.bare, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

describe('commitTo', () => {
  it('commits on the tip of a branch and leaves the rest of it, and the checkout, as they are', async () => {
    const before = origin.commit('topic', { 'state/b.yaml': 'b\n' });
    const done = await open().commitTo('topic', async () =>
      change({ 'state/é "c".yaml': 'c\n', 'state/a.yaml': null }, 'Two changes\n\nWhy.\n'),
    );
    expect(done).toEqual({ sha: tip('topic'), changed: true });
    expect(git(origin.bare, 'rev-parse', 'topic^')).toBe(before);
    expect(Object.keys(origin.files('topic')).sort()).toHaveLength(3);
    expect(git(origin.bare, 'show', 'topic:state/é "c".yaml')).toBe('c');
    expect(git(origin.bare, 'log', '-1', '--format=%B|%an|%ae|%cn', 'topic')).toBe(
      'Two changes\n\nWhy.\n|genesis|genesis@noreply.invalid|genesis',
    );
    expect(git(clone, 'status', '--porcelain')).toBe('');
    expect(git(clone, 'for-each-ref', 'refs/genesis')).toBe('');
  });

  it('creates a branch that is not there, without a parent', async () => {
    const author = { name: 'A <Bot>\n', email: 'bot@example.com' };
    const decide = async ({
      sha,
      tree,
    }: {
      sha: string | undefined;
      tree(): Promise<ReadonlyMap<string, unknown>>;
    }) => {
      expect([sha, (await tree()).size]).toEqual([undefined, 0]);
      return change({ 'accounts/acme.yaml': 'state: stable\n' });
    };
    const { sha } = await open({ author }).commitTo('genesis-status', decide);
    expect(git(origin.bare, 'rev-list', '--parents', 'genesis-status')).toBe(sha);
    expect(git(origin.bare, 'log', '-1', '--format=%an <%ae>', 'genesis-status')).toBe('A Bot <bot@example.com>');
  });

  it('makes no commit where nothing is decided or nothing changes', async () => {
    const before = tip('main');
    for (const decision of [
      undefined,
      change({}),
      change({ 'state/a.yaml': 'a\n' }),
      change({ 'absent.yaml': null }),
    ]) {
      expect(await open().commitTo('main', async () => decision)).toEqual({ sha: before, changed: false });
    }
    expect(await open().commitTo('none', async () => undefined)).toEqual({ sha: undefined, changed: false });
    expect(tip('main')).toBe(before);
  });

  it('reads, decides and commits again when the branch moved meanwhile', async () => {
    const seen: string[][] = [];
    const done = await open().commitTo('main', async ({ tree }) => {
      seen.push([...(await tree(['state'])).keys()]);
      if (seen.length < 3) origin.commit('main', { [`state/other-${seen.length}.yaml`]: 'x\n' });
      return change({ [`state/mine-${seen.length}.yaml`]: 'mine\n' });
    });
    expect(seen.map((files) => files.length)).toEqual([1, 2, 3]);
    expect(done.sha).toBe(tip('main'));
    expect(Object.keys(origin.files('main', 'state'))).toEqual([
      'state/a.yaml',
      'state/mine-3.yaml',
      'state/other-1.yaml',
      'state/other-2.yaml',
    ]);
    expect(lines).toEqual(['Branch main moved meanwhile.', 'Branch main moved meanwhile.']);
  });

  it('decides on the new history when the branch was rewritten meanwhile', async () => {
    origin.commit('topic', { 'state/b.yaml': 'b\n' });
    let attempts = 0;
    await open().commitTo('topic', async () => {
      if (++attempts === 1) git(origin.bare, 'update-ref', 'refs/heads/topic', 'refs/heads/main');
      return change({ 'state/c.yaml': 'c\n' });
    });
    expect(Object.keys(origin.files('topic', 'state'))).toEqual(['state/a.yaml', 'state/c.yaml']);
  });

  it('does not bring back a branch that was deleted meanwhile', async () => {
    origin.commit('topic', { 'state/b.yaml': 'b\n' });
    await open().commitTo('topic', async ({ sha }) => {
      if (sha) git(origin.bare, 'branch', '-D', 'topic');
      return sha ? change({ 'state/c.yaml': 'c\n' }) : undefined;
    });
    expect(gitAccepts(origin.bare, 'rev-parse', '--verify', 'refs/heads/topic')).toBe(false);
  });

  it('adds to a branch that somebody created meanwhile, instead of replacing it', async () => {
    let attempts = 0;
    await open().commitTo('new', async () => {
      if (++attempts === 1) origin.commit('new', { 'state/theirs.yaml': 'x\n' });
      return change({ 'state/mine.yaml': 'x\n' });
    });
    expect(Object.keys(origin.files('new', 'state'))).toEqual(['state/a.yaml', 'state/mine.yaml', 'state/theirs.yaml']);
  });

  it('gives up after so many attempts, and waits between them', async () => {
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const repo = open({ attempts: 3, sleep, random: () => 1 });
    let count = 0;
    const decide = async () => {
      origin.commit('main', { 'state/b.yaml': `${++count}\n` });
      return change({ 'state/c.yaml': 'c\n' });
    };
    await expect(repo.commitTo('main', decide)).rejects.toThrow(
      'Branch main moved under each of 3 attempts to commit on it.',
    );
    expect([count, waits]).toEqual([3, [2000, 4000, 8000]]);
  });

  it('does not try again where the branch’s rules refuse it', async () => {
    hook('pre-receive', 'echo "GH013: Repository rule violations found" >&2; exit 1');
    let decided = 0;
    const done = open().commitTo('main', async () => {
      decided++;
      return change({ 'state/c.yaml': 'c\n' });
    });
    await expect(done).rejects.toThrow(/rules of branch main refuse the commit: .*GH013/);
    expect(decided).toBe(1);
  });

  it('refuses paths that lead out of the tree', async () => {
    for (const file of ['../x', '/etc/x', 'a//b', 'state/./x', '']) {
      await expect(open().commitTo('main', async () => change({ [file]: 'x' }))).rejects.toThrow(
        /no path in a repository/,
      );
    }
  });

  it('commits from a shallow and from a partial clone', async () => {
    origin.commit('main', { 'state/b.yaml': 'b\n' });
    for (const [name, option] of [
      ['shallow', '--depth=1'],
      ['partial', '--filter=blob:none'],
    ] as const) {
      const directory = origin.clone(name, option);
      await open({ directory }).commitTo('main', async () => change({ [`state/${name}.yaml`]: 'x\n' }));
    }
    expect(Object.keys(origin.files('main', 'state'))).toEqual([
      'state/a.yaml',
      'state/b.yaml',
      'state/partial.yaml',
      'state/shallow.yaml',
    ]);
  });
});

describe('nothing but ours has a say', () => {
  it('neither hooks of the clone, nor the user’s configuration, nor variables of the environment', async () => {
    const marker = path.join(origin.dir, 'marker');
    const hooks = path.join(clone, '.git/hooks');
    for (const name of ['pre-push', 'reference-transaction', 'post-index-change']) {
      writeFileSync(path.join(hooks, name), `#!/bin/sh\ntouch ${marker}\nexit 1\n`, { mode: 0o755 });
    }
    const home = path.join(origin.dir, 'home');
    mkdirSync(home);
    writeFileSync(
      path.join(home, '.gitconfig'),
      `[url "file:///nowhere/"]\n\tinsteadOf = file://\n[core]\n\thooksPath = ${hooks}\n[push]\n\tgpgSign = true\n`,
    );
    const kept = { ...process.env };
    Object.assign(process.env, { HOME: home, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere', GIT_TRACE: marker });
    try {
      await open().commitTo('main', async () => change({ 'state/c.yaml': 'c\n' }));
    } finally {
      process.env = kept;
    }
    expect(existsSync(marker)).toBe(false);
    expect(origin.files('main', 'state')['state/c.yaml']).toBe('c\n');
  });

  it('no command in the place of origin’s address', async () => {
    const marker = path.join(origin.dir, 'marker');
    git(clone, 'remote', 'set-url', 'origin', `ext::sh -c touch% ${marker}`);
    await expect(open().remoteTip('main')).rejects.toThrow(/transport 'ext' not allowed/);
    expect(existsSync(marker)).toBe(false);
  });
});

describe('a token', () => {
  it('goes to its server once, whatever header the checkout left, and the server’s refusal is told with a hint', async () => {
    const seen: (string | string[] | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headersDistinct.authorization);
      response.writeHead(403).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    git(clone, 'remote', 'set-url', 'origin', `${serverUrl}/a/b`);
    git(clone, 'config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic left-by-checkout');
    const reading = open({ token: 'secret', serverUrl }).remoteTip('main');
    await expect(reading).rejects.toMatchObject({
      at: { hint: 'The token needs "contents: read" for this repository.' },
    });
    await new Promise((closed) => server.close(closed));
    expect(seen).toEqual([[`basic ${btoa('x-access-token:secret')}`]]);
  });

  it('is waited for when the server is busy', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.writeHead(503).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    git(clone, 'remote', 'set-url', 'origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b`);
    await expect(open().remoteTip('main')).rejects.toThrow(/503/);
    await new Promise((closed) => server.close(closed));
    expect(asked).toBe(4);
  });
});
