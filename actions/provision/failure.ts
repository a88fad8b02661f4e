import { UserError } from '../../src/core/problem.ts';
import { Interrupted } from '../../src/core/terraform/terraform.ts';
import type { Result } from '../../src/core/work/result.ts';
import { told } from '../../src/core/work/told.ts';

export const NEXT_RUN = 'The next run does what is missing.';

/** What a result tells of an account that failed. What isn't a person's to mend is ours, and needs its stack in the log. */
export function failure(
  name: string,
  error: Error,
  log: (line: string) => void,
): { outcome: 'failed'; error: NonNullable<Result['error']> } {
  if (!(error instanceof UserError || error instanceof Interrupted)) log(`${name}: ${error.stack}`);
  return { outcome: 'failed', error: { ...told(error), ...(error instanceof Interrupted && { hint: NEXT_RUN }) } };
}
