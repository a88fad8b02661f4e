import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Call } from '../../rehearsal/aws/proxy.ts';
import { mortal, startProvisioning, unreviewed } from '../support/provisioning.ts';

/** In which call the machine dies, and as the how many-th; each in an account of its own. */
const DEATHS = [
  ['ram:AssociateResourceShare', 1],
  ['ec2:CreateVpc', 1],
  ['ec2:CreateSubnet', 3],
  ['ec2:CreateSecurityGroup', 2],
  ['ec2:AuthorizeSecurityGroupIngress', 2],
  ['ec2:CreateNatGateway', 1],
  ['ec2:CreateTransitGatewayVpcAttachment', 1],
  ['rds:CreateDBSubnetGroup', 1],
  ['iam:CreatePolicy', 1],
  ['ec2:CreateRoute', 5],
] as const;

const mortals = DEATHS.map((_, index) => `omega-${index}`);
let world: Awaited<ReturnType<typeof startProvisioning>>;

beforeAll(async () => {
  world = await startProvisioning(['gamma', 'sigma', 'tau', ...mortals]);
});
afterAll(() => world?.stop());

describe('a network interrupted while it is made, and then while it goes', () => {
  let results: string;
  let id: string;

  beforeAll(async () => {
    results = await world.resultsFolder();
    id = await world.create(results, 'gamma');
  });

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

describe("a network whose run is cancelled by GitHub's own clock: SIGINT, SIGTERM after 7.5 s, SIGKILL after 2.5 more", () => {
  const isState = ({ operation, path }: Call) => operation === 'PutObject' && path.endsWith('/network.tfstate');

  it('is left with its state and without a lock where Terraform ends between the second and the third', async () => {
    const results = await world.resultsFolder();
    const id = await world.create(results, 'sigma');
    const cancel = new AbortController();
    let asked = 0;
    world.aws.proxy.forget();
    world.aws.proxy.kill('ec2:CreateSubnet', 3, () => {
      asked = Date.now();
      cancel.abort();
    });
    // Terraform hears only after SIGTERM that its state is stored.
    world.aws.proxy.kill(isState, 1, () => sleep(asked + 7700 - Date.now()));
    const first = await world.job('provision', { results, inputs: unreviewed('sigma'), cancel: cancel.signal });
    expect(first).toMatchObject({ cancelled: true, code: 1 });
    expect(first.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('Failed: sigma.')]);
    expect(await world.resultOf(results, 'apply', 'sigma')).toMatchObject({
      outcome: 'failed',
      error: { message: 'terraform apply was interrupted', hint: 'The next run does what is missing.' },
    });
    expect(await world.stateFiles('sigma')).toEqual(['network.run', 'network.tfstate']);

    world.aws.proxy.forget();
    const second = await world.job('provision', { results, inputs: unreviewed('sigma') });
    expect(second.annotations).toEqual([]);
    expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([1, 1]);
  });

  it('is one after the next run where the third ends all of it before its state is stored', async () => {
    const results = await world.resultsFolder();
    const id = await world.create(results, 'tau');
    const { binary, die } = await mortal(world.terraform, world.folder);
    const cancel = new AbortController();
    world.aws.proxy.forget();
    world.aws.proxy.kill('ec2:CreateSubnet', 3, () => cancel.abort());
    world.aws.proxy.delay(isState, 20_000);
    const inputs = { ...unreviewed('tau'), 'terraform-binary': binary };
    const first = await world.job('provision', { results, inputs, cancel: cancel.signal });
    expect(first).toMatchObject({ cancelled: true, code: 137 });
    // The runner ends what a step leaves behind.
    await die();
    expect(await world.stateFiles('tau')).toEqual(['network.run', 'network.tfstate.tflock']);

    world.aws.proxy.forget();
    const second = await world.job('provision', { results, inputs: unreviewed('tau'), attempt: 2 });
    expect(second.annotations).toEqual([]);
    expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([1, 1]);
    const third = await world.job('provision', { results, inputs: { accounts: 'tau', mode: 'plan' } });
    expect([third.annotations, third.outputs.changed]).toEqual([[], '']);
  });
});

describe('a network whose machine died while it was made', () => {
  it.each(DEATHS.map(([operation, n], index) => [operation, n, mortals[index] ?? ''] as const))(
    'at %s (%i) is one after the next run, and as it should be',
    async (operation, n, name) => {
      const results = await world.resultsFolder();
      const id = await world.create(results, name);
      const { binary, die } = await mortal(world.terraform, world.folder);
      const cancel = new AbortController();
      world.aws.proxy.forget();
      world.aws.proxy.kill(operation, n, async () => {
        await die();
        cancel.abort();
      });
      const inputs = { ...unreviewed(name), 'terraform-binary': binary };
      const patience = { interrupt: 0, terminate: 0 };
      expect(await world.job('provision', { results, inputs, cancel: cancel.signal, patience })).toMatchObject({
        cancelled: true,
      });
      expect(await world.stateFiles(name)).toContain('network.tfstate.tflock');

      world.aws.proxy.forget();
      await world.job('provision', { results, inputs: unreviewed(name), attempt: 2 });
      const { outcome, error } = await world.resultOf(results, 'apply', name);
      expect([outcome, error]).toEqual(['applied', undefined]);
      expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([1, 1]);
      const third = await world.job('provision', { results, inputs: { accounts: name, mode: 'plan' } });
      expect([third.annotations, third.outputs.changed]).toEqual([[], '']);
    },
  );
});
