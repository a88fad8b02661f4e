import { expect, it } from '@jest/globals';
import { floorOf, makeMany } from '../support/bulk.ts';

it('makes a hundred accounts as fast as AWS allows, without one call too many', async () => {
  const { made, seconds, throttled, calls } = await makeMany(100);
  expect(new Set(made.map(({ account }) => account.id)).size).toBe(100);
  expect(throttled).toEqual([]);
  expect(seconds).toBeLessThanOrEqual(1.1 * floorOf(100));
  expect(calls('CreateAccount')).toBe(100);
  // One look for all hundred, at the few accounts there were.
  expect(calls('ListAccounts')).toBe(1);
});
