import type { Organization } from '../../../src/core/ledger/schema/organization.ts';
import { alias } from './alias.ts';
import { defaultVpc } from './default-vpc.ts';
import { ebsEncryption } from './ebs-encryption.ts';
import type { Inside, Part } from './part.ts';
import { passwordPolicy } from './password-policy.ts';
import { publicAccess } from './public-access.ts';
import { roles } from './roles.ts';

/** What is brought in line inside an account, as far as organization.yaml asks for it. None needs another one. */
export function partsInside({ baseline, hubs, organization }: Organization): Part<Inside>[] {
  const inUse = new Set([organization.region, ...Object.values(hubs).map(({ region }) => region)]);
  return [
    roles,
    ...(baseline.alias ? [alias] : []),
    ...(baseline.s3_block_public ? [publicAccess] : []),
    ...(Object.keys(baseline.password_policy).length > 0 ? [passwordPolicy] : []),
    ...(baseline.ebs_encryption ? [...inUse].map(ebsEncryption) : []),
    ...[...new Set(baseline.default_vpcs.remove_in)].map(defaultVpc),
  ];
}
