import { sourceIdentity } from '../aws/arn.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Hub, hubOf, type Organization } from '../ledger/schema/organization.ts';
import { UserError } from '../problem.ts';
import { claimOf } from '../work/due.ts';

/** What `terraform/account` puts in place of the id of an account that doesn't exist yet. */
export const OFFLINE_ACCOUNT_ID = '000000000000';

/** How Terraform reaches the accounts: `read` works as the readers' roles, `write` as those that may change things. */
export interface Reach {
  /** Absent for an account that doesn't exist yet: it is planned offline, and nothing is asked of AWS. */
  accountId?: string;
  access: 'read' | 'write';
  /** Names the role sessions in CloudTrail. */
  sessionName: string;
  /** Who approved it: the source identity of the sessions. */
  onBehalfOf?: string | undefined;
}

/** The variables of the root module `terraform/account`. */
export interface TerraformVariables {
  account: string;
  account_id: string | null;
  offline: boolean;
  partition: string;
  region: string;
  environment: string;
  cidr: string;
  zones: string[];
  nat: string;
  teleport_cidrs: string[];
  vpn_cidrs: string[];
  cnc_cidrs: string[];
  gitlab_cidrs: string[];
  database: Organization['network']['database'];
  ipv6: string;
  hub: Pick<Hub, 'core_account' | 'transit_gateway' | 'resource_share' | 'routes' | 'dns_servers'> & {
    accept: 'auto' | 'manual';
    share_role: string;
  };
  roles: { provisioning: string; external_id?: string };
  session_name: string;
  source_identity?: string;
  tags: Record<string, string>;
}

/**
 * What the ledger says of one account's network, as variables of `terraform/account`.
 *
 * @throws UserError when the account has no claim yet, or its pool or hub isn't there. The check tells the same with its
 * place; this is for whoever provisions without checking.
 */
export function terraformVariables(ledger: Ledger, account: string, reach: Reach): TerraformVariables {
  const { organization, value, file } = accountAndOrganization(ledger, account);
  const { claim, hub } = whereItGoes(ledger, organization, account, file);
  const { network, roles } = organization;
  const own = value.network === 'none' ? undefined : value.network;
  return {
    account,
    account_id: reach.accountId ?? null,
    offline: reach.accountId === undefined,
    partition: organization.organization.partition,
    region: hub.region,
    environment: network.environment,
    cidr: claim.subnet,
    zones: hub.zones,
    nat: own?.nat ?? network.nat,
    teleport_cidrs: network.teleport_cidrs,
    vpn_cidrs: network.vpn_cidrs,
    cnc_cidrs: network.cnc_cidrs,
    gitlab_cidrs: network.gitlab_cidrs,
    database: network.database,
    ipv6: own?.ipv6 ?? 'none',
    hub: hubVariables(hub, reach),
    roles: {
      provisioning: reach.access === 'write' ? roles.provisioning : roles.reader,
      ...(roles.external_id === undefined ? {} : { external_id: roles.external_id }),
    },
    session_name: reach.sessionName,
    ...(reach.onBehalfOf ? { source_identity: sourceIdentity(reach.onBehalfOf) } : {}),
    tags: value.tags,
  };
}

function hubVariables(hub: Hub, { access }: Reach): TerraformVariables['hub'] {
  return {
    core_account: hub.core_account,
    share_role: access === 'write' ? hub.share_role : hub.reader_role,
    transit_gateway: hub.transit_gateway,
    resource_share: hub.resource_share,
    accept: hub.accept,
    routes: hub.routes,
    dns_servers: hub.dns_servers,
  };
}

function accountAndOrganization(ledger: Ledger, account: string) {
  const entry = ledger.accounts.get(account);
  if (!entry || !ledger.organization) throw new Error(`The ledger has no organization, or no account ${account}`);
  return { value: entry.value, file: entry.file, organization: ledger.organization.value };
}

function whereItGoes(ledger: Ledger, organization: Organization, account: string, file: string) {
  const claim = claimOf(ledger, account);
  if (!claim) {
    throw new UserError(`${account} has no claim on an address block.`, {
      file,
      hint: 'allocate-cidr (or `genesis subnet claim`) adds one; it belongs in the same pull request as the account.',
    });
  }
  const pool = ledger.pools.get(claim.pool)?.value;
  const hub = pool && hubOf(organization, pool.hub);
  if (!hub) {
    throw new UserError(`${account} holds ${claim.subnet} of the pool ${claim.pool}, which has no hub.`, {
      file,
      hint: `Give ${ledger.folder}/pools/${claim.pool}.yaml a hub that organization.yaml knows.`,
    });
  }
  return { claim, hub };
}
