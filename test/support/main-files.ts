import type { Texts } from './claims.ts';
import { ORGANIZATION } from './ledger.ts';

/** The sample's organization.yaml; under another name, because workflows stay quiet on the sample. */
export const organizationFile = (name = 'rehearsal'): Texts => ({
  'state/organization.yaml': ORGANIZATION.replace('name: example', `name: ${name}`),
});
