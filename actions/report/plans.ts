import { hubOf } from '../../src/core/ledger/schema/organization.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import type { PlannedAccount } from '../../src/core/render/plan-table.ts';
import { claimOf } from '../../src/core/work/due.ts';
import type { DueAccount } from '../../src/core/work/due-account.ts';
import { isWanted } from '../../src/core/work/due-peerings.ts';
import { accountsOf, isPeering, peeredNetwork } from '../../src/core/work/peerings.ts';
import type { Result } from '../../src/core/work/result.ts';

/** The plans among results. One counts only for what is due now: made of the same files, by the same code. */
export function plansOf(results: Result[]): (due: DueAccount) => Result | undefined {
  const plans = new Map(results.filter(({ step }) => step === 'plan').map((result) => [result.account, result]));
  return ({ account, inputs, module }) => {
    const plan = plans.get(account);
    return plan?.inputs === inputs && plan.module === module ? plan : undefined;
  };
}

/** A plan's result with the account's place: its block as it would be merged, its region by main's pools and hubs. */
export function placed(result: Result, snapshot: Snapshot): PlannedAccount {
  if (isPeering(result.account)) return placedPeering(result, snapshot);
  const { base, next } = snapshot;
  const claim = next.accounts.has(result.account) ? claimOf(next, result.account) : undefined;
  const lifecycle = next.accounts.get(result.account)?.value.lifecycle;
  const hub = claim && base.pools.get(claim.pool)?.value.hub;
  return {
    result,
    lifecycle,
    block: claim?.subnet ?? result.subnet,
    region: hub === undefined ? undefined : base.organization && hubOf(base.organization.value, hub)?.region,
  };
}

/** Of a peering both blocks, and its region or regions. */
function placedPeering(result: Result, { next, status }: Snapshot): PlannedAccount {
  const networks = accountsOf(result.account).flatMap((name) => peeredNetwork(status, name) ?? []);
  return {
    result,
    lifecycle: isWanted(next, result.account) ? 'present' : 'clean',
    block: networks.map(({ cidr }) => cidr).join(' ↔ '),
    region: [...new Set(networks.map(({ region }) => region))].join(' ↔ '),
  };
}
