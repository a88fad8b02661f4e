import { accountNames, approver, jobRole, ledgerView, results } from '../../src/harness/shared-inputs.ts';

export const spec = { ...ledgerView, accounts: accountNames, results, 'job-role': jobRole, approver };
