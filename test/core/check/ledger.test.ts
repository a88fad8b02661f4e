import { describe, expect, it } from '@jest/globals';
import { checkLedger } from '../../../src/core/check/ledger.ts';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { EMPTY_STATUS } from '../../../src/core/ledger/status.ts';
import { only, problemsOf } from '../../support/check.ts';
import { ORGANIZATION, treeOf } from '../../support/ledger.ts';
import { account, claim, pool } from '../../support/ledger-text.ts';

it('a valid ledger has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('what can’t be read', () => {
  it('is not called missing as well', () => {
    const tree = treeOf({
      'state/organization.yaml': ORGANIZATION,
      'state/pools/default.yaml': 'name: default\n',
      'state/accounts/acme.yaml': 'name: acme\n',
      'state/accounts/beta.yaml': account('beta'),
      'state/subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
      'state/subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta'),
    });
    expect(checkLedger(readLedger(tree).ledger, EMPTY_STATUS)).toEqual([]);
  });

  it('in organization.yaml stops only the rules that need it', () => {
    const tree = treeOf({
      'state/organization.yaml': 'version: 1\n',
      'state/pools/default.yaml': pool('default', '10.0.0.0/16'),
      'state/subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
    });
    const problems = checkLedger(readLedger(tree).ledger, EMPTY_STATUS);
    only(
      problems,
      'subnets/10.0.4.0-24.yaml:1:47',
      ['acme'],
      'there is no account acme',
      'Add state/accounts/acme.yaml',
    );
  });
});

describe('ten thousand accounts', () => {
  it('are checked, and the one that is wrong is found', () => {
    const files: [string, string][] = Array.from({ length: 10_000 }, (_, index) => [
      `accounts/a-${index}.yaml`,
      account(`a-${index}`),
    ]);
    const blocks: [string, string][] = files.map((_, index) => {
      const address = `10.${64 + (index >> 8)}.${index & 255}.0`;
      return [`subnets/${address}-24.yaml`, claim(`${address}/24`, `a-${index}`, 'large')];
    });
    const accounts = files.map(([file, text]) => [file, text.replace('default', 'large')]);
    const problems = problemsOf({
      ...Object.fromEntries([...accounts, ...blocks]),
      'pools/large.yaml': pool('large', '10.64.0.0/10'),
      'accounts/a-7.yaml': account('a-7', 'network: {pool: large}\nemail: aws+a-8@example.com\n'),
    });
    only(problems, 'accounts/a-8.yaml:1:7', ['a-8'], 'the e-mail aws+a-8@example.com belongs to a-7', 'write another');
  });
});
