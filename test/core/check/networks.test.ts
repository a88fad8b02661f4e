import { describe, expect, it } from '@jest/globals';
import { only, problemsOf } from '../../support/check.ts';
import { statusOf } from '../../support/ledger.ts';
import { account } from '../../support/ledger-text.ts';

describe('accounts', () => {
  it('name a pool that exists', () => {
    const problems = problemsOf({ 'accounts/beta.yaml': account('beta', 'network: {pool: defualt}\n') });
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    only(
      problems.slice(0, 1),
      'accounts/beta.yaml:3:17',
      ['beta'],
      'there is no pool defualt',
      'Did you mean default?',
    );
  });

  it('without a claim get a warning, as their claim comes later', () => {
    const problems = problemsOf({ 'accounts/beta.yaml': account('beta') });
    only(
      problems,
      'accounts/beta.yaml:3:10 warning',
      ['beta'],
      'beta has no block yet',
      '`genesis subnet claim --account beta`',
    );
  });

  it('with a network whose claim is gone are an error', () => {
    const status = statusOf({ beta: { subnet: '10.0.9.0/24' } });
    const problems = problemsOf({ 'accounts/beta.yaml': account('beta') }, status);
    only(
      problems,
      'accounts/beta.yaml:3:10',
      ['beta'],
      'its claim is gone',
      'Put state/subnets/10.0.9.0-24.yaml back.',
    );
  });

  it('without a network, or closed, need no claim', () => {
    const files = {
      'accounts/beta.yaml': account('beta', 'network: none\n'),
      'accounts/gone.yaml': account('gone', 'network: {pool: default}\nlifecycle: closed\n'),
    };
    expect(problemsOf(files)).toEqual([]);
  });

  it('pin a block of a pool', () => {
    const problems = problemsOf({ 'accounts/beta.yaml': account('beta', 'network: {subnet: 10.0.6.0/23}\n') });
    only(
      problems.slice(0, 1),
      'accounts/beta.yaml:3:19',
      ['beta'],
      '10.0.6.0/23 is not a block of the pool default',
      'Its blocks are /24, such as 10.0.6.0/24.',
    );
  });

  it('pin a block inside a pool', () => {
    const problems = problemsOf({ 'accounts/beta.yaml': account('beta', 'network: {subnet: 10.9.6.0/24}\n') });
    only(
      problems.slice(0, 1),
      'accounts/beta.yaml:3:19',
      ['beta'],
      '10.9.6.0/24 lies in no pool',
      'Pin a block of a pool',
    );
  });

  it('do not pin the block of another', () => {
    const problems = problemsOf({ 'accounts/beta.yaml': account('beta', 'network: {subnet: 10.0.4.0/24}\n') });
    only(problems.slice(0, 1), 'accounts/beta.yaml:3:19', ['beta'], '10.0.4.0/24 belongs to acme', 'Pin another block');
  });

  it('may pin the block they hold, whoever else pins it', () => {
    const pinned = 'network: {subnet: 10.0.4.0/24}\n';
    const problems = problemsOf({
      'accounts/aaa.yaml': account('aaa', pinned),
      'accounts/acme.yaml': account('acme', pinned),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    only(errors, 'accounts/aaa.yaml:3:19', ['aaa'], '10.0.4.0/24 belongs to acme', 'Pin another block');
  });

  it('do not pin the same block', () => {
    const pinned = 'network: {subnet: 10.0.6.0/24}\n';
    const problems = problemsOf({
      'accounts/beta.yaml': account('beta', pinned),
      'accounts/gamma.yaml': account('gamma', pinned),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    only(errors, 'accounts/gamma.yaml:3:19', ['gamma'], '10.0.6.0/24 belongs to beta', 'Pin another block');
  });
});
