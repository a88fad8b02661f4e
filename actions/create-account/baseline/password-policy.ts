import type { Organization } from '../../../src/core/ledger/schema/organization.ts';
import type { Iam } from '../../../src/edge/iam.ts';
import { done, nothing, type Part } from './part.ts';

interface Deps {
  organization: Pick<Organization, 'baseline'>;
  member: { iam: Pick<Iam, 'passwordPolicy' | 'setPasswordPolicy'> };
}

/** What the ledger doesn't name stays as it is: IAM would set it back to its default. */
export const passwordPolicy: Part<Deps> = {
  name: 'password policy',
  async bring(_, { organization, member: { iam } }) {
    const wanted = organization.baseline.password_policy;
    const present = await iam.passwordPolicy();
    const differing = Object.entries(wanted).filter(([key, value]) => present[key as keyof typeof wanted] !== value);
    if (differing.length === 0) return nothing;
    await iam.setPasswordPolicy({ ...present, ...wanted });
    return done(`password policy: ${differing.map(([key, value]) => `${key} ${value}`).join(', ')}`);
  },
};
