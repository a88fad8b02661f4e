import { createHash } from 'node:crypto';

/**
 * SHA-256, in hexadecimal, of a value's canonical JSON. Equal values have equal digests whatever the order of their
 * keys; keys that are `undefined` count as absent, as in JSON.
 */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** JSON with the keys of every object sorted by code unit. Throws a TypeError for what JSON can't say (functions, cycles). */
function canonicalJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) => (isObject(part) ? sorted(part) : part));
  if (text === undefined) throw new TypeError(`There is no JSON for ${typeof value}`);
  return text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without a prototype, so that a key `__proto__` is copied as any other. */
function sorted(value: Record<string, unknown>): Record<string, unknown> {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value).sort()) copy[key] = value[key];
  return copy;
}
