import { describe, expect, it } from '@jest/globals';
import { obtainByProduct, type ProductDeps } from '../../actions/create-account/product.ts';
import { terminateProduct } from '../../actions/create-account/product-end.ts';
import { type Ending, gamma, order, productWorld } from '../support/product.ts';

const BUSY = { error: 'ResourceInUseException: another AWS Control Tower operation is in progress.' };
const REFUSED = { error: 'The SSO user is not right.' };

class Killed extends Error {}

/** The same AWS, seen by a run that is killed once AWS has done its n-th call. */
function killedAfter(n: number, { catalog, organizations, ...rest }: ProductDeps): ProductDeps & { calls(): number } {
  let calls = 0;
  const deadly = <T extends object>(api: T): T => {
    const entries = Object.entries(api).map(([name, call]) => [
      name,
      async (...values: unknown[]) => {
        if (calls >= n) throw new Killed();
        const answer = await call(...values);
        calls += 1;
        if (calls === n) throw new Killed();
        return answer;
      },
    ]);
    return Object.fromEntries(entries);
  };
  return { ...rest, catalog: deadly(catalog), organizations: deadly(organizations), calls: () => calls };
}

/** Runs until one ends well; each that fails is followed by the next, as the hourly apply does. */
async function untilDone(run: () => Promise<unknown>): Promise<void> {
  for (let runs = 0; runs < 5; runs += 1) {
    if (
      await run().then(
        () => true,
        () => false,
      )
    ) {
      return;
    }
  }
  throw new Error('no run ended well');
}

async function callsOf(endings: Ending[]): Promise<number> {
  const world = productWorld();
  world.endings.push(...endings);
  let calls = 0;
  await untilDone(async () => {
    const counted = killedAfter(Number.POSITIVE_INFINITY, world.deps);
    await obtainByProduct(gamma, order, counted).finally(() => {
      calls = Math.max(calls, counted.calls());
    });
  });
  return calls;
}

describe('a run that is killed at any of its calls', () => {
  it.each<[string, Ending[]]>([
    ['in the best case', []],
    ['while Control Tower is busy', [BUSY, {}, BUSY, {}]],
    ['after an attempt that failed', [REFUSED]],
  ])('is followed by one that ends with one account, %s', async (_, endings) => {
    const calls = await callsOf(endings);
    expect(calls).toBeGreaterThan(6);
    for (let n = 1; n <= calls; n += 1) {
      const { organization, products, deps, endings: ahead } = productWorld();
      ahead.push(...endings);
      await obtainByProduct(gamma, order, killedAfter(n, deps)).catch(() => {});
      await untilDone(() => obtainByProduct(gamma, order, deps));
      expect([...organization.accounts.values()]).toMatchObject([{ name: 'gamma', tags: order.tags }]);
      expect([...products.values()]).toMatchObject([{ status: 'AVAILABLE' }]);
    }
  });

  it('is followed by one that ends the product', async () => {
    for (let n = 1; n <= 8; n += 1) {
      const { organization, products, deps } = productWorld();
      const { account, provisionedProduct: id = '' } = await obtainByProduct(gamma, order, deps);
      await terminateProduct(id, account, killedAfter(n, deps)).catch(() => {});
      await terminateProduct(id, account, deps);
      expect([products.size, organization.accounts.size]).toEqual([0, 1]);
    }
  });
});
