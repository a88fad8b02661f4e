import type { AccountStatus } from '../ledger/schema/status.ts';

/** Why something that was begun isn't as its files say; undefined where it is. */
export function whyUnfinished(
  { state, applied }: Pick<AccountStatus, 'state' | 'applied'>,
  inputs: string,
): string | undefined {
  if (applied && applied.inputs !== inputs) return `changed since ${applied.commit.slice(0, 7)}`;
  if (state === 'provisioning-failed') return 'the last run failed';
  // A run that was killed in the middle may have changed anything, also when the files were since put back.
  return state === 'stable' ? undefined : 'the last run did not finish';
}

/** Why something that is done isn't as what all share says; that is rolled out on request. */
export const SHARED_CHANGED = 'the Terraform code or organization.yaml changed';
