import { describe, expect, it } from '@jest/globals';
import { resourceCount } from '../../../src/core/terraform/state.ts';

describe('the resources of a state', () => {
  it('are those it manages, each instance by itself', () => {
    const resources = [
      { mode: 'managed', instances: [{}, {}] },
      { mode: 'data', instances: [{}] },
    ];
    expect(resourceCount(JSON.stringify({ resources }))).toBe(2);
  });

  it('are unknown, not none, where it is no state', () => {
    expect(() => resourceCount('{}')).toThrow(/resources/);
  });
});
