// From zod's issues to flaws that say where, what, and how to mend it.
import type { z } from 'zod';
import { keysAt, meaningAt } from '../schema/shape.ts';
import { shown } from '../schema/text.ts';
import { closest } from '../suggest.ts';
import type { ReadDocument } from './document.ts';
import { type Flaw, pathText } from './flaw.ts';

type Issue = z.core.$ZodIssue;
type Wrong = Pick<Flaw, 'message' | 'hint'>;

interface Context {
  schema: z.core.$ZodType;
  document: ReadDocument;
}

/** What a schema found wrong with a document, in the order of the text. */
export function schemaFlaws(issues: readonly Issue[], context: Context): Flaw[] {
  const meant = withoutConsequences(issues.flatMap(flattened));
  const flaws = meant.flatMap((issue) => flawsOf(issue, context));
  const suggested = new Set(meant.flatMap((issue) => suggestions(issue, context)));
  // "nmae is not a key, did you mean name" says enough: that name is missing as well is no news.
  return flaws.filter(({ missing }) => !missing || !suggested.has(missing)).map(({ missing: _, ...flaw }) => flaw);
}

/** Of the forms that a value may have, the one that it was meant to have: it fits as a whole, and something in it doesn't. */
function flattened(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const misfits = ({ code, path }: Issue) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  const form = issue.errors.find((inner) => !inner.some(misfits));
  return form?.flatMap((inner) => flattened({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

/** What an object lacks is no news where a key of it is misspelt. */
function withoutConsequences(issues: Issue[]): Issue[] {
  const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => pathText(path)));
  return issues.filter(({ code, path }) => code !== 'custom' || !misspelt.has(pathText(path)));
}

function flawsOf(issue: Issue, context: Context): (Flaw & { missing?: string })[] {
  const { document, schema } = context;
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, context));
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0];
    const { message, hint } = inner ? wrongness(inner, path.at(-1), context) : { message: issue.message, hint: '' };
    return [{ ...document.keyAt(path), message: `${pathText(path.slice(0, -1))}: a key ${message}`, hint }];
  }
  const value = valueAt(document.value, path);
  if (value === undefined) {
    const meaning = meaningAt(schema, path);
    const hint = meaning ? `Add it: ${meaning}.` : `Add a line that begins with ${String(path.at(-1))}:`;
    return [{ ...document.at(path), message: `${pathText(path)} is missing`, hint, missing: pathText(path) }];
  }
  const { message, hint } = wrongness(issue, value, context);
  return [{ ...document.at(path), message: `${pathText(path) || 'this file'} ${message}`, hint }];
}

function unknownKey(path: readonly PropertyKey[], key: string, { document, schema }: Context): Flaw {
  const known = keysAt(schema, path);
  const meant = closest(key, known);
  return {
    ...document.keyAt([...path, key]),
    message: `${pathText([...path, key])} is not a key that is known here`,
    hint: meant ? `Did you mean ${meant}?` : `Known here: ${known.join(', ')}.`,
  };
}

function suggestions(issue: Issue, { schema }: Context): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const meant = closest(key, keysAt(schema, issue.path));
    return meant ? [pathText([...issue.path, meant])] : [];
  });
}

/** What is wrong with a value that is there. */
function wrongness(issue: Issue, value: unknown, { document, schema }: Context): Wrong {
  const { path } = issue;
  switch (issue.code) {
    case 'custom':
      return { message: issue.message, hint: String(issue.params?.hint ?? '') };
    case 'invalid_type':
      return wrongType(issue.expected, value, document.source(path), meaningAt(schema, path));
    case 'invalid_value':
      return wrongChoice(issue.values.map(String), value);
    case 'invalid_union':
      return wrongForm(issue, value, meaningAt(schema, path));
    case 'too_small':
      return wrongSize(issue.origin, 'at least', Number(issue.minimum));
    case 'too_big':
      return wrongSize(issue.origin, 'at most', Number(issue.maximum));
    default:
      return { message: issue.message.replace(/^Invalid input: /, 'is wrong: '), hint: 'See docs/ledger.md.' };
  }
}

function wrongType(expected: string, value: unknown, source: string | undefined, meaning: string | undefined): Wrong {
  const hint = `Write ${typeWord(expected)}${meaning ? `: ${meaning}` : ''}.`;
  if (value === null) return { message: 'has no value', hint };
  if (expected === 'string' && source !== undefined) {
    return { message: `must be text, not the ${typeof value} ${source}`, hint: `Put it in quotes: "${source}".` };
  }
  const message = `must be ${typeWord(expected)}, not ${kindOf(value)}`;
  return { message, hint: /^\d+$/.test(String(value)) ? `Write ${value} without quotes.` : hint };
}

function wrongChoice(values: string[], value: unknown): Wrong {
  const meant = typeof value === 'string' ? closest(value, values) : undefined;
  const choices = values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
  return {
    message: `must be ${choices}, not ${shown(value)}`,
    hint: meant ? `Did you mean ${meant}?` : `Write ${choices}.`,
  };
}

function wrongForm(issue: Issue & { code: 'invalid_union' }, value: unknown, meaning: string | undefined): Wrong {
  const forms = issue.errors.flatMap(([first]) => {
    if (first?.code === 'invalid_value') return first.values.map(String);
    return first?.code === 'invalid_type' ? [typeWord(first.expected)] : [];
  });
  const choices = forms.join(' or ');
  if (value === null) return { message: 'has no value', hint: `Write ${meaning ?? choices}.` };
  return { message: `must be ${choices}, not ${kindOf(value)}`, hint: `Write ${meaning ?? choices}.` };
}

function wrongSize(origin: string, bound: string, limit: number): Wrong {
  const many = origin === 'array' || origin === 'record';
  const message = many
    ? `must have ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`
    : `must be ${bound} ${limit}`;
  return { message, hint: many ? 'Add or delete entries.' : `Write a number that is ${bound} ${limit}.` };
}

function typeWord(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
    object: 'keys with values',
    record: 'keys with values',
    array: 'a list',
    tuple: 'a list',
  };
  return words[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return shown(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}
