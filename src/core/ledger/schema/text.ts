import { z } from 'zod';

/** A kind of text: how it looks, how long it may be, and how to mend what isn't it. */
interface Kind {
  /** Completes "must be …" and is shown by editors, from the JSON Schema. */
  is: string;
  hint: string;
  max: number;
  min?: number;
  pattern?: RegExp;
  /** A rule that no pattern can say. Returns what is wrong and how to mend it; runs only when all else is well. */
  rule?: (value: string) => TextFault | undefined;
}

// Control characters fake log lines; the marks that turn the reading direction make text look like other text in a review.
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/** How much of a value is repeated in a message. */
const SHOWN = 60;

/** The schema of a kind of text. What it refuses says how to mend it, in `params.hint` of the issue. */
export function text(kind: Kind): z.ZodString {
  return z
    .string()
    .check(({ value, issues }) => {
      const fault = faultOf(value, kind);
      if (fault) issues.push({ code: 'custom', message: fault.reason, params: { hint: fault.hint }, input: value });
    })
    .meta({
      description: kind.is,
      minLength: kind.min ?? 1,
      maxLength: kind.max,
      ...(kind.pattern && { pattern: kind.pattern.source }),
    });
}

type TextFault = { reason: string; hint: string };

function faultOf(value: string, kind: Kind): TextFault | undefined {
  const size = sizeFault(value, kind);
  // What is far too long isn't looked into.
  if (value.length > kind.max + 256) return size;
  const unseen = UNSEEN.exec(value);
  if (unseen) return { reason: `has the invisible character ${codePoint(unseen[0])}`, hint: 'Delete that character.' };
  if (kind.pattern && !kind.pattern.test(value)) {
    return { reason: `must be ${kind.is}, not ${shown(value)}`, hint: kind.hint };
  }
  return size ?? kind.rule?.(value);
}

function sizeFault({ length }: string, { min = 1, max, hint }: Kind): TextFault | undefined {
  if (length > max) return { reason: `has ${length} characters, at most ${max} fit`, hint };
  if (length >= min) return undefined;
  return { reason: length === 0 ? 'is empty' : `has ${length} characters, at least ${min} are needed`, hint };
}

/** A value as it is repeated in messages: quoted, escaped, cut where it is long. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  const start = json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
  return start.replace(new RegExp(UNSEEN, 'gu'), codePoint);
}

export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
