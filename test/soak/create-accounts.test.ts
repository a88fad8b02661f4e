import { expect, it } from '@jest/globals';
import { floorOf, makeMany } from '../support/bulk.ts';

it('makes a thousand accounts as fast as AWS allows, without one call too many', async () => {
  const { made, seconds, throttled } = await makeMany(1000);
  expect(new Set(made.map(({ account }) => account.id)).size).toBe(1000);
  expect(throttled).toEqual([]);
  expect(seconds).toBeLessThanOrEqual(1.1 * floorOf(1000));
});
