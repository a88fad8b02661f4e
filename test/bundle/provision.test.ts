import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mortal, startProvisioning, unreviewed } from '../support/provisioning.ts';

let world: Awaited<ReturnType<typeof startProvisioning>>;

beforeAll(async () => {
  world = await startProvisioning(['gamma', 'delta', 'omega']);
});
afterAll(() => world?.stop());

describe('the bundle of provision', () => {
  it('applies what was reviewed before the account existed, and then finds nothing to do', async () => {
    const results = await world.resultsFolder();
    world.aws.proxy.forget();
    const planned = await world.job('provision', { results, inputs: { accounts: 'gamma', mode: 'plan' } });
    expect(planned.annotations).toEqual([]);
    expect(planned.outputs).toMatchObject({ changed: 'gamma', failed: '' });
    expect(world.aws.proxy.calls()).toEqual([]);
    const plan = await world.resultOf(results, 'plan', 'gamma');
    expect(plan).toMatchObject({ outcome: 'planned', offline: true, subnet: '10.0.0.0/24' });

    const id = await world.create(results, 'gamma');
    const approval = await world.approved(plan);
    const applied = await world.job('provision', { results, inputs: approval });
    expect(applied.annotations).toEqual([]);
    const result = await world.resultOf(results, 'apply', 'gamma');
    expect(result).toMatchObject({ outcome: 'applied', account_id: id, fingerprint: plan.fingerprint });
    expect(result.network).toMatchObject({ cidr: '10.0.0.0/24', vpc_id: expect.stringMatching(/^vpc-/) });
    expect(await world.vpcsOf(id)).toBe(1);
    expect(await world.stateFiles('gamma')).toEqual(['network.run', 'network.tfstate']);

    world.aws.proxy.forget();
    const again = await world.job('provision', { results, inputs: approval });
    expect(again.outputs).toMatchObject({ changed: '', failed: '' });
    expect(await world.resultOf(results, 'apply', 'gamma')).toMatchObject({
      outcome: 'no-change',
      network: result.network,
    });
    expect(world.changesInEc2()).toEqual([]);
  });

  it('changes nothing when what it would do is not what was approved', async () => {
    const results = await world.resultsFolder();
    const id = await world.create(results, 'delta');
    await world.job('provision', { results, inputs: { accounts: 'delta', mode: 'plan' } });
    const plan = await world.resultOf(results, 'plan', 'delta');
    expect(plan).toMatchObject({ outcome: 'planned', account_id: id });
    world.aws.proxy.forget();
    const job7 = await world.job('provision', {
      results,
      inputs: await world.approved({ ...plan, fingerprint: 'f'.repeat(64) }),
    });
    expect(job7.code).toBe(0);
    expect(job7.summary).toContain('not applied');
    expect(await world.resultOf(results, 'apply', 'delta')).toMatchObject({
      outcome: 'differs',
      plan: { add: plan.plan?.add },
    });
    expect(world.changesInEc2()).toEqual([]);
  });

  it('stops when it is cancelled in mid-apply, and the next run finishes what is missing', async () => {
    const results = await world.resultsFolder();
    const id = await world.create(results, 'delta');
    const cancel = new AbortController();
    world.aws.proxy.forget();
    world.aws.proxy.kill('ec2:CreateSubnet', 2, () => cancel.abort());
    // SIGTERM comes at once after SIGINT: Terraform must still be asked only once.
    const patience = { interrupt: 100, terminate: 60_000 };
    const first = await world.job('provision', {
      results,
      inputs: unreviewed('delta'),
      cancel: cancel.signal,
      patience,
    });
    expect(first).toMatchObject({ cancelled: true, code: 1 });
    expect(await world.resultOf(results, 'apply', 'delta')).toMatchObject({
      outcome: 'failed',
      error: { message: 'terraform apply was interrupted' },
    });
    expect(await world.stateFiles('delta')).toEqual(['network.run', 'network.tfstate']);

    const second = await world.job('provision', { results, inputs: unreviewed('delta') });
    expect(second.annotations).toEqual([]);
    expect(await world.resultOf(results, 'apply', 'delta')).toMatchObject({ outcome: 'applied' });
    expect(await world.vpcsOf(id)).toBe(1);
    expect(await world.stateFiles('delta')).toEqual(['network.run', 'network.tfstate']);
  });

  it('releases the lock of an attempt whose machine died while a VPC was made, and takes that VPC over', async () => {
    const results = await world.resultsFolder();
    const id = await world.create(results, 'omega');
    const { binary, die } = await mortal(world.terraform, world.folder);
    const cancel = new AbortController();
    world.aws.proxy.kill('ec2:CreateVpc', 1, async () => {
      await die();
      cancel.abort();
    });
    const inputs = { ...unreviewed('omega'), 'terraform-binary': binary };
    const patience = { interrupt: 0, terminate: 0 };
    const first = await world.job('provision', { results, inputs, cancel: cancel.signal, patience });
    expect(first.cancelled).toBe(true);
    expect(await world.stateFiles('omega')).toEqual(['network.run', 'network.tfstate.tflock']);
    expect(await world.vpcsOf(id)).toBe(1);

    const second = await world.job('provision', { results, inputs: unreviewed('omega'), attempt: 2 });
    expect(second.annotations).toEqual([]);
    expect(second.stdout).toMatch(/omega: attempt 1 of run 7 is over and left its lock of .*: it is released/);
    expect(second.stdout).toMatch(
      /omega: vpc-\w+ was left by an interrupted run, and becomes module\.network\.aws_vpc\.this/,
    );
    expect(await world.resultOf(results, 'apply', 'omega')).toMatchObject({ outcome: 'applied' });
    expect(await world.vpcsOf(id)).toBe(1);
    expect(await world.stateFiles('omega')).toEqual(['network.run', 'network.tfstate']);
  });
});
