import { digest } from '../hash.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PeeringStatus } from '../ledger/schema/status.ts';
import type { Status } from '../ledger/status.ts';
import type { Candidate, DueAccount, Owed } from './due-account.ts';
import { accountsOf, livePeerings, peeredNetwork } from './peerings.ts';
import { SHARED_CHANGED, whyUnfinished } from './unfinished.ts';

/**
 * Digest of what a peering is made of: its file, and what it uses of both networks. So it is owed again when one of them
 * gets other route tables.
 */
export function peeringInputs({ peerings }: Ledger, status: Status, name: string): string {
  const networks = accountsOf(name).map((account) => peeredNetwork(status, account) ?? null);
  return digest({ peering: peerings.get(name)?.value ?? null, networks });
}

/** Whether the ledger wants a peering to be there: one whose file can't be read isn't one that was removed. */
export function isWanted({ peerings, unreadable, folder }: Ledger, name: string): boolean {
  return peerings.has(name) || unreadable.has(`${folder}/peerings/${name}.yaml`);
}

/** Whether there is any work on a peering of this name. */
export function isKnownPeering(ledger: Ledger, status: Status, name: string): boolean {
  return isWanted(ledger, name) || livePeerings(status).includes(name);
}

/** Peerings that are wanted, and those that aren't any more but may be there. */
export function peeringCandidates(ledger: Ledger, status: Status, module: string): Candidate[] {
  const removed = livePeerings(status).filter((name) => !isWanted(ledger, name));
  return [...ledger.peerings.keys(), ...removed].map((name) => {
    const item = peeringItem(ledger, status, name, module);
    const record = status.peerings.get(name);
    const isSettled = item.lifecycle === 'present' && record?.state === 'stable';
    return {
      item,
      owed: item.lifecycle === 'present' ? whyDue(record, item.inputs) : whyLeaving(record),
      onRequest: isSettled && record.applied?.module !== module ? SHARED_CHANGED : undefined,
      isSettled,
      blocked: withoutNetworks(status, name),
    };
  });
}

/** Peerings that a change adds, changes or removes. */
export function touchedPeerings(
  base: Ledger,
  next: Ledger,
  status: Status,
  module: string,
): Pick<Owed, 'due' | 'waiting'> {
  const names = [...new Set([...base.peerings.keys(), ...next.peerings.keys()])];
  const items = names.flatMap((name): DueAccount[] => {
    const reason = whyTouched(base, next, status, name);
    return reason === undefined ? [] : [{ ...peeringItem(next, status, name, module), reason }];
  });
  const blocked = (name: string) => withoutNetworks(status, name);
  return {
    due: items.filter(({ account }) => blocked(account) === undefined),
    waiting: items.flatMap(({ account }) => {
      const reason = blocked(account);
      return reason === undefined ? [] : [{ account, reason }];
    }),
  };
}

function whyTouched(base: Ledger, next: Ledger, status: Status, name: string): string | undefined {
  const [before, after] = [base, next].map(({ peerings }) => peerings.get(name)?.value);
  if (digest(before ?? null) === digest(after ?? null)) return undefined;
  if (!before) return 'added by this change';
  if (after) return 'this change touches its dns';
  return !isWanted(next, name) && livePeerings(status).includes(name) ? 'removed by this change' : undefined;
}

function peeringItem(ledger: Ledger, status: Status, name: string, module: string): Omit<DueAccount, 'reason'> {
  return {
    account: name,
    create: false,
    network: true,
    lifecycle: isWanted(ledger, name) ? 'present' : 'closed',
    inputs: peeringInputs(ledger, status, name),
    module,
  };
}

/** Each side's routes need the other's network. */
function withoutNetworks(status: Status, name: string): string | undefined {
  const missing = accountsOf(name).filter((account) => !peeredNetwork(status, account));
  return missing.length > 0 ? `no network is recorded of ${missing.join(' and ')} yet` : undefined;
}

function whyDue(record: PeeringStatus | undefined, inputs: string): string | undefined {
  if (!record || record.state === 'deleted') return 'new peering';
  return whyUnfinished(record, inputs);
}

function whyLeaving(record: PeeringStatus | undefined): string {
  if (record?.state === 'deletion-failed') return 'removing it failed';
  return record?.state === 'deletion-requested' ? 'removing it did not finish' : 'its file was removed';
}
