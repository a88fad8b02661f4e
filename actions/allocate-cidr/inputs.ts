import { flag, integer, oneOf, optional, text } from '../../src/harness/inputs.ts';
import { accountNames, head, ledgerView } from '../../src/harness/shared-inputs.ts';

const { repository, ledger, base, token } = ledgerView;
export const spec = {
  operation: oneOf('claim', 'lost'),
  'pull-request': optional(integer(1, Number.MAX_SAFE_INTEGER)),
  branch: optional(text('the name of a branch')),
  accounts: optional(accountNames),
  ...{ head, repository, ledger, base, token, fail: flag() },
};
