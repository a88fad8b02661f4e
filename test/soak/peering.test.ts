import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { startJob } from '../../rehearsal/jobs.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { askForApproval, planPullRequest, work } from '../../rehearsal/workflows.ts';
import { startWorld, type World } from '../../rehearsal/world.ts';
import { memberRoles } from '../../src/core/aws/role-policies.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { readResults, writeResult } from '../../src/edge/results.ts';
import { ec2, element } from '../rehearsal/aws-calls.ts';
import { ledgerOf } from '../support/ledger.ts';

// The way of one peering, across two regions, by the built bundles as main's workflows run them. Each part goes on where
// the one before it ended.

const PEERING = 'state/peerings/delta--gamma.yaml';
const account = (name: string) => `name: ${name}\nowner: {team: cloud}\nnetwork: {pool: default}\n`;
const SIDES = {
  delta: { cidr: '10.0.0.0/24', region: 'us-east-1' },
  gamma: { cidr: '10.0.1.0/24', region: 'eu-west-1' },
} as const;
type Name = keyof typeof SIDES;
const NAMES = Object.keys(SIDES) as Name[];

let world: World;
let ids: Record<Name, string>;
const networks = {} as Record<
  Name,
  { vpc_id: string; public_route_table: string; private_route_tables: { a: string } }
>;

beforeAll(async () => {
  const files = NAMES.flatMap((name, index) => [
    [`state/accounts/${name}.yaml`, account(name)],
    [`state/subnets/10.0.${index}.0-24.yaml`, `{subnet: ${SIDES[name].cidr}, pool: default, account: ${name}}\n`],
  ]);
  world = await startWorld({ log: () => {}, files: rehearsalLedger(Object.fromEntries(files)), createSeconds: 0 });
  await buildNetworks();
});
afterAll(() => world?.stop());

/** Accounts made by the bundle; their networks are VPCs with two tables, recorded as an apply records them. */
async function buildNetworks() {
  const results = await mkdtemp(path.join(world.folder, 'results-'));
  const job = { workflow: 'work', run: 1, permissions: { contents: 'write', 'id-token': 'write' } as const };
  const writing = await startJob(world, { name: 'create', environment: 'write', ...job });
  const inputs = { accounts: NAMES.join(), 'job-role': 'write', results };
  ids = JSON.parse((await writing.step('actions/create-account', inputs)).outputs.accounts ?? '');
  for (const name of NAMES) {
    const { cidr, region } = SIDES[name];
    const vpc_id = element(await inside(name, 'CreateVpc', { CidrBlock: cidr }), 'vpcId');
    const table = async () => element(await inside(name, 'CreateRouteTable', { VpcId: vpc_id }), 'routeTableId');
    networks[name] = { vpc_id, public_route_table: await table(), private_route_tables: { a: await table() } };
    const made = (await readResults(results)).find(({ account: of, step }) => of === name && step === 'create');
    const { inputs: files = '', module = '', commit = '' } = made ?? {};
    const network = { region, cidr, ipv6_cidr: null, ...networks[name] };
    const known = { inputs: files, module, commit, network };
    await writeResult(results, { account: name, step: 'apply', outcome: 'applied', ...known });
  }
  await writing.step('actions/report', { mode: 'end', accounts: NAMES.join(), results });
}

/** One call to EC2 in an account, where its network is. */
const inside = (name: Name, action: string, wish: Record<string, string> = {}) =>
  ec2({ ...world.aws.as(ids[name]), region: SIDES[name].region }, action, wish);
const routesOf = async (name: Name) => {
  const { public_route_table: open, private_route_tables: own } = networks[name];
  const xml = await inside(name, 'DescribeRouteTables', { 'RouteTableId.1': open, 'RouteTableId.2': own.a });
  return xml.split('<vpcPeeringConnectionId>pcx-').length - 1;
};
const connection = async (name: Name) => {
  const xml = await inside(name, 'DescribeVpcPeeringConnections');
  return { state: element(xml, 'code'), id: element(xml, 'vpcPeeringConnectionId'), xml };
};
const record = async () => parse((await world.github.git.show('genesis-status', 'peerings/delta--gamma.yaml')) ?? '');
/** What main owes now. */
const due = async () => {
  const job = await startJob(world, { name: 'due', workflow: 'apply', run: 1, permissions: { contents: 'read' } });
  return (await job.step('.', {})).outputs;
};
const changes = () => world.aws.proxy.changes().filter(({ service }) => service === 'ec2');

describe('a pull request that peers two accounts', () => {
  it('has a plan as the role that reads, and changes nothing', async () => {
    const files = { [PEERING]: 'accounts: [delta, gamma]\ndns: true\n' };
    const { number } = await world.github.openPullRequest({ branch: 'peer', files });
    world.aws.proxy.forget();
    const planned = await planPullRequest(world, number);
    expect(planned.check.summary).toContain('| <code>delta--gamma</code> | peer | added by this change |');
    const [comment] = await world.github.comments(number);
    expect(comment?.body).toContain('**1 peering**: 8 to add.');
    expect(comment?.body).toContain('10.0.0.0/24 ↔ 10.0.1.0/24');
    expect(changes()).toEqual([]);
    await world.github.merge(number);
  });
});

describe('what main owes then', () => {
  it('is done once it was approved, by what the role that builds may do', async () => {
    const asked = await askForApproval(world);
    expect(asked.ask?.summary).toContain('Approval is needed: 1 peering');
    world.github.approveRun(asked.run, 'approve', 'monalisa');
    world.aws.proxy.forget();
    const { end, provision } = await work(world, asked);
    expect([provision[0]?.annotations, end.annotations]).toEqual([[], []]);
    const [builder] = memberRoles(ledgerOf({}).organization?.value as Organization);
    const allowed = Object.values(builder?.policies ?? {}).flatMap(({ Statement }) =>
      Statement.flatMap((one) => one.Action),
    );
    expect(
      changes()
        .map(({ operation }) => `ec2:${operation}`)
        .filter((action) => !allowed.includes(action)),
    ).toEqual([]);
  });

  it('is one connection with routes and names on both sides', async () => {
    const [asking, accepting] = [await connection('delta'), await connection('gamma')];
    expect([asking.state, accepting.id]).toEqual(['active', asking.id]);
    expect(asking.xml.split('<allowDnsResolutionFromRemoteVpc>true').length - 1).toBe(2);
    expect([await routesOf('delta'), await routesOf('gamma')]).toEqual([2, 2]);
  });

  it('is recorded, and on the dashboard', async () => {
    const { id } = await connection('delta');
    expect(await record()).toMatchObject({ state: 'stable', network: { peering_id: id } });
    const dashboard = await world.github.git.show('genesis-status', 'README.md');
    expect(dashboard).toContain('| [<code>delta--gamma</code>](peerings/delta--gamma.yaml) | stable |');
  });

  it('is nothing any more', async () => {
    expect((await due()).accounts).toBe('');
  });
});

describe('a pull request that ends it and cleans one of the accounts', () => {
  it('takes the peering down first, asked for apart', async () => {
    const files = { [PEERING]: null, 'state/accounts/gamma.yaml': `${account('gamma')}lifecycle: clean\n` };
    const { number } = await world.github.openPullRequest({ branch: 'part', files });
    await world.github.merge(number);
    const asked = await askForApproval(world, { leaving: true });
    expect(asked.check.summary).toContain('<code>gamma</code> waits: delta--gamma must be gone first.');
    expect(asked.ask?.summary).toContain('Approval to take down is needed: 1 peering');
    world.github.approveRun(asked.run, 'approve-close', 'monalisa');
    const { end, provision } = await work(world, asked);
    expect([provision[0]?.annotations, end.annotations]).toEqual([[], []]);
    expect((await connection('gamma')).state).toBe('deleted');
    expect([await routesOf('delta'), await routesOf('gamma')]).toEqual([0, 0]);
    expect(await record()).toMatchObject({ state: 'deleted', network: null });
  });

  it("lets the account's network go then", async () => {
    expect((await due()).accounts).toBe('gamma');
  });
});
