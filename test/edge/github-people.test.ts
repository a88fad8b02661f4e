import { describe, expect, it } from '@jest/globals';
import { openPeople } from '../../src/edge/github-people.ts';

const OF_COMMIT = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const REVIEWS = `${PULL}/reviews`;

/** GitHub's answers by route; any other question is a mistake. */
function people(answers: Record<string, unknown>) {
  const answer = async (_: string, __: string, route: string) => {
    if (!(route in answers)) throw new Error(`Nobody should ask ${route}.`);
    return answers[route];
  };
  return openPeople({ request: answer, list: answer });
}

const bot = { login: 'genesis-bot[bot]', type: 'Bot' };
const person = (login: string) => ({ login, type: 'User' });
const pull = (user: object | null, merged_at: string | null = '2026-11-21T10:00:00Z') => ({
  number: 7,
  merged_at,
  user,
});

describe('who brought a commit in', () => {
  const of = (pulls: object[], merged_by: object | null = null) =>
    people({ [OF_COMMIT]: pulls, [PULL]: { merged_by } }).broughtInBy('c0ffee');

  it('is who opened its pull request', async () => {
    expect(await of([pull(person('octocat'))])).toEqual(['octocat']);
  });

  it('is who merged it where a bot opened it', async () => {
    expect(await of([pull(bot)], person('monalisa'))).toEqual(['monalisa']);
  });

  it('is nobody who only has it in an open pull request', async () => {
    expect(await of([pull(person('octocat')), pull(person('mallory'), null)])).toEqual(['octocat']);
  });

  it.each([
    ['without a pull request', [], null],
    ['of somebody who is gone', [pull(null)], null],
    ['of a bot, merged by a bot', [pull(bot)], bot],
    ['of which one pull request is nobody\u2019s', [pull(person('octocat')), pull(null)], null],
  ])('is unknown of one %s', async (_, pulls, mergedBy) => {
    expect(await of(pulls, mergedBy)).toBeUndefined();
  });
});

it('lists what people say in reviews, not what bots do', async () => {
  const found = [
    { user: person('octocat'), state: 'DISMISSED' },
    { user: bot, state: 'APPROVED' },
    { user: null, state: 'APPROVED' },
  ];
  expect(await people({ [REVIEWS]: found }).reviews(7)).toEqual([{ by: 'octocat', state: 'DISMISSED' }]);
});

describe('which gate holds', () => {
  const ENVIRONMENTS = 'GET /repos/{owner}/{repo}/environments';
  const reviewed = { type: 'required_reviewers', reviewers: [{ type: 'User' }] };

  it.each([
    ['an environment with reviewers', [reviewed], 'environment'],
    ['one whose reviewers are gone', [{ ...reviewed, reviewers: [] }], 'digest'],
    ['one that admits main only', [{ type: 'branch_policy' }], 'digest'],
  ])('%s', async (_, protection_rules, gate) => {
    const all = [{ name: 'approve', protection_rules }, { name: 'read' }];
    expect(await people({ [ENVIRONMENTS]: all }).gateOf('approve')).toBe(gate);
  });

  it('none of that name', async () => {
    expect(await people({ [ENVIRONMENTS]: [] }).gateOf('approve')).toBe('digest');
  });
});

describe('a branch', () => {
  const RULES = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';

  it('is kept by a rule on its updates', async () => {
    expect(await people({ [RULES]: [{ type: 'deletion' }, { type: 'update' }] }).isKept('genesis-status')).toBe(true);
  });

  it('is not by other rules, nor where GitHub has none for this repository', async () => {
    expect(await people({ [RULES]: [{ type: 'deletion' }] }).isKept('genesis-status')).toBe(false);
    expect(await people({}).isKept('genesis-status')).toBe(false);
  });
});
