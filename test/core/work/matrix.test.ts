import { describe, expect, it } from '@jest/globals';
import { shards } from '../../../src/core/work/matrix.ts';

describe('shards', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `a${index}`);

  it('are of the size asked for', () => {
    expect(shards(['a', 'b', 'c'], 2)).toEqual(['a,b', 'c']);
    expect(shards([], 2)).toEqual([]);
  });

  it('are never more than a matrix can have', () => {
    const all = shards(names, 1);
    expect(all.length).toBeLessThanOrEqual(256);
    expect(all.join(',').split(',')).toEqual(names);
  });
});
