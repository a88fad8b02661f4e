import { roleArn } from '../../src/core/aws/arn.ts';
import type { Credentials } from '../../src/edge/credentials.ts';
import { openNamedResources } from '../../src/edge/named-resources.ts';
import { openResources } from '../../src/edge/resources.ts';
import { openTaggedResources } from '../../src/edge/tagged-resources.ts';
import { isReading } from './job.ts';
import { refuseOthers } from './refuse-foreign.ts';
import type { Deps } from './run.ts';
import type { Target } from './target.ts';
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
  const options = ({ accountId = '', variables: { region } }: Target) => ({
    credentials: credentials.assume(roleArn(partition, accountId, role), { externalId }),
    ...{ region, accountId, partition },
  });
  const foreign = (target: Target) => openResources(options(target)).foreign(target.name, { everywhere: false });
  return {
    async findTagged(target, names) {
      const tagged = openTaggedResources(options(target)).find(target.name);
      const named = openNamedResources(options(target)).find(target.name, names);
      return (await Promise.all([tagged, named])).flat();
    },
    refuseForeign: (target, patience) => refuseOthers(target, patience, { foreign, sleep: sleeping(signal), log }),
  };
}
