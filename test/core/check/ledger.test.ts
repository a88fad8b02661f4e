import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkLedger } from '../../../src/core/check/ledger.ts';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import type { AccountStatus } from '../../../src/core/ledger/schema/status.ts';
import { EMPTY_STATUS, type Status } from '../../../src/core/ledger/status.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { treeOf } from '../../support/ledger.ts';

const ORGANIZATION = readFileSync(path.join(import.meta.dirname, '../../../state/organization.yaml'), 'utf8');

const pool = (name: string, parent: string, split = 24, more = '') =>
  `name: ${name}\nhub: main\nparent: ${parent}\nsplit_range: ${split}\n${more}`;
const account = (name: string, more = 'network: {pool: default}\n') => `name: ${name}\nowner: {team: cloud}\n${more}`;
const claim = (subnet: string, name: string, from = 'default') =>
  `{subnet: ${subnet}, pool: ${from}, account: ${name}}\n`;

/** The line of the sample's organization.yaml that begins so. */
const lineOf = (start: string) => ORGANIZATION.split('\n').findIndex((line) => line.startsWith(start)) + 1;

/** A valid ledger of one pool and one account, changed by `files`; `undefined` takes a file away. */
function problemsOf(files: Record<string, string | undefined>, status: Status = EMPTY_STATUS): Problem[] {
  const all = {
    'organization.yaml': ORGANIZATION,
    'pools/default.yaml': pool('default', '10.0.0.0/16'),
    'accounts/acme.yaml': account('acme'),
    'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
    ...files,
  };
  const there = Object.entries(all).flatMap(([file, text]) => (text === undefined ? [] : [[`state/${file}`, text]]));
  const { ledger, problems } = readLedger(treeOf(Object.fromEntries(there)));
  expect(problems).toEqual([]);
  return checkLedger(ledger, status);
}

function statusOf(accounts: Record<string, Partial<AccountStatus>>): Status {
  const records = Object.entries(accounts).map(
    ([name, record]) => [name, { state: 'stable', ...record } as AccountStatus] as const,
  );
  return { ...EMPTY_STATUS, accounts: new Map(records) };
}

/** Exactly one problem: its place, whom it holds back, what it says, how to mend it. */
function only(problems: Problem[], place: string, accounts: string[] | undefined, message: string, hint: string): void {
  expect(problems.map(({ file, line, column, severity }) => `${file}:${line}:${column} ${severity}`)).toEqual([
    place.includes(' ') ? `state/${place}` : `state/${place} error`,
  ]);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.hint).toContain(hint);
  expect(problems[0]?.accounts).toEqual(accounts);
}

it('a valid ledger has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('pools', () => {
  it('name a hub of organization.yaml', () => {
    const problems = problemsOf({
      'pools/default.yaml': pool('default', '10.0.0.0/16').replace('hub: main', 'hub: mian'),
    });
    only(problems, 'pools/default.yaml:2:6', ['acme'], 'organization.yaml has no hub mian', 'Did you mean main?');
  });

  it('have a split range that their parent can be cut in', () => {
    const problems = problemsOf({ 'pools/other.yaml': pool('other', '10.1.0.0/16', 12) });
    only(problems, 'pools/other.yaml:4:14', [], "10.1.0.0/16 can't be split in /12", 'Choose a split range from 16');
  });

  it('have blocks in which a network fits', () => {
    const problems = problemsOf({ 'pools/other.yaml': pool('other', '10.1.0.0/16', 26) });
    only(
      problems,
      'pools/other.yaml:4:14',
      [],
      'A network of /26 is too small: 4 zones need 8 subnets',
      'Use a /25 or larger',
    );
  });

  it('have smaller blocks where the hub has two zones', () => {
    const organization = ORGANIZATION.replace('zones: [a, b, c, d]', 'zones: [a, b]');
    expect(
      problemsOf({ 'organization.yaml': organization, 'pools/other.yaml': pool('other', '10.1.0.0/16', 26) }),
    ).toEqual([]);
  });

  it('of IPv6 are told to be of no use for networks', () => {
    const problems = problemsOf({ 'pools/six.yaml': pool('six', 'fd00::/32', 48) });
    only(problems, 'pools/six.yaml:4:14 warning', [], 'a VPC needs a block of IPv4', 'ipv6: amazon');
  });

  it('do not overlap', () => {
    const problems = problemsOf({ 'pools/other.yaml': pool('other', '10.0.128.0/20') });
    only(
      problems,
      'pools/other.yaml:3:9',
      ['acme'],
      'parent 10.0.128.0/20 overlaps 10.0.0.0/16 of the pool default',
      'other addresses',
    );
  });
});

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

describe('organization.yaml', () => {
  it('has a user of single sign-on for Service Catalog', () => {
    const organization = ORGANIZATION.replace(
      'kind: organizations',
      'kind: service-catalog\n  product: prod-abcdefghijklm',
    );
    only(
      problemsOf({ 'organization.yaml': organization }),
      `organization.yaml:${lineOf('factory:') + 1}:3`,
      undefined,
      'factory.sso is missing',
      'Add sso',
    );
  });

  it('names a zone once', () => {
    const organization = ORGANIZATION.replace('[a, b, c, d]', '[a, b, a]');
    only(
      problemsOf({ 'organization.yaml': organization }),
      `organization.yaml:${lineOf('    zones:')}:19`,
      undefined,
      'the zone a is there twice',
      'Keep one',
    );
  });

  it('names a webhook once', () => {
    const organization = ORGANIZATION.replace('webhooks: [', 'webhooks: [{name: cloud}, ');
    only(
      problemsOf({ 'organization.yaml': organization }),
      `organization.yaml:${lineOf('webhooks:')}:34`,
      undefined,
      'the webhook cloud is there twice',
      'Keep one',
    );
  });

  it('ignores drift of accounts that exist', () => {
    const organization = ORGANIZATION.replace(
      'ignore: []',
      'ignore: [{account: amce, address: a.b, reason: r, until: 2027-03-31}]',
    );
    only(
      problemsOf({ 'organization.yaml': organization }),
      `organization.yaml:${lineOf('drift:')}:28 warning`,
      [],
      'there is no account amce',
      'Did you mean acme?',
    );
  });
});

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

describe('apps', () => {
  const deployment = (start: string) =>
    `{${start}, version: 1.0.0, bundle: "s3://bundles/hello.zip", sha256: "${'ab'.repeat(32)}"}`;
  const app = (...deployments: string[]) => ({
    'apps/com.example.hello.yaml': `id: com.example.hello\ndeployments: [${deployments.map(deployment).join(', ')}]\n`,
  });
  const file = 'apps/com.example.hello.yaml';

  it('of known accounts and servers are fine', () => {
    expect(problemsOf(app('account: acme, server: community, install: true', 'account: acme'))).toEqual([]);
  });

  it('are deployed to accounts that exist', () => {
    only(problemsOf(app('account: amce')), `${file}:2:25`, ['amce'], 'there is no account amce', 'Did you mean acme?');
  });

  it('are not deployed to accounts that are to be closed', () => {
    const closed = { 'accounts/gone.yaml': account('gone', 'network: none\nlifecycle: closed\n') };
    only(
      problemsOf({ ...closed, ...app('account: gone') }),
      `${file}:2:25`,
      ['gone'],
      'gone is to be closed',
      'Delete the deployment first.',
    );
  });

  it('are listed on servers that exist', () => {
    only(
      problemsOf(app('account: acme, server: comunity')),
      `${file}:2:39`,
      ['acme'],
      'organization.yaml has no server comunity',
      'Did you mean community?',
    );
  });

  it('are installed on a server', () => {
    only(
      problemsOf(app('account: acme, install: true')),
      `${file}:2:40`,
      ['acme'],
      'install needs a server',
      'Add server',
    );
  });

  it('are deployed to an account and server once', () => {
    only(
      problemsOf(app('account: acme', 'account: acme')),
      `${file}:2:158`,
      ['acme'],
      'deployed to acme twice',
      'Keep one',
    );
  });
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
