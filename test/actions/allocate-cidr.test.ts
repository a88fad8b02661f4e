import { describe, expect, it } from '@jest/globals';
import type { PullRequest } from '../../actions/allocate-cidr/main-view.ts';
import { type Inputs, run } from '../../actions/allocate-cidr/run.ts';
import type { Changes, Git, Tip } from '../../src/core/git/repository.ts';
import { account, claim, pool, type Texts } from '../support/claims.ts';
import { treeOf } from '../support/ledger.ts';
import { noProposals } from '../support/proposals.ts';

const small = pool('default', '10.0.0.0/22', 24);
const all: Inputs = {
  operation: 'claim',
  'pull-request': undefined,
  branch: undefined,
  head: undefined,
  accounts: undefined,
  ledger: 'state',
  base: 'HEAD',
  'status-branch': 'genesis-status',
};

/** A repository in memory: each branch is what it adds to main, and conflicts where main has another text. */
function world(main: Texts, branches: Record<string, Texts>) {
  const texts = (name: string) => (name === 'main' ? main : (branches[name.replace(/^tip of /, '')] ?? {}));
  const unlike = (name: string) => Object.keys(texts(name)).filter((path) => main[path] !== texts(name)[path]);
  const changes = async (from: string, to: string, folders: string[] = []): Promise<Changes> => {
    const inside = unlike(to).filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));
    const pick = (paths: string[]) => treeOf(Object.fromEntries(paths.map((path) => [path, texts(to)[path] ?? ''])));
    // Against the common ancestor all is new; against main's tip what main has by now is changed.
    const isNew = (path: string) => from === 'ancestor' || main[path] === undefined;
    return { added: pick(inside.filter(isNew)), changed: pick(inside.filter((path) => !isNew(path))), removed: [] };
  };
  const pullRequests: (PullRequest & { head: string })[] = Object.keys(branches).map((branch, index) => {
    return { number: index + 1, branch, fork: false, state: 'open', head: `tip of ${branch}` };
  });
  const commits: { branch: string; message: string; files: Record<string, string | null> }[] = [];
  const git: Git = {
    revision: async (name) =>
      name === 'HEAD' ? 'main' : name === 'nowhere' ? undefined : name.replace('origin/', 'tip of '),
    treeId: async () => undefined,
    tree: async (revision) => treeOf(texts(revision)),
    names: async (commits, folder) =>
      commits.map((commit) =>
        Object.keys(texts(commit)).flatMap((path) =>
          path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [],
        ),
      ),
    originUrl: async () => undefined,
    mergeBase: async () => 'ancestor',
    mergeTree: async (_base, head) => ({
      tree: 'merged',
      conflicts: unlike(head).filter((path) => main[path] !== undefined),
    }),
    changes,
    history: async () => [],
    fetch: async () => {},
    remoteRefs: async (names) => {
      const known = pullRequests.map(({ number, branch }): [string, string] => [
        `refs/pull/${number}/head`,
        `tip of ${branch}`,
      ]);
      return new Map(known.filter(([name]) => names.includes(name)));
    },
    remoteTip: async (branch) => `tip of ${branch}`,
    async commitTo(branch, decide) {
      const sha = branches[branch] ? `tip of ${branch}` : undefined;
      const tip: Tip = { sha, tree: async () => treeOf(texts(branch)) };
      const change = await decide(tip);
      if (!change || change.files.size === 0) return { sha, changed: false };
      commits.push({ branch, message: change.message, files: Object.fromEntries(change.files) });
      return { sha: `new tip of ${branch}`, changed: true };
    },
  };
  return {
    commits,
    pullRequests,
    run: (inputs: Partial<Inputs>) =>
      run(
        { ...all, ...inputs },
        {
          git,
          pullRequest: async (number) => pullRequests.find((one) => one.number === number)!,
          openPullRequests: async () => pullRequests,
          ...noProposals,
          log: () => {},
        },
      ),
  };
}

describe('claim', () => {
  it('commits a claim for each account of the pull request on its branch', async () => {
    const { run, commits } = world(small, { topic: account('acme') });
    const done = await run({ 'pull-request': 1 });
    expect(commits).toEqual([
      { branch: 'topic', message: 'Claim 10.0.0.0/24 for acme\n', files: claim('10.0.0.0/24', 'acme') },
    ]);
    expect(done).toMatchObject({
      claims: { acme: '10.0.0.0/24' },
      base: 'main',
      head: 'new tip of topic',
      changed: true,
      problems: [],
    });
    expect(done.summary).toContain(
      '| <code>acme</code> | <code>10.0.0.0/24</code> | <code>default</code> | **claimed now** |',
    );
    expect(done.summary).toContain('3 of 4');
  });

  it('makes no commit where all is claimed', async () => {
    const { run, commits } = world(small, { topic: { ...account('acme'), ...claim('10.0.2.0/24', 'acme') } });
    const done = await run({ branch: 'topic' });
    expect(done).toMatchObject({ claims: { acme: '10.0.2.0/24' }, head: 'tip of topic', changed: false });
    expect(commits).toEqual([]);
  });

  it('keeps clear of what other pull requests claim, but not of what forks claim', async () => {
    const other = { ...account('beta'), ...claim('10.0.0.0/24', 'beta') };
    const fork = { ...account('gamma'), ...claim('10.0.1.0/24', 'gamma') };
    const { run, pullRequests } = world(small, { topic: account('acme'), other, fork });
    Object.assign(pullRequests[2] ?? {}, { fork: true });
    expect((await run({ 'pull-request': 1 })).claims).toEqual({ acme: '10.0.1.0/24' });
  });

  it('replaces a claim that lost its block to main, in one commit that says so', async () => {
    const main = { ...small, ...claim('10.0.0.0/24', 'beta') };
    const { run, commits } = world(main, { topic: { ...account('acme'), ...claim('10.0.0.0/24', 'acme') } });
    const done = await run({ 'pull-request': 1 });
    const [gone] = Object.keys(claim('10.0.0.0/24', 'acme'));
    expect(commits[0]?.files).toEqual({ ...claim('10.0.1.0/24', 'acme'), [gone as string]: null });
    expect(commits[0]?.message).toBe("Claim 10.0.1.0/24 for acme\n\n10.0.0.0/24 can't be acme's any more.\n");
    expect(done.summary).toContain('**claimed now**, in place of <code>10.0.0.0/24</code>');
  });

  it('claims what it can and tells what it can’t', async () => {
    const { run, commits } = world(small, { topic: { ...account('acme', '{pool: none-such}'), ...account('beta') } });
    const done = await run({ branch: 'topic' });
    expect(done.problems.map(({ accounts }) => accounts)).toEqual([['acme']]);
    expect(commits).toHaveLength(1);
    expect(done.summary).toContain('Main has no pool none-such.');
  });

  it('claims nothing on a commit that takes no more, and passes it on', async () => {
    const { run, commits } = world(small, { topic: account('acme') });
    expect(await run({ head: 'abc' })).toMatchObject({ head: 'abc', base: 'main', changed: false, claims: {} });
    expect(commits).toEqual([]);
  });

  it('names the commit that a revision stands for now, since it may stand for another one later', async () => {
    const { run } = world(small, { topic: account('acme') });
    expect(await run({ head: 'origin/topic' })).toMatchObject({ head: 'tip of topic' });
    await expect(run({ head: 'nowhere' })).rejects.toThrow('The repository has no revision "nowhere".');
  });

  it("claims nothing for a fork's pull request, says why, and passes its commit on", async () => {
    const { run, commits, pullRequests } = world(small, { topic: account('acme') });
    Object.assign(pullRequests[0] ?? {}, { fork: true });
    const done = await run({ 'pull-request': 1 });
    expect(done).toMatchObject({ head: 'tip of topic', changed: false, claims: {} });
    expect(done.summary).toContain('comes from a fork');
    expect(commits).toEqual([]);
  });

  it('refuses a pull request that is closed, and a branch that is not there', async () => {
    const { run, pullRequests } = world(small, { topic: account('acme'), other: {} });
    Object.assign(pullRequests[1] ?? {}, { state: 'closed' });
    await expect(run({ 'pull-request': 2 })).rejects.toThrow('Pull request #2 is closed');
    await expect(run({ branch: 'absent' })).rejects.toThrow('The repository at origin has no branch "absent".');
  });
});

describe('lost', () => {
  const acme = { ...account('acme'), ...claim('10.0.0.0/24', 'acme') };
  const beta = { ...account('beta'), ...claim('10.0.1.0/24', 'beta') };

  it('names the pull requests whose claims lost or that conflict, and no others', async () => {
    const main = { ...small, ...account('zeta'), ...claim('10.0.0.0/24', 'zeta') };
    const { run } = world(main, { acme, beta, edit: account('zeta', 'none'), empty: {} });
    const done = await run({ operation: 'lost' });
    expect(done.lost).toEqual([1, 3]);
    expect(done.summary).toContain('| #1 | <code>10.0.0.0/24</code> | <code>state/subnets/10.0.0.0-24.yaml</code> |');
  });

  it('names as many as a workflow can start jobs for, lost claims before conflicts, and says how many are left', async () => {
    const main = { ...small, ...account('zeta'), ...claim('10.0.0.0/24', 'zeta') };
    const edits = Array.from({ length: 257 }, (_, index): [string, Texts] => [
      `edit-${index}`,
      account('zeta', 'none'),
    ]);
    const { lost, summary } = await world(main, { ...Object.fromEntries(edits), acme }).run({ operation: 'lost' });
    expect([lost.length, lost[0], lost.at(-1)]).toEqual([256, 258, 255]);
    expect(summary).toContain('2 more pull requests will be looked at in the next run.');
  });

  it('sees a claim that lost without a conflict: a block of another pool overlaps it', async () => {
    const wide = { ...small, ...pool('wide', '10.0.0.0/20', 22), ...claim('10.0.0.0/22', 'zeta', 'wide') };
    expect((await world(wide, { acme }).run({ operation: 'lost' })).lost).toEqual([1]);
  });

  it('leaves forks out', async () => {
    const { run, pullRequests } = world({ ...small, ...claim('10.0.0.0/24', 'zeta') }, { acme });
    Object.assign(pullRequests[0] ?? {}, { fork: true });
    expect(await run({ operation: 'lost' })).toMatchObject({
      lost: [],
      summary: 'No open pull request lost a claim or conflicts with main.\n',
    });
  });
});

it.each<[string, Partial<Inputs>, RegExp]>([
  ['nothing to claim for', {}, /one of the inputs pull-request, branch, head; none is given/],
  ['two things to claim for', { 'pull-request': 1, branch: 'topic' }, /pull-request and branch are given/],
  ['lost for one branch', { operation: 'lost', branch: 'topic', accounts: ['acme'] }, /leave out branch, accounts/],
  ['a base that is not there', { branch: 'topic', base: 'nowhere' }, /Input base: .*"nowhere"/],
])('is refused before anything is done: %s', async (_what, inputs, message) => {
  const { run, commits } = world(small, { topic: account('acme') });
  await expect(run(inputs)).rejects.toThrow(message);
  expect(commits).toEqual([]);
});
