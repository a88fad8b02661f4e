// Words on a picture: as wide as they are in GitHub's font, near enough. Each is then told to be just that wide, so that
// a reader with another font sees nothing overlap.

/** A run of text of one look. */
export interface Span {
  text: string;
  look: 'plain' | 'bold' | 'italic' | 'code';
}

export interface Style {
  size: number;
  bold?: boolean;
  soft?: boolean;
}

/** Widths in thousandths of the size, by groups of letters as sans-serif fonts have them. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijl|!.,:;'`]/u, 260],
  [/[frt()[\]/\\ "-]/u, 330],
  [/[mwMW@%]/u, 860],
  [/[A-Z&#·]/u, 680],
  [/\p{Extended_Pictographic}/u, 1250],
];
const USUAL = 545;
const FIXED = 602;

/** Reads GitHub's inline Markdown as the product writes it: code, bold, italics and entities. */
export function spansOf(markdown: string): Span[] {
  const marks = /<code>(.*?)<\/code>|`([^`]+)`|\*\*(.+?)\*\*|<b>(.*?)<\/b>|\*([^*]+)\*/g;
  const spans: Span[] = [];
  let from = 0;
  const plain = (text: string) => spans.push({ text: decoded(text), look: 'plain' });
  for (const match of markdown.matchAll(marks)) {
    if (match.index > from) plain(markdown.slice(from, match.index));
    const [whole, tagged, ticked, starred, bold, italic] = match;
    const code = tagged ?? ticked;
    const inner = code ?? starred ?? bold ?? italic ?? '';
    if (code === undefined && /<code>/.test(inner)) spans.push(...spansOf(inner));
    else
      spans.push({
        text: decoded(inner),
        look: code !== undefined ? 'code' : italic !== undefined ? 'italic' : 'bold',
      });
    from = match.index + whole.length;
  }
  if (from < markdown.length) plain(markdown.slice(from));
  return spans;
}

function decoded(text: string): string {
  return text
    .replace(/<\/?sub>/g, '')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '');
}

export function widthOf({ text, look }: Span, { size, bold }: Style): number {
  if (look === 'code') return [...text].length * FIXED * size * 0.00085 + 8;
  const letters = [...text].map((letter) => WIDTHS.find(([group]) => group.test(letter))?.[1] ?? USUAL);
  return (letters.reduce((sum, width) => sum + width, 0) * size * (bold || look === 'bold' ? 1.06 : 1)) / 1000;
}

/** Breaks spans into lines that are no wider than that, between words. */
export function wrapped(spans: readonly Span[], style: Style, most: number): Span[][] {
  const words = spans.flatMap(({ text, look }): Span[] =>
    look === 'code' ? [{ text, look }] : text.split(/(?<= )/).map((word) => ({ text: word, look })),
  );
  const lines: Span[][] = [[]];
  let width = 0;
  for (const word of words) {
    const own = widthOf(word, style);
    if (width + own > most && width > 0) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(word);
    width += own;
  }
  return lines;
}

/** A line of spans as SVG, beginning at x on the base line y. */
export function drawn(spans: readonly Span[], x: number, y: number, style: Style): string {
  let at = x;
  return spans
    .map((span) => {
      const [from, width] = [at, widthOf(span, style)];
      at += width;
      return span.look === 'code' ? codeBox(span.text, from, y, width, style) : words(span, from, y, width, style);
    })
    .join('');
}

function words({ text, look }: Span, x: number, y: number, width: number, { size, bold, soft }: Style): string {
  if (text.trim() === '') return '';
  const classes = [bold || look === 'bold' ? 'b' : '', look === 'italic' ? 'i' : '', soft ? 's' : '']
    .filter(Boolean)
    .join(' ');
  return `<text x="${round(x)}" y="${y}" font-size="${size}" textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"${classes && ` class="${classes}"`}>${escaped(text)}</text>\n`;
}

function codeBox(text: string, x: number, y: number, width: number, { size }: Style): string {
  const small = round(size * 0.85);
  return `<rect class="code" x="${round(x)}" y="${round(y - size + 1)}" width="${round(width)}" height="${round(size * 1.35)}" rx="5"/><text class="m" x="${round(x + 4)}" y="${y}" font-size="${small}" textLength="${round(width - 8)}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>\n`;
}

export const round = (value: number) => Math.round(value * 10) / 10;

export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? '');
}
