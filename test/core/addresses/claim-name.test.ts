import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimFileName, claimFromFileName } from '../../../src/core/addresses/claim-name.ts';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { anyCidr } from '../../support/networks.ts';

it.each([
  ['10.0.4.0/24', '10.0.4.0-24.yaml'],
  ['fd00:1::/48', 'fd00_1__-48.yaml'],
  ['::/0', '__-0.yaml'],
])('names the claim of %s %s, and back', (text, name) => {
  expect(claimFileName(toCidr(text))).toBe(name);
  expect(claimFromFileName(name)).toEqual(toCidr(text));
});

it('uses no letter that a shell, Windows or Git treats in its own way', () => {
  fc.assert(fc.property(anyCidr, (cidr) => expect(claimFileName(cidr)).toMatch(/^[0-9a-f_][0-9a-f._]*-\d+\.yaml$/)));
});

it('has one name only for each block', () => {
  const name = fc.string({ unit: fc.constantFrom(...'01af._-:/'), maxLength: 12 }).map((stem) => `${stem}.yaml`);
  const near = anyCidr
    .map(claimFileName)
    .chain((right) => fc.constantFrom(right, right.toUpperCase(), `0${right}`, right.replace('-', '-0')));
  fc.assert(
    fc.property(fc.oneof(name, near), (tried) => {
      const block = claimFromFileName(tried);
      expect('reason' in block || claimFileName(block) === tried).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('says which name a claim with another spelling of its block should have', () => {
  expect(claimFromFileName('10.0.4.5-24.yaml')).toEqual({
    reason: 'The name "10.0.4.5-24.yaml" is not a block\'s: "10.0.4.5/24" has host bits behind its /24.',
    hint: 'Write 10.0.4.0/24. In a name "/" is written "-" and ":" is written "_".',
  });
});

it.each([
  'acme.yaml',
  '10.0.4.0-24.yml',
  '10.0.4.0-24',
  'fd00:1::-48.yaml',
  '../10.0.4.0-24.yaml',
  '10.0.4.0-24.yaml\n',
  '10.0.4.0-2-4.yaml',
])('does not take %j for the name of a claim', (name) => {
  expect(claimFromFileName(name)).toEqual({
    reason: `${JSON.stringify(name)} is not the name of a claim.`,
    hint: 'Name it by its block: 10.0.4.0-24.yaml for 10.0.4.0/24.',
  });
});
