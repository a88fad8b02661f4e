import type { Organization } from '../../../src/core/ledger/schema/organization.ts';
import type { Organizations } from '../../../src/edge/organizations.ts';
import { done, nothing, type Part } from './part.ts';

interface Deps {
  organization: Pick<Organization, 'baseline'>;
  organizations: Pick<Organizations, 'policies' | 'attachPolicy' | 'detachPolicy'>;
}

/** A service control policy that lies on an account from its first minute until it is finished. */
export const quarantine: Part<Deps> = {
  name: 'quarantine',
  async bring({ id, isNew }, { organization, organizations }) {
    const policy = organization.baseline.quarantine_policy;
    if (!policy || !isNew || (await organizations.policies(id)).includes(policy)) return nothing;
    await organizations.attachPolicy(policy, id);
    return done('put in quarantine until it is finished');
  },
};

/** Takes the policy off, also where it was put on by an earlier run that never came to its end. */
export const release: Part<Deps> = {
  name: 'quarantine',
  async bring({ id }, { organization, organizations }) {
    const policy = organization.baseline.quarantine_policy;
    if (!policy || !(await organizations.policies(id)).includes(policy)) return nothing;
    await organizations.detachPolicy(policy, id);
    return done('taken out of quarantine');
  },
};
