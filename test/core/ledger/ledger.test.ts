import { describe, expect, it } from '@jest/globals';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { ORGANIZATION, treeOf } from '../../support/ledger.ts';
import { claim } from '../../support/ledger-text.ts';
import { GOOD, problemsOf, treeWith } from '../../support/reader.ts';

describe('what is accepted', () => {
  it.each([
    ['CRLF line ends', GOOD.replaceAll('\n', '\r\n')],
    ['a byte order mark at the beginning', `\ufeff${GOOD}`],
    ['a document start', `---\n${GOOD}`],
    ['a document end', `${GOOD}...\n`],
    ['a tab between key and value', GOOD.replace('name: ', 'name:\t')],
    ['comments', `# of the cloud team\n${GOOD}# to be grown\n`],
    ['no line feed at the end', GOOD.trimEnd()],
    ['JSON', '{"name": "acme", "owner": {"team": "cloud"}, "network": {"pool": "default"}}'],
    ['an account without a network', 'name: acme\nowner: {team: cloud}\nnetwork: none\n'],
    ['a pinned block', 'name: acme\nowner: {user: octocat}\nnetwork: {subnet: 10.0.4.0/24, ipv6: amazon}\n'],
    ['tags named like members of objects', `${GOOD}tags: {constructor: a, toString: b}\n`],
  ])('%s', (_, text) => {
    const { ledger, problems } = readLedger(treeWith('accounts/acme.yaml', text));
    expect(problems).toEqual([]);
    expect(ledger.accounts.get('acme')?.value.name).toBe('acme');
  });

  it('an executable file, which Windows makes by accident', () => {
    expect(problemsOf('accounts/acme.yaml', GOOD, '100755')).toEqual([]);
  });

  it('schemas, a README and .gitkeep beside the files', () => {
    expect(problemsOf('schema/account.json', '{}')).toEqual([]);
    expect(problemsOf('README.md', '# Our accounts')).toEqual([]);
    expect(problemsOf('apps/.gitkeep', '')).toEqual([]);
  });

  it('anything outside the ledger’s folder', () => {
    const tree = new Map([
      ...treeWith('accounts/acme.yaml', GOOD),
      ...treeOf({ 'docs/accounts/x.yaml': 'no: ledger' }),
    ]);
    expect(readLedger(tree).problems).toEqual([]);
  });
});

describe('names of files', () => {
  it.each([
    ['accounts/beta.yaml', GOOD, '1:1 this file is named beta.yaml, but it is about acme → Name it acme.yaml'],
    ['accounts/acme.yml', GOOD, '1:1 this is no file of a ledger → Rename it to end in .yaml.'],
    ['accounts/acme.YAML', GOOD, '1:1 this is no file of a ledger → Rename it to end in .yaml.'],
    ['accounts/notes.txt', 'x', '1:1 this is no file of a ledger → Files in accounts end in .yaml.'],
    ['acounts/acme.yaml', GOOD, '1:1 this is no file of a ledger → Did you mean the folder accounts?'],
    ['things/acme.yaml', GOOD, "1:1 this is no file of a ledger → The ledger's folders are pools, accounts, "],
    ['accounts/prod/acme.yaml', GOOD, '1:1 this is no file of a ledger → Put it directly in accounts'],
    ['acme.yaml', GOOD, '1:1 this is no file of a ledger → Move it out of the ledger'],
    ['organization.yml', 'version: 1', '1:1 this is no file of a ledger → Rename it to organization.yaml.'],
    [
      'peerings/beta--acme.yaml',
      'accounts: [acme, beta]\n',
      '1:1 this file is named beta--acme.yaml, but it is about acme--beta → ',
    ],
  ])('%s', (file, text, problem) => {
    expect(problemsOf(file, text)).toEqual([expect.stringContaining(problem)]);
  });

  it('a ledger without organization.yaml is told so', () => {
    const { ledger, problems } = readLedger(treeOf({ 'state/accounts/acme.yaml': GOOD }));
    expect(problems).toEqual([
      expect.objectContaining({ file: 'state/organization.yaml', line: 1, column: 1, message: 'this file is missing' }),
    ]);
    expect(ledger.organization).toBeUndefined();
  });
});

describe('who is held back', () => {
  it('by a wrong account, it alone', () => {
    expect(readLedger(treeWith('accounts/acme.yaml', 'name: acme\n')).problems.map(({ accounts }) => accounts)).toEqual(
      [['acme'], ['acme']],
    );
  });

  it('by a wrong pool, all who name it or hold a block of it', () => {
    const { problems } = readLedger(
      treeOf({
        'state/organization.yaml': ORGANIZATION,
        'state/pools/default.yaml': 'name: default\n',
        'state/accounts/gamma.yaml': GOOD.replace('acme', 'gamma'),
        'state/accounts/other.yaml': GOOD.replace('acme', 'other').replace('default', 'second'),
        'state/subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
      }),
    );
    expect(problems[0]).toMatchObject({ file: 'state/pools/default.yaml', accounts: ['acme', 'gamma'] });
  });
});
