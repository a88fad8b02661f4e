import { checkLedger } from '../src/core/check/ledger.ts';
import { checkTransitions } from '../src/core/check/transitions.ts';
import type { Ledger } from '../src/core/ledger/ledger.ts';
import type { Problem } from '../src/core/problem.ts';
import { counted } from '../src/core/render/markdown.ts';
import { problemCounts, sortedProblems } from '../src/core/render/problems.ts';
import { readBase, readCheckout } from './checkout.ts';
import type { Terminal, Values } from './command.ts';
import { printable, printJson } from './print.ts';

/**
 * Prints all that is wrong with the ledger, errors first.
 *
 * @returns 1 where there are errors; warnings alone hold back nothing.
 */
export async function check(values: Values<'ledger' | 'json' | 'base'>, terminal: Terminal): Promise<number> {
  const { ledger, status, problems } = await readCheckout(values.ledger);
  const found = [...problems, ...checkLedger(ledger, status)];
  if (values.base !== undefined) {
    const base = await readBase(values.ledger, values.base, (line) => terminal.err(`${line}\n`));
    found.push(...checkTransitions(base, ledger, status));
  }
  const sorted = sortedProblems(found);
  if (values.json) printJson(sorted.map(record), terminal);
  else terminal.out(report(sorted, ledger, terminal.color));
  return sorted.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** One shape for every problem, whatever else is known of it. */
function record({ file, line, column, severity, message, hint = '' }: Problem) {
  return { file, line, column, severity, message, hint };
}

function report(problems: Problem[], ledger: Ledger, color: boolean): string {
  const paint = color ? painted : (_: number, text: string) => text;
  const blocks = problems.map(({ file, line, column, severity, message, hint }) => {
    const place = paint(1, `${printable(file)}:${line}:${column}`);
    const word = paint(severity === 'error' ? 31 : 33, severity);
    return `${place}  ${word}  ${printable(message)}\n${hint ? `    ${paint(2, printable(hint))}\n` : ''}\n`;
  });
  const isWell = !problems.some(({ severity }) => severity === 'error');
  return `${blocks.join('')}${paint(isWell ? 32 : 31, verdict(problems, ledger, isWell))}\n`;
}

function verdict(problems: Problem[], { folder, accounts, pools, claims }: Ledger, isWell: boolean): string {
  const counts = problemCounts(problems);
  const size = [counted(accounts.size, 'account'), counted(pools.size, 'pool'), counted(claims.size, 'claim')].join(
    ', ',
  );
  if (!isWell) return `${counts} in ${printable(folder)}`;
  return `${printable(folder)} is valid${counts && `, with ${counts}`}: ${size}`;
}

/** Text in one of the terminal's colors or weights (ECMA-48, SGR). */
function painted(code: number, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}
