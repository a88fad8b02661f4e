import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fence, folded, paragraph, table } from '../../../src/core/render/markdown.ts';
import { paginate } from '../../../src/core/render/pages.ts';

const top = (page: number) => `page ${page}`;

describe('paginate', () => {
  it('puts everything on one page where it fits', () => {
    expect(paginate([paragraph('a', 'b'), paragraph('c')], top)).toEqual(['page 1\n\na\nb\n\nc']);
  });

  it('closes a fold and its fence at the end of a page, and opens both again', () => {
    const block = folded('plan', fence('diff', ['+ one', '+ two', '+ three']));
    const pages = paginate([block], top, 80);
    expect(pages).toEqual([
      'page 1\n\n<details><summary>plan</summary>\n\n```diff\n+ one\n+ two\n```\n\n</details>',
      'page 2\n\n<details><summary>plan</summary>\n\n```diff\n+ three\n```\n\n</details>',
    ]);
  });

  it('repeats the head of a table', () => {
    const rows = [['a'], ['b'], ['c']];
    expect(paginate([table([{ title: 'T' }], rows)], top, 34)).toEqual([
      'page 1\n\n| T |\n| --- |\n| a |\n| b |',
      'page 2\n\n| T |\n| --- |\n| c |',
    ]);
  });

  it('moves a block to the next page rather than leave its frame alone on this one', () => {
    const pages = paginate([paragraph('x'.repeat(60)), fence('text', ['one'])], top, 80);
    expect(pages[1]).toBe('page 2\n\n```text\none\n```');
  });

  it('loses no line, keeps their order and stays below the limit', () => {
    const line = fc.string({ maxLength: 60 }).map((text) => `l${text.replace(/[\r\n]/g, '')}`);
    const block = fc.record({
      open: fc.constantFrom('', '<open>'),
      lines: fc.array(line, { maxLength: 30 }),
      close: fc.constantFrom('', '<close>'),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), fc.integer({ min: 100, max: 400 }), (blocks, limit) => {
        const pages = paginate(blocks, top, limit);
        const kept = pages.flatMap((page) => page.split('\n')).filter((text) => text.startsWith('l'));
        expect(kept).toEqual(blocks.flatMap(({ lines }) => lines));
        expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
