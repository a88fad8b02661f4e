import { writeFile } from 'node:fs/promises';
import { UserError } from '../src/core/problem.ts';
import { reportPage } from '../src/core/render/report/page.ts';
import type { Result } from '../src/core/work/result.ts';
import { readResults } from '../src/edge/results.ts';
import { readContext } from './checkout.ts';
import type { Terminal, Values } from './command.ts';

/**
 * Writes all of the ledger, and what is known of it here, as one page of HTML. An older page gives way.
 *
 * @throws UserError where the page can't be written, or the folder has no result of a look for drift.
 */
export async function report(values: Values<'ledger' | 'out' | 'drift-results'>, terminal: Terminal): Promise<number> {
  const context = await readContext(values.ledger, { status: 'all' }, terminal);
  const drift = values['drift-results'] === undefined ? undefined : await driftIn(values['drift-results']);
  const page = reportPage({ context, drift, now: new Date() });
  await writeFile(values.out, page).catch((error: Error) => {
    throw new UserError(`The page can't be written: ${error.message}`, { hint: 'Name another file by --out.' });
  });
  terminal.err(`Wrote ${values.out}.\n`);
  return 0;
}

async function driftIn(folder: string): Promise<Result[]> {
  const results = (await readResults(folder)).filter(({ step }) => step === 'drift');
  if (results.length > 0) return results;
  throw new UserError(`${folder} has no results of a look for drift.`, {
    hint: 'Fetch them: gh run download RUN --pattern "results-drift-*", with the number of a run of the workflow drift.',
  });
}
