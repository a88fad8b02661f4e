import { describe, expect, it } from '@jest/globals';
import { alike } from '../../../src/core/render/alike.ts';
import { planDetails } from '../../../src/core/render/plan-details.ts';
import type { PlannedAccount } from '../../../src/core/render/plan-table.ts';
import type { PlannedResource } from '../../../src/core/work/result.ts';
import { losingAccount, plan, result } from '../../support/plans.ts';

/** A new account with a VPC and a subnet of its block, 10.0.<third>.0/24. */
function account(name: string, third: number, of: Record<string, string> = {}): PlannedAccount {
  const fields = { cidr_block: `10.0.${third}.64/26`, 'tags.Name': `${name}-private`, core: '10.100.0.0/16', ...of };
  const subnet: PlannedResource = {
    ...{ address: 'aws_subnet.this', type: 'aws_subnet', action: 'add' },
    fields: Object.entries(fields).map(([path, after]) => ({ path, before: null, after })),
  };
  const block = `10.0.${third}.0/24`;
  return { block, region: 'us-east-1', result: result(name, { offline: true, subnet: block, plan: plan([subnet]) }) };
}

const groups = (...accounts: PlannedAccount[]) =>
  alike(accounts).map((group) => group.map((one) => one.result.account));

describe('plans that read the same', () => {
  it('but for the name and the addresses of the block are one group', () => {
    expect(groups(account('acme', 4), account('beta', 5), account('gamma', 6))).toEqual([['acme', 'beta', 'gamma']]);
  });

  it.each([
    ['another setting', { 'tags.Kind': 'other' }],
    ['another place in the block', { cidr_block: '10.0.5.128/26' }],
    ['a block of somebody else', { cidr_block: '10.0.4.64/26' }],
    ['another core', { core: '10.200.0.0/16' }],
    ["another's name", { 'tags.Name': 'acme-private' }],
  ])('but for %s are not', (_, fields) => {
    expect(groups(account('acme', 4), account('beta', 5, fields))).toEqual([['acme'], ['beta']]);
  });

  it('in another region, or of an account that exists, are not', () => {
    const acme = account('acme', 4);
    expect(groups(acme, { ...account('beta', 5), region: 'eu-west-1' })).toHaveLength(2);
    const beta = account('beta', 5);
    expect(groups(acme, { ...beta, result: { ...beta.result, offline: false } })).toHaveLength(2);
  });

  it('and destroy something are shown one by one', () => {
    const another = { ...losingAccount, result: { ...losingAccount.result, account: 'beta' } };
    expect(groups(losingAccount, another)).toEqual([['acme'], ['beta']]);
  });
});

it('tells a failure once for all that have it', () => {
  const failing = (name: string, message: string): PlannedAccount => ({
    result: result(name, { outcome: 'failed', error: { message, hint: 'Run it again.' } }),
  });
  const blocks = planDetails([
    failing('acme', 'No result.'),
    failing('beta', 'No room.'),
    failing('gamma', 'No result.'),
  ]);
  const titles = blocks.map(({ lines }) => lines[0]).filter((line) => line?.startsWith('**'));
  expect(titles).toEqual([
    '**❌ No plan for <code>acme</code>, <code>gamma</code>**',
    '**❌ No plan for <code>beta</code>**',
  ]);
});

it('shows one plan for all, and names the others with their blocks and fingerprints', () => {
  const [shown, others, ...more] = planDetails([account('acme', 4), account('beta', 5), account('gamma', 6)]);
  expect(shown?.open).toContain('<b><code>acme</code></b>');
  expect(others?.open).toContain('2 more plans like that of <code>acme</code>');
  expect(others?.lines).toEqual([
    `| <code>beta</code> | <code>10.0.5.0/24</code> | <code>${'f'.repeat(64)}</code> |`,
    `| <code>gamma</code> | <code>10.0.6.0/24</code> | <code>${'f'.repeat(64)}</code> |`,
  ]);
  expect(more).toEqual([]);
});
