import { codePoint } from '../schema/text.ts';
import type { TreeFile } from '../tree.ts';
import type { Flaw } from './flaw.ts';

/** No file of a ledger is longer: what is, isn't looked into. */
const MOST_BYTES = 64 * 1024;

// Tab, line feed and carriage return are YAML's own. A lone carriage return is refused: editors differ on what it is.
// Marks that turn the reading direction let a review see another text than the one that is read.
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/u;

/** The text of a file, or why there is none. A byte order mark at the very beginning is dropped, as YAML allows it. */
export function decode({ mode, bytes }: Pick<TreeFile, 'mode' | 'bytes'>): string | Flaw {
  const start = { line: 1, column: 1 };
  if (mode === '120000')
    return {
      ...start,
      message: 'this file is a symbolic link',
      hint: 'Put a file in its place: links are not followed.',
    };
  if (mode === '160000')
    return { ...start, message: 'this is a submodule', hint: 'Put files in its place: submodules are not read.' };
  if (bytes.length > MOST_BYTES) {
    return {
      ...start,
      message: `this file has ${bytes.length} bytes, at most ${MOST_BYTES} are read`,
      hint: 'Shorten it.',
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return unseenIn(text) ?? text;
  } catch {
    return { ...start, message: 'this file is not text in UTF-8', hint: 'Save it as UTF-8.' };
  }
}

function unseenIn(text: string): Flaw | undefined {
  const found = UNSEEN.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: `this file has the invisible character ${codePoint(found[0])} here`,
    hint: 'Delete it, or write the file anew as plain text.',
  };
}
