import { describe, expect, it } from '@jest/globals';
import { openIssues } from '../../src/edge/github-issues.ts';

/** GitHub's answers by route; any other question is a mistake. */
const issues = (answers: Record<string, unknown>) =>
  openIssues(async (_, __, route) => {
    if (!(route in answers)) throw new Error(`Nobody should ask ${route}.`);
    return answers[route];
  });

const REPO = 'GET /repos/{owner}/{repo}';
const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';

describe('who may ask for an account', () => {
  it('is everybody who sees a private repository', async () => {
    expect(await issues({ [REPO]: { private: true } }).mayAsk('octocat')).toBe(true);
  });

  it.each([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
  ])('in a public one with the permission %s: %s', async (permission, may) => {
    expect(await issues({ [REPO]: { private: false }, [PERMISSION]: { permission } }).mayAsk('octocat')).toBe(may);
  });
});

describe('an issue', () => {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
  const data = {
    number: 7,
    title: 'a title',
    state: 'open',
    body: 'text',
    user: { login: 'octocat' },
    labels: [{ name: 'account' }, 'bug'],
  };

  it('is read with its labels, however GitHub writes them', async () => {
    expect(await issues({ [route]: data }).issue(7)).toEqual({
      ...{
        number: 7,
        title: 'a title',
        body: 'text',
        author: 'octocat',
        isBot: false,
        isOpen: true,
        isPullRequest: false,
        labels: ['account', 'bug'],
      },
    });
  });

  it('may be a pull request, closed, without a text, by somebody who is gone', async () => {
    const bare = { ...data, state: 'closed', body: null, user: null, pull_request: {}, labels: [] };
    expect(await issues({ [route]: bare }).issue(7)).toEqual({
      ...{
        number: 7,
        title: 'a title',
        body: '',
        author: '',
        isBot: false,
        isOpen: false,
        isPullRequest: true,
        labels: [],
      },
    });
  });
});
