import { describe, expect, it } from '@jest/globals';
import { EMPTY_STATUS } from '../../../src/core/ledger/status.ts';
import { only, problemsOf } from '../../support/check.ts';
import { statusOf } from '../../support/ledger.ts';
import { account, claim, pool } from '../../support/ledger-text.ts';

describe('claims', () => {
  it('are of a pool that exists', () => {
    const problems = problemsOf(
      { 'subnets/10.9.0.0-24.yaml': claim('10.9.0.0/24', 'gone', 'none-such') },
      statusOf({ gone: { state: 'deleted' } }),
    );
    only(problems, 'subnets/10.9.0.0-24.yaml:1:29', ['gone'], 'there is no pool none-such', 'Delete this file');
  });

  it.each([
    ['outside', '10.9.4.0/24'],
    ['too small', '10.0.5.0/25'],
    ['too large', '10.0.6.0/23'],
  ])('are blocks of their pool, not %s', (_, subnet) => {
    const file = `subnets/${subnet.replace('/', '-')}.yaml`;
    const problems = problemsOf({ [file]: claim(subnet, 'beta'), 'accounts/beta.yaml': account('beta') });
    only(
      problems,
      `${file}:1:10`,
      ['beta'],
      `${subnet} is not a block of the pool default (10.0.0.0/16 in /24)`,
      '`genesis subnet claim --account beta`',
    );
  });

  it('are of an account that exists', () => {
    const problems = problemsOf({ 'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta') });
    only(
      problems,
      'subnets/10.0.5.0-24.yaml:1:47',
      ['beta'],
      'there is no account beta',
      'Add state/accounts/beta.yaml',
    );
  });

  it('rest when their account was deleted', () => {
    expect(
      problemsOf(
        { 'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta') },
        statusOf({ beta: { state: 'deleted' } }),
      ),
    ).toEqual([]);
  });

  it('are left alone when the status of their account can’t be read', () => {
    const status = { ...EMPTY_STATUS, unreadable: new Set(['beta']) };
    expect(problemsOf({ 'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta') }, status)).toEqual([]);
  });

  it('are not where the network of an account is, whose pull request was reverted', () => {
    const problems = problemsOf(
      { 'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta'), 'accounts/beta.yaml': account('beta') },
      statusOf({ gone: { state: 'creation-requested', subnet: '10.0.5.0/24' } }),
    );
    only(
      problems,
      'subnets/10.0.5.0-24.yaml:1:10',
      ['beta'],
      'subnet 10.0.5.0/24 overlaps 10.0.5.0/24, where gone has its network',
      'claims anew',
    );
  });

  it('are one for an account', () => {
    const problems = problemsOf({ 'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'acme') });
    only(
      problems,
      'subnets/10.0.5.0-24.yaml:1:47',
      ['acme'],
      'acme holds two blocks: this and 10.0.4.0/24',
      'Delete the claim that was added last.',
    );
  });

  it('do not overlap, also when pools do', () => {
    const problems = problemsOf({
      'pools/other.yaml': pool('other', '10.0.0.0/20', 25),
      'accounts/beta.yaml': account('beta', 'network: {pool: other}\n'),
      'subnets/10.0.4.0-25.yaml': claim('10.0.4.0/25', 'beta', 'other'),
    });
    const found = problems.filter(({ file }) => file.startsWith('state/subnets'));
    only(
      found,
      'subnets/10.0.4.0-25.yaml:1:10',
      ['acme', 'beta'],
      'subnet 10.0.4.0/25 overlaps 10.0.4.0/24, which acme holds',
      'Delete the claim',
    );
  });

  it('are of the pool that their account names', () => {
    const problems = problemsOf({
      'pools/other.yaml': pool('other', '10.1.0.0/16'),
      'accounts/acme.yaml': account('acme', 'network: {pool: other}\n'),
    });
    only(
      problems,
      'subnets/10.0.4.0-24.yaml:1:29',
      ['acme'],
      'acme asks for a block of the pool other, not of default',
      'Let state/accounts/acme.yaml say',
    );
  });

  it('are the block that their account pins', () => {
    const problems = problemsOf({ 'accounts/acme.yaml': account('acme', 'network: {subnet: 10.0.5.0/24}\n') });
    only(
      problems,
      'subnets/10.0.4.0-24.yaml:1:10',
      ['acme'],
      'acme asks for 10.0.5.0/24, not for 10.0.4.0/24',
      'delete the claim',
    );
  });

  it('are not of accounts that ask for no network', () => {
    const problems = problemsOf({ 'accounts/acme.yaml': account('acme', 'network: none\n') });
    only(problems, 'subnets/10.0.4.0-24.yaml:1:47', ['acme'], 'acme asks for no network', 'delete the claim');
  });

  it('are the block that the network was built on', () => {
    const problems = problemsOf({}, statusOf({ acme: { subnet: '10.0.9.0/24' } }));
    only(
      problems,
      'subnets/10.0.4.0-24.yaml:1:10',
      ['acme'],
      'acme has its network on 10.0.9.0/24, not on 10.0.4.0/24',
      'Put state/subnets/10.0.9.0-24.yaml back',
    );
  });
});
