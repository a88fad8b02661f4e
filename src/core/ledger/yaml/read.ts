import type { z } from 'zod';
import type { TreeFile } from '../tree.ts';
import { decode } from './decode.ts';
import { type Position, readDocument } from './document.ts';
import type { Flaw } from './flaw.ts';
import { schemaFlaws } from './flaws.ts';

/** What a file holds, and where in it: `at(['network', 'pool'])` is the place of that value. */
export interface Read<T> {
  value: T;
  at(path: (string | number)[]): Position;
}

/** A binary file gives thousands of flaws: nobody reads them. */
const MOST_FLAWS = 50;

/** Reads one YAML file by its schema: its value, or what is wrong with it in the order of the text. Never throws. */
export function readYaml<T>(file: Pick<TreeFile, 'mode' | 'bytes'>, schema: z.ZodType<T>): Read<T> | { flaws: Flaw[] } {
  const text = decode(file);
  if (typeof text !== 'string') return { flaws: [text] };
  const { document, flaws } = readDocument(text);
  if (!document) return { flaws: listed(flaws) };
  const parsed = schema.safeParse(document.value);
  // Places are asked for only where something is wrong, and ten thousand documents are heavy: the text is read again then.
  const at = (path: (string | number)[]) => readDocument(text).document?.at(path) ?? { line: 1, column: 1 };
  if (parsed.success && flaws.length === 0) return { value: parsed.data, at };
  // What is wrong in form is the cause: an alias that isn't followed is no text to the schema either.
  const known = new Set(flaws.map(placeText));
  const issues = parsed.error?.issues ?? [];
  const others = schemaFlaws(issues, { schema, document }).filter((flaw) => !known.has(placeText(flaw)));
  return { flaws: listed([...flaws, ...others].sort((a, b) => a.line - b.line || a.column - b.column)) };
}

function listed(flaws: Flaw[]): Flaw[] {
  const next = flaws[MOST_FLAWS];
  if (!next) return flaws;
  const message = `${flaws.length - MOST_FLAWS} more problems are in this file from here on`;
  return [...flaws.slice(0, MOST_FLAWS), { ...next, message, hint: 'Mend those before first.' }];
}

function placeText({ line, column }: Position): string {
  return `${line}:${column}`;
}
