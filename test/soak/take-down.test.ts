import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ec2 } from '../rehearsal/aws-calls.ts';
import { startProvisioning, unreviewed } from '../support/provisioning.ts';

// One network, from its last day on. Each part goes on where the one before it ended.

let world: Awaited<ReturnType<typeof startProvisioning>>;
let results: string;
let id: string;

beforeAll(async () => {
  world = await startProvisioning(['gamma']);
  results = await world.resultsFolder();
  id = await world.create(results, 'gamma');
  const built = await world.job('provision', { results, inputs: unreviewed('gamma') });
  expect(built.annotations).toEqual([]);
  await world.want('gamma', 'clean');
});
afterAll(() => world?.stop());

it('is refused while others live there, in the plan already', async () => {
  const subnet = /<subnetId>(subnet-[^<]+)/.exec(await ec2(world.aws.as(id), 'DescribeSubnets', own))?.[1] ?? '';
  const wish = { SubnetId: subnet, Description: 'ELB app/shop/50dc6c495c0c9188' };
  const made = await ec2(world.aws.as(id), 'CreateNetworkInterface', wish);
  const plan = await world.job('provision', { results, inputs: { accounts: 'gamma', mode: 'plan' } });
  expect(plan.code).toBe(1);
  const { error } = await world.resultOf(results, 'plan', 'gamma');
  expect(error?.message).toMatch(/network interface eni-\w+ \(ELB app\/shop\/50dc6c495c0c9188\)/);
  const eni = /<networkInterfaceId>(eni-[^<]+)/.exec(made)?.[1] ?? '';
  await ec2(world.aws.as(id), 'DeleteNetworkInterface', { NetworkInterfaceId: eni });
});

it('is planned as the role that reads, and changes nothing', async () => {
  world.aws.proxy.forget();
  const plan = await world.job('provision', { results, inputs: { accounts: 'gamma', mode: 'plan' } });
  expect(plan.annotations).toEqual([]);
  const result = await world.resultOf(results, 'plan', 'gamma');
  expect(result).toMatchObject({ outcome: 'planned', plan: { add: 0, change: 0 } });
  expect(result.plan?.destroy).toBeGreaterThan(50);
  expect(world.aws.proxy.changes()).toEqual([]);
});

it('goes in the end, also where the first run was killed in the middle', async () => {
  const cancel = new AbortController();
  world.aws.proxy.kill('ec2:DeleteSubnet', 2, () => cancel.abort());
  const patience = { interrupt: 100, terminate: 60_000 };
  const inputs = unreviewed('gamma', 'destroy');
  const first = await world.job('provision', { results, inputs, cancel: cancel.signal, patience });
  expect(first).toMatchObject({ cancelled: true, code: 1 });

  const second = await world.job('provision', { results, inputs });
  expect(second.annotations).toEqual([]);
  expect(await world.resultOf(results, 'destroy', 'gamma')).toMatchObject({ outcome: 'applied', account_id: id });
  expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([0, 0]);
  expect(await world.stateFiles('gamma')).toEqual(['network.run', 'network.tfstate']);
});

it('is nothing to do once it is gone', async () => {
  world.aws.proxy.forget();
  const again = await world.job('provision', { results, inputs: unreviewed('gamma', 'destroy') });
  expect(again.code).toBe(0);
  expect(await world.resultOf(results, 'destroy', 'gamma')).toMatchObject({ outcome: 'no-change' });
  expect(world.changesInEc2()).toEqual([]);
});

const own = { 'Filter.1.Name': 'tag:genesis:account', 'Filter.1.Value.1': 'gamma' };
