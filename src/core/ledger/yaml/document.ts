import { LineCounter, parseDocument } from 'yaml';
import { find } from './find.ts';
import type { Flaw } from './flaw.ts';
import { plainValue } from './plain.ts';
import { isTooDeep, syntaxHint, syntaxMessage } from './syntax.ts';

export interface Position {
  line: number;
  column: number;
}

/** A file's text, read: plain data, and where in the text its parts are. */
export interface ReadDocument {
  value: unknown;
  /** Where the value of a path begins; the nearest value around it when it isn't there. */
  at(path: readonly PropertyKey[]): Position;
  /** Where the last key of a path begins. */
  keyAt(path: readonly PropertyKey[]): Position;
  /** How the value of a path is written, if it is a scalar. */
  source(path: readonly PropertyKey[]): string | undefined;
}

// The parser's own search for duplicate keys takes quadratic time; plainValue has a faster one. Silent, it would drop
// all documents but the first without a word.
const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;

/**
 * Reads YAML text into plain data. Never throws, whatever the text is.
 * Without `document` the syntax is so wrong that there is nothing to look at; with it, flaws are about its form.
 */
export function readDocument(text: string): { document?: ReadDocument; flaws: Flaw[] } {
  const lines = new LineCounter();
  const flaws: Flaw[] = [];
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const report = (offset: number, message: string, hint: string) => {
    flaws.push({ ...position(offset), message, hint });
  };
  const parsed = parse(text, lines);
  const errors = [...(parsed?.errors ?? []), ...(parsed?.warnings ?? [])];
  if (!parsed || errors.some(isTooDeep)) {
    report(0, 'this file is nested too deeply', 'Write it with less brackets.');
    return { flaws };
  }
  for (const error of errors) report(error.pos[0], syntaxMessage(error), syntaxHint(error));
  // A directive can change how numbers and keys are read.
  if (/^%/m.test(text)) report(0, 'directives (lines that begin with %) are not read', 'Delete them.');
  const root = parsed.contents;
  const isEmpty = !root?.range || root.range[0] === root.range[1];
  if (isEmpty) report(0, 'this file is empty', 'Write its keys, or delete the file.');
  if (flaws.length > 0 || !root) return { flaws };
  const document = {
    value: plainValue(root, report),
    at: (path: readonly PropertyKey[]) => position(find(root, path).offset),
    keyAt: (path: readonly PropertyKey[]) => position(find(root, path).keyOffset),
    source: (path: readonly PropertyKey[]) => find(root, path).source,
  };
  return { document, flaws };
}

function parse(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { ...OPTIONS, lineCounter });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
