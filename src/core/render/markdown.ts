// Markdown as GitHub shows it, out of values that nobody can vouch for: names and texts come from pull requests and from
// Terraform. What can be markup becomes an entity, so a value can neither end a table, a fence or an HTML block, nor
// call people or become a link, nor pass for something else by invisible characters.

/** A part of a page: it may be cut between lines; `open` and `close` are then repeated on both sides of the cut. */
export interface Block {
  open: string;
  lines: string[];
  close: string;
}

/** A column's title, and whether it holds numbers. */
export interface Column {
  title: string;
  number?: boolean;
}

// An underscore within a word means nothing in Markdown, and aws_nat_gateway should stay readable in the raw text.
const MARKUP = /[&<>|`*[\]~\\$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

// By these GitHub knows an address without any markup, also within <code>, and makes a link of it (GFM, autolinks).
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi;

// Control and format characters, which reorder or hide text; line breaks and tabs are dealt with before.
const INVISIBLE = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value within a line: text that GitHub shows as it is. Line breaks become spaces. */
export function inert(text: string): string {
  // GitHub looks for @people and issues (#1, GH-1) after Markdown is rendered, so an entity alone doesn't hide them.
  return escaped(text).replace(/@|(?:&#35;|gh-)(?=\d)/gi, '$&&#8203;');
}

/** A value within a line, as code: it can be copied as it is, and GitHub looks for no people or issues in it. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** At most `length` characters, the last one "…" where something was cut. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** "1 account", "2 accounts"; with `plural` where an s isn't enough. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Names one after the other, as code; so many that they fit on a page, and how many there are besides. */
export function listed(names: string[]): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => code(shortened(name, 100)));
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Lines of ready Markdown as one block. */
export function paragraph(...lines: string[]): Block {
  return { open: '', lines, close: '' };
}

/** A table; its cells are ready Markdown of one line. */
export function table(columns: Column[], rows: string[][]): Block {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const head = row(columns.map(({ title }) => title));
  const rule = row(columns.map(({ number }) => (number ? '--:' : '---')));
  return { open: `${head}\n${rule}`, lines: rows.map(row), close: '' };
}

/** A fence around any lines. Its ticks are more than any line has, and lines too long for a page are wrapped. */
export function fence(language: string, lines: string[]): Block {
  const shown = lines.flatMap((line) => wrapped(visible(line)));
  const longest = Math.max(
    2,
    ...shown.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))),
  );
  const ticks = '`'.repeat(longest + 1);
  return { open: `${ticks}${language}`, lines: shown, close: ticks };
}

/** Folds a block; `summary` is ready inline Markdown or HTML. */
export function folded(summary: string, { open, lines, close }: Block): Block {
  // GitHub parses Markdown within <details> only after an empty line.
  const inner = open ? `\n\n${open}` : '\n';
  return {
    open: `<details><summary>${summary}</summary>${inner}`,
    lines,
    close: `${close && `${close}\n`}\n</details>`,
  };
}

/** A block's text, with all of its lines or some. */
export function rendered({ open, lines, close }: Block, some = lines): string {
  return [...(open ? [open] : []), ...some, ...(close ? [close] : [])].join('\n');
}

const WRAP = 2000;
const MOST_LISTED = 50;

function wrapped(line: string): string[] {
  const characters = [...line];
  if (characters.length <= WRAP) return [line];
  const pieces = Math.ceil(characters.length / WRAP);
  return Array.from({ length: pieces }, (_, piece) => characters.slice(piece * WRAP, (piece + 1) * WRAP).join(''));
}

function escaped(text: string): string {
  const line = visible(text.replace(/\r\n|[\r\n\t]/g, ' '));
  const entity = (character: string) => `&#${character.codePointAt(0)};`;
  return line.replace(MARKUP, entity).replace(ADDRESS, entity);
}

function visible(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, (character) => {
    const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${hexadecimal}⟩`;
  });
}
