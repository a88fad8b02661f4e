import { describe, expect, it } from '@jest/globals';
import { sideBySide } from '../../../src/core/terraform/side-by-side.ts';

const GIB = 2 ** 30;

describe('how many accounts go side by side', () => {
  it.each([
    ['twice the cores for plans, where there is memory', 4, 16, false, 8],
    ['four times the cores for what mostly waits', 2, 16, true, 8],
    ['as many as memory holds', 8, 4, true, 5],
    ['one, however small the machine', 1, 0.5, false, 1],
    ['no more than sixteen', 64, 256, true, 16],
  ])('%s', (_, cores, gib, applies, count) => {
    expect(sideBySide({ cores, memory: gib * GIB, applies })).toBe(count);
  });
});
