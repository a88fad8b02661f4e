import { describe, expect, it } from '@jest/globals';
import { emptyState, resourceCount } from '../../../src/core/terraform/state.ts';

describe('a state', () => {
  it('that is begun holds nothing, and is told from others by its lineage', () => {
    const state = emptyState('0dca6f6e');
    expect(resourceCount(state)).toBe(0);
    expect(JSON.parse(state)).toMatchObject({ version: 4, lineage: '0dca6f6e' });
  });

  it('counts what it manages, each instance by itself', () => {
    const resources = [
      { mode: 'managed', instances: [{}, {}] },
      { mode: 'data', instances: [{}] },
    ];
    expect(resourceCount(JSON.stringify({ resources }))).toBe(2);
  });

  it('that is none has an unknown number of resources, not none', () => {
    expect(() => resourceCount('{}')).toThrow(/resources/);
  });
});
