import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';

const folder = path.resolve(import.meta.dirname, '../core/golden');

/** Compares a text with test/core/golden/<name>; with UPDATE_GOLDEN=1 it becomes that file, to be looked at and committed. */
export function expectGolden(name: string, text: string): void {
  const file = path.join(folder, name);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
