import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startCreation } from '../support/creation.ts';

let world: Awaited<ReturnType<typeof startCreation>>;

beforeAll(async () => {
  world = await startCreation();
});
afterAll(() => world?.stop());

// Three starts of the bundle for each of some forty calls.
const PATIENCE = 20 * 60_000;

it(
  'ends with one account, finished, wherever among its calls a creation was killed',
  async () => {
    await world.create();
    const calls = world.aws.proxy.calls().length;
    expect(calls).toBeGreaterThan(15);

    for (let call = 1; call <= calls; call += 1) {
      await world.aws.reset();
      const killed = new AbortController();
      world.aws.proxy.kill(
        () => true,
        call,
        () => killed.abort(),
      );
      expect(await world.create({}, killed.signal)).toMatchObject({ cancelled: true });

      expect(await world.create()).toMatchObject({ code: 0, annotations: [] });
      expect(await world.accountsNamed('gamma')).toHaveLength(1);

      world.aws.proxy.forget();
      await world.create();
      expect(world.operations()).toEqual([]);
    }
  },
  PATIENCE,
);
