import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { allocate } from '../../../src/core/addresses/allocate.ts';
import type { Cidr } from '../../../src/core/addresses/cidr.ts';
import { formatCidr } from '../../../src/core/addresses/cidr-text.ts';
import { toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { checkLedger } from '../../../src/core/check/ledger.ts';
import { jsonSchemas } from '../../../src/core/ledger/json-schema.ts';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { EMPTY_STATUS } from '../../../src/core/ledger/status.ts';
import { treeOf } from '../../support/ledger.ts';

const root = path.join(import.meta.dirname, '../../..');
const files = readdirSync(path.join(root, 'state'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
const texts = Object.fromEntries(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const { ledger, problems } = readLedger(treeOf(texts));

it('is valid', () => {
  expect([...problems, ...checkLedger(ledger, EMPTY_STATUS)]).toEqual([]);
});

it('is called example, which keeps the workflows quiet', () => {
  expect(ledger.organization?.value.organization.name).toBe('example');
});

it('has claims on the blocks that allocation gives', () => {
  const taken: Cidr[] = [];
  for (const account of ['acme', 'beta']) {
    const block = allocate({
      pool: 'default',
      parent: toCidr('10.0.0.0/16'),
      splitPrefix: 24,
      strategy: 'hashed',
      name: account,
      taken,
    });
    if ('reason' in block) throw new Error(block.reason);
    expect(ledger.claims.get(formatCidr(block))?.value.account).toBe(account);
    taken.push(block);
  }
});

it('names the schema of its kind in each file that people write', () => {
  const kinds = { pools: 'pool', accounts: 'account', peerings: 'peering', apps: 'app' };
  const written = files.filter((file) => /^state\/(pools|accounts|peerings|apps)\//.test(file));
  expect(written.length).toBeGreaterThan(0);
  for (const file of written) {
    const kind = kinds[file.split('/')[1] as keyof typeof kinds];
    expect(texts[file]?.split('\n')[0]).toBe(`# yaml-language-server: $schema=../schema/${kind}.json`);
  }
});

it('has the JSON Schemas that its schemas give', () => {
  for (const [file, text] of jsonSchemas('state/schema')) expect(texts[file]).toBe(text);
});
