import type { Organization } from '../ledger/schema/organization.ts';
import { roleArn } from './arn.ts';
import { lookStatements, networkStatements } from './network-policies.ts';
import type { Statement } from './policy.ts';

// The roles every account gets: one that builds its network, one that only looks. Each is trusted by one role of the
// automation account alone. Whoever holds the role of reading jobs can't become the one that builds.

/** A role of a member account, as IAM takes it. */
export interface MemberRole {
  name: string;
  description: string;
  trust: object;
  policies: Record<string, { Version: string; Statement: Statement[] }>;
}

/**
 * The roles an account gets before its network.
 *
 * @param settings Where the names, the partition, the regions and the automation account come from.
 */
export function memberRoles(settings: Organization): MemberRole[] {
  const { organization, automation, roles } = settings;
  const trustedBy = (role: string) =>
    trust(roleArn(organization.partition, automation.account, role), roles.external_id);
  const allow = (Statement: Statement[]) => ({ Version: '2012-10-17', Statement });
  return [
    {
      name: roles.provisioning,
      description: 'Builds the network of this account',
      trust: trustedBy(automation.roles.write),
      policies: { network: allow([...networkStatements(settings), ...lookStatements(settings)]) },
    },
    {
      name: roles.reader,
      description: 'Plans the network of this account and looks for drift',
      trust: trustedBy(automation.roles.read),
      policies: { look: allow(lookStatements(settings)) },
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
