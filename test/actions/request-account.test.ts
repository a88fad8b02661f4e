import { describe, expect, it } from '@jest/globals';
import { run } from '../../actions/request-account/run.ts';
import type { Comment, Issue } from '../../src/core/git/github-data.ts';
import type { Changes } from '../../src/core/git/repository.ts';
import { pool, type Texts } from '../support/claims.ts';
import { treeOf } from '../support/ledger.ts';
import { organizationFile } from '../support/main-files.ts';
import { memoryGit } from '../support/memory-git.ts';
import { issueText } from '../support/request.ts';

const MAIN: Texts = { ...organizationFile(), ...pool('default', '10.0.0.0/22', 24) };
const BRANCH = 'genesis/request-7';
const inputs = { issue: 7, label: 'account', ledger: 'state', base: 'main', 'status-branch': 'genesis-status' };

/** A repository with one issue, at a GitHub that keeps one pull request and the issue's comments. */
function world({ mayAsk = true }: { mayAsk?: boolean } = {}) {
  const issue: Issue = {
    ...{ number: 7, title: 'An account', body: issueText(), author: 'octocat', labels: ['account'] },
    ...{ isBot: false, isOpen: true, isPullRequest: false },
  };
  const { git, branches, commits } = memoryGit({ main: MAIN });
  const changes = async (_: string, to: string): Promise<Changes> => {
    const own = Object.entries(branches[to] ?? {}).filter(([path]) => !(path in MAIN));
    return { added: treeOf(Object.fromEntries(own)), changed: new Map(), removed: [] };
  };
  const comments: Comment[] = [];
  const asked: string[] = [];
  let open: { number: number; title: string; body: string } | undefined;
  const deps = {
    // A commit onto main replaces what is on a branch.
    git: {
      ...git,
      changes,
      names: async () => [],
      commitTo: async (...[branch, decide]: Parameters<typeof git.commitTo>) =>
        git.commitTo(branch, async (tip) => {
          const change = await decide(tip);
          if (change) branches[branch] = {};
          return change;
        }),
    },
    issue: async () => issue,
    mayAsk: async () => mayAsk,
    comments: {
      login: async () => 'genesis-bot',
      comments: async () => comments,
      createComment: async (_: number, body: string) =>
        void comments.push({ id: comments.length + 1, body, author: 'genesis-bot[bot]', isBot: true }),
      updateComment: async (id: number, body: string) =>
        void Object.assign(comments.find((one) => one.id === id)!, { body }),
      deleteComment: async () => {},
    },
    proposals: {
      pullRequestOf: async () => open,
      createPullRequest: async (_: string, __: string, text: { title: string; body: string }) => {
        asked.push('create');
        open = { number: 8, ...text };
        return open;
      },
      updatePullRequest: async (_: number, text: { title: string; body: string }) => {
        asked.push('update');
        open = { number: 8, ...text };
      },
    },
    openPullRequests: async () => [],
    log: () => {},
  };
  return { issue, branches, commits, comments, asked, pull: () => open, run: () => run(inputs, deps) };
}

describe('good answers', () => {
  it('become a branch with the account and its claim, and a pull request that closes the issue', async () => {
    const at = world();
    const done = await at.run();
    expect(done).toMatchObject({ proposed: true, account: 'gamma', subnet: '10.0.0.0/24', pullRequest: 8 });
    expect(at.commits).toEqual([
      {
        branch: BRANCH,
        message: 'Add the account gamma\n\nAsked for in #7.\n',
        paths: ['state/accounts/gamma.yaml', 'state/subnets/10.0.0.0-24.yaml'],
      },
    ]);
    expect(at.pull()).toMatchObject({ title: 'Add the account gamma', body: expect.stringMatching(/^Closes #7\n/) });
    expect(at.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Proposed in #8')]);
  });

  it('that are the same as before change nothing', async () => {
    const at = world();
    await at.run();
    expect(await at.run()).toMatchObject({ proposed: true, pullRequest: 8 });
    expect([at.commits.length, at.asked, at.comments.length]).toEqual([1, ['create'], 1]);
  });

  it('that were edited change the same branch and pull request', async () => {
    const at = world();
    await at.run();
    at.issue.body = issueText({ name: 'delta' });
    await at.run();
    expect(Object.keys(at.branches[BRANCH] ?? {})).toEqual([
      'state/accounts/delta.yaml',
      'state/subnets/10.0.0.0-24.yaml',
    ]);
    expect(at.asked).toEqual(['create', 'update']);
    expect(at.pull()?.title).toBe('Add the account delta');
  });
});

describe('bad answers', () => {
  it('get one comment that says what to change, and nothing else', async () => {
    const at = world();
    at.issue.body = issueText({ name: 'Gamma!', owner: '' });
    expect(await at.run()).toMatchObject({ proposed: false, pullRequest: undefined });
    expect([at.commits, at.asked]).toEqual([[], []]);
    const [comment] = at.comments;
    expect(comment?.body).toContain('| Owner | there is no answer |');
    expect(comment?.body).toMatch(/\| Name \| name must be a name of 3 to 32/);
  });

  it('that are mended have that comment say so', async () => {
    const at = world();
    at.issue.body = issueText({ name: 'Gamma!' });
    await at.run();
    at.issue.body = issueText();
    await at.run();
    expect(at.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Proposed in #8')]);
  });

  it('leave the pull request of earlier ones as it is, and say so', async () => {
    const at = world();
    await at.run();
    at.issue.body = issueText({ name: 'Gamma!' });
    await at.run();
    expect([at.commits.length, at.asked]).toEqual([1, ['create']]);
    expect(at.comments[0]?.body).toContain('#8 still has the answers before this edit.');
  });

  it('are text in the comment, whatever they are', async () => {
    const at = world();
    at.issue.body = issueText({ name: '</table><script>@everyone | x', network: '`${{ secrets.X }}`/1' });
    await at.run();
    expect(at.comments[0]?.body).not.toMatch(/<script>|@everyone|\| x/);
  });
});

describe('an issue', () => {
  it.each([
    [{ isOpen: false }, 'is closed'],
    [{ labels: ['bug'] }, "doesn't bear the label account"],
    [{ isPullRequest: true }, 'is a pull request'],
  ])('with %j is none of ours', async (about, why) => {
    const at = world();
    Object.assign(at.issue, about);
    expect(await at.run()).toMatchObject({ proposed: false, summary: `#7 ${why}: nothing is done.\n` });
    expect([at.commits, at.comments]).toEqual([[], []]);
  });

  it('of somebody who may not ask claims nothing', async () => {
    const at = world({ mayAsk: false });
    expect(await at.run()).toMatchObject({ proposed: false });
    expect(at.commits).toEqual([]);
    expect(at.comments[0]?.body).toContain("can't write to it: nothing is proposed");
  });

  it('has a reason that can end neither its fence nor the page', async () => {
    const at = world();
    at.issue.body = issueText({ reason: '````\n</details>\n@everyone' });
    await at.run();
    expect(at.pull()?.body).toContain('`````text\n````\n</details>\n@everyone\n`````');
  });
});
