import { describe, expect, it } from '@jest/globals';
import { sideBySide } from '../../../src/core/terraform/side-by-side.ts';

const GIB = 2 ** 30;

describe('how many accounts go side by side', () => {
  it.each([
    ['twice the cores, where there is memory', 4, 16, 8],
    ['as many as memory holds', 8, 4, 5],
    ['one, however small the machine', 1, 0.5, 1],
    ['no more than sixteen', 64, 256, 16],
  ])('%s', (_, cores, gib, count) => {
    expect(sideBySide({ cores, memory: gib * GIB })).toBe(count);
  });
});
