import { z } from 'zod';
import type { AccountStatus } from '../ledger/schema/status.ts';
import type { Status } from '../ledger/status.ts';
import { SEPARATOR } from './subject.ts';

// A peering is worked on as an account is, under the name of its file: `acme--beta`.

/** Whether a name is that of a peering. */
export function isPeering(name: string): boolean {
  return name.includes(SEPARATOR);
}

/** The two accounts of a peering; of an account, itself. */
export function accountsOf(name: string): string[] {
  return name.split(SEPARATOR);
}

/** What is recorded of an account or of a peering. A peering's record has some of the keys of an account's. */
export function recordOf(status: Status, name: string): AccountStatus | undefined {
  return isPeering(name) ? status.peerings.get(name) : status.accounts.get(name);
}

/** Peerings of which there may be something in AWS still. */
export function livePeerings({ peerings }: Status): string[] {
  return [...peerings].filter(([, { state }]) => state !== 'deleted').map(([name]) => name);
}

/** Those of an account: its network can't go before them. */
export function livePeeringsOf(status: Status, account: string): string[] {
  return livePeerings(status).filter((name) => accountsOf(name).includes(account));
}

/** Ids of all peering connections that are recorded: their routes are in accounts' tables. */
export function peeringIds({ peerings }: Status): Set<string> {
  const ids = [...peerings.values()].map(({ network: made }) => made?.peering_id);
  return new Set(ids.filter((id) => typeof id === 'string'));
}

const network = z.object({
  region: z.string(),
  vpc_id: z.string(),
  cidr: z.string(),
  ipv6_cidr: z.string().nullish(),
  public_route_table: z.string(),
  private_route_tables: z.record(z.string(), z.string()),
});

/** What a peering uses of an account's network. */
export type PeeredNetwork = z.infer<typeof network>;

/** The network of an account, as an apply recorded it; undefined while it has none. */
export function peeredNetwork({ accounts }: Status, account: string): PeeredNetwork | undefined {
  return network.safeParse(accounts.get(account)?.network).data;
}
