import { describe, expect, it } from '@jest/globals';
import { type Found, importFile, makesNew, newNames, orphansOf } from '../../../src/core/terraform/orphans.ts';
import { planOf, resourceJson } from '../../support/plan-json.ts';

/** What a plan makes: the address `<type>.this`, and the values it is made with. */
const made = (type: string, after: object) => resourceJson('this', { after }, { address: `${type}.this`, type });
const named = (Name: string) => ({ tags: { Name } });
const found = (type: string, id: string, key: string, tagged = true): Found => ({ type, id, key, tagged });

/** A state that knows a resource, in a module. */
const knowing = (type: string, values: object) => ({
  prior_state: { values: { root_module: { child_modules: [{ resources: [{ type, values }] }] } } },
});

describe('an orphan', () => {
  it.each([
    ['aws_vpc', named('acme'), found('aws_vpc', 'vpc-1', 'acme')],
    ['aws_subnet', named('acme-public-a'), found('aws_subnet', 'subnet-1', 'acme-public-a')],
    ['aws_iam_role', { name: 'monitoring', ...named('x') }, found('aws_iam_role', 'monitoring', 'monitoring')],
    [
      'aws_route',
      { route_table_id: 'rtb-1', destination_cidr_block: '0.0.0.0/0', destination_ipv6_cidr_block: '' },
      found('aws_route', 'rtb-1_0.0.0.0/0', 'rtb-1 0.0.0.0/0', false),
    ],
    [
      'aws_route',
      { route_table_id: 'rtb-1', destination_cidr_block: null, destination_ipv6_cidr_block: '::/0' },
      found('aws_route', 'rtb-1_::/0', 'rtb-1 ::/0', false),
    ],
    [
      'aws_route_table_association',
      { route_table_id: 'rtb-1', subnet_id: 'subnet-1' },
      found('aws_route_table_association', 'subnet-1/rtb-1', 'subnet-1 rtb-1', false),
    ],
    [
      'aws_vpc_security_group_egress_rule',
      { ...named('worker to anywhere'), security_group_id: 'sg-1', cidr_ipv4: '0.0.0.0/0', cidr_ipv6: null },
      found('aws_vpc_security_group_egress_rule', 'sgr-1', 'sg-1 0.0.0.0/0', false),
    ],
    [
      'aws_vpc_security_group_egress_rule',
      { ...named('worker to anywhere'), cidr_ipv4: '0.0.0.0/0' },
      found('aws_vpc_security_group_egress_rule', 'sgr-1', 'worker to anywhere'),
    ],
    [
      'aws_ram_principal_association',
      { resource_share_arn: 'arn:share', principal: '444444444444' },
      found('aws_ram_principal_association', 'arn:share,444444444444', 'arn:share 444444444444', false),
    ],
  ])('becomes the %s that the plan would make in its place: %j', (type, after, orphan) => {
    const plan = planOf([made(type, after)]);
    expect(orphansOf(plan, [orphan])).toEqual({
      imports: [{ address: `${type}.this`, id: orphan.id }],
      strays: [],
    });
  });

  it('is not what state knows', () => {
    const plan = planOf([made('aws_vpc', named('acme'))], knowing('aws_vpc', { id: 'vpc-1' }));
    expect(orphansOf(plan, [found('aws_vpc', 'vpc-1', 'acme')])).toEqual({ imports: [], strays: [] });
  });

  it('is no route that state knows, though by another id', () => {
    const values = { id: 'r-rtb-1080289494', route_table_id: 'rtb-1', destination_cidr_block: '10.0.5.0/24' };
    const plan = planOf([], knowing('aws_route', values));
    const route = found('aws_route', 'rtb-1_10.0.5.0/24', 'rtb-1 10.0.5.0/24');
    expect(orphansOf(plan, [route])).toEqual({ imports: [], strays: [] });
  });

  it('is told from another resource of the same id by its type', () => {
    const accepter = 'aws_ec2_transit_gateway_vpc_attachment_accepter';
    const state = knowing('aws_ec2_transit_gateway_vpc_attachment', { id: 'tgw-attach-1' });
    const plan = planOf([made(accepter, named('acme'))], state);
    expect(orphansOf(plan, [found(accepter, 'tgw-attach-1', 'acme', false)]).imports).toEqual([
      { address: `${accepter}.this`, id: 'tgw-attach-1' },
    ]);
  });

  it('that the plan has no place for is a stray', () => {
    const stray = found('aws_vpc', 'vpc-1', 'acme-old');
    expect(orphansOf(planOf([made('aws_vpc', named('acme'))]), [stray])).toEqual({ imports: [], strays: [stray] });
  });

  it('is not guessed where there are two of them', () => {
    const twins = [found('aws_vpc', 'vpc-1', 'acme'), found('aws_vpc', 'vpc-2', 'acme')];
    expect(orphansOf(planOf([made('aws_vpc', named('acme'))]), twins)).toEqual({ imports: [], strays: twins });
  });

  it("does not stand for what is replaced: that one's place is taken", () => {
    const replaced = resourceJson('this', { actions: ['delete', 'create'], after: named('acme') });
    const stray = found('aws_vpc', 'vpc-2', 'acme');
    expect(orphansOf(planOf([replaced]), [stray]).strays).toEqual([stray]);
  });

  it('without a tag is nobody to speak of where the plan has no place for it', () => {
    const route = found('aws_route', 'rtb-1_10.0.0.0/8', 'rtb-1 10.0.0.0/8', false);
    expect(orphansOf(planOf([]), [route])).toEqual({ imports: [], strays: [] });
  });
});

describe('looking for orphans', () => {
  it.each([
    [['create'], true],
    [['update'], false],
    [['delete', 'create'], false],
    [['no-op'], false],
  ])('is worth it when a plan does %j: %s', (actions, worth) => {
    expect(makesNew(planOf([resourceJson('this', { actions })]))).toBe(worth);
  });

  it('needs the names of what is found by them, as far as they are known', () => {
    const plan = planOf([
      made('aws_vpc', named('acme')),
      made('aws_iam_role', { name: 'monitoring' }),
      made('aws_db_subnet_group', {}),
      made('aws_ram_principal_association', { resource_share_arn: 'arn:share', principal: '444444444444' }),
    ]);
    expect(newNames(plan)).toEqual([
      { type: 'aws_iam_role', name: 'monitoring' },
      { type: 'aws_ram_principal_association', name: 'arn:share 444444444444' },
    ]);
  });
});

it('import blocks are written as Terraform reads them in JSON', () => {
  const text = importFile([{ address: 'module.network.aws_subnet.public["a"]', id: 'subnet-1' }]);
  expect(JSON.parse(text)).toEqual({
    import: [{ to: 'module.network.aws_subnet.public["a"]', id: 'subnet-1' }],
  });
});
