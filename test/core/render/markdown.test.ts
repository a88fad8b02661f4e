import { describe, expect, it } from '@jest/globals';
import {
  code,
  fence,
  folded,
  inert,
  paragraph,
  rendered,
  shortened,
  table,
} from '../../../src/core/render/markdown.ts';

describe('inert', () => {
  it('leaves ordinary text as it is', () => {
    expect(inert('Pool default: aws_nat_gateway, 91 % full (10.0.0.0/16).')).toBe(
      'Pool default: aws_nat_gateway, 91 % full (10.0.0.0/16).',
    );
  });

  it('takes the meaning from markup', () => {
    expect(inert('a|b `c` <b> *d* [e](f) __proto__ \\ ~ $x$')).toBe(
      'a&#124;b &#96;c&#96; &#60;b&#62; &#42;d&#42; &#91;e&#93;(f) &#95;&#95;proto&#95;&#95; &#92; &#126; &#36;x&#36;',
    );
  });

  it('calls nobody and refers to nothing', () => {
    expect(inert('@octocat #12 gh-7')).toBe('@&#8203;octocat &#35;&#8203;12 gh-&#8203;7');
  });

  it('leads nowhere: an address is text', () => {
    expect(inert('https://evil.example WWW.evil.example')).toBe('https&#58;//evil.example WWW&#46;evil.example');
  });

  it('stays on one line', () => {
    expect(inert('a\r\nb\nc\td')).toBe('a b c d');
  });

  it('shows what is invisible', () => {
    expect(inert('a\u202eb\u200bc\u0000')).toBe('a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩');
  });
});

describe('code', () => {
  it('can be copied as it is, even where it names people', () => {
    expect(code('tags["@owner"]')).toBe('<code>tags&#91;"@owner"&#93;</code>');
  });

  it('is no link, as an address in <code> would be', () => {
    expect(code('https://evil.example')).toBe('<code>https&#58;//evil.example</code>');
  });
});

describe('shortened', () => {
  it('cuts between characters, never within one', () => {
    expect(shortened('😀😀😀', 2)).toBe('😀…');
    expect(shortened('😀😀', 2)).toBe('😀😀');
  });
});

describe('fence', () => {
  it('is longer than any row of ticks in it', () => {
    expect(rendered(fence('text', ['a ```` b']))).toBe('`````text\na ```` b\n`````');
  });

  it('wraps lines that no page could hold, and loses nothing', () => {
    const { lines } = fence('text', ['x'.repeat(4500)]);
    expect(lines.map((line) => line.length)).toEqual([2000, 2000, 500]);
  });
});

describe('table', () => {
  it('aligns numbers to the right', () => {
    expect(rendered(table([{ title: 'A' }, { title: 'B', number: true }], [['x', '1']]))).toBe(
      '| A | B |\n| --- | --: |\n| x | 1 |',
    );
  });
});

describe('folded', () => {
  it('has the empty lines without which GitHub shows no Markdown in it', () => {
    expect(rendered(folded('more', paragraph('text')))).toBe('<details><summary>more</summary>\n\ntext\n\n</details>');
  });
});
