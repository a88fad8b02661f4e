import { expect, it } from '@jest/globals';
import { jsonSchemas } from '../../../src/core/ledger/json-schema.ts';

const schemas = jsonSchemas('schema');
const parsed = (kind: string) => JSON.parse(schemas.get(`schema/${kind}.json`) ?? 'null');

it('is there for each kind of file', () => {
  expect([...schemas.keys()].map((file) => file.slice('schema/'.length))).toEqual([
    'organization.json',
    'pool.json',
    'account.json',
    'claim.json',
    'peering.json',
    'app.json',
  ]);
});

it('refuses unknown keys, and lets keys with a default be left out', () => {
  expect(parsed('pool')).toMatchObject({
    additionalProperties: false,
    required: ['name', 'hub', 'parent', 'split_range'],
  });
});

it('explains keys to whoever writes them', () => {
  expect(parsed('pool').properties.parent.description).toContain('cut into blocks');
});

it('says that one of two keys is written', () => {
  expect(parsed('account').properties.owner.oneOf).toEqual([{ required: ['team'] }, { required: ['user'] }]);
});

it('has only patterns that editors can compile, who read them as Unicode', () => {
  const patterns = [...schemas.values()].flatMap((text) =>
    [...text.matchAll(/"pattern": (".*")/g)].map(([, json]) => JSON.parse(json ?? '')),
  );
  expect(patterns.length).toBeGreaterThan(20);
  for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
});
