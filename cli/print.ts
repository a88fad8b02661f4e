import type { Terminal } from './command.ts';

// C0, C1 and what reorders or hides text: a file's name or value must not drive the terminal that shows it.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A value of anybody's as it can be shown in one line of a terminal. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** Data as JSON, indented for people who look at it. */
export function printJson(data: unknown, { out }: Terminal): void {
  out(`${JSON.stringify(data, null, 2)}\n`);
}

/** What a table shows of a record: titles and how to get a cell's text; what is unknown is shown as a dash. */
export type Columns<T> = Readonly<Record<string, (row: T) => string | number | boolean | null | undefined>>;

/** Prints records as JSON, or as a table for people. */
export function printRows<T>(rows: T[], columns: Columns<T>, { table }: { table: boolean }, terminal: Terminal): void {
  if (table) terminal.out(textTable(rows, columns));
  else printJson(rows, terminal);
}

/** Prints one record as JSON, or as a table of one row. */
export function printRow<T>(row: T, columns: Columns<T>, { table }: { table: boolean }, terminal: Terminal): void {
  if (table) terminal.out(textTable([row], columns));
  else printJson(row, terminal);
}

/** Rows under titles, each column as wide as its widest cell. */
export function textTable<T>(rows: T[], columns: Columns<T>): string {
  const cells = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => shown(cell(row))))];
  const widths = Object.keys(columns).map((_, index) =>
    cells.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 0),
  );
  const line = (row: string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return `${cells.map(line).join('\n')}\n`;
}

function shown(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined || value === '' ? '-' : printable(String(value));
}

/** One page of a list; a size of -1 is all of it. */
export function pageOf<T>(rows: T[], { page, 'per-page': size }: { page: number; 'per-page': number }): T[] {
  return size === -1 ? rows : rows.slice(page * size, (page + 1) * size);
}
