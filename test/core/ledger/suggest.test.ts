import { expect, it } from '@jest/globals';
import { closest } from '../../../src/core/ledger/suggest.ts';

const KEYS = ['name', 'network', 'lifecycle', 'protected', 'account_id'];

it.each([
  ['nmae', 'name'],
  ['nam', 'name'],
  ['Name', 'name'],
  ['netwrok', 'network'],
  ['lifecyle', 'lifecycle'],
  ['accountid', 'account_id'],
  ['protectedd', 'protected'],
])('%s is a slip of %s', (word, meant) => {
  expect(closest(word, KEYS)).toBe(meant);
});

it.each(['owner', 'nats', 'x', '', 'lifecyclesss'])('%j is no slip of any', (word) => {
  expect(closest(word, KEYS)).toBeUndefined();
});

it('the nearest is suggested', () => {
  expect(closest('closedd', ['closer', 'closes', 'closed'])).toBe('closed');
});
