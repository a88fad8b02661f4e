import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Changes } from './github/repository.ts';
import { root } from './world.ts';

const ORGANIZATION = 'state/organization.yaml';

/**
 * What differs from the sample ledger on the rehearsed main: the organization's name, since workflows stay quiet on the
 * sample's, and no accounts, so that each story makes its own.
 *
 * @param files Further files, or the sample's back again.
 */
export function rehearsalLedger(files: Changes = {}): Changes {
  const organization = readFileSync(path.join(root, ORGANIZATION), 'utf8');
  return {
    [ORGANIZATION]: organization.replace('name: example', 'name: rehearsal'),
    'state/accounts/acme.yaml': null,
    'state/accounts/beta.yaml': null,
    'state/subnets/10.0.160.0-24.yaml': null,
    'state/subnets/10.0.233.0-24.yaml': null,
    ...files,
  };
}
