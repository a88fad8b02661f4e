import { roleArn } from '../../src/core/aws/arn.ts';
import { acrossRegions, isOutOfReach } from '../../src/core/aws/regions.ts';
import { strangers } from '../../src/core/drift/strangers.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { strangersSummary } from '../../src/core/render/drift-summary.ts';
import { type Credentials, jobCredentials } from '../../src/edge/credentials.ts';
import { openEc2 } from '../../src/edge/ec2.ts';
import { type Organizations, openOrganizations } from '../../src/edge/organizations.ts';
import { writeStrangers } from '../../src/edge/results.ts';
import type { DriftDeps } from './drift-account.ts';
import type { Wiring } from './wiring.ts';

/** How AWS has an account; units are asked for once, since many accounts share them. */
export function driftLookups(
  { organization: { organization: itself, hubs, roles }, context: { log } }: Wiring,
  organizations: Organizations,
  credentials: Credentials,
): Pick<DriftDeps, 'placed' | 'unit' | 'vpcs'> {
  const unitName = once(organizations.unitName);
  const regions = [...new Set(Object.values(hubs).map(({ region }) => region))];
  return {
    unit: once(organizations.unit),
    async placed(id) {
      const account = await organizations.account(id);
      if (!account) return undefined;
      const [tags, parent] = await Promise.all([organizations.tags(id), organizations.parent(id)]);
      return { state: account.state, name: account.name, tags, parent: { id: parent, name: await unitName(parent) } };
    },
    async vpcs(id, needed) {
      const reader = roleArn(itself.partition, id, roles.reader);
      const keys = credentials.assume(reader, { externalId: roles.external_id });
      const look = (region: string) => openEc2({ credentials: keys, region }).vpcs(id);
      return acrossRegions(regions, look, { who: id, needed, isSkipped: isOutOfReach, log });
    },
  };
}

/** Hands over which accounts of the organization the ledger doesn't know. */
export async function lookAtOrganization(
  { inputs, organization, context }: Wiring,
  { next: ledger, status }: Snapshot,
): Promise<void> {
  const { organization: itself, roles } = organization;
  const credentials = jobCredentials(organization, inputs['job-role'], context);
  const role = roleArn(itself.partition, itself.management_account, roles.factory_reader);
  const keys = credentials.assume(role, { externalId: roles.external_id });
  const all = await openOrganizations({ credentials: keys, region: itself.region }).accounts();
  const found = strangers(all, { ledger, status, organization });
  await writeStrangers(inputs.results, found);
  context.output('results', inputs.results);
  await context.summary(strangersSummary(found, all.length));
}

function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return answer;
  };
}
