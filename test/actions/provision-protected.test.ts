import { describe, expect, it } from '@jest/globals';
import { ledgerOf } from '../support/ledger.ts';
import { account, claim } from '../support/ledger-text.ts';
import { planText, resourceJson } from '../support/plan-json.ts';
import { ID, snapshotOf, world } from '../support/provision.ts';

const ATTACHMENT = 'aws_ec2_transit_gateway_vpc_attachment';
const replaced = { actions: ['delete', 'create'], before: { id: 'x' }, after: { cidr: 'b' } };

/** The account acme, protected or not, and a plan that does this to a resource of this type. */
function planning(type: string, change: object = replaced, { isProtected = true, of = {} } = {}) {
  const around = world();
  around.deps.terraform.show = async () =>
    planText([resourceJson('this', { ...change }, { address: `${type}.this`, type, ...of })]);
  const base = ledgerOf({
    'accounts/acme.yaml': account('acme', `network: {pool: default}\nprotected: ${isProtected}\n`),
    'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
  });
  const snapshot = snapshotOf({ acme: { account_id: ID, state: 'stable' } }, { base, next: base });
  const result = async (mode: 'plan' | 'apply') => (await around.go({ mode }, snapshot))[0];
  return { ...around, result };
}

describe('a protected account', () => {
  it.each(['aws_vpc', 'aws_subnet', ATTACHMENT])('keeps its %s', async (type) => {
    const { result, calls } = planning(type);
    expect(await result('apply')).toMatchObject({
      outcome: 'failed',
      error: {
        message: `acme is protected, and would lose or have replaced: ${type}.this. Nothing was changed.`,
        hint: expect.stringContaining('protected: false'),
      },
    });
    expect(calls).not.toContain('apply acme');
  });

  it('keeps what would only be deleted', async () => {
    const { result } = planning('aws_subnet', { actions: ['delete'], before: { id: 'x' }, after: null });
    expect(await result('apply')).toMatchObject({ outcome: 'failed' });
  });

  it('is shown the plan all the same', async () => {
    expect(await planning('aws_vpc').result('plan')).toMatchObject({ outcome: 'planned', plan: { replace: 1 } });
  });

  it.each([
    ['an attachment replaced whose acceptance was interrupted', ATTACHMENT, 'replace_by_request'],
    ['a subnet replaced that was never finished', 'aws_subnet', 'replace_because_tainted'],
  ])('has %s', async (_, type, reason) => {
    const { result } = planning(type, replaced, { of: { action_reason: reason } });
    expect(await result('apply')).toMatchObject({ outcome: 'applied' });
  });

  it.each([
    ['changed', 'aws_vpc', { actions: ['update'], before: {}, after: {} }],
    ['made', 'aws_subnet', { actions: ['create'], after: {} }],
    ['replaced that others do not live on', 'aws_route_table', replaced],
  ])('has applied what is %s', async (_, type, change) => {
    expect(await planning(type, change).result('apply')).toMatchObject({ outcome: 'applied' });
  });

  it('loses that once it is protected no more', async () => {
    expect(await planning('aws_vpc', replaced, { isProtected: false }).result('apply')).toMatchObject({
      outcome: 'applied',
    });
  });
});
