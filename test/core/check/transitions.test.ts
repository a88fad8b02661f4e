import { describe, expect, it } from '@jest/globals';
import { checkTransitions } from '../../../src/core/check/transitions.ts';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { EMPTY_STATUS, type Status } from '../../../src/core/ledger/status.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { statusOf, treeOf } from '../../support/ledger.ts';
import { account, claim, pool } from '../../support/ledger-text.ts';

type Files = Record<string, string | undefined>;

const POOL = pool('default', '10.0.0.0/16');
const CLOSED = 'network: {pool: default}\nlifecycle: closed\n';

/** Main: two accounts with blocks. */
const MAIN: Files = {
  'pools/default.yaml': POOL,
  'accounts/acme.yaml': account('acme'),
  'accounts/beta.yaml': account('beta'),
  'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
  'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta'),
};

/** The problems of a step from main, changed by `before`, to that changed by `step`. `undefined` takes a file away. */
function problemsOf(
  step: Files,
  { before = {}, status = EMPTY_STATUS }: { before?: Files; status?: Status } = {},
): Problem[] {
  return checkTransitions(ledgerOf({ ...MAIN, ...before }), ledgerOf({ ...MAIN, ...before, ...step }), status);
}

function ledgerOf(files: Files) {
  const there = Object.entries(files).flatMap(([file, text]) => (text === undefined ? [] : [[`state/${file}`, text]]));
  return readLedger(treeOf(Object.fromEntries(there))).ledger;
}

/** Problems as lines: where, and what. All of them are errors. */
function lines(problems: Problem[]): string[] {
  expect(problems.every(({ severity, hint }) => severity === 'error' && hint)).toBe(true);
  return problems.map(
    ({ file, line, column, message }) => `${file.slice('state/'.length)}:${line}:${column} ${message}`,
  );
}

const DELETED = statusOf({ acme: { state: 'deleted' } });

describe('a step is fine that', () => {
  it.each<[string, Files]>([
    ['changes nothing', {}],
    ['adds an account', { 'accounts/gamma.yaml': account('gamma') }],
    [
      'adds an account and its claim',
      { 'accounts/gamma.yaml': account('gamma'), 'subnets/10.0.6.0-24.yaml': claim('10.0.6.0/24', 'gamma') },
    ],
    [
      'changes tags of a claimed account',
      { 'accounts/acme.yaml': account('acme', 'network: {pool: default}\ntags: {a: b}\n') },
    ],
    ['pins the block that is claimed', { 'accounts/acme.yaml': account('acme', 'network: {subnet: 10.0.4.0/24}\n') }],
    ['closes an account', { 'accounts/acme.yaml': account('acme', CLOSED) }],
    ['cleans an account', { 'accounts/acme.yaml': account('acme', 'network: {pool: default}\nlifecycle: clean\n') }],
    [
      'changes how a claimed pool chooses',
      { 'pools/default.yaml': `${POOL}strategy: first-fit\nquarantine_days: 7\n` },
    ],
  ])('%s', (_, step) => {
    expect(problemsOf(step)).toEqual([]);
  });

  it('builds what was cleaned again', () => {
    const before = { 'accounts/acme.yaml': account('acme', 'network: {pool: default}\nlifecycle: clean\n') };
    expect(problemsOf({ 'accounts/acme.yaml': account('acme') }, { before })).toEqual([]);
  });

  it('removes the file and the claim of an account that is closed and deleted', () => {
    const before = { 'accounts/acme.yaml': account('acme', CLOSED) };
    const step = { 'accounts/acme.yaml': undefined, 'subnets/10.0.4.0-24.yaml': undefined };
    expect(problemsOf(step, { before, status: DELETED })).toEqual([]);
  });

  it('sweeps the claim of an account whose file went earlier', () => {
    const before = { 'accounts/acme.yaml': undefined };
    expect(problemsOf({ 'subnets/10.0.4.0-24.yaml': undefined }, { before, status: DELETED })).toEqual([]);
  });

  it('changes or removes a pool of which nothing is claimed', () => {
    const before = { 'pools/other.yaml': POOL.replace('default', 'other').replace('10.0', '10.1') };
    expect(problemsOf({ 'pools/other.yaml': undefined }, { before })).toEqual([]);
    expect(problemsOf({ 'pools/other.yaml': before['pools/other.yaml'].replace('24', '25') }, { before })).toEqual([]);
  });

  it('claims for an account that main left without a block', () => {
    const before = { 'accounts/gamma.yaml': account('gamma') };
    expect(problemsOf({ 'subnets/10.0.6.0-24.yaml': claim('10.0.6.0/24', 'gamma') }, { before })).toEqual([]);
  });

  it('takes protection away', () => {
    const before = { 'accounts/acme.yaml': account('acme', 'network: {pool: default}\nprotected: true\n') };
    expect(problemsOf({ 'accounts/acme.yaml': account('acme') }, { before })).toEqual([]);
  });
});

describe('an account', () => {
  const removed = "accounts/acme.yaml:1:1 the account acme is removed, but it isn't closed";

  it('is not removed while it lives', () => {
    const problems = problemsOf({ 'accounts/acme.yaml': undefined }, { status: statusOf({ acme: {} }) });
    expect(lines(problems)).toEqual([removed]);
    expect(problems[0]?.accounts).toEqual(['acme']);
  });

  it('is not removed while status doesn’t know it: unknown is not deleted', () => {
    expect(lines(problemsOf({ 'accounts/acme.yaml': undefined }))).toEqual([removed]);
  });

  it('is not removed when it is deleted but main didn’t ask for that', () => {
    expect(lines(problemsOf({ 'accounts/acme.yaml': undefined }, { status: DELETED }))).toEqual([removed]);
  });

  it('is not removed when main asked to close it and that isn’t done', () => {
    const before = { 'accounts/acme.yaml': account('acme', CLOSED) };
    const status = statusOf({ acme: { state: 'deletion-requested' } });
    expect(lines(problemsOf({ 'accounts/acme.yaml': undefined }, { before, status }))).toEqual([removed]);
  });

  it('is not renamed: that would remove it', () => {
    const step = { 'accounts/acme.yaml': undefined, 'accounts/acme-2.yaml': account('acme-2') };
    expect(lines(problemsOf(step))).toEqual([removed]);
  });

  it('is not removed while its file can’t be read', () => {
    expect(
      lines(problemsOf({ 'accounts/acme.yaml': undefined }, { before: { 'accounts/acme.yaml': 'name: [' } })),
    ).toEqual([removed]);
  });

  it('is no account whose name never could be one: such a file may go', () => {
    expect(
      problemsOf({ 'accounts/Old copy.yaml': undefined }, { before: { 'accounts/Old copy.yaml': account('acme') } }),
    ).toEqual([]);
  });

  it('that can’t be read now is not called removed', () => {
    expect(problemsOf({ 'accounts/acme.yaml': 'name: [' })).toEqual([]);
  });

  it.each(['present', 'clean'])('does not go back from closed to %s', (lifecycle) => {
    const before = { 'accounts/acme.yaml': account('acme', CLOSED) };
    const step = { 'accounts/acme.yaml': account('acme', `network: {pool: default}\nlifecycle: ${lifecycle}\n`) };
    expect(lines(problemsOf(step, { before }))).toEqual([
      `accounts/acme.yaml:4:12 acme is to be closed, and can't go back to ${lifecycle}`,
    ]);
  });

  it('does not go back from closed by leaving lifecycle out', () => {
    const before = { 'accounts/acme.yaml': account('acme', CLOSED) };
    expect(lines(problemsOf({ 'accounts/acme.yaml': account('acme') }, { before }))).toEqual([
      "accounts/acme.yaml:1:1 acme is to be closed, and can't go back to present",
    ]);
  });

  it.each([
    ['cleaned', 'clean'],
    ['closed', 'closed'],
  ])('that main protects is not %s by the step that takes protection away', (word, lifecycle) => {
    const before = { 'accounts/acme.yaml': account('acme', 'network: {pool: default}\nprotected: true\n') };
    const step = { 'accounts/acme.yaml': account('acme', `network: {pool: default}\nlifecycle: ${lifecycle}\n`) };
    expect(lines(problemsOf(step, { before }))).toEqual([
      `accounts/acme.yaml:4:12 acme is protected on main, and can't be ${word}`,
    ]);
  });

  it.each([
    ['{pool: other}', '3:17'],
    ['{subnet: 10.0.9.0/24}', '3:19'],
    ['none', '3:10'],
  ])('with a block does not move to network: %s', (network, place) => {
    const step = { 'accounts/acme.yaml': account('acme', `network: ${network}\n`) };
    expect(lines(problemsOf(step))).toEqual([
      `accounts/acme.yaml:${place} acme holds 10.0.4.0/24 of the pool default, and can't move`,
    ]);
  });
});

describe("a network's ipv6", () => {
  const POOL_A = 'ipam-pool-0aaaaaaaaaaaaaaaa';
  const MADE = statusOf({ acme: { state: 'stable', network: { vpc_id: 'vpc-1' } } });
  const acme = (ipv6?: string) => ({
    'accounts/acme.yaml': account('acme', `network: {pool: default${ipv6 ? `, ipv6: ${ipv6}` : ''}}\n`),
  });

  it.each([
    [undefined, POOL_A, 'ipv6: none, or ipv6: amazon'],
    ['none', POOL_A, 'ipv6: none, or ipv6: amazon'],
    ['amazon', 'none', 'ipv6: amazon.'],
    ['amazon', POOL_A, 'ipv6: amazon.'],
    [POOL_A, 'none', `ipv6: ${POOL_A}.`],
    [POOL_A, 'amazon', `ipv6: ${POOL_A}.`],
    [POOL_A, 'ipam-pool-0bbbbbbbbbbbbbbbb', `ipv6: ${POOL_A}.`],
  ])('does not go from %s to %s once it is made', (from, to, hint) => {
    const problems = problemsOf(acme(to), { before: acme(from), status: MADE });
    expect(lines(problems)).toEqual([
      `accounts/acme.yaml:3:32 acme has a network with ipv6: ${from ?? 'none'}, which can't become ${to}`,
    ]);
    expect(problems[0]?.hint).toContain(`Write ${hint}`);
    expect(problems[0]?.hint).toContain('lifecycle: clean');
  });

  it('is not taken away by leaving it out', () => {
    const problems = problemsOf(acme(), { before: acme('amazon'), status: MADE });
    expect(lines(problems)).toEqual([expect.stringContaining("ipv6: amazon, which can't become none")]);
  });

  it.each<[string, string | undefined, string | undefined, Status]>([
    ["becomes Amazon's where there is none", undefined, 'amazon', MADE],
    ['may be left out where it is none', 'none', undefined, MADE],
    ['changes before it is made', POOL_A, 'amazon', statusOf({ acme: { state: 'provisioning-failed' } })],
    ['changes once it is taken down', 'amazon', POOL_A, statusOf({ acme: { state: 'stable', network: null } })],
  ])('%s', (_, from, to, status) => {
    expect(problemsOf(acme(to), { before: acme(from), status })).toEqual([]);
  });
});

describe('a pool of which blocks are claimed', () => {
  it.each([
    ['parent', POOL.replace('10.0.0.0/16', '10.0.0.0/15'), '3:9'],
    ['split_range', POOL.replace('24', '25'), '4:14'],
    ['hub', POOL.replace('main', 'west'), '2:6'],
  ])('keeps its %s', (key, text, place) => {
    const problems = problemsOf({ 'pools/default.yaml': text });
    expect(lines(problems)).toEqual([
      `pools/default.yaml:${place} ${key} of the pool default can't change: blocks of it are claimed`,
    ]);
    expect(problems[0]?.accounts).toEqual(['acme', 'beta']);
  });

  it('is not removed', () => {
    expect(lines(problemsOf({ 'pools/default.yaml': undefined }))).toEqual([
      'pools/default.yaml:1:1 the pool default is removed, but blocks of it are claimed',
    ]);
  });
});

describe('a claim', () => {
  it('is not removed while its account lives', () => {
    const problems = problemsOf({ 'subnets/10.0.4.0-24.yaml': undefined }, { status: statusOf({ acme: {} }) });
    expect(lines(problems)).toEqual([
      "subnets/10.0.4.0-24.yaml:1:1 the claim of acme on 10.0.4.0/24 is removed, but the account isn't closed",
    ]);
    expect(problems[0]?.accounts).toEqual(['acme']);
  });

  it('is not removed with the file of an account of which status knows nothing', () => {
    const step = { 'accounts/acme.yaml': undefined, 'subnets/10.0.4.0-24.yaml': undefined };
    expect(lines(problemsOf(step))).toEqual([
      "accounts/acme.yaml:1:1 the account acme is removed, but it isn't closed",
      "subnets/10.0.4.0-24.yaml:1:1 the claim of acme on 10.0.4.0/24 is removed, but the account isn't closed",
    ]);
  });

  it('does not change hands', () => {
    const step = { 'accounts/gamma.yaml': account('gamma'), 'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'gamma') };
    const problems = problemsOf(step);
    expect(lines(problems)).toEqual(['subnets/10.0.5.0-24.yaml:1:47 10.0.5.0/24 belongs to beta on main']);
    expect(problems[0]?.accounts).toEqual(['beta', 'gamma']);
  });

  it('does not change its pool', () => {
    const step = { 'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta', 'other') };
    expect(lines(problemsOf(step))).toEqual(['subnets/10.0.5.0-24.yaml:1:45 10.0.5.0/24 belongs to beta on main']);
  });

  it('is not added for an account that has one and isn’t changed', () => {
    const step = { 'accounts/gamma.yaml': account('gamma'), 'subnets/10.0.6.0-24.yaml': claim('10.0.6.0/24', 'beta') };
    expect(lines(problemsOf(step))).toEqual([
      "subnets/10.0.6.0-24.yaml:1:47 10.0.6.0/24 is claimed for beta, which has a block and isn't changed here",
    ]);
  });

  it('is not added where another is removed, even one that may go', () => {
    const before = { 'accounts/acme.yaml': account('acme', CLOSED) };
    const step = {
      'subnets/10.0.4.0-24.yaml': undefined,
      'accounts/gamma.yaml': account('gamma'),
      'subnets/10.0.6.0-24.yaml': claim('10.0.6.0/24', 'gamma'),
    };
    expect(lines(problemsOf(step, { before, status: DELETED }))).toEqual([
      'subnets/10.0.6.0-24.yaml:1:1 one pull request both adds and removes claims',
    ]);
  });

  it('that can’t be read may be mended', () => {
    const before = { 'subnets/10.0.4.0-24.yaml': `${claim('10.0.4.0/24', 'acme')}# note\n` };
    expect(problemsOf({ 'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme') }, { before })).toEqual([]);
  });

  it('that can’t be read may be removed, but not where a network is on its block', () => {
    const before = { 'subnets/10.0.4.0-24.yaml': `${claim('10.0.4.0/24', 'acme')}# note\n` };
    const step = { 'subnets/10.0.4.0-24.yaml': undefined };
    expect(problemsOf(step, { before })).toEqual([]);
    expect(lines(problemsOf(step, { before, status: statusOf({ acme: { subnet: '10.0.4.0/24' } }) }))).toEqual([
      'subnets/10.0.4.0-24.yaml:1:1 the claim on a block is removed that acme has its network on',
    ]);
  });
});

describe('adopting an account', () => {
  const adopting = (more: string) => ({
    'accounts/old.yaml': account('old', `network: none\naccount_id: "444444444444"\n${more}`),
  });

  it('begins with protection', () => {
    expect(lines(problemsOf(adopting('')))).toEqual([
      "accounts/old.yaml:4:13 old adopts the AWS account 444444444444, and isn't protected",
    ]);
    expect(problemsOf(adopting('protected: true\n'))).toEqual([]);
  });

  it('may give the protection up later', () => {
    expect(problemsOf(adopting(''), { before: adopting('protected: true\n') })).toEqual([]);
  });
});
