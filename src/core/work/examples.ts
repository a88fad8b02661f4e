import type { Ledger } from '../ledger/ledger.ts';
import { claimOf } from './due.ts';

/** More would say the same again. */
const MOST = 3;

/**
 * Accounts that stand for all others where the Terraform code is looked at: one of each kind of network (its hub, its NAT
 * gateways, its IPv6), the first of it by name; only those that have a block.
 */
export function examplesOf(ledger: Ledger): string[] {
  const kinds = new Map<string, string>();
  for (const name of [...ledger.accounts.keys()].sort()) {
    const { network = 'none', lifecycle } = ledger.accounts.get(name)?.value ?? {};
    const claim = claimOf(ledger, name);
    const hub = claim && ledger.pools.get(claim.pool)?.value.hub;
    if (network === 'none' || lifecycle !== 'present' || !hub) continue;
    const kind = JSON.stringify([hub, network.nat, network.ipv6]);
    if (!kinds.has(kind)) kinds.set(kind, name);
  }
  return [...kinds.values()].slice(0, MOST);
}
