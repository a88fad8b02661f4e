import type { Ledger } from '../src/core/ledger/ledger.ts';
import type { Organization } from '../src/core/ledger/schema/organization.ts';
import { UserError } from '../src/core/problem.ts';
import { type Credentials, jobCredentials } from '../src/edge/credentials.ts';

/** @throws UserError where it can't be read, or isn't there. */
export function organizationIn({ organization }: Pick<Ledger, 'organization'>): Organization {
  if (organization) return organization.value;
  throw new UserError("organization.yaml can't be read.", { hint: 'genesis check says why.' });
}

/** Keys of the surroundings, which have to be of the account of the automation. A terminal has nothing that hides secrets. */
export function shellCredentials(organization: Organization): Credentials {
  return jobCredentials(organization, undefined, { env: process.env, idToken: undefined, mask: () => {} });
}
