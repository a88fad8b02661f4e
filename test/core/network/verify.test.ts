import { describe, expect, it } from '@jest/globals';
import { clusterOf, type LiveNetwork, lacksOf, type WantedNetwork } from '../../../src/core/network/verify.ts';

const GATEWAY = 'tgw-0123456789abcdef0';
const wanted: WantedNetwork = {
  gateway: GATEWAY,
  routes: ['10.100.0.0/16'],
  zones: 2,
  database: { postgresql: true, mysql: false },
};
const hub = { to: '10.100.0.0/16', by: GATEWAY };
const whole: LiveNetwork = {
  id: 'vpc-1',
  tags: { Available: 'true', CloudClusterID: 'none', CloudClusterType: 'kops' },
  subnets: [
    { id: 'private-a', zone: 'us-east-1a', tags: { SubnetType: 'private' } },
    { id: 'private-b', zone: 'us-east-1b', tags: { SubnetType: 'private' } },
    { id: 'public-a', zone: 'us-east-1a', tags: { SubnetType: 'public' } },
    { id: 'public-b', zone: 'us-east-1b', tags: { SubnetType: 'public' } },
  ],
  routeTables: [
    { id: 'rtb-1', subnets: ['private-a', 'private-b'], routes: [{ to: '0.0.0.0/0', by: 'nat-1' }, hub] },
    { id: 'rtb-2', subnets: ['public-a', 'public-b'], routes: [{ to: '0.0.0.0/0', by: 'igw-1' }, hub] },
  ],
  securityGroups: [
    ...['master', 'worker', 'calls'].map((type) => ({ id: `sg-${type}`, tags: { NodeType: type } })),
    { id: 'sg-db', tags: { MattermostCloudInstallationDatabase: 'PostgreSQL/Aurora' } },
  ],
  s3Tables: ['rtb-1', 'rtb-2'],
  attachments: [{ gateway: GATEWAY, state: 'available' }],
  subnetGroups: ['mattermost-provisioner-db-vpc-1', 'mattermost-provisioner-db-vpc-1-postgresql'],
};

describe('a network', () => {
  it('lacks nothing where all is there that the provisioner looks for', () => {
    expect(lacksOf(whole, wanted)).toEqual([]);
    expect(clusterOf(whole)).toBeNull();
  });

  it('says which cluster has claimed it', () => {
    expect(clusterOf({ ...whole, tags: { ...whole.tags, Available: 'false', CloudClusterID: 'abc' } })).toBe('abc');
  });

  const [firstTable, secondTable] = whole.routeTables as [LiveNetwork['routeTables'][0], LiveNetwork['routeTables'][0]];
  it.each<[string, Partial<LiveNetwork>, string[]]>([
    ['a tag', { tags: { Available: 'true', CloudClusterID: 'none' } }, ['The VPC has no tag CloudClusterType.']],
    ['a right tag', { tags: { ...whole.tags, Available: 'yes' } }, ["The VPC's tag Available is yes, not true."]],
    ['a subnet', { subnets: whole.subnets.slice(0, 3) }, ['There are subnets with SubnetType=public in 1 of 2 zones.']],
    [
      'groups',
      { securityGroups: whole.securityGroups.slice(0, 2) },
      [
        'There is no security group with NodeType=calls.',
        'There is no security group with MattermostCloudInstallationDatabase=PostgreSQL/Aurora.',
      ],
    ],
    [
      'a subnet group',
      { subnetGroups: ['mattermost-provisioner-db-vpc-1'] },
      ['There is no subnet group mattermost-provisioner-db-vpc-1-postgresql for databases.'],
    ],
    [
      'a way out of a private subnet',
      { routeTables: [{ ...firstTable, routes: [{ to: '0.0.0.0/0', by: 'igw-1' }, hub] }, secondTable] },
      ['The route table rtb-1 has no route to 0.0.0.0/0 by a NAT gateway.'],
    ],
    [
      'a way to the hub',
      { routeTables: [firstTable, { ...secondTable, routes: [{ to: '0.0.0.0/0', by: 'igw-1' }] }] },
      [`The route table rtb-2 has no route to 10.100.0.0/16 by ${GATEWAY}.`],
    ],
    ['an S3 endpoint', { s3Tables: ['rtb-2'] }, ['The route table rtb-1 has no S3 endpoint.']],
    [
      'its attachment',
      { attachments: [{ gateway: GATEWAY, state: 'pendingAcceptance' }] },
      [`Its attachment to ${GATEWAY} is pendingAcceptance.`],
    ],
    ['any attachment', { attachments: [] }, [`It isn't attached to the transit gateway ${GATEWAY}.`]],
  ])('tells when it lacks %s', (_, of, lacks) => {
    expect(lacksOf({ ...whole, ...of }, wanted)).toEqual(lacks);
  });
});
