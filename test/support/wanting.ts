import type { Wanting } from '../../actions/create-account/prepare.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { ledgerOf, ORGANIZATION } from './ledger.ts';

const EMAIL = 'aws+gamma@example.com';

/** The account gamma, in line with the ledger but for what is given; `file` is more of its file in the ledger. */
export function wanting(change: Partial<Wanting> = {}, file = ''): Wanting {
  const text = `name: gamma\nowner: {team: cloud}\nnetwork: none\n${file}`;
  const account = ledgerOf({ 'accounts/gamma.yaml': text }).accounts.get('gamma')?.value;
  if (!account) throw new Error('the ledger has no account gamma');
  return {
    name: 'gamma',
    id: '600000000000',
    currentName: 'gamma',
    currentEmail: EMAIL,
    email: EMAIL,
    unit: { path: 'Workloads/Prod', id: 'ou-prod' },
    tags: { 'genesis:account': 'gamma', 'genesis:owner': 'team/cloud' },
    account,
    isNew: false,
    ...change,
  };
}

/** The sample's organization with another baseline; what isn't given of it is off. */
export function organizationWith(
  baseline: Partial<Organization['baseline']> = {},
  factory: Partial<Organization['factory']> = {},
): Organization {
  const sample = ledgerOf({ 'organization.yaml': ORGANIZATION }).organization?.value;
  if (!sample) throw new Error('the sample has no organization.yaml');
  const off: Organization['baseline'] = {
    alias: false,
    contacts: {},
    default_vpcs: { remove_in: [] },
    s3_block_public: false,
    ebs_encryption: false,
    password_policy: {},
    quarantine_policy: null,
  };
  return { ...sample, factory: { ...sample.factory, ...factory }, baseline: { ...off, ...baseline } };
}
