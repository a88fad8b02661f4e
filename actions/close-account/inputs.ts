import { UserError } from '../../src/core/problem.ts';
import { flag, type Inputs } from '../../src/harness/inputs.ts';
import { accountNames, approval, approver, jobRole, ledgerView, results } from '../../src/harness/shared-inputs.ts';

export const spec = {
  ...ledgerView,
  accounts: accountNames,
  ...approval,
  unreviewed: flag(),
  results,
  'job-role': jobRole,
  approver,
};

/**
 * Closing can't be undone, so that nobody reviewed it has to be said.
 *
 * @throws UserError where the inputs about the review contradict each other.
 */
export function contradictions({ approved, unreviewed, ...inputs }: Inputs<typeof spec>): void {
  const digest = inputs['approved-digest'];
  if ((approved === undefined) !== (digest === undefined)) {
    throw new UserError('Inputs approved and approved-digest belong together: the digest comes by another way.');
  }
  if ((approved === undefined) !== unreviewed) {
    throw new UserError('Give approved and approved-digest, or "unreviewed: true" to close what nobody reviewed.');
  }
}
