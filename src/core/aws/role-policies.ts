import type { Organization } from '../ledger/schema/organization.ts';
import { roleArn } from './arn.ts';

// The roles every account gets: one that builds its network, one that only looks. Each is trusted by one role of the
// automation account alone. Whoever holds the role of reading jobs can't become the one that builds.

/** A role of a member account, as IAM takes it. */
export interface MemberRole {
  name: string;
  description: string;
  trust: object;
  policies: Record<string, object>;
}

/** What Terraform's network module creates, changes and deletes in an account (EC2's actions are per resource type). */
const NETWORK_ACTIONS = [
  'ec2:*Vpc',
  'ec2:*VpcAttribute',
  'ec2:*Subnet',
  'ec2:*SubnetAttribute',
  'ec2:*InternetGateway',
  'ec2:*NatGateway',
  'ec2:*Address',
  'ec2:*RouteTable',
  'ec2:*RouteTableAssociation',
  'ec2:*Route',
  'ec2:*SecurityGroup',
  'ec2:*SecurityGroupIngress',
  'ec2:*SecurityGroupEgress',
  'ec2:*SecurityGroupRules',
  'ec2:*DhcpOptions',
  'ec2:*TransitGatewayVpcAttachment',
  'ec2:CreateTags',
  'ec2:DeleteTags',
];

const LOOK_ACTIONS = [
  'ec2:Describe*',
  'ec2:Get*',
  'rds:Describe*',
  'ram:Get*',
  'ram:List*',
  'iam:ListAccountAliases',
  'sts:GetCallerIdentity',
];

/**
 * The roles an account gets before its network.
 *
 * @param organization Where the names, the partition and the automation account come from.
 */
export function memberRoles({ organization, automation, roles }: Organization): MemberRole[] {
  const trustedBy = (role: string) =>
    trust(roleArn(organization.partition, automation.account, role), roles.external_id);
  const allow = (...actions: string[]) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  });
  return [
    {
      name: roles.provisioning,
      description: 'Builds the network of this account',
      trust: trustedBy(automation.roles.write),
      policies: { network: allow(...NETWORK_ACTIONS, ...LOOK_ACTIONS) },
    },
    {
      name: roles.reader,
      description: 'Plans the network of this account and looks for drift',
      trust: trustedBy(automation.roles.read),
      policies: { look: allow(...LOOK_ACTIONS) },
    },
  ];
}

function trust(principal: string, externalId: string | undefined): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
        ...(externalId ? { Condition: { StringEquals: { 'sts:ExternalId': externalId } } } : {}),
      },
    ],
  };
}
