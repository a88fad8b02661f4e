import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pLimit from 'p-limit';
import { type Inputs, run } from '../../actions/allocate-cidr/run.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { openGit } from '../../src/edge/git.ts';
import { account, pool } from './claims.ts';
import { git, gitAccepts, newOrigin, type Origin } from './origin.ts';
import { noProposals } from './proposals.ts';

const branch = (number: number) => `topic-${number}`;

let origin: Origin;
/** Where claims are made, by many at a time. */
let repository: Git;
/** Where a person merges. */
let desk: string;
let open: Set<number>;

const act = async (inputs: Partial<Inputs>, pullRequests: Set<number>) => {
  const all = [...pullRequests].map((number) => ({
    number,
    branch: branch(number),
    fork: false,
    state: 'open',
    head: `refs/heads/${branch(number)}`,
  }));
  const nothing = { 'pull-request': undefined, branch: undefined, head: undefined, accounts: undefined };
  const base = git(origin.bare, 'rev-parse', 'main');
  await repository.fetch(['refs/heads/main']);
  return run(
    { operation: 'claim', ledger: 'state', base, 'status-branch': 'genesis-status', ...nothing, ...inputs },
    {
      git: repository,
      pullRequest: async (number) => all.find((one) => one.number === number)!,
      openPullRequests: async () => all,
      ...noProposals,
      log: () => {},
    },
  );
};

/** Blocks claimed at a revision. */
const blocks = (revision: string) => Object.keys(origin.files(revision, 'state/subnets'));

/** Brings main into a working tree, then tries something; whatever came of it is gone afterwards. */
function refused(...attempt: string[]): boolean {
  const accepted = gitAccepts(desk, ...attempt);
  gitAccepts(desk, 'rebase', '--abort');
  git(desk, 'reset', '--quiet', '--hard', 'origin/main');
  return !accepted;
}

/** Merges by the given method, if Git does it without help, and publishes it. */
function merges(number: number, method: 'merge' | 'squash'): boolean {
  const topic = `origin/${branch(number)}`;
  const way = method === 'merge' ? ['--no-ff', '--no-edit'] : ['--squash'];
  if (!gitAccepts(desk, 'merge', '--quiet', ...way, topic)) {
    git(desk, 'reset', '--quiet', '--hard', 'origin/main');
    return false;
  }
  if (method === 'squash') git(desk, 'commit', '--quiet', '-m', `Add account ${number}`);
  git(desk, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  return true;
}

/** What a person has before merging: main, and all branches as they are at origin. */
function refresh(): void {
  git(desk, 'fetch', '--quiet', 'origin');
  git(desk, 'checkout', '--quiet', '--detach', 'origin/main');
}

/** The story of so many branches that each add an account and claim at the same time. */
export function raceOfBranches(count: number): void {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  beforeAll(() => {
    // first-fit: all that claim without knowing of each other choose the same block.
    origin = newOrigin(pool('default', '10.0.0.0/18', 24));
    for (const number of numbers) {
      origin.commit(branch(number), account(`account-${number}`));
      git(origin.bare, 'symbolic-ref', `refs/pull/${number}/head`, `refs/heads/${branch(number)}`);
    }
    repository = openGit({ directory: origin.clone('checkout'), log: () => {}, sleep: async () => {} });
    desk = origin.clone('desk-of-a-person');
    open = new Set(numbers);
  });
  afterAll(() => origin.remove());

  describe(`${count} branches that each add an account and claim at the same time`, () => {
    it('all claim the same block, since none knows of the others', async () => {
      const limit = pLimit(4);
      await Promise.all(numbers.map((number) => limit(() => act({ branch: branch(number) }, new Set()))));
      expect(new Set(numbers.flatMap((number) => blocks(branch(number))))).toEqual(
        new Set(['state/subnets/10.0.0.0-24.yaml']),
      );
    });

    it('of which one is merged, and no other: not by a merge, a squash or a rebase', () => {
      refresh();
      expect(merges(1, 'merge')).toBe(true);
      open.delete(1);
      for (const number of open) {
        const topic = `origin/${branch(number)}`;
        git(desk, 'checkout', '--quiet', '--detach', 'origin/main');
        expect([number, refused('merge', '--no-edit', topic)]).toEqual([number, true]);
        expect([number, refused('merge', '--squash', topic)]).toEqual([number, true]);
        git(desk, 'checkout', '--quiet', '--detach', topic);
        expect([number, refused('rebase', 'origin/main')]).toEqual([number, true]);
      }
      expect(blocks('main')).toHaveLength(1);
    });

    it('all are found to have lost, and after claiming anew all are merged without a person’s help', async () => {
      const limit = pLimit(3);
      for (let round = 0; open.size > 0; round++) {
        expect(round).toBeLessThan(count);
        const { lost } = await act({ operation: 'lost' }, open);
        if (round === 0) expect(lost).toEqual([...open]);
        await Promise.all(lost.map((number) => limit(() => act({ 'pull-request': number }, open))));
        refresh();
        for (const number of open) if (merges(number, number % 2 ? 'merge' : 'squash')) open.delete(number);
      }
      const claims = Object.values(origin.files('main', 'state/subnets'));
      const holders = claims.map((text) => /account: (.*)\}/.exec(text)?.[1]);
      expect(holders.sort()).toEqual(numbers.map((number) => `account-${number}`).sort());
      expect(blocks('main')).toHaveLength(count);
      expect(git(origin.bare, 'ls-tree', '--name-only', 'main', 'state/accounts/').split('\n')).toHaveLength(count);
    });
  });
}
