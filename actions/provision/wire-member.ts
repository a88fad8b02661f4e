import { roleArn } from '../../src/core/aws/arn.ts';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import { type Found, SHARED } from '../../src/core/terraform/orphans.ts';
import type { Credentials } from '../../src/edge/credentials.ts';
import { openNamedResources } from '../../src/edge/named-resources.ts';
import { openPeeringResources } from '../../src/edge/peering-resources.ts';
import { openResourceShare } from '../../src/edge/resource-share.ts';
import { openResources } from '../../src/edge/resources.ts';
import { openSecurityGroups } from '../../src/edge/security-groups.ts';
import { openTaggedResources } from '../../src/edge/tagged-resources.ts';
import { isReading } from './mode.ts';
import { refuseOthers } from './refuse-foreign.ts';
import type { Deps } from './run.ts';
import { isNetwork, type PeeringTarget, type Target } from './target.ts';
import { sleeping } from './terraform-program.ts';
import type { Wiring } from './wiring.ts';

type KeysOf = (accountId: string, role?: string) => KeyProvider;

/** What is done in an account beside Terraform, by the role that would change it, or by the one that reads. */
export function memberLookups(
  { inputs, organization, context: { env, log }, signal }: Wiring,
  credentials: Credentials,
): Pick<Deps, 'findTagged' | 'finishGroups' | 'refuseForeign'> {
  const { partition } = organization.organization;
  const { reader, provisioning, external_id: externalId } = organization.roles;
  const own = isReading(inputs.mode) ? reader : provisioning;
  const keysOf: KeysOf = (id, role = own) => credentials.assume(roleArn(partition, id, role), { externalId });
  const endpoint = env.AWS_ENDPOINT_URL_RAM ?? env.AWS_ENDPOINT_URL;
  const foreign = ({ name, accountId = '', variables: { region } }: Target) =>
    openResources({ credentials: keysOf(accountId), region }).foreign(name, { everywhere: false });
  return {
    findTagged: (target, names) =>
      isNetwork(target) ? findNetwork(target, names, keysOf, endpoint) : findPeering(target, keysOf),
    finishGroups: ({ name, accountId = '', variables: { region } }) =>
      openSecurityGroups({ credentials: keysOf(accountId), region }).finish(name),
    refuseForeign: (target, patience) => refuseOthers(target, patience, { foreign, sleep: sleeping(signal), log }),
  };
}

/** A network is in its account, but for its association with the hub's share. */
async function findNetwork(
  { name, accountId = '', variables: { region, partition, hub } }: Target,
  names: { type: string; name: string }[],
  keysOf: KeysOf,
  endpoint: string | undefined,
): Promise<Found[]> {
  const member = { credentials: keysOf(accountId), region, accountId, partition };
  const core = { credentials: keysOf(hub.core_account, hub.share_role), region, partition, endpoint };
  const found = [
    openTaggedResources(member).find(name),
    openNamedResources(member).find(name, names),
    openResourceShare(core).find(names.filter(({ type }) => type === SHARED)),
  ];
  return (await Promise.all(found)).flat();
}

/** A peering is in two accounts, and may be in two regions. */
async function findPeering(
  { name, variables: { requester, accepter } }: PeeringTarget,
  keysOf: KeysOf,
): Promise<Found[]> {
  const [asking, accepting] = [requester, accepter].map(({ account_id: id, region }) => {
    return openPeeringResources({ credentials: keysOf(id), region });
  });
  const found = [
    asking?.connections(name),
    asking?.routes(requester, accepter),
    accepting?.routes(accepter, requester),
  ];
  return (await Promise.all(found)).flatMap((some) => some ?? []);
}
