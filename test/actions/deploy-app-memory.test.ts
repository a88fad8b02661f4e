import { expect, it, jest } from '@jest/globals';
import { freeOften } from '../../actions/deploy-app/memory.ts';

const GROWTH = ['--semi-space-growth-factor=1'];
const CAPACITY = ['--scavenger-max-new-space-capacity-mb=1'];

it.each([
  ['20.19.5', [GROWTH]],
  ['24.18.0', [GROWTH, CAPACITY]],
])('on Node %s, only flags that its V8 knows are set', (node, flags) => {
  const set = jest.fn();
  freeOften(node, set);
  expect(set.mock.calls).toEqual(flags);
});
