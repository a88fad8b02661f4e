import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { setTopKey } from '../../../src/core/ledger/yaml/edit.ts';

describe('setting a key', () => {
  it.each([
    [
      'name: acme # ours\nprotected: false   # for now\ntags: {a: b}\n',
      'name: acme # ours\nprotected: true   # for now\ntags: {a: b}\n',
    ],
    ['protected: "no"\r\nname: acme\r\n', 'protected: true\r\nname: acme\r\n'],
    ['name: acme\n# the end\n', 'name: acme\n# the end\nprotected: true\n'],
    ['name: acme', 'name: acme\nprotected: true\n'],
    ['name: acme\r\n', 'name: acme\r\nprotected: true\r\n'],
    ['{name: acme, owner: {team: cloud}}\n', '{name: acme, owner: {team: cloud}, protected: true}\n'],
    ['{protected: false, name: acme}\n', '{protected: true, name: acme}\n'],
    ['protected: # one day\nname: acme\n', 'protected: true # one day\nname: acme\n'],
    ['protected: >-\n  false\nname: acme\n', 'protected: true\nname: acme\n'],
    ['protected: |\r\n  false\r\n\r\nname: acme\r\n', 'protected: true\r\n\r\nname: acme\r\n'],
    ['---\nname: acme\n...\n# after\n', '---\nname: acme\nprotected: true\n...\n# after\n'],
    ['\uFEFFname: acme\n', '\uFEFFname: acme\nprotected: true\n'],
    ['  name: acme\n  tags: {}\n', '  name: acme\n  tags: {}\n  protected: true\n'],
  ])('changes no other byte of %j', (text, wanted) => {
    expect(setTopKey(text, 'protected', 'true')).toBe(wanted);
  });

  it('leaves a file alone that says so already', () => {
    const text = 'name: acme\nprotected:   true\n';
    expect(setTopKey(text, 'protected', 'true')).toBe(text);
  });

  it('gives what was wanted and keeps all else, however the file is written', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
    const value = fc.oneof(word, fc.constant('{a: b}'), fc.constant('[x, y]'), fc.constant('"quoted # text"'));
    const comment = fc.constantFrom('', ' # a note', '  # two');
    const line = fc
      .tuple(word, value, comment)
      .map(([key, text, note]) => ({ key: `k${key}`, text: `k${key}: ${text}${note}` }));
    const lines = fc.uniqueArray(line, { selector: ({ key }) => key, minLength: 1, maxLength: 6 });
    const own = fc.option(fc.constantFrom('lifecycle: present', 'lifecycle: clean # soon', 'lifecycle: "clean"'));
    fc.assert(
      fc.property(lines, own, fc.nat(), fc.constantFrom('\n', '\r\n'), (others, mine, at, lineBreak) => {
        const all = others.map(({ text }) => text);
        if (mine) all.splice(at % (all.length + 1), 0, mine);
        const text = all.join(lineBreak) + lineBreak;
        const edited = setTopKey(text, 'lifecycle', 'closed');
        expect(parse(edited)).toEqual({ ...parse(text), lifecycle: 'closed' });
        const rest = (of: string) => of.split(lineBreak).filter((one) => !one.startsWith('lifecycle:'));
        expect(rest(edited)).toEqual(rest(text));
      }),
    );
  });
});
