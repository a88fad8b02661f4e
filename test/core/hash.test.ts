import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digest } from '../../src/core/hash.ts';

describe('a digest', () => {
  it('is SHA-256 of canonical JSON', () => {
    // printf '{"a":[1,"x"],"b":null}' | sha256sum
    expect(digest({ b: null, a: [1, 'x'] })).toBe('854ef06dc57f5dfed10206344ab2d02e0b6c84b0e19436703a5afd0f1f9f2687');
  });

  it('is the same whatever the order of keys, at any depth', () => {
    expect(digest({ a: { x: 1, y: 2 }, b: [{ p: 1, q: 2 }] })).toBe(digest({ b: [{ q: 2, p: 1 }], a: { y: 2, x: 1 } }));
  });

  it('differs with the order of a list', () => {
    expect(digest([1, 2])).not.toBe(digest([2, 1]));
  });

  it('differs between a number and its text', () => {
    expect(digest({ a: 1 })).not.toBe(digest({ a: '1' }));
  });

  it('takes a key that is undefined for absent, and null for a value', () => {
    expect(digest({ a: undefined })).toBe(digest({}));
    expect(digest({ a: null })).not.toBe(digest({}));
  });

  it('covers a key __proto__', () => {
    expect(digest(JSON.parse('{"__proto__": 1}'))).not.toBe(digest({}));
  });

  it('is equal only for equal JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const equal = JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
        expect(digest(a) === digest(b)).toBe(equal);
      }),
    );
  });

  it('is refused for what JSON can’t say', () => {
    expect(() => digest(() => 1)).toThrow(TypeError);
  });
});

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Marked, or an empty object would pass for an empty list.
  return { entries: entries.map(([key, inner]) => [key, ordered(inner)]) };
}
