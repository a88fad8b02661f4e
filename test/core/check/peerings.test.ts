import { describe, expect, it } from '@jest/globals';
import { only, problemsOf } from '../../support/check.ts';
import { account, claim, pool } from '../../support/ledger-text.ts';

describe('peerings', () => {
  const beta = { 'accounts/beta.yaml': account('beta'), 'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta') };

  it('of two accounts with networks are fine', () => {
    expect(problemsOf({ ...beta, 'peerings/acme--beta.yaml': 'accounts: [acme, beta]\ndns: true\n' })).toEqual([]);
  });

  it('name two accounts', () => {
    const problems = problemsOf({ 'peerings/acme--acme.yaml': 'accounts: [acme, acme]\n' });
    only(problems, 'peerings/acme--acme.yaml:1:11', ['acme'], "acme can't be peered with itself", 'Name two accounts');
  });

  it('name them in alphabetical order', () => {
    const problems = problemsOf({ ...beta, 'peerings/beta--acme.yaml': 'accounts: [beta, acme]\n' });
    only(
      problems,
      'peerings/beta--acme.yaml:1:11',
      ['beta', 'acme'],
      'alphabetical order',
      'name the file acme--beta.yaml',
    );
  });

  it('name accounts that exist', () => {
    const problems = problemsOf({ 'peerings/acme--beta.yaml': 'accounts: [acme, beta]\n' });
    only(
      problems,
      'peerings/acme--beta.yaml:1:18',
      ['acme', 'beta'],
      'there is no account beta',
      'Add state/accounts/beta.yaml',
    );
  });

  it.each([
    ['network: none\n', 'beta has no network'],
    ['network: {pool: default}\nlifecycle: clean\n', 'beta is to be cleaned'],
    ['network: {pool: default}\nlifecycle: closed\n', 'beta is to be closed'],
  ])('name accounts that keep a network: %j', (text, message) => {
    const files = {
      'accounts/beta.yaml': account('beta', text),
      'peerings/acme--beta.yaml': 'accounts: [acme, beta]\n',
    };
    const [first] = problemsOf(files).filter(({ severity }) => severity === 'error');
    only(first ? [first] : [], 'peerings/acme--beta.yaml:1:18', ['beta'], message, 'peerings go first');
  });

  it('do not join networks that overlap', () => {
    const problems = problemsOf({
      'pools/other.yaml': pool('other', '10.0.0.0/20', 25),
      'accounts/beta.yaml': account('beta', 'network: {pool: other}\n'),
      'subnets/10.0.4.0-25.yaml': claim('10.0.4.0/25', 'beta', 'other'),
      'peerings/acme--beta.yaml': 'accounts: [acme, beta]\n',
    });
    const found = problems.filter(({ file }) => file.startsWith('state/peerings'));
    only(found, 'peerings/acme--beta.yaml:1:11', ['acme', 'beta'], "overlap: AWS doesn't peer them", 'another block');
  });
});
