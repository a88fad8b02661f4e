import { z } from 'zod';
import { accountEmail } from '../aws/account-order.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Organization } from '../ledger/schema/organization.ts';
import type { Status } from '../ledger/status.ts';

const stranger = z.strictObject({ id: z.string(), name: z.string(), email: z.string() });

/** The file in the folder of results with what was found of the organization as a whole; no result is named so. */
export const STRANGERS_FILE = 'organization.json';

/** An account of the organization that the ledger doesn't know. */
export type Stranger = z.infer<typeof stranger>;

/** Accounts that are closed, or about to be, harm nobody, and AWS lists them for 90 days. */
const OVER = ['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED'];

/**
 * Accounts of the organization that the ledger doesn't know: neither by their id nor, while they are being created, by
 * their e-mail. The management account, those of hubs and automation, and `organization.never` are known.
 */
export function strangers(
  all: (Stranger & { state: string })[],
  { ledger, status, organization }: { ledger: Ledger; status: Status; organization: Organization },
): Stranger[] {
  const accounts = [...ledger.accounts.values()].map(({ value }) => value);
  const ids = new Set([
    ...systemAccounts(organization),
    ...accounts.map(({ account_id: id }) => id),
    ...[...status.accounts.values()].map(({ account_id: id }) => id),
  ]);
  const emails = new Set(accounts.map((account) => accountEmail(account, organization)?.toLowerCase()));
  return all
    .filter(({ id, email, state }) => !OVER.includes(state) && !ids.has(id) && !emails.has(email.toLowerCase()))
    .map(({ id, name, email }) => ({ id, name, email }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function renderStrangers(found: Stranger[]): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}

/** @throws Error where it isn't what `renderStrangers` wrote: people never write it. */
export function parseStrangers(text: string): Stranger[] {
  return z.array(stranger).parse(JSON.parse(text));
}

function systemAccounts({ organization, automation, hubs }: Organization): string[] {
  const cores = Object.values(hubs).map(({ core_account: core }) => core);
  return [organization.management_account, ...organization.never, automation.account, ...cores];
}
