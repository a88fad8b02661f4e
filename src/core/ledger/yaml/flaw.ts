import type { Problem } from '../../problem.ts';
import { shown } from '../schema/text.ts';

/** What is wrong with a file, before it is known whose file it is. The message is about the file, or begins with a key's path. */
export interface Flaw {
  line: number;
  column: number;
  message: string;
  hint: string;
}

/** A path of keys as people write it: `hubs.main.zones[0]`, `tags."cost center"`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const shownKey = /^[\w-]{1,60}$/.test(String(key)) ? String(key) : shown(key);
    return text ? `${text}.${shownKey}` : shownKey;
  }, '');
}

/** Messages repeat what is in the file, and that may be long. */
const LONGEST = 400;

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The flaw as an error in a file. */
export function flawProblem(file: string, { line, column, message, hint }: Flaw, accounts?: string[]): Problem {
  return {
    file,
    line,
    column,
    severity: 'error',
    message: cut(message),
    hint: cut(hint),
    ...(accounts && { accounts }),
  };
}
