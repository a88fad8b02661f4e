import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import { ec2 } from '../rehearsal/aws-calls.ts';
import { ended, output, refused, startWorkflows, succeeded, summary, tip } from '../support/workflows.ts';

// Thirty accounts by one pull request, from its check to their networks, by the workflow files as they are and within
// AWS's rates by the real clock. Each part goes on where the one before it ended. The hub has two zones and networks have
// one NAT gateway, which halves what Terraform has to make; nothing else is smaller than in real life.

const COUNT = 30;
const NAMES = Array.from({ length: COUNT }, (_, index) => `team-${String(index + 1).padStart(2, '0')}`);
const SHARDS = Math.ceil(COUNT / 10);
const PATIENCE = 40 * 60;

const account = (name: string) =>
  `name: ${name}\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: {pool: default, nat: single}\n`;
const files = Object.fromEntries(NAMES.map((name) => [`state/accounts/${name}.yaml`, account(name)]));

let world: ActWorld;
let number: number;
beforeAll(async () => {
  world = await startWorkflows({ app: true, createSeconds: 20, timeout: PATIENCE });
  const file = 'state/organization.yaml';
  const organization = (await world.github.git.show('main', file)) ?? '';
  await world.github.git.commit('main', { [file]: organization.replace('zones: [a, b, c, d]', 'zones: [a, b]') });
  world.aws.limits(true);
});
afterAll(() => world?.stop());

const changes = () => world.aws.proxy.changes().length;
const commits = async (branch: string) => (await world.github.git.log(branch, 1000)).length;
const status = async (name: string) =>
  parse((await world.github.git.show('genesis-status', `accounts/${name}.yaml`)) ?? '');

describe('the pull request', () => {
  it('is checked', async () => {
    number = (await world.github.openPullRequest({ branch: 'thirty', files })).number;
    const checked = succeeded(await world.pullRequest(number));
    for (const name of NAMES) expect(summary(checked)).toContain(`| <code>${name}</code> | create, network |`);
  });

  it(
    'gets its claims in one commit, and is planned by a job for ten accounts each',
    async () => {
      const before = await commits('thirty');
      const [planned] = (await world.dispatched()).map(succeeded);
      expect(await world.github.git.files('thirty', 'state/subnets')).toHaveLength(COUNT);
      expect(await commits('thirty')).toBe(before + 1);
      expect(planned?.jobs.filter(({ id }) => id === 'plan')).toHaveLength(SHARDS);
    },
    PATIENCE * 1000,
  );

  it('has one comment that GitHub takes: all accounts in a table, and one plan for all', async () => {
    const [first = '', ...more] = (await world.github.comments(number)).map(({ body }) => body);
    expect(more).toEqual([]);
    expect([...first].length).toBeLessThanOrEqual(65_536);
    expect(first).toContain(`**${COUNT} new accounts**`);
    expect(first.split('```diff')).toHaveLength(2);
    expect(first).toContain(`${COUNT - 1} more plans like that of <code>${NAMES[0]}</code>`);
    for (const name of NAMES) expect(first).toContain(`| 🟢 <code>${name}</code> | new account |`);
    expect(world.github.statuses(await tip(world, 'thirty'))[0]).toMatchObject({
      context: 'genesis/ledger',
      state: 'success',
      description: expect.stringContaining(`${COUNT} accounts planned`),
    });
  });
});

describe('after the merge', () => {
  let asked: Ran;
  let worked: Ran;

  it(
    'is asked for once, under one digest',
    async () => {
      await world.github.merge(number, 'squash');
      asked = succeeded(await world.push('apply.yml'));
      expect(changes()).toBe(0);
      expect(summary(asked).split('### How to approve')).toHaveLength(2);
      expect(summary(asked)).toContain(`Approval is needed: ${COUNT} accounts`);
    },
    PATIENCE * 1000,
  );

  it(
    'is done after one approval',
    async () => {
      worked = succeeded(await world.dispatch('apply.yml', { digest: output(asked, 'ask', 'ask', 'digest') }));
      expect(ended(worked)).toMatchObject({
        begin: 'success',
        create: 'success',
        provision: 'success',
        end: 'success',
      });
      expect(worked.jobs.filter(({ id }) => id === 'provision')).toHaveLength(SHARDS);
      expect(summary(worked)).toContain(`✅ ${COUNT} accounts done`);
    },
    PATIENCE * 1000,
  );

  it('asked AWS for each account once; at most what came a moment too early was refused', () => {
    const calls = world.aws.proxy.calls().filter(({ service }) => service === 'organizations');
    const made = calls.filter(({ operation, status }) => operation === 'CreateAccount' && status < 400);
    const refused = calls.filter(({ status }) => status >= 400).map(({ operation }) => operation);
    expect(made).toHaveLength(COUNT);
    expect(refused.filter((operation) => operation !== 'CreateAccount')).toEqual([]);
    expect(refused.length).toBeLessThan(COUNT / 2);
  });

  it('made one network in each account, on a block of its own', async () => {
    const records = await Promise.all(NAMES.map(status));
    expect(records.map(({ state }) => state)).toEqual(Array(COUNT).fill('stable'));
    expect(new Set(records.map(({ subnet }) => subnet)).size).toBe(COUNT);
    for (const { account_id: id, subnet } of records) {
      const wish = { 'Filter.1.Name': 'tag-key', 'Filter.1.Value.1': 'genesis:account' };
      const found = await ec2(world.aws.as(id), 'DescribeVpcs', wish);
      expect(found.split('<vpcId>')).toHaveLength(2);
      expect(found).toContain(`<cidrBlock>${subnet}</cidrBlock>`);
    }
  });

  it('was recorded in two commits: before the work, and after it', async () => {
    expect(await commits('genesis-status')).toBe(2);
  });

  it('is nothing when apply runs again', async () => {
    const before = [changes(), await tip(world, 'genesis-status')];
    expect(ended(succeeded(await world.push('apply.yml')))).toEqual({ due: 'success' });
    expect([changes(), await tip(world, 'genesis-status')]).toEqual(before);
  });
});

it("asked GitHub for nothing that its jobs' permissions lack", () => {
  expect(refused(world)).toEqual([]);
});
