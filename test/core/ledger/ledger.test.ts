import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import type { Tree, TreeFile } from '../../../src/core/ledger/tree.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { treeOf } from '../../support/ledger.ts';

const GOOD = 'name: acme\nowner: {team: cloud}\nnetwork: {pool: default}\n';
const POOL = 'name: default\nhub: main\nparent: 10.0.0.0/16\nsplit_range: 24\n';
const CLAIM = '{subnet: 10.0.4.0/24, pool: default, account: acme}\n';
const ORGANIZATION = readFileSync(path.join(import.meta.dirname, '../../../state/organization.yaml'));

/** A tree of the sample's organization.yaml and one file more. */
function treeWith(file: string, content: string | Uint8Array, mode: TreeFile['mode'] = '100644'): Tree {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const organization = { path: 'state/organization.yaml', mode: '100644', bytes: ORGANIZATION } as const;
  return new Map([organization, { path: `state/${file}`, mode, bytes }].map((each) => [each.path, each]));
}

/** Problems of one file as lines: where, what, how to mend it. */
function problemsOf(file: string, content: string | Uint8Array, mode?: TreeFile['mode']): string[] {
  return readLedger(treeWith(file, content, mode)).problems.map(asLine);
}

function asLine({ line, column, message, hint }: Problem): string {
  return `${line}:${column} ${message} → ${hint}`;
}

const account = (text: string | Uint8Array) => problemsOf('accounts/acme.yaml', text);

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

describe('YAML that lets one text mean two things', () => {
  it.each([
    ['anchor', 'name: &n acme\nowner: {team: cloud}\nnetwork: none\n', '1:10 the anchor &n is not read → '],
    [
      'alias',
      'name: acme\nowner: {team: *n}\nnetwork: none\n',
      '2:15 the alias *n is not followed → Write the value out.',
    ],
    ['merge key', `${GOOD}<<: {protected: true}\n`, '4:1 merge keys (<<) are not read → Write the keys out.'],
    ['duplicate key', `${GOOD}name: beta\n`, '4:1 "name" is written twice → Keep one of the two.'],
    ['tag', `${GOOD}account_id: !!str 444444444444\n`, '4:19 the tag !!str is not read → Delete it'],
    ['unknown tag', `${GOOD}account_id: !foo 4\n`, '4:13 this is not YAML: Unresolved tag: !foo → Delete the tag.'],
    ['directive', `%YAML 1.1\n---\n${GOOD}`, '1:1 directives (lines that begin with %) are not read → Delete them.'],
    ['second document', `${GOOD}---\n${GOOD}`, '4:1 there is more than one document → Keep one document in a file'],
    ['document after an end', `${GOOD}...\nprotected: true\n`, '5:1 there is more than one document → '],
    [
      'leading zero',
      `${GOOD}account_id: 012345678901\n`,
      '4:13 012345678901 would be read as the number 12345678901 → Write it in quotes',
    ],
    [
      'version like a number',
      `${GOOD}tags: {a: 1.10}\n`,
      '4:11 1.10 would be read as the number 1.1 → Write it in quotes',
    ],
    [
      'unquoted id',
      `${GOOD}account_id: 444444444444\n`,
      '4:13 account_id must be text, not the number 444444444444 → Put it in quotes: "444444444444".',
    ],
    ['number as key', `${GOOD}tags: {42: a}\n`, '4:8 a key must be text → Write "42" in quotes.'],
    ['list as key', `${GOOD}? [a]\n: b\n`, '4:3 a key must be text → '],
    ['__proto__', `${GOOD}__proto__: {protected: true}\n`, '4:1 __proto__ is not allowed as a key → Delete it.'],
    ['__proto__ among tags', `${GOOD}tags: {__proto__: b}\n`, '4:8 __proto__ is not allowed as a key → Delete it.'],
    [
      'yes for true',
      `${GOOD}protected: yes\n`,
      '4:12 protected must be true or false, not "yes" → Write true or false',
    ],
  ])('%s is refused', (_, text, problem) => {
    expect(account(text)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('files that are no text of YAML', () => {
  it.each([
    [
      'tab as indentation',
      'name: acme\nowner:\n\tteam: cloud\nnetwork: none\n',
      '3:1 this is not YAML: Tabs are not allowed as indentation → Indent with spaces.',
    ],
    ['lone carriage returns', GOOD.replaceAll('\n', '\r'), '1:11 this file has the invisible character U+000D here → '],
    ['a byte order mark in the middle', `${GOOD}\ufeff`, '4:1 this file has the invisible character U+FEFF here → '],
    ['NUL', 'name: ac\0me\n', '1:9 this file has the invisible character U+0000 here → '],
    ['nothing', '', '1:1 this file is empty → Write its keys, or delete the file.'],
    ['comments alone', '# later\n', '1:1 this file is empty → '],
    ['null', '~\n', '1:1 this file has no value → '],
    ['a list', '- acme\n', '1:1 this file must be keys with values, not a list → '],
    ['text', 'hello\n', '1:1 this file must be keys with values, not "hello" → '],
    ['an open brace', 'name: acme\nowner: {team: cloud\n', '3:1 this is not YAML: '],
    ['a colon in text', 'name: acme\nunit: a: b\n', '2:7 this is not YAML: '],
    ['30,000 levels', `${GOOD}tags: ${'['.repeat(30_000)}`, '1:1 this file is nested too deeply → '],
    [
      '1 MB',
      `name: "${'x'.repeat(1_000_000)}"`,
      '1:1 this file has 1000008 bytes, at most 65536 are read → Shorten it.',
    ],
  ])('%s is refused', (_, text, problem) => {
    expect(account(text)).toEqual([expect.stringContaining(problem)]);
  });

  it('bytes that aren’t UTF-8 are refused', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a);
    expect(account(png)).toEqual(['1:1 this file is not text in UTF-8 → Save it as UTF-8.']);
  });

  it('a symbolic link is refused, wherever it leads', () => {
    expect(problemsOf('accounts/acme.yaml', '../../secret', '120000')).toEqual([
      expect.stringContaining('1:1 this file is a symbolic link → '),
    ]);
  });

  it('a submodule is refused', () => {
    expect(problemsOf('accounts/acme.yaml', '', '160000')).toEqual([
      expect.stringContaining('1:1 this is a submodule → '),
    ]);
  });

  it('a link in place of a folder is refused', () => {
    expect(problemsOf('accounts', '../elsewhere', '120000')).toEqual([
      expect.stringContaining('1:1 this is no file of a ledger → Make it a folder'),
    ]);
  });
});

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
    expect(account(text)).toEqual(problems.map((each) => expect.stringContaining(each)));
  });

  it('that is wrong in hundreds of places is told of in fifty, and how many more there are', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `key${index}: x\n`).join('');
    const problems = account(GOOD + keys);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe('54:1 250 more problems are in this file from here on → Mend those before first.');
  });

  it('is never repeated at length', () => {
    const [problem = ''] = account(`${GOOD}"${'x'.repeat(9_000)}": 1\n`);
    expect(problem.length).toBeLessThan(900);
  });

  it('is never repeated with line breaks or marks that turn text', () => {
    expect(account(`${GOOD}"a\\n::error::b\\u202e": 2\n`)).toEqual([
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
    expect(account(GOOD.replace('acme', name))).toEqual([expect.stringContaining('1:7 name ')]);
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
    const [first] = problemsOf('pools/default.yaml', POOL.replace('24', text));
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
    const text = ORGANIZATION.toString().replace(from, to);
    const { problems } = readLedger(treeOf({ 'state/organization.yaml': text }));
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
    expect(problems[0]?.accounts).toBeUndefined();
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

describe('claims', () => {
  const claim = (text: string, file = 'subnets/10.0.4.0-24.yaml') => problemsOf(file, text);

  it('are read by their block, with places', () => {
    const { ledger } = readLedger(treeWith('subnets/10.0.4.0-24.yaml', CLAIM));
    const entry = ledger.claims.get('10.0.4.0/24');
    expect(entry?.value).toEqual({ subnet: '10.0.4.0/24', pool: 'default', account: 'acme' });
    expect(entry?.at(['account'])).toEqual({ line: 1, column: 47 });
  });

  it('of IPv6 are read by their block', () => {
    const { ledger } = readLedger(treeWith('subnets/fd00_1__-48.yaml', CLAIM.replace('10.0.4.0/24', 'fd00:1::/48')));
    expect([...ledger.claims.keys()]).toEqual(['fd00:1::/48']);
  });

  it.each([
    ['a comment', CLAIM.replace('\n', ' # mine\n')],
    ['a second line', `${CLAIM}\n`],
    ['no line feed', CLAIM.trimEnd()],
    ['CRLF', CLAIM.replace('\n', '\r\n')],
    ['keys in lines', 'subnet: 10.0.4.0/24\npool: default\naccount: acme\n'],
    ['another order', '{pool: default, subnet: 10.0.4.0/24, account: acme}\n'],
    ['quotes', CLAIM.replace('acme', '"acme"')],
    ['a byte order mark', `\ufeff${CLAIM}`],
  ])('with %s are refused, with the line to write', (_, text) => {
    expect(claim(text)).toEqual([
      '1:1 a claim is one line, always written alike → Write exactly {subnet: 10.0.4.0/24, pool: default, account: acme} and a line feed.',
    ]);
  });

  it('named by another block are refused', () => {
    expect(claim(CLAIM, 'subnets/10.0.5.0-24.yaml')).toEqual([
      expect.stringContaining('1:10 subnet is 10.0.4.0/24, but the file is named 10.0.5.0-24.yaml → '),
    ]);
  });

  it('with host bits are refused with the canonical form', () => {
    expect(claim(CLAIM.replace('4.0/24', '4.1/24'))).toEqual([
      expect.stringContaining('has host bits behind its /24 → Write 10.0.4.0/24.'),
    ]);
  });

  it('that are executable are refused', () => {
    expect(problemsOf('subnets/10.0.4.0-24.yaml', CLAIM, '100755')).toEqual([
      expect.stringContaining('1:1 this claim is an executable file → '),
    ]);
  });

  it('that can’t be read hold back the account they name, and nobody else', () => {
    const { problems, ledger } = readLedger(treeWith('subnets/10.0.4.0-24.yaml', `${CLAIM}# x\n`));
    expect(problems[0]?.accounts).toEqual(['acme']);
    expect(ledger.unreadable).toEqual(new Set(['state/subnets/10.0.4.0-24.yaml']));
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
        'state/organization.yaml': ORGANIZATION.toString(),
        'state/pools/default.yaml': 'name: default\n',
        'state/accounts/gamma.yaml': GOOD.replace('acme', 'gamma'),
        'state/accounts/other.yaml': GOOD.replace('acme', 'other').replace('default', 'second'),
        'state/subnets/10.0.4.0-24.yaml': CLAIM,
      }),
    );
    expect(problems[0]).toMatchObject({ file: 'state/pools/default.yaml', accounts: ['acme', 'gamma'] });
  });
});

describe('places', () => {
  const text = '# first\nname: acme\nowner:\n  team: cloud\nnetwork:\naccess:\n  - group: A\n    permission_set: B\n';
  const { ledger } = readLedger(treeWith('accounts/acme.yaml', text.replace('network:', 'network: none')));
  const at = (...keys: (string | number)[]) => {
    const { line, column } = ledger.accounts.get('acme')?.at(keys) ?? {};
    return `${line}:${column}`;
  };

  it('are those of values, at any depth', () => {
    expect([at(), at('name'), at('owner'), at('owner', 'team'), at('access', 0, 'permission_set')]).toEqual([
      '2:1',
      '2:7',
      '4:3',
      '4:9',
      '8:21',
    ]);
  });

  it('of what isn’t there are those of what is around it', () => {
    expect([at('email'), at('owner', 'user'), at('access', 7)]).toEqual(['2:1', '4:3', '7:3']);
  });
});

describe('a hostile file', () => {
  const files = fc.constantFrom(
    'accounts/acme.yaml',
    'pools/default.yaml',
    'subnets/10.0.4.0-24.yaml',
    'apps/a.b.yaml',
    'organization.yaml',
  );

  it('never makes the reader throw, whatever its bytes', () => {
    fc.assert(
      fc.property(files, fc.uint8Array({ maxLength: 300 }), (file, bytes) => {
        const { problems } = readLedger(treeWith(file, bytes));
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never makes the reader throw, however it mixes the signs of YAML', () => {
    const signs = fc.constantFrom(
      ...'{}[]:,-?&*!|>%@`#"\'\\ \n\t~<=0.aN',
      '<<: ',
      '__proto__: ',
      '---\n',
      'name: acme\n',
      '!!str ',
      '&a ',
      '*a',
    );
    fc.assert(
      fc.property(files, fc.array(signs, { maxLength: 60 }), (file, parts) => {
        const { problems } = readLedger(treeOf({ [`state/${file}`]: parts.join('') }));
        for (const { line, column, hint } of problems) {
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(hint).toBeTruthy();
        }
      }),
      { numRuns: 500 },
    );
  });
});
