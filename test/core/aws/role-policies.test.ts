import { describe, expect, it } from '@jest/globals';
import type { Statement } from '../../../src/core/aws/policy.ts';
import { memberRoles } from '../../../src/core/aws/role-policies.ts';
import type { Organization } from '../../../src/core/ledger/schema/organization.ts';
import { ledgerOf } from '../../support/ledger.ts';

const sample = ledgerOf({}).organization?.value as Organization;
const statementsOf = (name: string, settings = sample) => {
  const role = memberRoles(settings).find((one) => one.name === name);
  return Object.values(role?.policies ?? {}).flatMap(({ Statement }) => Statement);
};
const builder = statementsOf('MattermostAccountProvisioningRole');
const reader = statementsOf('GenesisReaderRole');
const deployer = statementsOf('GenesisAppsRole');
const named = (statements: Statement[], sid: string) => statements.find(({ Sid }) => Sid === sid);

describe('what the role that builds networks may do', () => {
  it('names every action that changes something, in the regions that have a hub or under a name', () => {
    const changing = builder.filter(({ Sid }) => !Sid.startsWith('LookAt'));
    expect(changing.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
    const free = changing.filter(({ Resource, Condition }) => Resource === '*' && !Condition);
    expect(free).toEqual([]);
    expect(named(builder, 'Vpcs')?.Condition).toEqual({ StringEquals: { 'aws:RequestedRegion': ['us-east-1'] } });
  });

  it("makes one policy and one role in IAM, and gives the role AWS's own policy for monitoring alone", () => {
    const iam = builder.filter(({ Sid, Action }) => !Sid.startsWith('LookAt') && Action[0]?.startsWith('iam:'));
    expect(Object.fromEntries(iam.map(({ Sid, Resource, Condition }) => [Sid, [Resource, Condition]]))).toEqual({
      NodePolicy: ['arn:aws:iam::*:policy/cloud-provisioning-node-policy*', undefined],
      MonitoringRole: ['arn:aws:iam::*:role/rds-enhanced-monitoring-mattermost-cloud-*', undefined],
      MonitoringPolicy: [
        'arn:aws:iam::*:role/rds-enhanced-monitoring-mattermost-cloud-*',
        {
          ArnEquals: {
            'iam:PolicyARN': 'arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole',
          },
        },
      ],
      ServiceLinkedRoles: [
        'arn:aws:iam::*:role/aws-service-role/*',
        {
          StringEquals: {
            'iam:AWSServiceName': ['natgateway.amazonaws.com', 'transitgateway.amazonaws.com'],
          },
        },
      ],
    });
    expect(iam.flatMap(({ Action }) => Action)).not.toContain('iam:PutRolePolicy');
    expect(iam.flatMap(({ Action }) => Action)).not.toContain('iam:PassRole');
  });

  it("touches the databases' groups of the network, and no database", () => {
    expect(named(builder, 'SubnetGroups')?.Resource).toBe('arn:aws:rds:*:*:subgrp:mattermost-provisioner-db-vpc-*');
    expect(named(builder, 'ParameterGroups')?.Resource).toEqual([
      'arn:aws:rds:*:*:pg:mattermost-aurora-*',
      'arn:aws:rds:*:*:cluster-pg:mattermost-aurora-*',
    ]);
    const rds = builder.flatMap(({ Action }) => Action).filter((action) => action.startsWith('rds:'));
    expect(rds.filter((action) => /DBInstance|DBCluster(?!ParameterGroup)/.test(action))).toEqual([]);
  });

  it('is said in the words of any partition', () => {
    const gov = { ...sample, organization: { ...sample.organization, partition: 'aws-us-gov' as const } };
    expect(JSON.stringify(memberRoles(gov))).not.toContain('"arn:aws:');
  });

  it('fits into the 10,240 characters that IAM has for the inline policies of a role', () => {
    for (const { policies } of memberRoles(sample)) expect(JSON.stringify(policies).length).toBeLessThan(10_240);
  });
});

describe('what the role that plans may do', () => {
  it('is to look', () => {
    const changing = reader.flatMap(({ Action }) => Action).filter((one) => !/:(Describe|Get|List)/.test(one));
    expect(changing).toEqual([]);
  });

  it('is a part of what the roles that build networks and deploy apps may do', () => {
    expect([...builder, ...deployer]).toEqual(expect.arrayContaining(reader));
  });

  it('covers all that the role that deploys apps looks at before it changes something', () => {
    const looking = deployer.filter(({ Sid }) => Sid.startsWith('LookAt'));
    expect(looking.length).toBeGreaterThan(3);
    expect(reader).toEqual(expect.arrayContaining(looking));
  });
});

describe('what the role that deploys apps may do', () => {
  it('is named action by action, and on all that there is it only looks', () => {
    expect(deployer.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
    const free = deployer.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action);
    expect(free.filter((action) => !/:(Describe|List)/.test(action))).toEqual([]);
  });

  it('is to hand functions the execute roles of the servers, and no others', () => {
    expect(named(deployer, 'ExecuteRole')?.Resource).toEqual([
      'arn:aws:iam::*:role/mattermost-apps-execute-lambda-role',
    ]);
    const passing = deployer.filter(({ Action }) => Action.includes('iam:PassRole'));
    expect(passing.map(({ Sid }) => Sid)).toEqual(['ExecuteRole']);
  });

  it("reaches apps' own parts of the servers' buckets, and deletes nothing there", () => {
    const [one] = Object.values(sample.servers);
    const elsewhere = { ...sample, servers: { one: { ...one, bucket: 'other-apps' } } } as Organization;
    expect(named(statementsOf('GenesisAppsRole', elsewhere), 'Objects')).toMatchObject({
      Action: ['s3:PutObject'],
      Resource: expect.arrayContaining(
        ['static', 'manifests', 'code'].map((part) => `arn:aws:s3:::other-apps/${part}/*`),
      ),
    });
  });
});

describe('the roles of a member account', () => {
  it('are trusted by the roles of the automation that become them, with the external id where there is one', () => {
    const settings = { ...sample, roles: { ...sample.roles, external_id: 'secret-id' } };
    const trusts = memberRoles(settings).map(({ name, trust }) => [name, trust]);
    const arn = (job: string) => `arn:aws:iam::555555555555:role/${job}`;
    const trust = (...jobs: string[]) => ({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: jobs.length > 1 ? jobs.map(arn) : arn(jobs[0] ?? '') },
          Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
          Condition: { StringEquals: { 'sts:ExternalId': 'secret-id' } },
        },
      ],
    });
    expect(Object.fromEntries(trusts)).toMatchObject({
      MattermostAccountProvisioningRole: trust('genesis-write'),
      GenesisReaderRole: trust('genesis-read'),
      GenesisAppsRole: trust('genesis-apps', 'genesis-bundles'),
    });
  });
});
