import type { Snapshot } from '../ledger/snapshot.ts';
import type { Status } from '../ledger/status.ts';
import { isCreated, whatIsDue } from '../work/due.ts';
import { isSample } from '../work/owed.ts';
import { isPeering, recordOf } from '../work/peerings.ts';

/**
 * Names of the accounts and peerings in which drift is looked for: those that are there, and that nobody wants to close
 * or remove. In order.
 */
export function watched({ base, next, status }: Pick<Snapshot, 'base' | 'next' | 'status'>): string[] {
  if (isSample({ base })) return [];
  const accounts = [...next.accounts]
    .filter(([name, { value }]) => value.lifecycle !== 'closed' && isThere(name, status))
    .map(([name]) => name);
  const peerings = [...next.peerings.keys()].filter((name) => status.peerings.get(name)?.network);
  return [...accounts, ...peerings].sort();
}

/** Whether its network is planned: one that was never applied, or was taken down, has nothing that could drift. */
export function hasNetwork({ next, status }: Pick<Snapshot, 'next' | 'status'>, name: string): boolean {
  if (isPeering(name)) return true;
  const account = next.accounts.get(name)?.value;
  const record = status.accounts.get(name);
  return account?.lifecycle === 'present' && account.network !== 'none' && Boolean(record?.network);
}

/** Why an account or peering isn't yet what main says, where that is known: by its own files, or by what all share. */
export interface Owing {
  byItself: ReadonlyMap<string, string>;
  shared(name: string): string | undefined;
}

export function owing({ next, status }: Pick<Snapshot, 'next' | 'status'>, module: string): Owing {
  const { due } = whatIsDue(next, status, module);
  return {
    byItself: new Map(due.map(({ account, reason }) => [account, reason])),
    shared: (name) => (recordOf(status, name)?.applied?.module === module ? undefined : SHARED),
  };
}

const SHARED = 'the Terraform code or organization.yaml changed since';

const isThere = (name: string, { accounts }: Status) => {
  const record = accounts.get(name);
  return isCreated(record) && record?.state !== 'deleted';
};
