import { describe, expect, it } from '@jest/globals';
import { blockFindings, type LiveVpc } from '../../../src/core/drift/blocks.ts';
import { type Placed, placementFindings } from '../../../src/core/drift/placement.ts';
import { parseStrangers, renderStrangers, strangers } from '../../../src/core/drift/strangers.ts';
import type { Organization } from '../../../src/core/ledger/schema/organization.ts';
import { ledgerOf, statusOf } from '../../support/ledger.ts';
import { account, claim } from '../../support/ledger-text.ts';

const ledger = ledgerOf({
  'accounts/acme.yaml': account('acme'),
  'accounts/beta.yaml': account('beta'),
  'accounts/adopted.yaml': account('adopted', 'network: none\naccount_id: "777777777777"\n'),
  'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
  'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta'),
});

describe('an account in the organization', () => {
  const order = { name: 'acme', email: undefined, unit: 'Workloads', tags: { 'genesis:account': 'acme', cost: '1' } };
  const fine: Placed = { state: 'ACTIVE', name: 'acme', tags: order.tags, parent: { id: 'ou-1', name: 'Workloads' } };
  const found = (of: Partial<Placed>, unit: string | undefined = 'ou-1') =>
    placementFindings(order, { ...fine, ...of }, unit).map(({ address, message }) => `${address}: ${message}`);

  it('is as the ledger says, whatever tags other tools have added', () => {
    expect(found({ tags: { ...order.tags, other: 'tool' } })).toEqual([]);
  });

  it('was moved, renamed or retagged', () => {
    const tags = { 'genesis:account': 'beta' };
    expect(found({ parent: { id: 'ou-2', name: 'Sandbox' }, name: 'old', tags })).toEqual([
      'unit: It is in Sandbox; the ledger says Workloads.',
      'name: It is named old at AWS; the ledger says acme.',
      'tags["genesis:account"]: Its tag genesis:account is "beta"; the ledger says "acme".',
      'tags["cost"]: Its tag cost is missing; the ledger says "1".',
    ]);
  });

  it('is to be in a unit that is not there', () => {
    expect(placementFindings(order, fine, undefined)[0]?.message).toContain('which the organization does not have');
  });

  it('is gone, or suspended; nothing else is then asked of it', () => {
    expect(placementFindings(order, undefined, 'ou-1')).toEqual([
      { address: 'account', message: 'It is no longer in the organization.' },
    ]);
    expect(found({ state: 'SUSPENDED', name: 'other' })).toEqual(['account: AWS says it is SUSPENDED.']);
  });
});

describe('a block of a live VPC', () => {
  const vpc = (block: string, of: Partial<LiveVpc> = {}): LiveVpc => {
    return { id: 'vpc-1', region: 'us-east-1', blocks: [block], isDefault: false, ...of };
  };
  const found = (vpcs: LiveVpc[], known?: string) =>
    blockFindings(ledger, 'acme', vpcs, known).map(({ address, message }) => `${address}: ${message}`);

  it('is the one that was claimed', () => {
    expect(found([vpc('10.0.4.0/24')])).toEqual([]);
  });

  it('overlaps what another account claimed', () => {
    expect(found([vpc('10.0.5.128/25')])).toEqual([
      'vpc-1: VPC vpc-1 in us-east-1 has 10.0.5.128/25: it overlaps 10.0.5.0/24, claimed by beta.',
    ]);
  });

  it('is in a pool without a claim, or anywhere else', () => {
    expect(found([vpc('10.0.9.0/24'), vpc('192.168.0.0/16', { id: 'vpc-2' })])).toEqual([
      'vpc-1: VPC vpc-1 in us-east-1 has 10.0.9.0/24: it is in the pool default, and no claim covers it.',
      'vpc-2: VPC vpc-2 in us-east-1 has 192.168.0.0/16: no claim covers it.',
    ]);
  });

  it('is there twice, of which the recorded one is the right one; or in another region', () => {
    const second = vpc('10.0.4.0/24', { id: 'vpc-2' });
    expect(found([vpc('10.0.4.0/24'), second], 'vpc-2')).toEqual([
      'vpc-1: VPC vpc-1 in us-east-1 has 10.0.4.0/24: it overlaps 10.0.4.0/24, its own.',
    ]);
    expect(found([vpc('10.0.4.0/24', { region: 'eu-west-1' })])).toHaveLength(1);
  });

  it('is a further one of our VPC', () => {
    expect(found([vpc('10.0.4.0/24', { blocks: ['10.0.4.0/24', '100.64.0.0/16'] })])).toEqual([
      'vpc-1: VPC vpc-1 in us-east-1 has 100.64.0.0/16: no claim covers it.',
    ]);
  });

  it('is what AWS makes in every account, which harms nobody outside the pools', () => {
    expect(found([vpc('172.31.0.0/16', { isDefault: true })])).toEqual([]);
    expect(found([vpc('10.0.0.0/16', { isDefault: true })])).toHaveLength(1);
  });
});

describe('accounts that the ledger does not know', () => {
  const organization = ledger.organization?.value as Organization;
  const status = statusOf({
    acme: { account_id: '444444444444' },
    old: { account_id: '888888888888', state: 'deleted' },
  });
  const one = (id: string, of: object = {}) => ({ id, name: 'x', email: `${id}@example.com`, state: 'ACTIVE', ...of });
  const found = (...all: ReturnType<typeof one>[]) =>
    strangers(all, { ledger, status, organization }).map(({ id }) => id);

  it('are neither recorded nor adopted nor in the way of being created', () => {
    expect(found(one('444444444444'), one('888888888888'), one('777777777777'))).toEqual([]);
    expect(found(one('600000000000', { email: 'AWS+beta@example.com' }))).toEqual([]);
    expect(found(one('600000000002'), one('600000000001'))).toEqual(['600000000001', '600000000002']);
  });

  it('are not the management account, those of hubs and automation, or those to be left alone', () => {
    expect(found(one('111111111111'), one('222222222222'), one('555555555555'), one('333333333333'))).toEqual([]);
  });

  it('are not closed', () => {
    expect(found(one('600000000000', { state: 'SUSPENDED' }), one('600000000001', { state: 'CLOSED' }))).toEqual([]);
  });

  it('travel between jobs as a file', () => {
    const [{ state: _, ...stranger }] = [one('600000000000')];
    expect(parseStrangers(renderStrangers([stranger]))).toEqual([stranger]);
    expect(() => parseStrangers('[{"id": 1}]')).toThrow();
  });
});
