import { UserError } from '../../src/core/problem.ts';
import { type Inputs, optional, text } from '../../src/harness/inputs.ts';
import { accountNames, approval, approver, jobRole, ledgerView, results } from '../../src/harness/shared-inputs.ts';

export const spec = {
  ...ledgerView,
  accounts: accountNames,
  ...approval,
  results,
  'job-role': jobRole,
  approver,
  'one-time-password': optional(text('six digits, or resend', /^(\d{6}|resend)$/)),
};

/** @throws UserError where there is what was approved and nothing that says it is that, or the other way round. */
export function contradictions({ approved, ...inputs }: Inputs<typeof spec>): void {
  if ((approved === undefined) === (inputs['approved-digest'] === undefined)) return;
  throw new UserError('Inputs approved and approved-digest belong together: the digest comes by another way.');
}
