import { ACCOUNT_TAG } from '../../../src/core/aws/account-order.ts';
import { memberRoles } from '../../../src/core/aws/role-policies.ts';
import type { Organization } from '../../../src/core/ledger/schema/organization.ts';
import type { Iam } from '../../../src/edge/iam.ts';
import { done, type Part } from './part.ts';

/** The roles that build and read the account's network. */
export const roles: Part<{ organization: Organization; member: { iam: Pick<Iam, 'ensureRole'> } }> = {
  name: 'roles',
  async bring({ name }, { organization, member }) {
    const made = await Promise.all(
      memberRoles(organization).map(async (role) => {
        const changed = await member.iam.ensureRole({ ...role, tags: { [ACCOUNT_TAG]: name } });
        return changed ? [`role ${role.name} is in place`] : [];
      }),
    );
    return done(...made.flat());
  },
};
