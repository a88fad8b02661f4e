import type { Organization } from '../ledger/schema/organization.ts';
import { allowing, type Statement } from './policy.ts';

// What Terraform's network module does in an account, one statement for each subject. A test applies the module with
// these policies and finds that it fails without any one of them.

const INTERNET = ['Create', 'Delete', 'Attach', 'Detach'].map((verb) => `ec2:${verb}InternetGateway`);

const PARAMETER_GROUPS = ['DBParameterGroup', 'DBClusterParameterGroup'].flatMap((group) =>
  ['Create', 'Modify', 'Reset', 'Delete'].map((verb) => `rds:${verb}${group}`),
);

/** EC2's resources have no names that a policy could say; the region is known. */
const EC2: Record<string, string[]> = {
  Vpcs: [
    'ec2:CreateVpc',
    'ec2:ModifyVpcAttribute',
    'ec2:DeleteVpc',
    'ec2:AssociateVpcCidrBlock',
    'ec2:DisassociateVpcCidrBlock',
    'ec2:AllocateIpamPoolCidr',
  ],
  DhcpOptions: ['ec2:CreateDhcpOptions', 'ec2:AssociateDhcpOptions', 'ec2:DeleteDhcpOptions'],
  Subnets: [
    'ec2:CreateSubnet',
    'ec2:ModifySubnetAttribute',
    'ec2:DeleteSubnet',
    'ec2:AssociateSubnetCidrBlock',
    'ec2:DisassociateSubnetCidrBlock',
  ],
  InternetGateways: [...INTERNET, 'ec2:CreateEgressOnlyInternetGateway', 'ec2:DeleteEgressOnlyInternetGateway'],
  Addresses: ['ec2:AllocateAddress', 'ec2:DisassociateAddress', 'ec2:ReleaseAddress'],
  NatGateways: ['ec2:CreateNatGateway', 'ec2:DeleteNatGateway'],
  RouteTables: [
    'ec2:CreateRouteTable',
    'ec2:AssociateRouteTable',
    'ec2:ReplaceRouteTableAssociation',
    'ec2:DisassociateRouteTable',
    'ec2:DeleteRouteTable',
  ],
  Routes: ['ec2:CreateRoute', 'ec2:ReplaceRoute', 'ec2:DeleteRoute'],
  SecurityGroups: ['ec2:CreateSecurityGroup', 'ec2:DeleteSecurityGroup'],
  SecurityGroupRules: [
    'ec2:AuthorizeSecurityGroupIngress',
    'ec2:AuthorizeSecurityGroupEgress',
    'ec2:ModifySecurityGroupRules',
    'ec2:RevokeSecurityGroupIngress',
    'ec2:RevokeSecurityGroupEgress',
  ],
  Attachments: [
    'ec2:CreateTransitGatewayVpcAttachment',
    'ec2:ModifyTransitGatewayVpcAttachment',
    'ec2:DeleteTransitGatewayVpcAttachment',
  ],
  Endpoints: ['ec2:CreateVpcEndpoint', 'ec2:ModifyVpcEndpoint', 'ec2:DeleteVpcEndpoints'],
  Tags: ['ec2:CreateTags', 'ec2:DeleteTags'],
};

/** Whoever makes the first gateway or attachment of an account also makes AWS's own role for them (VPC's documentation). */
const SERVICES = ['natgateway.amazonaws.com', 'transitgateway.amazonaws.com'];

/** What builds a network, changes it and takes it down, in the regions that have a hub and under the names it uses. */
export function networkStatements(settings: Organization): Statement[] {
  const names = resources(settings);
  const here = { StringEquals: { 'aws:RequestedRegion': regions(settings) } };
  return [
    ...Object.entries(EC2).map(([subject, actions]) => allowing(subject, actions, { when: here })),
    allowing('SubnetGroups', ['rds:CreateDBSubnetGroup', 'rds:ModifyDBSubnetGroup', 'rds:DeleteDBSubnetGroup'], {
      on: names.subnetGroups,
      when: here,
    }),
    allowing('ParameterGroups', PARAMETER_GROUPS, { on: names.parameterGroups, when: here }),
    allowing('DatabaseTags', ['rds:AddTagsToResource', 'rds:RemoveTagsFromResource'], {
      on: [names.subnetGroups, ...names.parameterGroups],
      when: here,
    }),
    allowing('NodePolicy', NODE_POLICY, { on: names.nodePolicy }),
    allowing('MonitoringRole', MONITORING_ROLE, { on: names.monitoringRole }),
    allowing('MonitoringPolicy', ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'], {
      on: names.monitoringRole,
      when: { ArnEquals: { 'iam:PolicyARN': names.monitoringPolicy } },
    }),
    allowing('ServiceLinkedRoles', ['iam:CreateServiceLinkedRole'], {
      on: names.serviceLinkedRoles,
      when: { StringEquals: { 'iam:AWSServiceName': SERVICES } },
    }),
  ];
}

/** What `terraform/peering` does on either side, besides routes and tags. */
export function peeringStatements(settings: Organization): Statement[] {
  const verbs = ['CreateVpcPeeringConnection', 'AcceptVpcPeeringConnection', 'DeleteVpcPeeringConnection'];
  const actions = [...verbs, 'ModifyVpcPeeringConnectionOptions'].map((verb) => `ec2:${verb}`);
  return [allowing('Peerings', actions, { when: { StringEquals: { 'aws:RequestedRegion': regions(settings) } } })];
}

const NODE_POLICY = [
  'iam:CreatePolicy',
  'iam:CreatePolicyVersion',
  'iam:DeletePolicyVersion',
  'iam:DeletePolicy',
  'iam:TagPolicy',
  'iam:UntagPolicy',
];

const MONITORING_ROLE = [
  'iam:CreateRole',
  'iam:UpdateRole',
  'iam:UpdateRoleDescription',
  'iam:UpdateAssumeRolePolicy',
  'iam:DeleteRole',
  'iam:TagRole',
  'iam:UntagRole',
];

/** What plans a network, and tells what else is in the account. */
export function lookStatements(settings: Organization): Statement[] {
  const names = resources(settings);
  return [
    allowing('LookAtNetworks', ['ec2:Describe*', 'ec2:Get*']),
    allowing('LookAtDatabases', ['rds:Describe*', 'rds:ListTagsForResource']),
    allowing('LookAtNodePolicy', ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:ListPolicyVersions'], {
      on: names.nodePolicy,
    }),
    allowing(
      'LookAtMonitoringRole',
      ['iam:GetRole', 'iam:ListRolePolicies', 'iam:ListAttachedRolePolicies', 'iam:ListInstanceProfilesForRole'],
      { on: names.monitoringRole },
    ),
  ];
}

/** The names that terraform/modules/network gives; regions other than us-east-1 add theirs at the end. */
function resources({ organization: { partition } }: Organization) {
  const rds = (kind: string, name: string) => `arn:${partition}:rds:*:*:${kind}:${name}`;
  return {
    subnetGroups: rds('subgrp', 'mattermost-provisioner-db-vpc-*'),
    parameterGroups: [rds('pg', 'mattermost-aurora-*'), rds('cluster-pg', 'mattermost-aurora-*')],
    nodePolicy: `arn:${partition}:iam::*:policy/cloud-provisioning-node-policy*`,
    monitoringRole: `arn:${partition}:iam::*:role/rds-enhanced-monitoring-mattermost-cloud-*`,
    monitoringPolicy: `arn:${partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole`,
    serviceLinkedRoles: `arn:${partition}:iam::*:role/aws-service-role/*`,
  };
}

function regions({ hubs }: Organization): string[] {
  return [...new Set(Object.values(hubs).map(({ region }) => region))].sort();
}
