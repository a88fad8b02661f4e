import type { Account } from '../ledger/schema/account.ts';
import type { Organization } from '../ledger/schema/organization.ts';

/** The tag that says which account of the ledger an AWS account is; its value is the account's name. */
export const ACCOUNT_TAG = 'genesis:account';

/** The tag that says who answers for the account: `team/cloud` or `user/octocat`. */
export const OWNER_TAG = 'genesis:owner';

/** What AWS is asked for on behalf of an account of the ledger. */
export interface AccountOrder {
  name: string;
  /** Undefined for an account that keeps the one it has. */
  email: string | undefined;
  unit: string;
  tags: Record<string, string>;
}

/** The account's e-mail: its own, or the factory's pattern with its name; undefined where the ledger has neither. */
export function accountEmail(account: Account, { factory }: Organization): string | undefined {
  // The e-mail of an account that was there before is whatever it is.
  return account.email ?? (account.account_id ? undefined : factory.email?.replace('{name}', account.name));
}

/** Where the account belongs and how it is tagged; the tag `genesis:account` is what later runs know it by. */
export function accountOrder(account: Account, organization: Organization): AccountOrder {
  return {
    name: account.name,
    email: accountEmail(account, organization),
    unit: account.unit ?? organization.factory.unit,
    tags: { ...account.tags, [ACCOUNT_TAG]: account.name, [OWNER_TAG]: ownerOf(account) },
  };
}

function ownerOf({ owner: { team, user } }: Account): string {
  return team === undefined ? `user/${user}` : `team/${team}`;
}
