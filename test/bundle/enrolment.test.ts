import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SEED } from '../../rehearsal/aws/seed.ts';
import { enrollingFactory } from '../support/account-factory.ts';
import { startCreation } from '../support/creation.ts';

let world: Awaited<ReturnType<typeof startCreation>>;

beforeAll(async () => {
  world = await startCreation(enrollingFactory(), { readySeconds: 2, seed: { ...SEED, enrolling: ['Prod'] } });
});
afterAll(() => world?.stop());

it('moves a new account into the unit that Control Tower has registered, and prepares it once it is enrolled', async () => {
  expect(await world.create()).toMatchObject({ code: 0, annotations: [] });
  const operations = world.operations();
  expect(operations.slice(0, 2)).toEqual(['CreateAccount', 'MoveAccount']);
  expect(operations.indexOf('MoveAccount')).toBeLessThan(operations.indexOf('CreateRole'));
  expect(await world.accountsNamed('gamma')).toHaveLength(1);

  world.aws.proxy.forget();
  expect(await world.create()).toMatchObject({ code: 0 });
  expect(world.operations()).toEqual([]);
});
