import { afterEach, beforeEach, expect, it } from '@jest/globals';

// What the command brings along for Node 20, tried in place of what this Node has.
const own = { withResolvers: Promise.withResolvers, mapGroupBy: Map.groupBy, objectGroupBy: Object.groupBy };

beforeEach(async () => {
  Reflect.deleteProperty(Promise, 'withResolvers');
  Reflect.deleteProperty(Map, 'groupBy');
  Reflect.deleteProperty(Object, 'groupBy');
  await import(`../../cli/node-20.ts?${expect.getState().currentTestName}`);
});

afterEach(() => {
  Promise.withResolvers = own.withResolvers;
  Map.groupBy = own.mapGroupBy;
  Object.groupBy = own.objectGroupBy;
});

it('settles a promise from outside', async () => {
  const [kept, broken] = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
  kept.resolve(1);
  broken.reject(new Error('no'));
  await expect(kept.promise).resolves.toBe(1);
  await expect(broken.promise).rejects.toThrow('no');
});

it('groups into a map by any key, in order', () => {
  expect([...Map.groupBy([3, 1, 4, 1, 5], (number) => number % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ]);
});

it('groups into an object', () => {
  expect(Object.groupBy(['a', 'bb', 'c'], ({ length }) => `of ${length}`)).toEqual({
    'of 1': ['a', 'c'],
    'of 2': ['bb'],
  });
});
