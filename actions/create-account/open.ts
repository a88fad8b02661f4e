import { roleArn } from '../../src/core/aws/arn.ts';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { openAccountSettings } from '../../src/edge/account-settings.ts';
import type { Credentials } from '../../src/edge/credentials.ts';
import { openEc2 } from '../../src/edge/ec2.ts';
import { openIam } from '../../src/edge/iam.ts';
import { openIdentityCenter } from '../../src/edge/identity-center.ts';
import { openOrganizations } from '../../src/edge/organizations.ts';
import { openS3Control } from '../../src/edge/s3-control.ts';
import type { PrepareDeps } from './prepare.ts';

/** What the wiring has: the job's credentials, and the factory role's keys. */
export interface Opening extends Pick<PrepareDeps, 'sleep' | 'now' | 'log'> {
  organization: Organization;
  credentials: Pick<Credentials, 'assume'>;
  factory: KeyProvider;
}

/** Opens what `prepareAccount` works with; nothing is asked of AWS yet. */
export function openPrepareDeps({ organization, credentials, factory, ...rest }: Opening): PrepareDeps {
  const { region, partition, management_account: management } = organization.organization;
  const { roles } = organization;
  // A bootstrap role trusts the management account to assume it and no more: a session with a source identity can't.
  const chain = credentials.assume(roleArn(partition, management, roles.factory), { externalId: roles.external_id });
  return {
    ...rest,
    organizations: openOrganizations({ credentials: factory, region }),
    settings: openAccountSettings({ credentials: factory, region }),
    identityCenter: openIdentityCenter({ credentials: factory, region }),
    async member(id) {
      const keys = credentials.assume(roleArn(partition, id, roles.bootstrap), { from: chain });
      await keys();
      return {
        iam: openIam({ credentials: keys, region }),
        s3: openS3Control({ credentials: keys, region }),
        ec2: (where) => openEc2({ credentials: keys, region: where }),
      };
    },
  };
}
