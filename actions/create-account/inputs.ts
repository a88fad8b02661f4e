import { optional, text } from '../../src/harness/inputs.ts';
import { accountNames, approver, jobRole, ledgerView, results } from '../../src/harness/shared-inputs.ts';

export const spec = {
  ...ledgerView,
  accounts: accountNames,
  results,
  'job-role': jobRole,
  approver,
  'one-time-password': optional(text('six digits, or resend', /^(\d{6}|resend)$/)),
};
