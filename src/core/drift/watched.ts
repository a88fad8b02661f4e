import type { Snapshot } from '../ledger/snapshot.ts';
import type { Status } from '../ledger/status.ts';
import { isCreated, whatIsDue } from '../work/due.ts';
import { isSample } from '../work/owed.ts';

/** Names of the accounts in which drift is looked for: those that are there and that nobody wants to close, in order. */
export function watched({ base, next, status }: Pick<Snapshot, 'base' | 'next' | 'status'>): string[] {
  if (isSample({ base })) return [];
  return [...next.accounts]
    .filter(([name, { value }]) => value.lifecycle !== 'closed' && isThere(name, status))
    .map(([name]) => name)
    .sort();
}

/** Whether its network is planned: one that was never applied, or was taken down, has nothing that could drift. */
export function hasNetwork({ next, status }: Pick<Snapshot, 'next' | 'status'>, name: string): boolean {
  const account = next.accounts.get(name)?.value;
  const record = status.accounts.get(name);
  return account?.lifecycle === 'present' && account.network !== 'none' && Boolean(record?.network);
}

/** Why an account isn't yet what main says, where that is known: by its own files, or by what all accounts share. */
export interface Owing {
  byItself: ReadonlyMap<string, string>;
  shared(name: string): string | undefined;
}

export function owing({ next, status }: Pick<Snapshot, 'next' | 'status'>, module: string): Owing {
  const { due } = whatIsDue(next, status, module);
  return {
    byItself: new Map(due.map(({ account, reason }) => [account, reason])),
    shared: (name) => (status.accounts.get(name)?.applied?.module === module ? undefined : SHARED),
  };
}

const SHARED = 'the Terraform code or organization.yaml changed since';

const isThere = (name: string, { accounts }: Status) => {
  const record = accounts.get(name);
  return isCreated(record) && record?.state !== 'deleted';
};
