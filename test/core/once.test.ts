import { expect, it } from '@jest/globals';
import { once } from '../../src/core/once.ts';

it('asks when first wanted, and once for all who want it', async () => {
  let asked = 0;
  const answer = once(async () => ++asked);
  expect(asked).toBe(0);
  expect(await Promise.all([answer(), answer()])).toEqual([1, 1]);
  expect(await answer()).toBe(1);
});

it('asks again where it failed', async () => {
  let asked = 0;
  const answer = once(async () => {
    if (++asked === 1) throw new Error('not now');
    return asked;
  });
  await expect(answer()).rejects.toThrow('not now');
  expect(await answer()).toBe(2);
});
