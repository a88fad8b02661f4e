import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/**
 * Gives a key at the top of a file another value, and leaves every other byte as a person wrote it.
 *
 * @param text A file of the ledger that can be read.
 * @param value A plain word, such as `closed` or `true`.
 * @returns The text itself where the value is that already.
 */
export function setTopKey(text: string, key: string, value: string): string {
  const root = parseDocument(text).contents;
  if (!isMap(root) || !root.range) throw new Error('The file is no mapping.');
  const pair = root.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair ? replaced(text, pair, value) : added(text, root, `${key}: ${value}`);
}

function replaced(text: string, { key, value: old }: Pair, value: string): string {
  const range = (old as { range?: [number, number, number] } | null)?.range;
  const [from, to] = range ?? [];
  if (from === undefined || to === undefined || from === to) {
    // `key:` without a value; the parser places the nothing after comments and line breaks.
    const [, end] = (key as { range: [number, number, number] }).range;
    const colon = text.indexOf(':', end) + 1;
    return `${text.slice(0, colon)} ${value}${text.slice(colon)}`;
  }
  // A block scalar (`|`, `>`) counts its line breaks as its own; the next line must stay one.
  const word = text.slice(from, to).replace(/[\r\n]+$/, '');
  return word === value ? text : text.slice(0, from) + value + text.slice(from + word.length);
}

/** At the end, in the file's own line breaks; in `{…}` before the bracket. */
function added(text: string, root: YAMLMap, entry: string): string {
  const [start, end] = root.range ?? [0, text.length];
  if (root.flow) {
    const last = root.items.at(-1)?.value as { range?: [number, number, number] } | null | undefined;
    const at = last?.range?.[1] ?? end - 1;
    return `${text.slice(0, at)}${root.items.length > 0 ? ', ' : ''}${entry}${text.slice(at)}`;
  }
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  // A byte order mark stands before the first key, and only there.
  const indent = /[^\r\n\uFEFF]*$/.exec(text.slice(0, start))?.[0] ?? '';
  // What follows `...` is another document.
  const marker = /^\.\.\.(?=\s|$)/m.exec(text.slice(end));
  const at = marker ? end + marker.index : text.length;
  const body = text.slice(0, at);
  return `${body}${/\n$/.test(body) ? '' : lineBreak}${indent}${entry}${lineBreak}${text.slice(at)}`;
}
