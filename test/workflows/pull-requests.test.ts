import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import type { Changes } from '../../rehearsal/github/repository.ts';
import { account, claim, pool } from '../support/claims.ts';
import { ended, refused, startWorkflows, succeeded, summary, tip } from '../support/workflows.ts';

// Pull requests that are not as they should be, and what becomes of them.

let world: ActWorld;
beforeAll(async () => {
  const full = { ...pool('tiny', '10.9.0.0/24', 24), ...account('first', '{pool: tiny}') };
  world = await startWorkflows({ app: true, files: { ...full, ...claim('10.9.0.0/24', 'first', 'tiny') } });
});
afterAll(() => world?.stop());

const open = async (branch: string, files: Changes, more: { fork?: string; author?: string } = {}) =>
  (await world.github.openPullRequest({ branch, files, ...more })).number;

const comment = async (number: number) => (await world.github.comments(number)).map(({ body }) => body).join('\n');
const dispatches = () => world.github.dispatches().length;

describe('a pull request with a typo', () => {
  let number: number;
  let checked: Ran;
  beforeAll(async () => {
    number = await open('typo', account('gamma', '{pool: default}', 'tag: {a: b}\n'));
    checked = await world.pullRequest(number);
  });

  it('fails the check, which points at the line', () => {
    expect(ended(checked)).toEqual({ check: 'failure', preview: 'success', plan: 'success' });
    expect(checked.annotations).toEqual([
      expect.objectContaining({ level: 'error', file: 'state/accounts/gamma.yaml', line: 4 }),
    ]);
    expect(summary(checked)).toContain('Did you mean tags?');
  });

  it('is told the same in its comment and status; Terraform is not asked', async () => {
    const [planned] = await world.dispatched();
    expect(ended(succeeded(planned!))).toEqual({ claim: 'success', check: 'success', report: 'success' });
    expect(await comment(number)).toContain('| ❌ | <code>state/accounts/gamma.yaml:4:1</code> |');
    expect(world.github.statuses(await tip(world, 'typo'))[0]).toMatchObject({ state: 'failure' });
  });
});

describe('an account for which no block is free', () => {
  it('is told so in the comment of its pull request', async () => {
    const number = await open('no-room', account('second', '{pool: tiny}'));
    const planned = await world.dispatch('plan.yml', { 'pull-request': String(number) });
    expect(ended(planned)).toMatchObject({ claim: 'success', report: 'success' });
    expect(await comment(number)).toContain('is exhausted');
    expect(world.github.statuses(await tip(world, 'no-room'))[0]).toMatchObject({ state: 'failure' });
  });
});

describe('plans are dispatched', () => {
  it('not for a fork, whose request is checked all the same', async () => {
    const before = dispatches();
    const number = await open('from-outside', account('outside', 'none'), { fork: 'octocat' });
    expect(ended(succeeded(await world.pullRequest(number)))).toEqual({ check: 'success', preview: 'success' });
    expect(dispatches()).toBe(before);
  });

  it("not for the bot's own commits", async () => {
    const number = await open('by-bot', account('robot', 'none'), { author: 'genesis-bot[bot]' });
    expect(ended(succeeded(await world.pullRequest(number)))).toEqual({ check: 'success', preview: 'success' });
  });

  it('not before the repository is set up', async () => {
    world.vars.GENESIS_READY = '';
    const number = await open('early', account('early', 'none'));
    const checked = await world.pullRequest(number);
    world.vars.GENESIS_READY = 'true';
    expect(ended(succeeded(checked))).toEqual({ check: 'success' });
  });

  it('for a merge group, of which the commit gets the status and nothing is claimed', async () => {
    const number = await open('in-queue', account('queued', 'none'));
    const checked = succeeded(await world.pullRequest(number, 'merge_group'));
    expect(ended(checked)).toEqual({ check: 'success', preview: 'success', plan: 'success' });
    succeeded((await world.dispatched())[0]!);
    expect(world.github.statuses(checked.run.sha)[0]).toMatchObject({ context: 'genesis/ledger', state: 'success' });
    expect(await comment(number)).toBe('');
  });
});

describe('in the merge queue', () => {
  it('what became wrong by what was merged before it fails, and its commit gets the status', async () => {
    const same = (name: string) => account(name, 'none', 'email: aws+same@example.com\n');
    const [before, after] = [await open('same-email', same('earlier')), await open('same-email-too', same('later'))];
    await world.github.merge(before);
    const queued = await world.pullRequest(after, 'merge_group');
    expect(ended(queued)).toMatchObject({ check: 'failure', plan: 'success' });
    expect(queued.annotations[0]?.message).toContain('aws+same@example.com');
    succeeded((await world.dispatched())[0]!);
    expect(world.github.statuses(queued.run.sha)[0]).toMatchObject({ context: 'genesis/ledger', state: 'failure' });
  });
});

describe('of two pull requests that claim one block', () => {
  let loser: number;
  beforeAll(async () => {
    const winner = await open('winner', { ...account('winner'), ...claim('10.0.7.0/24', 'winner') });
    loser = await open('loser', { ...account('loser'), ...claim('10.0.7.0/24', 'loser') });
    await world.github.merge(winner);
  });

  it('the second has its plan dispatched after the first is merged', async () => {
    await expect(world.github.merge(loser)).rejects.toThrow();
    const before = dispatches();
    succeeded(await world.push('reallocate.yml'));
    expect(world.github.dispatches().slice(before)).toEqual([
      expect.objectContaining({
        workflow: 'plan.yml',
        ref: 'main',
        inputs: { 'pull-request': String(loser), sha: '' },
      }),
    ]);
  });

  it('the second gets another block, whoever had approved it is called to look again, and it merges', async () => {
    await world.github.review(loser, 'monalisa');
    succeeded((await world.dispatched())[0]!);
    expect(await comment(loser)).toContain('**Please look again: @monalisa.** Your approval was dismissed');
    await world.github.merge(loser);
    const claims = await world.github.git.files('main', 'state/subnets');
    expect(claims).toHaveLength(3);
    expect(claims).toContain('state/subnets/10.0.7.0-24.yaml');
  });

  it('none is left that lost', async () => {
    const before = dispatches();
    expect(ended(succeeded(await world.push('reallocate.yml')))).toEqual({ lost: 'success' });
    expect(dispatches()).toBe(before);
  });
});

it("asked GitHub for nothing that its jobs' permissions lack", () => {
  expect(refused(world)).toEqual([]);
  expect(world.github.calls().length).toBeGreaterThan(0);
});
