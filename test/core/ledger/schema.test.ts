import { describe, expect, it } from '@jest/globals';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { ORGANIZATION, treeOf } from '../../support/ledger.ts';
import { pool } from '../../support/ledger-text.ts';
import { GOOD, problemsOf, problemsOfAccount } from '../../support/reader.ts';

describe('what keys and values may be', () => {
  it.each([
    [
      'misspelt key',
      'nmae: acme\nowner: {team: cloud}\nnetwork: none\n',
      ['1:1 nmae is not a key that is known here → Did you mean name?'],
    ],
    ['unknown key', `${GOOD}color: red\n`, ['4:1 color is not a key that is known here → Known here: name, owner, ']],
    [
      'misspelt inner key',
      GOOD.replace('pool:', 'pol:'),
      ['3:11 network.pol is not a key that is known here → Did you mean pool?'],
    ],
    [
      'missing keys',
      '# to do\nname: acme\n',
      ['2:1 owner is missing → Add it: ', '2:1 network is missing → Add it: {pool: default}, '],
    ],
    [
      'keys without values',
      'name: acme\nowner:\nnetwork:\n',
      ['2:1 owner has no value → ', '3:1 network has no value → '],
    ],
    [
      'neither of two keys',
      'name: acme\nowner: {}\nnetwork: {nat: single}\n',
      ['2:8 owner lacks team or user → ', '3:10 network lacks pool or subnet → '],
    ],
    [
      'both of two keys',
      'name: acme\nowner: {team: a, user: b}\nnetwork: none\n',
      ['2:8 owner has both team and user → Write team or user.'],
    ],
    [
      'a word for a mapping',
      'name: acme\nowner: {team: a}\nnetwork: default\n',
      ['3:10 network must be none or keys with values, not "default" → '],
    ],
    [
      'host bits',
      GOOD.replace('pool: default', 'subnet: 10.0.4.7/24'),
      [
        '3:19 network.subnet must be a network in canonical form: "10.0.4.7/24" has host bits behind its /24 → Write 10.0.4.0/24.',
      ],
    ],
    [
      'leading zeros',
      GOOD.replace('pool: default', 'subnet: 010.0.4.0/24'),
      ['has leading zeros, octal to some programs → Write 10.0.4.0/24.'],
    ],
    [
      'a misspelt choice',
      `${GOOD}lifecycle: close\n`,
      ['4:12 lifecycle must be one of present, clean, closed, not "close" → Did you mean closed?'],
    ],
    [
      'a number as tag',
      `${GOOD}tags: {cost-center: 42}\n`,
      ['4:21 tags.cost-center must be text, not the number 42 → Put it in quotes: "42".'],
    ],
    ['AWS’s own tags', `${GOOD}tags: {"aws:x": a}\n`, ['4:8 tags: a key must be letters, ']],
    [
      'an id with hyphens',
      `${GOOD}account_id: "4444-4444-4444"\n`,
      ['4:13 account_id must be an AWS account id: 12 digits in quotes, not "4444-4444-4444" → '],
    ],
    [
      'an over-long value',
      `${GOOD}tags: {a: "${'x'.repeat(257)}"}\n`,
      ['4:11 tags.a has 257 characters, at most 256 fit → '],
    ],
    [
      'a value of 60,000 characters',
      `${GOOD}email: "${'x'.repeat(60_000)}"\n`,
      ['4:8 email has 60000 characters, at most 64 fit → '],
    ],
    [
      'an escaped control character',
      `${GOOD}unit: "Work\\nloads"\n`,
      ['4:7 unit has the invisible character U+000A → '],
    ],
    [
      'text that turns its direction',
      `${GOOD}unit: "Work\u202eloads"\n`,
      ['4:12 this file has the invisible character U+202E here → '],
    ],
    ['no e-mail', `${GOOD}email: foo\n`, ['4:8 email must be an e-mail address, not "foo" → ']],
    [
      '40 levels',
      `${GOOD}tags: ${'['.repeat(40)}${']'.repeat(40)}\n`,
      ['4:7 tags must be keys with values, not a list → ', '4:39 this is nested too deeply → '],
    ],
  ])('%s is told with its place', (_, text, problems) => {
    expect(problemsOfAccount(text)).toEqual(problems.map((each) => expect.stringContaining(each)));
  });

  it('that is wrong in hundreds of places is told of in fifty, and how many more there are', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `key${index}: x\n`).join('');
    const problems = problemsOfAccount(GOOD + keys);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe('54:1 250 more problems are in this file from here on → Mend those before first.');
  });

  it('is never repeated at length', () => {
    const [problem = ''] = problemsOfAccount(`${GOOD}"${'x'.repeat(9_000)}": 1\n`);
    expect(problem.length).toBeLessThan(900);
  });

  it('is never repeated with line breaks or marks that turn text', () => {
    expect(problemsOfAccount(`${GOOD}"a\\n::error::b\\u202e": 2\n`)).toEqual([
      expect.stringContaining('4:1 "a\\n::error::bU+202E" is not a key'),
    ]);
  });

  it.each([
    ['a name of two letters', 'ac'],
    ['a name of 33 letters', 'a'.repeat(33)],
    ['capitals', 'Acme'],
    ['a digit first', '1acme'],
    ['a hyphen last', 'acme-'],
    ['two hyphens', 'ac--me'],
    ['an underscore', 'ac_me'],
    ['a path', '../acme'],
  ])('%s is no name', (_, name) => {
    expect(problemsOfAccount(GOOD.replace('acme', name))).toEqual([expect.stringContaining('1:7 name ')]);
  });

  it.each([
    ['024', '4:14 024 would be read as the number 24 → '],
    ['0x18', '4:14 0x18 would be read as the number 24 → '],
    ['24.5', '4:14 split_range must be a whole number, not 24.5 → '],
    ['.inf', '4:14 .inf would be read as the number Infinity → '],
    ['240', '4:14 split_range must be at most 128 → Write a number that is at most 128.'],
    ['"24"', '4:14 split_range must be a number, not "24" → Write 24 without quotes.'],
    ['-1', '4:14 split_range must be at least 0 → '],
  ])('%s is no split range', (text, problem) => {
    const [first] = problemsOf('pools/default.yaml', pool('default', '10.0.0.0/16').replace('24', text));
    expect(first).toContain(problem);
  });

  it.each([
    ['regions', 'region: us-east-1', 'region: virginia', 'must be an AWS region, not "virginia"'],
    [
      'transit gateways',
      'tgw-0123456789abcdef0',
      'tgw-xyz',
      "hubs.main.transit_gateway must be a transit gateway's id",
    ],
    [
      'roles',
      'read: genesis-read',
      'read: "arn:aws:iam::1:role/x"',
      "automation.roles.read must be a role's name, without path or ARN",
    ],
    [
      'buckets',
      'state_bucket: example-genesis-state',
      'state_bucket: Example_State',
      "terraform.state_bucket must be an S3 bucket's name",
    ],
    [
      'e-mail patterns',
      'aws+{name}@example.com',
      'aws@example.com',
      'factory.email must be an e-mail address with {name} once in it',
    ],
    [
      'DNS servers',
      'dns_servers: [10.100.0.2]',
      'dns_servers: [10.100.0.256]',
      'hubs.main.dns_servers[0] must be an IPv4 address, not "10.100.0.256"',
    ],
    ['numbers of zones', 'zones: [a, b, c, d]', 'zones: [a]', 'hubs.main.zones must have at least 2 entries'],
    [
      'routes to the hub',
      'routes: [10.100.0.0/16]',
      'routes: ["fd00::/16"]',
      'hubs.main.routes[0] must be an IPv4 network',
    ],
    [
      'the default route',
      'routes: [10.100.0.0/16]',
      'routes: [0.0.0.0/0]',
      'hubs.main.routes[0] must not be the default route: that goes to the NAT and internet gateways',
    ],
    [
      'zones',
      'zones: [a, b, c, d]',
      'zones: [a, us-east-1b]',
      'hubs.main.zones[1] must be an availability zone\'s letter, not "us-east-1b"',
    ],
    [
      'addresses of sites',
      'https://mm.example.com',
      'ftp://mm.example.com',
      'servers.community.site_url must be an http(s) address',
    ],
    ['versions of the ledger', 'version: 1', 'version: 2', 'version must be 1, not 2'],
    [
      'days',
      'ignore: []',
      'ignore: [{account: acme, address: a, reason: r, until: 2027-02-30}]',
      'drift.ignore[0].until must be a day of the calendar, not "2027-02-30"',
    ],
    ['hubs named __proto__', 'hubs:\n  main:', 'hubs:\n  __proto__:', '__proto__ is not allowed as a key'],
  ])('%s are looked at', (_, from, to, message) => {
    const text = ORGANIZATION.replace(from, to);
    const { problems } = readLedger(treeOf({ 'state/organization.yaml': text }));
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
    expect(problems[0]?.accounts).toBeUndefined();
  });
});
