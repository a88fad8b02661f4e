import type { Problem } from '../problem.ts';

/** Bytes of what a later step takes as one variable, which Linux limits to 128 KiB with its name. */
export const LONGEST_VARIABLE = 120_000;

/** Two lists travel in one variable: plan passes on the problems of the claims and of the check together. */
export const LONGEST_LIST = LONGEST_VARIABLE / 2;

/** How many of these texts, from the first one on, fit into so many bytes, each with what separates it from the next. */
export function fitting(texts: string[], bytes: number): number {
  let room = bytes;
  for (const [index, text] of texts.entries()) {
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) return index;
  }
  return texts.length;
}

/**
 * As many problems as an output can hold, and one in place of the others.
 *
 * @param problems Errors first.
 * @param of What has all of them in its summary.
 */
export function problemsOutput(problems: Problem[], of: 'check' | 'claims'): string {
  const texts = problems.map((problem) => JSON.stringify(problem));
  if (fitting(texts, LONGEST_LIST) === texts.length) return JSON.stringify(problems);
  const end = fitting(texts, LONGEST_LIST / 2);
  return JSON.stringify([...problems.slice(0, end), summedUp(problems.slice(end), of)]);
}

/** Errors come first, so this is one if any of the rest is; it holds back the accounts that the rest does. */
function summedUp(rest: Problem[], of: string): Problem {
  const { file, line, column, severity } = rest[0] as Problem;
  const message = `${rest.length} more problems are in the summary of the ${of}`;
  const errors = rest.filter((problem) => problem.severity === 'error');
  const accounts = [...new Set(errors.flatMap((problem) => problem.accounts ?? []))];
  const one = { file, line, column, severity, message };
  const all = { ...one, accounts };
  const isOfSome =
    errors.every((problem) => problem.accounts) && fitting([JSON.stringify(all)], LONGEST_LIST / 2) === 1;
  return isOfSome ? all : one;
}
