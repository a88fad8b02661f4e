import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProvisioning, unreviewed } from '../support/provisioning.ts';

let world: Awaited<ReturnType<typeof startProvisioning>>;
let results: string;
let id: string;

beforeAll(async () => {
  world = await startProvisioning(['gamma']);
  results = await world.resultsFolder();
  id = await world.create(results, 'gamma');
});
afterAll(() => world?.stop());

/** Runs it until its n-th call of an operation, asks it to stop then, and runs it again to its end. */
async function interrupted(mode: 'apply' | 'destroy', operation: string, n: number): Promise<void> {
  const cancel = new AbortController();
  world.aws.proxy.forget();
  world.aws.proxy.kill(operation, n, () => cancel.abort());
  const inputs = unreviewed('gamma', mode);
  const patience = { interrupt: 100, terminate: 60_000 };
  expect(await world.job('provision', { results, inputs, cancel: cancel.signal, patience })).toMatchObject({
    cancelled: true,
  });
  world.aws.proxy.forget();
  const second = await world.job('provision', { results, inputs });
  expect(second.annotations).toEqual([]);
  expect(await world.stateFiles('gamma')).toEqual(['network.run', 'network.tfstate']);
}

describe('a network interrupted while it is made, and then while it goes', () => {
  it.each([
    ['ram:AssociateResourceShare', 1, 'ec2:DeleteRoute', 1],
    ['ec2:CreateVpc', 1, 'ec2:DeleteNatGateway', 1],
    ['ec2:CreateSubnet', 5, 'ec2:DeleteTransitGatewayVpcAttachment', 1],
    ['ec2:CreateNatGateway', 2, 'ec2:DeleteSubnet', 4],
    ['ec2:CreateRoute', 3, 'ec2:DeleteVpc', 1],
  ])('at %s (%i) and at %s (%i) is one, and then none', async (making, first, removing, second) => {
    await world.want('gamma', 'present');
    await interrupted('apply', making, first);
    expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([1, 1]);

    await world.want('gamma', 'clean');
    await interrupted('destroy', removing, second);
    expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([0, 0]);
  });
});
