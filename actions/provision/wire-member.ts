import { roleArn } from '../../src/core/aws/arn.ts';
import type { Found } from '../../src/core/terraform/orphans.ts';
import type { Credentials } from '../../src/edge/credentials.ts';
import { openNamedResources } from '../../src/edge/named-resources.ts';
import { openPeeringResources } from '../../src/edge/peering-resources.ts';
import { openResources } from '../../src/edge/resources.ts';
import { openTaggedResources } from '../../src/edge/tagged-resources.ts';
import { isReading } from './job.ts';
import { refuseOthers } from './refuse-foreign.ts';
import type { Deps } from './run.ts';
import { isNetwork, type PeeringTarget, type Target } from './target.ts';
import { sleeping } from './terraform-program.ts';
import type { Wiring } from './wire.ts';

/** Looks into an account by the role that would change it, or by the one that reads. */
export function memberLookups(
  { inputs, organization, context: { log }, signal }: Wiring,
  credentials: Credentials,
): Pick<Deps, 'findTagged' | 'refuseForeign'> {
  const { partition } = organization.organization;
  const { reader, provisioning, external_id: externalId } = organization.roles;
  const role = isReading(inputs.mode) ? reader : provisioning;
  const keysOf = (accountId: string) => credentials.assume(roleArn(partition, accountId, role), { externalId });
  const options = ({ accountId = '', variables: { region } }: Target) => {
    return { credentials: keysOf(accountId), region, accountId, partition };
  };
  const foreign = (target: Target) => openResources(options(target)).foreign(target.name, { everywhere: false });
  return {
    async findTagged(target, names) {
      if (!isNetwork(target)) return findPeering(target, keysOf);
      const tagged = openTaggedResources(options(target)).find(target.name);
      const named = openNamedResources(options(target)).find(target.name, names);
      return (await Promise.all([tagged, named])).flat();
    },
    refuseForeign: (target, patience) => refuseOthers(target, patience, { foreign, sleep: sleeping(signal), log }),
  };
}

/** A peering is in two accounts, and may be in two regions. */
async function findPeering(
  { name, variables: { requester, accepter } }: PeeringTarget,
  keysOf: (accountId: string) => ReturnType<Credentials['assume']>,
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
