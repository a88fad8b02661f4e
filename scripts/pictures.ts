import { readFileSync } from 'node:fs';
import path from 'node:path';
import { drawn, escaped, round, type Span, type Style, spansOf, widthOf, wrapped } from './picture-text.ts';
import { root } from './tasks.ts';

// What GitHub makes of a comment and a summary, as pictures for the README. They are drawn from the very texts that the
// tests compare the product's with, so they show what it says.

const WIDTH = 860;
const LEFT = 24;
const TEXT: Style = { size: 14 };
const MOST_CODE_LINES = 9;

const STYLE = `text { fill: #1f2328; font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; white-space: pre }
.m { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace } .b { font-weight: 600 } .i { font-style: italic } .s { fill: #59636e }
.page { fill: #ffffff; stroke: #d1d9e0 } .bar { fill: #f6f8fa; stroke: #d1d9e0 } .line { stroke: #d1d9e0 } .code { fill: #818b981f } .add { fill: #dafbe1 } .mark { fill: #59636e }
@media (prefers-color-scheme: dark) { text { fill: #f0f6fc } .s { fill: #9198a1 } .page { fill: #0d1117; stroke: #3d444d } .bar { fill: #151b23; stroke: #3d444d }
.line { stroke: #3d444d } .code { fill: #656c7633 } .add { fill: #2ea04326 } .mark { fill: #9198a1 } }`;

/** The pictures by their paths. */
export function pictures(): ReadonlyMap<string, string> {
  const of = (golden: string) => readFileSync(path.join(root, 'test/core/golden', golden), 'utf8');
  return new Map([
    ['docs/pictures/comment.svg', picture('genesis-bot commented on this pull request', of('comment-new-account.md'))],
    ['docs/pictures/summary.svg', picture('apply: summary of the run', of('ask.md'))],
  ]);
}

/** What is drawn so far, and how far down that is. */
interface Canvas {
  parts: string[];
  y: number;
}

function picture(title: string, markdown: string): string {
  const canvas: Canvas = { parts: [], y: 64 };
  const lines = markdown.replace(/<!--.*?-->\n/g, '').split('\n');
  // The first fold is shown open, to its first lines: pictures don't unfold.
  const [open, ...others] = lines.flatMap((line, index) => (line.startsWith('<details>') ? [index] : []));
  for (let index = 0; index < lines.length; ) index = block(canvas, lines, index, index === open);
  const height = Math.ceil(canvas.y + 8);
  const label = `${title}${others.length > 0 ? ', folds closed' : ''}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(label)}">
<style>${STYLE}</style>
<rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/><path class="bar" d="M0.5 40.5v-34a6 6 0 0 1 6-6h${WIDTH - 13}a6 6 0 0 1 6 6v34z"/>
${drawn([{ text: title, look: 'plain' }], 16, 26, { size: 13, soft: true })}${canvas.parts.join('')}</svg>
`;
}

/** Draws what begins at that line, and returns where the next begins. */
function block(canvas: Canvas, lines: string[], index: number, isOpen: boolean): number {
  const line = lines[index] ?? '';
  const heading = /^(#+) (.*)/.exec(line);
  if (line === '') return index + 1;
  if (heading) {
    const size = heading[1] === '##' ? 21 : 17;
    put(canvas, spansOf(heading[2] ?? ''), { size, bold: true }, { above: 10, below: 12 });
    if (size === 21) rule(canvas);
    return index + 1;
  }
  if (line.startsWith('|')) return table(canvas, lines, index);
  if (line.startsWith('<details>')) return fold(canvas, lines, index, isOpen);
  const item = /^(\d+\.) (.*)/.exec(line);
  const small = line.startsWith('<sub>');
  const style = small ? { size: 12, soft: true } : TEXT;
  const next = lines[index + 1];
  put(canvas, spansOf(line), style, {
    above: 0,
    below: next === '' || next === undefined ? 12 : 2,
    indent: item ? 12 : 0,
  });
  return index + 1;
}

function put(
  canvas: Canvas,
  spans: Span[],
  style: Style,
  { above, below, indent = 0 }: { above: number; below: number; indent?: number },
) {
  canvas.y += above;
  for (const line of wrapped(spans, style, WIDTH - 2 * LEFT - indent)) {
    canvas.y += style.size * 1.5;
    canvas.parts.push(drawn(line, LEFT + indent, round(canvas.y - style.size * 0.4), style));
  }
  canvas.y += below;
}

function rule(canvas: Canvas): void {
  canvas.parts.push(`<path class="line" d="M${LEFT} ${round(canvas.y - 4)}H${WIDTH - LEFT}"/>\n`);
  canvas.y += 8;
}

/** A table; its columns share what width there is by what is in them. */
function table(canvas: Canvas, lines: string[], from: number): number {
  const end = lines.findIndex((line, index) => index > from && !line.startsWith('|'));
  const rows = lines.slice(from, end).map((line) => line.slice(2, -2).split(' | '));
  const shown = rows.filter((_, index) => index !== 1).map((cells) => cells.map((cell) => spansOf(cell.trim())));
  const style = (row: number): Style => ({ size: 12.5, bold: row === 0 });
  const width = (spans: Span[], row: number) => spans.reduce((sum, span) => sum + widthOf(span, style(row)), 0);
  const widths = (shown[0] ?? []).map(
    (_, column) => Math.max(...shown.map((cells, row) => width(cells[column] ?? [], row))) + 16,
  );
  const total = widths.reduce((sum, own) => sum + own, 0);
  for (const [row, cells] of shown.entries()) {
    canvas.parts.push(
      `<rect class="${row === 0 ? 'bar' : 'page'}" x="${LEFT + 0.5}" y="${round(canvas.y) + 0.5}" width="${round(total)}" height="30"/>\n`,
    );
    let x = LEFT;
    for (const [column, spans] of cells.entries()) {
      const own = widths[column] ?? 0;
      const isNumber = rows[1]?.[column]?.endsWith(':') && row > 0;
      const at = isNumber ? x + own - 8 - width(spans, row) : x + 8;
      canvas.parts.push(drawn(spans, at, round(canvas.y + 20), style(row)));
      if (column > 0) canvas.parts.push(`<path class="line" d="M${round(x) + 0.5} ${round(canvas.y)}v30"/>\n`);
      x += own;
    }
    canvas.y += 30;
  }
  canvas.y += 14;
  return end;
}

function fold(canvas: Canvas, lines: string[], from: number, isOpen: boolean): number {
  const [, summary = ''] = /<summary>(.*)<\/summary>/.exec(lines[from] ?? '') ?? [];
  const y = canvas.y + 13;
  const mark = isOpen ? `M${LEFT} ${y - 5}h9l-4.5 6z` : `M${LEFT + 1} ${y - 8}v9l6 -4.5z`;
  canvas.parts.push(`<path class="mark" d="${mark}"/>\n`);
  put(canvas, spansOf(summary), TEXT, { above: 0, below: 10, indent: 16 });
  if (isOpen) fence(canvas, lines.slice(from + 1));
  return lines.indexOf('</details>', from) + 1;
}

function fence(canvas: Canvas, lines: string[]): void {
  const first = lines.findIndex((line) => line.startsWith('```')) + 1;
  const code = [...lines.slice(first, first + MOST_CODE_LINES), '  …'];
  canvas.parts.push(
    `<rect class="bar" x="${LEFT + 0.5}" y="${round(canvas.y) + 0.5}" width="${WIDTH - 2 * LEFT - 1}" height="${code.length * 18 + 20}" rx="6"/>\n`,
  );
  canvas.y += 10;
  for (const line of code) {
    if (line.startsWith('+'))
      canvas.parts.push(
        `<rect class="add" x="${LEFT + 8}" y="${round(canvas.y)}" width="${WIDTH - 2 * LEFT - 16}" height="18"/>\n`,
      );
    canvas.parts.push(
      `<text class="m" x="${LEFT + 14}" y="${round(canvas.y + 13)}" font-size="12" xml:space="preserve">${escaped(line)}</text>\n`,
    );
    canvas.y += 18;
  }
  canvas.y += 24;
}
