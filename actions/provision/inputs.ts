import { UserError } from '../../src/core/problem.ts';
import { flag, type Inputs, integer, oneOf, optional } from '../../src/harness/inputs.ts';
import {
  approval,
  approver,
  file,
  head,
  jobRole,
  ledgerView,
  results,
  subjectNames,
} from '../../src/harness/shared-inputs.ts';

export const spec = {
  ...ledgerView,
  mode: oneOf('plan', 'apply', 'destroy', 'drift'),
  accounts: optional(subjectNames, []),
  head,
  ...approval,
  unreviewed: flag(),
  results,
  'job-role': jobRole,
  approver,
  terraform: optional(file),
  'terraform-binary': file,
  parallel: optional(integer(1, 16)),
};

/**
 * Inputs that are fine one by one but not together.
 *
 * @throws UserError naming all of them.
 */
export function contradictions(inputs: Inputs<typeof spec>): void {
  const { mode, head, approved, unreviewed, accounts } = inputs;
  const changes = mode === 'apply' || mode === 'destroy';
  const digest = inputs['approved-digest'];
  const reviewed = approved !== undefined || digest !== undefined;
  const faults = [
    (approved === undefined) !== (digest === undefined) &&
      'Inputs approved and approved-digest belong together: the digest comes by another way than the file.',
    mode !== 'plan' && head !== undefined && "Input head is for plans: a pull request's content is never applied.",
    accounts.length === 0 &&
      mode !== 'drift' &&
      'Input accounts is missing; it takes names of accounts, separated by commas.',
    changes &&
      !reviewed &&
      !unreviewed &&
      `Mode ${mode} needs the inputs approved and approved-digest; "unreviewed: true" does what nobody reviewed.`,
    changes && reviewed && unreviewed && 'Inputs approved and "unreviewed: true" exclude each other.',
    !changes &&
      (reviewed || unreviewed) &&
      'Inputs approved, approved-digest and unreviewed are for modes apply and destroy.',
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}
