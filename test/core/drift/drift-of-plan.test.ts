import { describe, expect, it } from '@jest/globals';
import { driftOfPlan, isDrifted } from '../../../src/core/drift/drift-of-plan.ts';
import { ignoring } from '../../../src/core/drift/ignored.ts';
import { planOf, resourceJson } from '../../support/plan-json.ts';

type Json = Record<string, unknown>;

const TODAY = '2026-11-21';

function look(plan: { drift?: Json[]; changes?: Json[] }, rules: string[] = [], peerings: string[] = []) {
  const ignore = ignoring(
    rules.map((address) => ({ account: 'acme', address, reason: 'known', until: TODAY })),
    ['acme'],
    TODAY,
  );
  const json = planOf(plan.changes ?? [], { resource_drift: plan.drift ?? [] });
  const network = driftOfPlan(json, ignore, new Set(peerings));
  const told = (of: 'changed' | 'unapplied') =>
    network[of].resources.map(({ address, action, fields }) => [address, action, fields.map(({ path }) => path)]);
  return { network, changed: told('changed'), unapplied: told('unapplied'), ignored: ignore.met() };
}

const vpc = { id: 'vpc-1', tags: { a: '1' }, dhcp: 'default' };
const tagged = { ...vpc, tags: { a: '1', hand: 'yes' }, dhcp: 'dopt-1' };
const drifted = resourceJson('this', { actions: ['update'], before: vpc, after: tagged });
const putBack = resourceJson('this', { actions: ['update'], before: tagged, after: { ...tagged, tags: vpc.tags } });
const stays = (type: string, name: string, values: Json) =>
  resourceJson(name, { actions: ['no-op'], before: values, after: values }, { type, address: `${type}.${name}` });

describe('what was changed outside of Terraform', () => {
  it('is told where an apply would put it back, with the fields it would put back', () => {
    const { changed, unapplied, network } = look({ drift: [drifted], changes: [putBack] });
    expect(changed).toEqual([['aws_vpc.this', 'change', ['tags.hand']]]);
    expect(unapplied).toEqual([]);
    expect(isDrifted({ network })).toBe(true);
  });

  it('is told however much else an apply would do to the same resource', () => {
    const policy = (word: string) => JSON.stringify(Array.from({ length: 40 }, (_, index) => `${word} ${index}`));
    const after = { ...tagged, policy: policy('new'), tags: vpc.tags };
    const { changed } = look({
      drift: [drifted],
      changes: [resourceJson('this', { actions: ['update'], before: { ...tagged, policy: policy('old') }, after })],
    });
    expect(changed).toEqual([['aws_vpc.this', 'change', ['tags.hand']]]);
  });

  it('is nothing where AWS only filled in what nobody asked about', () => {
    const { changed, network } = look({ drift: [drifted], changes: [stays('aws_vpc', 'this', tagged)] });
    expect(changed).toEqual([]);
    expect(isDrifted({ network })).toBe(false);
  });

  it('is told when it was deleted, and what follows from it is not yet applied', () => {
    const gone = resourceJson('this', { actions: ['delete'], before: vpc, after: null });
    const anew = resourceJson('this', { actions: ['create'], before: null, after: vpc });
    const next = resourceJson('other', { actions: ['update'], before: { of: 'vpc-1' }, after: { of: 'vpc-2' } });
    const { changed, unapplied } = look({ drift: [gone], changes: [anew, next] });
    expect(changed).toEqual([['aws_vpc.this', 'destroy', []]]);
    expect(unapplied).toEqual([['aws_vpc.other', 'change', ['of']]]);
  });

  it('never shows what is sensitive', () => {
    const secret = { before_sensitive: { key: true }, after_sensitive: { key: true } };
    const [before, after] = [{ key: 'old' }, { key: 'new' }];
    const { network } = look({
      drift: [resourceJson('this', { actions: ['update'], before, after, ...secret })],
      changes: [resourceJson('this', { actions: ['update'], before: after, after: before, ...secret })],
    });
    expect(network.changed.resources[0]?.fields).toEqual([
      { path: 'key', before: '(sensitive value)', after: '(sensitive value)' },
    ]);
  });
});

describe('what is not yet applied', () => {
  const change = resourceJson('this', { actions: ['update'], before: vpc, after: { ...vpc, tags: { a: '2' } } });

  it('is told apart from what AWS filled in at the same resource', () => {
    const filled = resourceJson('this', { actions: ['update'], before: { ...vpc, dhcp: null }, after: vpc });
    const { changed, unapplied } = look({ drift: [filled], changes: [change] });
    expect(changed).toEqual([]);
    expect(unapplied).toEqual([['aws_vpc.this', 'change', ['tags.a']]]);
  });

  it('is drift unless main owes it', () => {
    const { network } = look({ changes: [change] });
    expect(isDrifted({ network })).toBe(true);
    expect(isDrifted({ network: { ...network, owed: 'changed since abc' } })).toBe(false);
  });
});

describe('what others added to things of ours', () => {
  const route = (cidr: string, of: Json = {}) => ({
    cidr_block: cidr,
    gateway_id: 'igw-1',
    ipv6_cidr_block: '',
    ...of,
  });
  const table = (...routes: Json[]) => stays('aws_route_table', 'public', { id: 'rtb-1', route: routes });
  const own = stays('aws_route', 'internet', { route_table_id: 'rtb-1', destination_cidr_block: '0.0.0.0/0' });

  it('is a route that is nobody of ours', () => {
    const { changed, network } = look({ changes: [table(route('0.0.0.0/0'), route('10.9.0.0/16')), own] });
    expect(changed).toEqual([['aws_route_table.public', 'change', ['route["10.9.0.0/16"]']]]);
    expect(network.changed.resources[0]?.fields[0]).toMatchObject({ before: null, after: '"igw-1"' });
  });

  it('is no route of a peering of the ledger', () => {
    const peered = route('10.9.0.0/16', { gateway_id: '', vpc_peering_connection_id: 'pcx-1' });
    expect(look({ changes: [table(peered)] }, [], ['pcx-1']).changed).toEqual([]);
    expect(look({ changes: [table(peered)] }).changed).toHaveLength(1);
  });

  it('is a rule of a security group, however the group sums them up', () => {
    const rule = { protocol: 'tcp', from_port: 22, to_port: 22, cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'], self: true };
    const all = { protocol: '-1', from_port: 0, to_port: 0, security_groups: ['sg-2'], self: false };
    const group = stays('aws_security_group', 'db', { id: 'sg-1', ingress: [rule, all], egress: [] });
    const ours = (name: string, of: Json) =>
      stays('aws_vpc_security_group_ingress_rule', name, {
        security_group_id: 'sg-1',
        from_port: 22,
        to_port: 22,
        ...of,
      });
    const rules = [
      ours('a', { ip_protocol: 'tcp', cidr_ipv4: '10.0.0.0/8' }),
      ours('b', { ip_protocol: 'tcp', referenced_security_group_id: 'sg-1' }),
      ours('c', { ip_protocol: '-1', from_port: null, to_port: null, referenced_security_group_id: 'sg-2' }),
    ];
    expect(look({ changes: [group, ...rules] }).changed).toEqual([
      ['aws_security_group.db', 'change', ['ingress["tcp 22 0.0.0.0/0"]']],
    ]);
  });

  it('is a policy that was attached to a role', () => {
    const role = stays('aws_iam_role', 'node', { name: 'node', managed_policy_arns: ['arn:a', 'arn:b'] });
    const attached = stays('aws_iam_role_policy_attachment', 'a', { role: 'node', policy_arn: 'arn:a' });
    expect(look({ changes: [role, attached] }).changed).toEqual([
      ['aws_iam_role.node', 'change', ['managed_policy_arns["arn:b"]']],
    ]);
  });

  it('can be ignored one by one', () => {
    const plan = { changes: [table(route('10.8.0.0/16'), route('10.9.0.0/16'))] };
    const { changed, ignored } = look(plan, ['aws_route_table.public.route["10.9.0.0/16"]']);
    expect(changed).toEqual([['aws_route_table.public', 'change', ['route["10.8.0.0/16"]']]]);
    expect(ignored).toHaveLength(1);
  });
});

describe('what is to be ignored', () => {
  const plan = { drift: [drifted], changes: [putBack] };

  it.each([['aws_vpc.this'], ['aws_vpc']])('is left out and told: %s', (address) => {
    const { changed, unapplied, ignored } = look(plan, [address, 'aws_subnet.this']);
    expect([changed, unapplied]).toEqual([[], []]);
    expect(ignored).toEqual([{ address, reason: 'known', until: TODAY }]);
  });

  it('is neither another resource whose name only begins so, nor another account’s', () => {
    expect(look(plan, ['aws_vpc.th']).changed).toHaveLength(1);
    const other = ignoring([{ account: 'beta', address: 'aws_vpc.this', reason: 'r', until: TODAY }], ['acme'], TODAY);
    expect(other.covers('aws_vpc.this')).toBe(false);
  });

  it('is so until its day is over', () => {
    const rule = { account: 'acme', address: 'aws_vpc.this', reason: 'r', until: TODAY };
    expect(ignoring([rule], ['acme'], TODAY).covers('aws_vpc.this')).toBe(true);
    expect(ignoring([rule], ['acme'], '2026-11-22').covers('aws_vpc.this')).toBe(false);
  });
});
