import type { Change, Marks } from './plan.ts';

// Which fields of a resource or output a plan changes. This is the one place where a plan's values are looked at, so it
// is the one where sensitive ones are left behind: of them it says that they change, never what they are.

/** One side of a change: nothing there, a value that isn't to be shown or isn't known yet, or the value. */
export type Side = null | 'sensitive' | 'unknown' | { value: unknown };

export interface FieldChange {
  path: (string | number)[];
  before: Side;
  after: Side;
}

interface Marked {
  value: unknown;
  sensitive: Marks;
  unknown: Marks;
}

/** Stands inside a list for an element that isn't known yet. */
const UNKNOWN_ELEMENT = '(known after apply)';

/**
 * The fields that differ, in the order of their names. Maps and objects are looked into; a list or set counts as one
 * field, because the elements of a set have no lasting place, and is sensitive as a whole once a part of it is.
 */
export function fieldChanges(change: Change): FieldChange[] {
  const { before, before_sensitive, after, after_sensitive, after_unknown } = change;
  return compare(
    [],
    { value: before ?? null, sensitive: before_sensitive, unknown: false },
    { value: after ?? null, sensitive: after_sensitive, unknown: after_unknown },
  );
}

function compare(path: FieldChange['path'], before: Marked, after: Marked): FieldChange[] {
  const sensitive = isSensitive(before) || isSensitive(after);
  if (!sensitive && after.unknown !== true && canLookInto(before, after)) {
    return keysOf(before, after).flatMap((key) => compare([...path, key], child(before, key), child(after, key)));
  }
  if (!isMarked(after.unknown) && sameJson(before.value, after.value)) return [];
  return [{ path, before: sideOf(before, sensitive), after: sideOf(after, sensitive) }];
}

function sideOf(side: Marked, sensitive: boolean): Side {
  if (side.value === null && !isMarked(side.unknown)) return null;
  if (sensitive) return 'sensitive';
  return side.unknown === true ? 'unknown' : { value: withUnknown(side.value, side.unknown) };
}

/** A list with something sensitive in it is sensitive: its elements move, and so would the marks. */
function isSensitive({ value, sensitive }: Marked): boolean {
  return sensitive === true || (Array.isArray(value) && isMarked(sensitive));
}

/** Into an object, or into an object and nothing: a created or removed one. */
function canLookInto(before: Marked, after: Marked): boolean {
  const sides = [before, after];
  return sides.some(isBranch) && sides.every((side) => isBranch(side) || side.value === null);
}

/** An object all of whose fields are unknown has no value yet, only marks. */
function isBranch({ value, unknown }: Marked): boolean {
  return isObject(value) || (value === null && isObject(unknown));
}

function keysOf(before: Marked, after: Marked): string[] {
  const keys = [before.value, after.value, after.unknown].flatMap((part) => (isObject(part) ? Object.keys(part) : []));
  return [...new Set(keys)].sort();
}

function child({ value, sensitive, unknown }: Marked, key: string): Marked {
  return {
    value: isObject(value) ? (value[key] ?? null) : null,
    sensitive: isObject(sensitive) ? (sensitive[key] as Marks) : sensitive,
    unknown: isObject(unknown) ? (unknown[key] as Marks) : unknown,
  };
}

function withUnknown(value: unknown, unknown: unknown): unknown {
  if (unknown === true) return UNKNOWN_ELEMENT;
  if (!isMarked(unknown as Marks)) return value;
  if (Array.isArray(unknown)) {
    const elements = Array.isArray(value) ? value : [];
    return unknown.map((mark, index) => withUnknown(elements[index] ?? null, mark));
  }
  const fields = { ...(isObject(value) ? value : {}) };
  for (const [key, mark] of Object.entries(unknown as object)) fields[key] = withUnknown(fields[key] ?? null, mark);
  return fields;
}

function isMarked(marks: Marks): boolean {
  if (typeof marks !== 'object' || marks === null) return marks === true;
  return Object.values(marks).some(isMarked);
}

/** Both sides come from the same provider's schema, so their keys have the same order. */
const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
