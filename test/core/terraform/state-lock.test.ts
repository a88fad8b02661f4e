import { describe, expect, it } from '@jest/globals';
import { judgeLock, parseLock, parseMarker, renderMarker } from '../../../src/core/terraform/state-lock.ts';

const lock = parseLock(
  '{"ID":"1f","Who":"runner@vm-1","Created":"2026-11-20T00:00:00Z","Operation":"OperationTypeApply"}',
);
const me = { repository: 'acme/genesis', run: '7', attempt: 2, host: 'vm-2' };
const left = { ...me, host: 'vm-1' };

describe('a lock on a state', () => {
  it.each([
    ['over', 'left by an earlier attempt of the same run', { ...left, attempt: 1 }],
    ['ask', 'left by another run', { ...left, run: '6', attempt: 1 }],
    ['foreign', 'left by the same attempt, in another job', left],
    ['foreign', 'left by a run of another repository', { ...left, run: '6', repository: 'other/genesis' }],
    ['foreign', 'taken on another machine than the marker names', { ...left, run: '6', host: 'vm-9' }],
    ['foreign', 'without a marker', undefined],
  ])('is %s when it was %s', (verdict, _, marker) => {
    expect(judgeLock(lock, marker, me)).toBe(verdict);
  });

  it('is never taken for left behind when it cannot be read', () => {
    expect(judgeLock(parseLock('garbage'), { ...left, run: '6' }, me)).toBe('foreign');
  });
});

describe('the marker of a run', () => {
  it('is read as it was written', () => {
    expect(parseMarker(renderMarker(me))).toEqual(me);
  });

  it('is nothing when it cannot be read', () => {
    expect(parseMarker('{"run":7}')).toBeUndefined();
  });
});
