import type { Problem } from '../problem.ts';
import { type Block, code, counted, inert, shortened, table } from './markdown.ts';

/** Errors first, then by place. */
export function sortedProblems(problems: Problem[]): Problem[] {
  const rank = ({ severity }: Problem) => (severity === 'error' ? 0 : 1);
  const place = (a: Problem, b: Problem) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
  return [...problems].sort((a, b) => rank(a) - rank(b) || place(a, b));
}

/** "2 errors, 1 warning", or an empty text. */
export function problemCounts(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')];
  return parts.filter(Boolean).join(', ');
}

/** One row a problem: where it is, what is wrong, how to mend it. */
export function problemsTable(problems: Problem[]): Block {
  const columns = [{ title: '' }, { title: 'Where' }, { title: 'What is wrong' }, { title: 'How to mend it' }];
  return table(columns, sortedProblems(problems).map(row));
}

function row({ severity, file, line, column, message, hint }: Problem): string[] {
  return [
    severity === 'error' ? '❌' : '⚠️',
    code(shortened(`${file}:${line}:${column}`, 300)),
    inert(shortened(message, 1000)),
    inert(shortened(hint ?? '', 1000)),
  ];
}
