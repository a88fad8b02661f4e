import type { PlannedField } from '../work/result.ts';

// A value longer than a line, as people are shown it. Cut from its start, a policy that opens a bucket in its last
// statement would read the same before and after; so it is shown where it differs.

/** So many characters are read as one line. */
export const LINE = 200;

/** How much of what is the same stands before a difference. */
const CONTEXT = 40;

/** Deeper than any policy; what is hostile goes deeper than the stack. */
const MOST_LEVELS = 20;

/** What isn't in a document, which may have a `null` as well. */
const NONE = '(none)';

type Key = string | number;

/** Undefined where there is none. */
interface Leaf {
  path: Key[];
  before: unknown;
  after: unknown;
}

/**
 * A field as lines that fit. A long list or JSON document becomes one field for each of its parts that differ, by their
 * paths; any other long text is shown around its first difference. What differs never reads the same.
 *
 * @param field Both sides whole, rendered as JSON.
 * @param longest So many characters of a text are shown.
 */
export function fittingFields(field: PlannedField, longest: number): PlannedField[] {
  const { before, after } = field;
  if (Math.max(before?.length ?? 0, after?.length ?? 0) <= LINE) return [field];
  const leaves = leavesOf(before, after);
  if (leaves.length === 0) return [aroundDifference(field, longest)];
  const text = (value: unknown, whole: string | null) => {
    if (value !== undefined) return JSON.stringify(value);
    return whole === null ? null : NONE;
  };
  return leaves.flatMap((leaf) => {
    const path = `${field.path}${renderSteps(leaf.path)}`;
    return fittingFields(
      { ...field, path, before: text(leaf.before, before), after: text(leaf.after, after) },
      longest,
    );
  });
}

/** As Terraform writes what is within something: `["genesis:account"]`, `[0].from_port`. */
export function renderSteps(path: readonly Key[]): string {
  return path.map((key) => (/^[A-Za-z_][\w-]*$/.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`)).join('');
}

/** None where the two aren't documents that can be read so, or say the same in other words. */
function leavesOf(before: string | null, after: string | null): Leaf[] {
  const [old, young] = [documentOf(before), documentOf(after)];
  const isReadable = (isAbsent(before) || old !== undefined) && (isAbsent(after) || young !== undefined);
  const leaves = isReadable ? differences([], old, young) : [];
  // A path as long as a text would make lines of any length.
  const isLegible = ({ path }: Leaf) =>
    path.length > 0 && path.length < MOST_LEVELS && renderSteps(path).length <= LINE;
  return leaves.every(isLegible) ? leaves : [];
}

const isAbsent = (text: string | null) => text === null || text === NONE;

function differences(path: Key[], before: unknown, after: unknown): Leaf[] {
  if (textOf(before) === textOf(after)) return [];
  if (path.length >= MOST_LEVELS || !canLookInto(path, before, after)) return [{ path, before, after }];
  return children(before, after).flatMap(([key, old, young]) => differences([...path, key], old, young));
}

/** Of what comes or goes as a whole a short part is one line. */
function canLookInto(path: Key[], before: unknown, after: unknown): boolean {
  if (before !== undefined && after !== undefined) {
    return isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after);
  }
  const one = before ?? after;
  return isBranch(one) && (path.length === 0 || textOf(one).length > LINE);
}

function children(before: unknown, after: unknown): [Key, unknown, unknown][] {
  if (Array.isArray(before ?? after)) return elements((before ?? []) as unknown[], (after ?? []) as unknown[]);
  const [old, young] = [before, after].map((side) => new Map(Object.entries(side ?? {}))) as [Fields, Fields];
  return [...new Set([...old.keys(), ...young.keys()])].map((key) => [key, old.get(key), young.get(key)]);
}

type Fields = Map<string, unknown>;

/** Without those that are the same at both ends: an element more in the middle doesn't change all that follow it. */
function elements(before: unknown[], after: unknown[]): [Key, unknown, unknown][] {
  const [old, young] = [before.map(textOf), after.map(textOf)];
  const most = Math.min(old.length, young.length);
  let start = 0;
  while (start < most && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const count = Math.max(gone.length, come.length);
  return Array.from({ length: count }, (_, index) => [start + index, gone[index], come[index]]);
}

/** The list or object that a rendered value is, or that is written in it as text. */
function documentOf(text: string | null): unknown {
  const value = parsed(text ?? '');
  const document = typeof value === 'string' ? faithful(value) : value;
  return isBranch(document) ? document : undefined;
}

/** Not where parsing loses something, a name given twice or a digit: it would differ, and nobody would see it. */
function faithful(text: string): unknown {
  const value = parsed(text);
  return value !== undefined && skeleton(text) === skeleton(textOf(value)) ? value : undefined;
}

/** All but the texts, which parsing leaves as they are. */
const skeleton = (text: string) => text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""').replace(/\s/g, '');

/** Undefined where it isn't JSON, or nested so deeply that it can't be written again. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    JSON.stringify(value);
    return value;
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown) => JSON.stringify(value) ?? '';

const isBranch = (value: unknown) => typeof value === 'object' && value !== null;

/** Both sides from the same place on, so that the first difference is in what is shown. */
function aroundDifference(field: PlannedField, longest: number): PlannedField {
  const [before, after] = [[...(field.before ?? '')], [...(field.after ?? '')]];
  const found = before.findIndex((character, index) => character !== after[index]);
  const first = found < 0 ? before.length : found;
  const start = first < longest - CONTEXT ? 0 : first - CONTEXT;
  const cut = (text: string[]) => {
    const shown = text.slice(start, start + longest).join('');
    return `${start > 0 ? '…' : ''}${shown}${text.length > start + longest ? '…' : ''}`;
  };
  return { ...field, before: field.before && cut(before), after: field.after && cut(after) };
}
