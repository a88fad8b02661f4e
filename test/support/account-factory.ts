import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { root } from '../../rehearsal/world.ts';

/** The rehearsal's organization, with Control Tower's Account Factory in place of Organizations. */
export function accountFactory() {
  const factory = [
    'kind: service-catalog',
    '  product: prod-abcdefghijklm',
    '  sso: {email: cloud@example.com, first_name: Cloud, last_name: Team}',
  ];
  return underControlTower(factory.join('\n'));
}

/** The rehearsal's organization where Control Tower enrolls the accounts that Organizations makes. */
export function enrollingFactory() {
  return underControlTower('kind: organizations\n  auto_enroll: true');
}

function underControlTower(factory: string) {
  const file = 'state/organization.yaml';
  const text = String(rehearsalLedger()[file] ?? readFileSync(path.join(root, file), 'utf8'));
  return {
    [file]: text
      .replace('kind: organizations', factory)
      .replace('bootstrap: OrganizationAccountAccessRole', 'bootstrap: AWSControlTowerExecution'),
  };
}
