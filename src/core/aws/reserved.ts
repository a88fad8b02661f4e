import type { Organization } from '../ledger/schema/organization.ts';

/** Accounts in which the organization itself lives: what each is, by id. Nobody adopts, changes or closes them. */
export function reservedAccounts({ organization: itself, automation, hubs }: Organization): Map<string, string> {
  return new Map([
    ...itself.never.map((id) => [id, "one of organization.yaml's `never`"] as const),
    ...Object.entries(hubs).map(
      ([hub, { core_account }]) => [core_account, `the core account of the hub ${hub}`] as const,
    ),
    [automation.account, 'the account of the automation'],
    [itself.management_account, 'the management account'],
  ]);
}
