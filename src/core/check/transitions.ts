import type { Ledger } from '../ledger/ledger.ts';
import type { Status } from '../ledger/status.ts';
import type { Problem } from '../problem.ts';
import {
  accountIsKept,
  adoptedIsProtected,
  claimedNetworkHolds,
  closedIsFinal,
  madeIpv6Holds,
  protectionIsLiftedFirst,
} from './account-changes.ts';
import type { Change, ChangeRule } from './change.ts';
import { claimIsKept, claimIsUntouched, claimsAreOwn, claimsGoOneWay, unreadableClaimIsKept } from './claim-changes.ts';
import { claimedPoolHolds } from './pool-changes.ts';

const RULES: readonly ChangeRule[] = [
  accountIsKept,
  closedIsFinal,
  adoptedIsProtected,
  protectionIsLiftedFirst,
  claimedNetworkHolds,
  madeIpv6Holds,
  claimedPoolHolds,
  claimIsKept,
  unreadableClaimIsKept,
  claimIsUntouched,
  claimsAreOwn,
  claimsGoOneWay,
];

/**
 * What may not become of a ledger: a good ledger and a good ledger after it can make a bad step.
 *
 * @param base Where it comes from: main's tip for a pull request, the commit last applied for an apply.
 * @param next Where it goes: the tree that would be merged, or main's tip.
 * @param status What is known of the accounts; an account it doesn't know is not known to be deleted.
 */
export function checkTransitions(base: Ledger, next: Ledger, status: Status): Problem[] {
  const change: Change = { base, next, status };
  return RULES.flatMap((rule) => rule(change));
}
