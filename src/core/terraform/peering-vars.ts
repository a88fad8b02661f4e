import { sourceIdentity } from '../aws/arn.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Status } from '../ledger/status.ts';
import { UserError } from '../problem.ts';
import { accountsOf, type PeeredNetwork, peeredNetwork } from '../work/peerings.ts';
import type { Reach } from './tfvars.ts';

/** One side of a peering, as `terraform/peering` is told of it. */
export interface PeeringSide {
  account: string;
  account_id: string;
  region: string;
  vpc_id: string;
  cidr: string;
  ipv6_cidr: string | null;
  /** Tables that get a route to the other side, under names that stay. */
  route_tables: Record<string, string>;
}

/** The variables of the root module `terraform/peering`. */
export interface PeeringVariables {
  requester: PeeringSide;
  accepter: PeeringSide;
  dns: boolean;
  offline: false;
  partition: string;
  environment: string;
  roles: { provisioning: string; external_id?: string };
  session_name: string;
  source_identity?: string;
}

/**
 * What is known of a peering, as variables of `terraform/peering`: ids are those that status recorded, so nothing has to be
 * looked up. One whose file is gone is told of in the same way, to be taken down.
 *
 * @throws UserError where an account has no network that it could be peered with.
 */
export function peeringVariables(
  ledger: Ledger,
  status: Status,
  name: string,
  reach: Omit<Reach, 'accountId'>,
): PeeringVariables {
  const settings = ledger.organization?.value;
  if (!settings) throw new Error('The ledger has no organization');
  const [requester, accepter] = accountsOf(name).map((account) => side(status, account, name));
  if (!requester || !accepter) throw new Error(`${name} is no peering`);
  const { organization, network, roles } = settings;
  return {
    requester,
    accepter,
    dns: ledger.peerings.get(name)?.value.dns ?? false,
    offline: false,
    partition: organization.partition,
    environment: network.environment,
    roles: {
      provisioning: reach.access === 'write' ? roles.provisioning : roles.reader,
      ...(roles.external_id === undefined ? {} : { external_id: roles.external_id }),
    },
    session_name: reach.sessionName,
    ...(reach.onBehalfOf ? { source_identity: sourceIdentity(reach.onBehalfOf) } : {}),
  };
}

function side(status: Status, account: string, peering: string): PeeringSide {
  const id = status.accounts.get(account)?.account_id;
  const network = peeredNetwork(status, account);
  if (!id || !network) {
    throw new UserError(`${peering} can't be worked on: no network is recorded of ${account}.`, {
      hint: `Apply ${account} first; the branch with the status has its network then.`,
    });
  }
  const { region, vpc_id, cidr, ipv6_cidr = null } = network;
  return { account, account_id: id, region, vpc_id, cidr, ipv6_cidr, route_tables: routeTables(network) };
}

function routeTables({ public_route_table, private_route_tables }: PeeredNetwork): Record<string, string> {
  const own = Object.entries(private_route_tables).map(([zone, id]) => [`private-${zone}`, id]);
  return { public: public_route_table, ...Object.fromEntries(own) };
}
