import { describe, expect, it } from '@jest/globals';
import {
  backoff,
  gitEnvironment,
  gitFailure,
  isPassing,
  pushFailure,
  withoutCredentials,
} from '../../../src/core/git/git-remote.ts';
import { UserError } from '../../../src/core/problem.ts';

const access = { directory: '/checkout', serverUrl: undefined, token: undefined };
const settings = (env: Record<string, string>) =>
  Array.from({ length: Number(env.GIT_CONFIG_COUNT) }, (_, index) => [
    env[`GIT_CONFIG_KEY_${index}`],
    env[`GIT_CONFIG_VALUE_${index}`],
  ]);

describe('the environment for Git', () => {
  it('keeps what a network needs and drops what could redirect or trace it', () => {
    const env = gitEnvironment(
      {
        PATH: '/bin',
        HTTPS_PROXY: 'http://proxy',
        GIT_SSL_CAINFO: '/ca',
        GIT_SSH_COMMAND: 'ssh -i k',
        GIT_DIR: '/x',
        GIT_TRACE_CURL: '1',
        SSH_ASKPASS: 'ask',
        GIT_CONFIG_PARAMETERS: "'a.b=c'",
      },
      access,
    );
    expect(Object.keys(env).filter((key) => !key.startsWith('GIT_CONFIG_'))).toEqual([
      ...['PATH', 'HTTPS_PROXY', 'GIT_SSL_CAINFO', 'GIT_SSH_COMMAND', 'LC_ALL', 'GIT_ATTR_NOSYSTEM'],
      ...['GIT_TERMINAL_PROMPT', 'GIT_LITERAL_PATHSPECS', 'GIT_OPTIONAL_LOCKS'],
    ]);
    expect(env.GIT_CONFIG_PARAMETERS).toBeUndefined();
    expect(settings(env)).toContainEqual(['safe.directory', '/checkout']);
  });

  it('gives a token to its server alone, in place of any header the checkout has', () => {
    const env = gitEnvironment({ GITHUB_SERVER_URL: 'https://github.example.com' }, { ...access, token: 'secret' });
    expect(settings(env).slice(-2)).toEqual([
      ['http.https://github.example.com/.extraheader', ''],
      ['http.https://github.example.com/.extraheader', `AUTHORIZATION: basic ${btoa('x-access-token:secret')}`],
    ]);
    const other = gitEnvironment({}, { ...access, token: 'secret', serverUrl: 'http://127.0.0.1:80/' });
    expect(settings(other).at(-1)?.[0]).toBe('http.http://127.0.0.1:80/.extraheader');
  });
});

describe('a push that failed', () => {
  const rejected = (reason: string, ref = 'refs/heads/topic') => `To origin\n!\tabc:${ref}\t${reason}\nDone`;

  it.each([
    '[rejected] (stale info)',
    '[rejected] (fetch first)',
    '[rejected] (non-fast-forward)',
    "[remote rejected] (cannot lock ref 'refs/heads/topic': is at abc but expected def)",
    '[remote rejected] (failed to update ref)',
    '[remote rejected] (incorrect old value provided)',
    '[remote rejected] (reference already exists)',
  ])('has been overtaken: %s', (reason) => {
    expect(pushFailure('topic', rejected(reason), '')).toBe('moved');
  });

  it.each([
    [
      'remote: error: GH006: Protected branch update failed for refs/heads/topic.',
      '[remote rejected] (protected branch hook declined)',
    ],
    [
      'remote: error: GH013: Repository rule violations found for refs/heads/topic.',
      '[remote rejected] (push declined due to repository rule violations)',
    ],
  ])('has been refused by rules: %s', (stderr, reason) => {
    const failure = pushFailure('topic', rejected(reason), stderr);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toContain(stderr);
    expect((failure as UserError).at.hint).toMatch(/bypass/);
  });

  it.each([
    "fatal: Authentication failed for 'https://github.com/a/b/'",
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    "fatal: unable to access 'https://github.com/a/b/': The requested URL returned error: 403",
    'remote: Permission to a/b.git denied to github-actions[bot].',
  ])('lacks a permission: %s', (stderr) => {
    expect(pushFailure('topic', '', stderr)).toMatchObject({
      name: 'UserError',
      at: { hint: expect.stringMatching(/contents: write/) },
    });
    expect(gitFailure(['fetch'], 128, stderr)).toMatchObject({
      name: 'UserError',
      at: { hint: expect.stringMatching(/contents: read/) },
    });
  });

  it('may pass: the server was not reached', () => {
    const stderr = 'fatal: the remote end hung up unexpectedly';
    expect(pushFailure('topic', '', stderr)).toBe('unreachable');
    expect(isPassing(stderr)).toBe(true);
    expect(isPassing('fatal: couldn’t find remote ref x')).toBe(false);
  });

  it('isn’t told by the name of a branch', () => {
    const stdout = rejected('[remote rejected] (pre-receive hook declined)', 'refs/heads/non-fast-forward');
    expect(pushFailure('non-fast-forward', stdout, '')).toBeInstanceOf(UserError);
  });

  it('says what Git said where the reason is new to us', () => {
    expect(pushFailure('topic', rejected('[remote rejected] (shallow update not allowed)'), '')).toMatchObject({
      message: "Branch topic can't be pushed: [remote rejected] (shallow update not allowed)",
    });
  });
});

it('passwords of URLs are not repeated', () => {
  expect(withoutCredentials("fatal: unable to access 'https://me:pass@host/x': no")).toBe(
    "fatal: unable to access 'https://***@host/x': no",
  );
});

it('attempts wait longer and longer, up to a bound, each by chance', () => {
  expect([1, 2, 3, 20].map((attempt) => backoff(attempt, 1))).toEqual([2000, 4000, 8000, 20_000]);
  expect(backoff(5, 0)).toBe(0);
});
