import { createInterface } from 'node:readline/promises';
import { UserError } from '../src/core/problem.ts';
import type { Terminal } from './command.ts';

/**
 * Asks a person to go on.
 *
 * @throws UserError where the answer isn't yes, or nobody is there to ask.
 */
export async function confirm(question: string, { err }: Terminal): Promise<void> {
  if (process.stdin.isTTY !== true) {
    throw new UserError('Nobody is there to say yes.', { hint: 'Read what would be done, and add --yes.' });
  }
  err(`${question} Only yes goes on: `);
  const lines = createInterface({ input: process.stdin });
  const answer = await lines.question('').finally(() => lines.close());
  if (answer.trim() !== 'yes') throw new UserError('Nothing was done.');
}
