import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startCreation } from '../support/creation.ts';

let world: Awaited<ReturnType<typeof startCreation>>;

beforeAll(async () => {
  world = await startCreation({
    'state/accounts/delta.yaml': 'name: delta\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: none\n',
  });
});
afterAll(() => world?.stop());

it(
  'makes each account once, though fifty runs ask for them at the same time',
  async () => {
    const runs = await Promise.all(Array.from({ length: 50 }, () => world.create({ accounts: 'gamma,delta' })));
    // Who came second may have been told so by AWS; what counts is that nothing is there twice, and all is finished.
    expect(runs.some(({ code }) => code === 0)).toBe(true);
    const last = await world.create({ accounts: 'gamma,delta' });
    expect(last).toMatchObject({ code: 0, annotations: [] });
    expect(await world.accountsNamed('gamma')).toHaveLength(1);
    expect(await world.accountsNamed('delta')).toHaveLength(1);
    world.aws.proxy.forget();
    await world.create({ accounts: 'gamma,delta' });
    expect(world.operations()).toEqual([]);
  },
  10 * 60_000,
);
