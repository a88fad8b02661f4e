import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { ActWorld } from '../../rehearsal/act-world.ts';
import { startJob } from '../../rehearsal/jobs.ts';
import { askForApproval, work } from '../../rehearsal/workflows.ts';
import { ec2, element } from '../rehearsal/aws-calls.ts';
import { ended, startWorkflows, succeeded, summary } from '../support/workflows.ts';

// Drift from the hand that makes it to the issue that is closed, by the workflow's file as it is. Each part goes on where
// the one before it ended.

let world: ActWorld;
let id: string;
let network: { vpc_id: string; public_route_table: string };
let stranger: string;

beforeAll(async () => {
  const files = {
    'state/accounts/gamma.yaml':
      'name: gamma\nowner: {user: octocat}\nunit: Workloads/Prod\nnetwork: {pool: default, nat: single}\n',
    'state/subnets/10.0.0.0-24.yaml': '{subnet: 10.0.0.0/24, pool: default, account: gamma}\n',
  };
  world = await startWorkflows({ files });
  const results = await mkdtemp(path.join(world.folder, 'results-'));
  const permissions = { contents: 'write', actions: 'read', 'id-token': 'write' } as const;
  const job = await startJob(world, { name: 'work', workflow: 'work', run: 1, environment: 'write', permissions });
  const inputs = { accounts: 'gamma', results };
  const made = await job.step('actions/create-account', { ...inputs, 'job-role': 'write' });
  id = JSON.parse(made.outputs.accounts ?? '').gamma;
  await job.step('actions/provision', { ...inputs, mode: 'apply', unreviewed: 'true', 'job-role': 'write' });
  await job.step('actions/report', { ...inputs, mode: 'end' });
  network = parse((await world.github.git.show('genesis-status', 'accounts/gamma.yaml')) ?? '').network;
});
afterAll(() => world?.stop());

const byHand = (action: string, wish: Record<string, string>) => ec2(world.aws.as(id), action, wish);

/** Writes to issues that GitHub took. */
const writes = () =>
  world.github
    .calls()
    .filter(({ method, path: at, status }) => method !== 'GET' && at.includes('/issues') && status < 300)
    .map(({ method, path: at }) => `${method} ${at.split('/issues')[1]}`);

const JOBS = { watch: 'success', look: 'success', organization: 'success', report: 'success' };

it('what is done by hand becomes one issue of the account, for its owner, and one of the organization', async () => {
  await byHand('DeleteRoute', { RouteTableId: network.public_route_table, DestinationCidrBlock: '0.0.0.0/0' });
  await byHand('CreateTags', { 'ResourceId.1': network.vpc_id, 'Tag.1.Key': 'Name', 'Tag.1.Value': 'mine' });
  stranger = element(await byHand('CreateVpc', { CidrBlock: '10.0.7.0/24' }), 'vpcId');
  world.aws.proxy.forget();
  const night = succeeded(await world.dispatch('drift.yml'));
  expect(ended(night)).toEqual(JOBS);
  expect(world.aws.proxy.changes()).toEqual([]);
  expect(summary(night)).toContain('Of 1 account 1 drifted');
  const [ofOrganization, ofAccount] = [await world.github.issue(1), await world.github.issue(2)];
  expect(ofAccount).toMatchObject({ title: 'Drift in gamma', labels: ['genesis-drift'] });
  expect(ofAccount.body).toContain('2 resources changed outside of Terraform');
  expect(ofAccount.body).toContain('- module.network.aws_route.public_internet was deleted');
  expect(ofAccount.body).toContain('tags.Name');
  expect(ofOrganization.body).toContain(`VPC ${stranger} in us-east-1 has 10.0.7.0/24: it is in the pool default`);
  expect(writes()).toEqual(['POST ', 'POST ', 'POST /2/assignees']);
});

it('apply with `again` puts it right, once that was approved', async () => {
  const asked = await askForApproval(world, { accounts: 'gamma', again: true });
  expect(asked.ask?.summary).toContain('1 to change, 1 to add');
  world.github.approveRun(asked.run, 'approve', 'monalisa');
  expect((await work(world, asked)).end.annotations).toEqual([]);
});

it('the issues are closed by the next look, since nothing is left', async () => {
  await byHand('DeleteVpc', { VpcId: stranger });
  const night = succeeded(await world.dispatch('drift.yml'));
  expect(summary(night)).toContain('1 account looked at, no drift');
  const comments = [...(await world.github.comments(1)), ...(await world.github.comments(2))];
  expect(comments.map(({ body }) => body)).toEqual(Array(2).fill('A look at it found no drift any more.'));
  expect(
    writes()
      .slice(3)
      .filter((one) => one.startsWith('PATCH')),
  ).toEqual(['PATCH /1', 'PATCH /2']);
});
