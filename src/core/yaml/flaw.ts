import type { Problem } from '../problem.ts';

/** What is wrong with a file, before it is known whose file it is. The message is about the file, or begins with a key's path. */
export interface Flaw {
  line: number;
  column: number;
  message: string;
  hint: string;
}

/** A path of keys as people write it: `hubs.main.zones[0]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}

/** The flaw as an error in a file. What has no path of keys to begin with begins with the file's name. */
export function flawProblem(file: string, { line, column, message, hint }: Flaw, accounts?: string[]): Problem {
  return { file, line, column, severity: 'error', message, hint, ...(accounts && { accounts }) };
}
