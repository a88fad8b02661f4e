import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { treeOf } from '../../support/ledger.ts';
import { GOOD, problemsOf, problemsOfAccount, treeWith } from '../../support/reader.ts';

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
    expect(problemsOfAccount(text)).toEqual([expect.stringContaining(problem)]);
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
    expect(problemsOfAccount(text)).toEqual([expect.stringContaining(problem)]);
  });

  it('bytes that aren’t UTF-8 are refused', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a);
    expect(problemsOfAccount(png)).toEqual(['1:1 this file is not text in UTF-8 → Save it as UTF-8.']);
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
