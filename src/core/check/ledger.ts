import type { Ledger } from '../ledger/ledger.ts';
import type { Status } from '../ledger/status.ts';
import type { Problem } from '../problem.ts';
import { accountHasEmail, productIsKnown, protectedStays, unitIsForWork } from './accounts.ts';
import { appHasAccounts, appHasServers, appIsDeployedOnce } from './apps.ts';
import {
  claimHasAccount,
  claimIsAsApplied,
  claimIsBlock,
  claimIsFree,
  claimIsOnly,
  claimIsWanted,
  claimsAreApart,
} from './claims.ts';
import { clusterCanBeMade } from './clusters.ts';
import { contextOf, type Rule } from './context.ts';
import { adoptedOnce, adoptionHolds, closedStaysClosed, emailIsOwn, outOfReach } from './identity.ts';
import { accountHasClaim, accountPoolExists, pinIsBlock } from './networks.ts';
import { factoryIsComplete, ignoredDriftIsOfAccounts, namedOnce } from './organization.ts';
import { peeringHasNetworks, peeringIsApart, peeringIsPair } from './peerings.ts';
import { poolFitsNetworks, poolHasHub, poolSplits, poolsAreApart } from './pools.ts';

const RULES: readonly Rule[] = [
  factoryIsComplete,
  namedOnce,
  ignoredDriftIsOfAccounts,
  poolHasHub,
  poolSplits,
  poolFitsNetworks,
  poolsAreApart,
  accountHasEmail,
  emailIsOwn,
  productIsKnown,
  unitIsForWork,
  protectedStays,
  closedStaysClosed,
  adoptedOnce,
  adoptionHolds,
  outOfReach,
  accountPoolExists,
  pinIsBlock,
  accountHasClaim,
  clusterCanBeMade,
  claimIsBlock,
  claimHasAccount,
  claimIsOnly,
  claimIsWanted,
  claimIsAsApplied,
  claimIsFree,
  claimsAreApart,
  peeringIsPair,
  peeringHasNetworks,
  peeringIsApart,
  appHasAccounts,
  appHasServers,
  appIsDeployedOnce,
];

/**
 * What is wrong between the files of a ledger, and between it and the status. `readLedger` has found what is wrong in
 * single files; what couldn't be read is passed over here, never called missing.
 */
export function checkLedger(ledger: Ledger, status: Status): Problem[] {
  const context = contextOf(ledger, status);
  return RULES.flatMap((rule) => rule(context));
}
