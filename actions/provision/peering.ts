import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import type { Status } from '../../src/core/ledger/status.ts';
import { peeringVariables } from '../../src/core/terraform/peering-vars.ts';
import type { Reach } from '../../src/core/terraform/tfvars.ts';
import { isKnownPeering, isWanted } from '../../src/core/work/due-peerings.ts';
import type { Wanted } from '../create-account/find.ts';

import type { Mode } from './mode.ts';
import type { PeeringTarget } from './target.ts';

/**
 * What Terraform is to be told of a peering.
 *
 * @throws UserError where an account has no network that it could be peered with.
 */
export function peeringTarget(
  name: string,
  { ledger, status }: { ledger: Ledger; status: Status },
  accounts: Wanted[],
  reach: Omit<Reach, 'accountId'>,
): PeeringTarget {
  return {
    name,
    accounts,
    leaving: !isWanted(ledger, name),
    variables: peeringVariables(ledger, status, name, reach),
  };
}

/** Why a mode isn't for this peering; undefined where it is. */
export function peeringFault(
  name: string,
  mode: Mode,
  { next, status }: Pick<Snapshot, 'next' | 'status'>,
): string | undefined {
  const wanted = isWanted(next, name);
  if (!isKnownPeering(next, status, name)) return `The ledger has no peering ${name}: mend the input \`accounts\`.`;
  if (mode === 'drift' && !wanted) return `${name} is to be removed: nobody minds its drift.`;
  if (mode === 'apply' && !wanted) return `${name} is to be removed: it isn't provisioned.`;
  return mode === 'destroy' && wanted ? `${name} is to be there: remove its file first.` : undefined;
}
