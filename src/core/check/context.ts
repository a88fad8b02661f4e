import { type Space, spaceFault } from '../addresses/blocks.ts';
import type { Cidr } from '../addresses/cidr.ts';
import { toCidr } from '../addresses/parse-cidr.ts';
import { type Entry, type Ledger, poolUsers } from '../ledger/ledger.ts';
import type { Account } from '../ledger/schema/account.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import type { Status } from '../ledger/status.ts';
import type { Problem } from '../problem.ts';

/** What the rules look at: the ledger, the status, and what is worked out once from them. */
export interface Context {
  ledger: Ledger;
  status: Status;
  /** The pools that can be cut as they say, as integers. */
  spaces: ReadonlyMap<string, Space>;
  /** The accounts of a pool: what is wrong with it holds them back. */
  usersOf: (pool: string) => string[];
  claims: readonly ParsedClaim[];
  claimsOf: ReadonlyMap<string, readonly ParsedClaim[]>;
}

export interface ParsedClaim extends Claim {
  cidr: Cidr;
  entry: Entry<Claim>;
}

/** One rule of the ledger: looks at all of it, finds what breaks the rule. */
export type Rule = (context: Context) => Problem[];

export function contextOf(ledger: Ledger, status: Status): Context {
  const spaces = new Map<string, Space>();
  for (const [name, { value }] of ledger.pools) {
    const space = { parent: toCidr(value.parent), splitPrefix: value.split_range };
    if (!spaceFault(space)) spaces.set(name, space);
  }
  const claims = [...ledger.claims.values()].map((entry) => ({
    ...entry.value,
    entry,
    cidr: toCidr(entry.value.subnet),
  }));
  const users = poolUsers(ledger);
  const usersOf = (pool: string) => users.get(pool) ?? [];
  return { ledger, status, spaces, usersOf, claims, claimsOf: Map.groupBy(claims, ({ account }) => account) };
}

/** Whether a file is there, readable or not: what can't be read isn't called missing as well. */
export function isThere(ledger: Ledger, folder: 'pools' | 'accounts', name: string): boolean {
  return ledger[folder].has(name) || ledger.unreadable.has(`${ledger.folder}/${folder}/${name}.yaml`);
}

/** Whether status says for sure that the account was closed. */
export function isDeleted(status: Status, account: string): boolean {
  return status.accounts.get(account)?.state === 'deleted';
}

/** What the account wants of a network; `undefined` where it wants none, or none any more. */
export function wantedNetwork({ network, lifecycle }: Account): Exclude<Account['network'], 'none'> | undefined {
  return network === 'none' || lifecycle === 'closed' ? undefined : network;
}
