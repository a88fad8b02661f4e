import { ListAccountsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { cancelStep, killStep } from '../../rehearsal/runner/interrupt.ts';
import { ec2 } from '../rehearsal/aws-calls.ts';
import { ended, startWorkflows, succeeded, summary } from '../support/workflows.ts';

// Apply's work is cancelled in the middle, or its machine dies, and is run again. What is interrupted is the step's own
// process, by GitHub's signals and with its patience: act passes none on. Environments ask nobody here, so that each run
// goes on to its work; every case has an account of its own.

let world: ActWorld;
beforeAll(async () => {
  world = await startWorkflows({ app: true });
  world.setGate('environment');
});
afterAll(() => world?.stop());

const status = async (name: string) =>
  parse((await world.github.git.show('genesis-status', `accounts/${name}.yaml`)) ?? '');

/** Merges an account and runs apply until AWS did the n-th call of an operation; then what interrupts it is done. */
async function interrupted(name: string, at: [string, number], interrupt: () => unknown): Promise<Ran> {
  const text = `name: ${name}\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: {pool: default, nat: single}\n`;
  const block = (await world.github.git.files('main', 'state/subnets')).length;
  await world.github.git.commit('main', {
    [`state/accounts/${name}.yaml`]: text,
    [`state/subnets/10.0.${block}.0-24.yaml`]: `{subnet: 10.0.${block}.0/24, pool: default, account: ${name}}\n`,
  });
  world.aws.proxy.forget();
  world.aws.proxy.kill(...at, () => void interrupt());
  return world.push('apply.yml');
}

/** How many accounts of the name there are, and how many networks of ours are in it. */
async function made(name: string): Promise<[number, number]> {
  const organizations = new OrganizationsClient(world.aws.as(ACCOUNTS.management));
  const { Accounts = [] } = await organizations.send(new ListAccountsCommand({}));
  const wish = { 'Filter.1.Name': 'tag-key', 'Filter.1.Value.1': 'genesis:account' };
  const { account_id: id } = await status(name);
  const networks = (await ec2(world.aws.as(id), 'DescribeVpcs', wish)).split('<vpcId>').length - 1;
  return [Accounts.filter(({ Name }) => Name === name).length, networks];
}

async function expectFinished(name: string, ran: Ran): Promise<void> {
  expect(summary(succeeded(ran))).toContain(`| ✅ <code>${name}</code> | stable |`);
  expect(await status(name)).toMatchObject({ state: 'stable' });
  expect(await made(name)).toEqual([1, 1]);
  expect(ended(succeeded(await world.push('apply.yml')))).toEqual({ due: 'success' });
}

describe('cancelled while the account was made', () => {
  let ran: Ran;

  it('tells what happened and what is next', async () => {
    ran = await interrupted('gamma', ['organizations:CreateAccount', 1], () => cancelStep('actions/create-account'));
    expect(ended(ran)).toMatchObject({ begin: 'success', create: 'failure', end: 'failure' });
    expect(summary(ran)).toContain('❌ 1 account of 1 not done');
    expect(summary(ran)).toContain('**What is safe.**');
    expect(summary(ran)).toContain('**What to do next.**');
  });

  it('is finished by "Re-run all jobs"', async () => {
    await expectFinished('gamma', await world.rerun(ran));
  });
});

describe('cancelled while the network was made', () => {
  let ran: Ran;

  it('tells what happened and what is next', async () => {
    ran = await interrupted('delta', ['ec2:CreateSubnet', 3], () => cancelStep('actions/provision'));
    expect(ended(ran)).toMatchObject({ create: 'success', provision: 'failure', end: 'failure' });
    expect(await status('delta')).toMatchObject({ state: 'provisioning-failed' });
    expect(summary(ran)).toContain('❌ 1 account of 1 not done');
    expect(summary(ran)).toContain('**What is safe.**');
    expect(summary(ran)).toContain('**What to do next.**');
  });

  it('is finished by "Re-run all jobs"', async () => {
    await expectFinished('delta', await world.rerun(ran));
  });
});

describe('of which the machine died while the network was made', () => {
  it('left what it had begun, and a lock', async () => {
    const ran = await interrupted('omega', ['ec2:CreateSubnet', 3], () => killStep('actions/provision'));
    expect(ended(ran)).toMatchObject({ provision: 'failure' });
    expect(await status('omega')).toMatchObject({
      state: 'provisioning-failed',
      error: { message: 'The job ended before it was finished.' },
    });
    expect(summary(ran)).toContain('**What is safe.**');
  });

  it('is finished by the next run, which recognizes the lock', async () => {
    const next = await world.push('apply.yml');
    expect(next.text).toMatch(/omega: attempt 1 of run \d+ is over and left its lock of .*: it is released/);
    await expectFinished('omega', next);
  });
});
