import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { readLedger } from '../../../src/core/ledger/ledger.ts';
import { treeOf } from '../../support/ledger.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../../docs/ledger.md'), 'utf8');
const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, example = '']) => example);

it.each([
  ['pools/default.yaml', 'name: default'],
  ['accounts/acme.yaml', 'name: acme'],
  ['subnets/10.0.4.0-24.yaml', '{subnet: '],
  ['peerings/acme--beta.yaml', 'accounts: ['],
  ['apps/com.example.hello.yaml', 'id: com.example.hello'],
])('the documentation’s example of %s can be read', (file, start) => {
  const example = examples.find((each) => each.split('\n').some((line) => line.startsWith(start))) ?? '';
  const { problems } = readLedger(treeOf({ [`state/${file}`]: example }));
  expect(problems.map((problem) => problem.file)).toEqual(['state/organization.yaml']);
});
