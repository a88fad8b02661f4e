import { cp } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { meeting, startProvisioning, unreviewed } from '../support/provisioning.ts';

let world: Awaited<ReturnType<typeof startProvisioning>>;

beforeAll(async () => {
  world = await startProvisioning(['gamma', 'sigma']);
});
afterAll(() => world?.stop());

describe('the bundle of provision, on a bad day', () => {
  it('makes one network where two runs apply an account at once', async () => {
    const results = await world.resultsFolder();
    const id = await world.create(results, 'sigma');
    const [one, other] = [await world.resultsFolder(), await world.resultsFolder()];
    for (const folder of [one, other]) await cp(results, folder, { recursive: true });
    // The worst case: both are about to apply what they planned.
    const inputs = { ...unreviewed('sigma'), 'terraform-binary': await meeting(2, world.terraform, world.folder) };
    const runs = await Promise.all(
      [one, other].map((folder, index) => world.job('provision', { results: folder, inputs, run: 20 + index })),
    );
    expect(runs.flatMap(({ annotations }) => annotations)).toEqual([]);
    const done = await Promise.all([one, other].map((folder) => world.resultOf(folder, 'apply', 'sigma')));
    expect(done.map(({ outcome }) => outcome).sort()).toEqual(['applied', 'no-change']);
    expect(done[0]?.network).toEqual(done[1]?.network);
    expect([await world.vpcsOf(id), await world.sharesOf(id)]).toEqual([1, 1]);
    expect(await world.stateFiles('sigma')).toEqual(['network.run', 'network.tfstate']);
  });

  it('takes over a whole network whose state was lost, once that is approved', async () => {
    const results = await world.resultsFolder();
    await world.create(results, 'gamma');
    await world.job('provision', { results, inputs: unreviewed('gamma') });
    await world.loseState('gamma');
    world.aws.proxy.forget();
    await world.job('provision', { results, inputs: { accounts: 'gamma', mode: 'plan' } });
    const plan = await world.resultOf(results, 'plan', 'gamma');
    expect(plan.plan?.import).toBeGreaterThan(50);
    const applied = await world.job('provision', { results, inputs: await world.approved(plan) });
    expect(applied.annotations).toEqual([]);
    expect(await world.resultOf(results, 'apply', 'gamma')).toMatchObject({ outcome: 'applied' });
    // It sets what is set already: not worth an import.
    expect(world.changesInEc2().map(({ operation }) => operation)).toEqual(['AssociateDhcpOptions']);
  });
});
