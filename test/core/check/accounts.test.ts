import { describe, expect, it } from '@jest/globals';
import { only, problemsOf } from '../../support/check.ts';
import { ORGANIZATION, statusOf } from '../../support/ledger.ts';
import { account } from '../../support/ledger-text.ts';

describe('accounts', () => {
  it('have an e-mail', () => {
    const organization = ORGANIZATION.replace('  email: aws+{name}@example.com\n', '');
    only(
      problemsOf({ 'organization.yaml': organization }),
      'accounts/acme.yaml:1:1',
      ['acme'],
      'acme has no e-mail',
      'Add email',
    );
  });

  it('that are adopted have an e-mail already', () => {
    const organization = ORGANIZATION.replace('  email: aws+{name}@example.com\n', '');
    const adopted = account('acme', 'network: {pool: default}\naccount_id: "444444444444"\n');
    expect(problemsOf({ 'organization.yaml': organization, 'accounts/acme.yaml': adopted })).toEqual([]);
  });

  it('have an e-mail that is short enough for AWS', () => {
    const organization = ORGANIZATION.replace('@example.com', `@${'x'.repeat(25)}.example.com`);
    const name = 'b'.repeat(32);
    const files = { 'organization.yaml': organization, [`accounts/${name}.yaml`]: account(name, 'network: none\n') };
    const message = `made by the factory's pattern, has 74 characters, at most 64 fit`;
    only(problemsOf(files), `accounts/${name}.yaml:1:7`, [name], message, 'Add email, or shorten the name.');
  });

  it('have an e-mail of their own, however it is capitalized', () => {
    const problems = problemsOf({
      'accounts/beta.yaml': account('beta', 'network: none\nemail: AWS+acme@example.com\n'),
    });
    only(
      problems,
      'accounts/beta.yaml:4:8',
      ['beta'],
      'the e-mail aws+acme@example.com belongs to acme',
      'write another',
    );
  });

  it('keep their e-mail when a newer one takes it, whatever the names', () => {
    const files = { 'accounts/aaa.yaml': account('aaa', 'network: none\nemail: aws+acme@example.com\n') };
    const problems = problemsOf(files, statusOf({ acme: { created: '2026-01-01T00:00:00Z' } }));
    only(problems, 'accounts/aaa.yaml:4:8', ['aaa'], 'belongs to acme', 'write another');
  });

  it('adopt an AWS account that nobody else adopts', () => {
    const adopts = 'network: none\naccount_id: "444444444444"\n';
    const problems = problemsOf({
      'accounts/beta.yaml': account('beta', adopts),
      'accounts/gamma.yaml': account('gamma', adopts),
    });
    only(
      problems,
      'accounts/gamma.yaml:4:13',
      ['gamma'],
      "the AWS account 444444444444 is beta's",
      'one file of the two',
    );
  });

  it('do not adopt what another was made as', () => {
    const files = { 'accounts/aaa.yaml': account('aaa', 'network: none\naccount_id: "444444444444"\n') };
    const problems = problemsOf(files, statusOf({ acme: { account_id: '444444444444' } }));
    only(problems, 'accounts/aaa.yaml:4:13', ['aaa'], "the AWS account 444444444444 is acme's", 'one file of the two');
  });

  it('are not exchanged for another AWS account', () => {
    const files = { 'accounts/acme.yaml': account('acme', 'network: {pool: default}\naccount_id: "444444444444"\n') };
    const problems = problemsOf(files, statusOf({ acme: { account_id: '666666666666' } }));
    only(problems, 'accounts/acme.yaml:4:13', ['acme'], 'acme is the AWS account "666666666666"', 'Delete account_id');
  });

  it.each([
    ['the management account', '111111111111'],
    ['the core account of the hub main', '222222222222'],
    ["one of organization.yaml's `never`", '333333333333'],
    ['the account of the automation', '555555555555'],
  ])('are never %s', (what, id) => {
    const files = { 'accounts/beta.yaml': account('beta', `network: none\naccount_id: "${id}"\n`) };
    only(problemsOf(files), 'accounts/beta.yaml:4:13', ['beta'], `is ${what}`, 'Adopt another account');
    only(
      problemsOf({}, statusOf({ acme: { account_id: id } })),
      'accounts/acme.yaml:1:1',
      ['acme'],
      `is ${what}`,
      'delete this file',
    );
  });

  it('that are protected are neither cleaned nor closed', () => {
    const files = { 'accounts/beta.yaml': account('beta', 'network: none\nlifecycle: clean\nprotected: true\n') };
    only(
      problemsOf(files),
      'accounts/beta.yaml:4:12',
      ['beta'],
      "beta is protected and can't be cleaned",
      'a pull request of its own',
    );
  });

  it('that were closed do not come back', () => {
    const problems = problemsOf({}, statusOf({ acme: { state: 'deleted' } }));
    only(problems, 'accounts/acme.yaml:1:7', ['acme'], 'acme was closed', 'Take another name and e-mail.');
  });

  it('do not reuse the e-mail of one that was closed', () => {
    const old = { state: 'deleted', email: 'AWS+acme@example.com', account_id: '444444444444' } as const;
    const problems = problemsOf({}, statusOf({ old }));
    only(problems, 'accounts/acme.yaml:1:7', ['acme'], "was old's, which is closed", 'Write another e-mail.');
  });

  it('may take the e-mail of one that was closed before AWS made it', () => {
    expect(problemsOf({}, statusOf({ old: { state: 'deleted', email: 'aws+acme@example.com' } }))).toEqual([]);
  });

  it('do not live in the unit of the closed', () => {
    const files = { 'accounts/beta.yaml': account('beta', 'network: none\nunit: Suspended/Old\n') };
    only(
      problemsOf(files),
      'accounts/beta.yaml:4:7',
      ['beta'],
      'Suspended/Old is where closed accounts go',
      'Name another unit',
    );
  });

  it('name a product only where Service Catalog makes them', () => {
    const files = { 'accounts/beta.yaml': account('beta', 'network: none\nproduct: prod-abcdefghijklm\n') };
    only(problemsOf(files), 'accounts/beta.yaml:4:10 warning', ['beta'], 'product has no effect', 'Delete it.');
  });

  it('have a product where Service Catalog makes them', () => {
    const sso = '  kind: service-catalog\n  sso: {email: a@example.com, first_name: A, last_name: B}\n';
    const problems = problemsOf({ 'organization.yaml': ORGANIZATION.replace('  kind: organizations\n', sso) });
    only(problems, 'accounts/acme.yaml:1:1', ['acme'], 'acme has no product to be made from', 'Add product');
  });
});
