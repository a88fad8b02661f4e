import { flag, integer, oneOf, optional, text } from '../../src/harness/inputs.ts';
import { accountNames, head, ledgerView, signed } from '../../src/harness/shared-inputs.ts';

export const spec = {
  operation: oneOf('claim', 'lost', 'sweep'),
  'pull-request': optional(integer(1, Number.MAX_SAFE_INTEGER)),
  branch: optional(text('the name of a branch')),
  accounts: optional(accountNames),
  ...{ ...ledgerView, head, signed, fail: flag() },
};
