import { expect, it } from '@jest/globals';
import { changedOrganization, changedSettings } from '../../../src/core/work/changed-settings.ts';
import { ledgerOf, ORGANIZATION } from '../../support/ledger.ts';
import { account, claim } from '../../support/ledger-text.ts';

const base = ledgerOf({ 'accounts/acme.yaml': account('acme', 'network: {pool: default}\ntags: {a: "1"}\n') });

it('is told value by value, as far down as there are objects', () => {
  const next = ledgerOf({
    'accounts/acme.yaml': account(
      'acme',
      'network: {pool: default, nat: single}\ntags: {a: "2", b: x}\naccess: [{user: alice, permission_set: ReadOnly}]\n',
    ),
    'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
  });
  expect(changedSettings(base, next, 'acme')).toEqual([
    { path: 'access', before: '[]', after: '[{"user":"alice","permission_set":"ReadOnly"}]' },
    { path: 'block', before: null, after: '10.0.4.0/24' },
    { path: 'network.nat', before: null, after: 'single' },
    { path: 'tags.a', before: '1', after: '2' },
    { path: 'tags.b', before: null, after: 'x' },
  ]);
});

it('is nothing where nothing is said otherwise, and of an account that is new', () => {
  expect(changedSettings(base, base, 'acme')).toEqual([]);
  expect(changedSettings(base, ledgerOf({ 'accounts/beta.yaml': account('beta') }), 'beta')).toEqual([]);
});

it('is told of the organization, too', () => {
  const next = ledgerOf({
    'organization.yaml': ORGANIZATION.replace('s3_block_public: true', 's3_block_public: false'),
  });
  expect(changedOrganization(base, next)).toEqual([
    { path: 'baseline.s3_block_public', before: 'true', after: 'false' },
  ]);
});
