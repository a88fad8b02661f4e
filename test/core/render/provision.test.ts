import { describe, expect, it } from '@jest/globals';
import { provisionSummary } from '../../../src/core/render/provision.ts';
import { plan, result } from '../../support/plans.ts';

const resource = { address: 'aws_vpc.this', type: 'aws_vpc', action: 'add', fields: [] } as const;
const vpc = plan([{ ...resource, fields: [] }]);

describe('the summary of provision', () => {
  it('has a row an account, with what was done', () => {
    const text = provisionSummary('apply', [
      result('acme', { outcome: 'applied', account_id: '444444444444', plan: vpc }),
      result('beta', { outcome: 'no-change', account_id: '666666666666' }),
    ]);
    expect(text).toContain('## ✅ 2 accounts provisioned');
    expect(text).toContain('| <code>acme</code> | <code>444444444444</code> | applied | 1 to add |');
    expect(text).toContain('| <code>beta</code> | <code>666666666666</code> | nothing to do |  |');
    expect(text).not.toContain('aws_vpc.this');
  });

  it('shows plans that are to be read: of accounts that do not exist yet too', () => {
    const text = provisionSummary('plan', [result('acme', { offline: true, plan: vpc })]);
    expect(text).toContain('| <code>acme</code> | not there yet | planned | 1 to add |');
    expect(text).toContain('+ aws_vpc.this');
  });

  it('says first how many are not done, and why', () => {
    const text = provisionSummary('apply', [
      result('acme', {
        outcome: 'failed',
        error: { message: 'no way', file: 'terraform/account/network.tf', line: 3 },
      }),
      result('beta', { outcome: 'differs', plan: vpc, error: { message: 'It differs.', hint: 'Look at it.' } }),
      result('gamma', { outcome: 'applied' }),
    ]);
    expect(text).toContain('## ❌ 2 accounts of 3 not provisioned');
    expect(text).toContain('no way');
    expect(text).toContain('terraform/account/network.tf:3');
    expect(text).toContain('<code>beta</code>: It differs. Look at it.');
    expect(text).toContain('+ aws_vpc.this');
  });

  it('lets no value of a plan become markup', () => {
    const text = provisionSummary('apply', [result('acme', { outcome: 'differs', error: { message: '<b>@all</b>' } })]);
    expect(text).not.toContain('<b>@all');
  });
});
