import { roleArn } from '../../src/core/aws/arn.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import type { Credentials } from '../../src/edge/credentials.ts';
import { openNamedResources } from '../../src/edge/named-resources.ts';
import { openTaggedResources } from '../../src/edge/tagged-resources.ts';
import { writeImports } from '../../src/edge/work-folder.ts';
import type { TakeOverDeps } from './take-over.ts';

/** Looks into an account as the role that will work there. */
export function orphanLookups(
  { organization: { partition }, roles }: Organization,
  role: string,
  credentials: Credentials,
): Pick<TakeOverDeps, 'findTagged' | 'writeImports'> {
  return {
    async findTagged({ name, accountId = '', variables: { region } }, names) {
      const member = credentials.assume(roleArn(partition, accountId, role), { externalId: roles.external_id });
      const named = openNamedResources({ credentials: member, region, accountId, partition });
      const tagged = openTaggedResources({ credentials: member, region });
      return (await Promise.all([tagged.find(name), named.find(name, names)])).flat();
    },
    writeImports: (folder, text) => writeImports(folder.path, text),
  };
}
