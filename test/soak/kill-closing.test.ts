import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startClosing } from '../support/closing.ts';

let world: Awaited<ReturnType<typeof startClosing>>;

beforeAll(async () => {
  world = await startClosing();
});
afterAll(() => world?.stop());

it('ends with the account closed once and put away, wherever among its calls a closing was killed', async () => {
  await world.create();
  world.aws.proxy.forget();
  await world.close();
  const calls = world.aws.proxy.calls().length;
  expect(calls).toBeGreaterThan(10);

  for (let call = 1; call <= calls; call += 1) {
    await world.aws.reset();
    const id = await world.create();
    world.aws.proxy.forget();
    const killed = new AbortController();
    world.aws.proxy.kill(
      () => true,
      call,
      () => killed.abort(),
    );
    await world.close({}, killed.signal);
    expect(killed.signal.aborted).toBe(true);

    expect(await world.close()).toMatchObject({ code: 0, outputs: { closed: 'gamma' } });
    expect(await world.fate(id)).toEqual({ state: 'SUSPENDED', unit: 'Suspended' });
    expect(world.operations().filter((operation) => operation === 'CloseAccount')).toHaveLength(1);

    world.aws.proxy.forget();
    await world.close();
    expect(world.operations()).toEqual([]);
  }
});
