import { expect, it } from '@jest/globals';
import { examplesOf } from '../../../src/core/work/examples.ts';
import { ledgerOf } from '../../support/ledger.ts';
import { account, claim } from '../../support/ledger-text.ts';

it('takes the first account of each kind of network that has a block', () => {
  const single = 'network: {pool: default, nat: single}\n';
  const ledger = ledgerOf({
    'accounts/acme.yaml': account('acme'),
    'accounts/beta.yaml': account('beta'),
    'accounts/bare.yaml': account('bare', 'network: none\n'),
    'accounts/cheap.yaml': account('cheap', single),
    'accounts/aaa-new.yaml': account('aaa-new'),
    'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
    'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta'),
    'subnets/10.0.6.0-24.yaml': claim('10.0.6.0/24', 'cheap'),
  });
  expect(examplesOf(ledger)).toEqual(['acme', 'cheap']);
});
