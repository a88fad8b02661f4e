import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../../src/core/terraform/fingerprint.ts';
import { planOf, resourceJson } from '../../support/plan-json.ts';

const ID = '444444444444';
const lockFile = 'provider "registry.terraform.io/hashicorp/aws" {}';

const vpc = resourceJson('this', { after: { cidr_block: '10.0.4.0/24' }, after_unknown: { id: true } });
const share = (id: string) => resourceJson('share', { after: { principal: id, arn: `arn:aws:iam::${id}:root` } });
const secret = (before: string, after: string, of: object = {}) =>
  resourceJson('db', {
    actions: ['update'],
    before: { password: before, name: 'db' },
    after: { password: after, name: 'db', ...of },
    before_sensitive: { password: true },
    after_sensitive: { password: true },
  });

const of = (...plan: Parameters<typeof planOf>) => fingerprint(planOf(...plan), { lockFile });

describe('two plans have the same fingerprint', () => {
  it('when one was made before the account existed, and the other with its id', () => {
    const reach = (id: string | null, role: string) => ({
      variables: {
        account_id: id === null ? {} : { value: id },
        offline: { value: id === null },
        session_name: { value: `acme/genesis@${role}` },
        roles: { value: { provisioning: role } },
        hub: { value: { core_account: '222222222222', share_role: role } },
        cidr: { value: '10.0.4.0/24' },
      },
    });
    const offline = planOf([vpc, share('000000000000')], reach(null, 'reader'));
    const real = planOf([vpc, share(ID)], reach(ID, 'writer'));
    expect(fingerprint(real, { lockFile, accountId: ID })).toBe(fingerprint(offline, { lockFile }));
  });

  it('when they differ in time, order, and what was there before', () => {
    const later = { timestamp: '2027-01-01T00:00:00Z', relevant_attributes: [{}], prior_state: { values: {} } };
    expect(of([share(ID), vpc], later)).toBe(of([vpc, share(ID)]));
  });

  it('when resources that stay as they are differ', () => {
    const same = resourceJson('same', { actions: ['no-op'], before: { a: 1 }, after: { a: 1 } });
    expect(of([vpc, same])).toBe(of([vpc]));
  });

  it('whatever a sensitive value is, as long as it changes in both', () => {
    expect(of([secret('old', 'new')])).toBe(of([secret('one', 'two')]));
  });
});

describe('two plans have different fingerprints', () => {
  it.each([
    ['one resource more', [vpc, share(ID)], {}],
    [
      'another value',
      [resourceJson('this', { after: { cidr_block: '10.0.5.0/24' }, after_unknown: { id: true } })],
      {},
    ],
    ['another action', [resourceJson('this', { ...(vpc.change as object), actions: ['delete', 'create'] })], {}],
    ['a value that is not known yet', [resourceJson('this', { after_unknown: { id: true, cidr_block: true } })], {}],
    ['another provider', [{ ...vpc, provider_name: 'registry.terraform.io/evil/aws' }], {}],
    ['another version of Terraform', [vpc], { terraform_version: '1.12.0' }],
    ['another variable', [vpc], { variables: { cidr: { value: '10.0.5.0/24' } } }],
    ['another output', [vpc], { output_changes: { network: { actions: ['create'], after: 'x' } } }],
    ['an import', [resourceJson('this', { ...(vpc.change as object), importing: { id: 'vpc-1' } })], {}],
  ])('for %s', (_, resources, properties) => {
    expect(of(resources, properties)).not.toBe(of([vpc]));
  });

  it('for another provider lock file', () => {
    expect(fingerprint(planOf([vpc]), { lockFile: 'other' })).not.toBe(fingerprint(planOf([vpc]), { lockFile }));
  });

  it('when only in one of them a sensitive value changes', () => {
    expect(of([secret('old', 'new', { name: 'x' })])).not.toBe(of([secret('old', 'old', { name: 'x' })]));
  });

  it('when another account id is meant than the own one', () => {
    const own = fingerprint(planOf([share(ID)]), { lockFile, accountId: ID });
    expect(fingerprint(planOf([share('333333333333')]), { lockFile, accountId: ID })).not.toBe(own);
  });
});
