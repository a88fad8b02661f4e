import type { Organization } from '../ledger/schema/organization.ts';
import { appLookStatements, appStatements } from './app-policies.ts';
import { roleArn } from './arn.ts';
import { lookStatements, networkStatements, peeringStatements } from './network-policies.ts';
import type { Statement } from './policy.ts';

// The roles every account gets: one that builds its network, one that only looks, one that deploys apps. Each is trusted
// only by the role of the automation account that does that. Who holds the role of reading jobs can't become another.

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
  const trustedBy = (...names: string[]) =>
    trust(
      names.map((role) => roleArn(organization.partition, automation.account, role)),
      roles.external_id,
    );
  const allow = (Statement: Statement[]) => ({ Version: '2012-10-17', Statement });
  return [
    {
      name: roles.provisioning,
      description: 'Builds the network of this account',
      trust: trustedBy(automation.roles.write),
      policies: {
        network: allow([...networkStatements(settings), ...lookStatements(settings)]),
        peerings: allow(peeringStatements(settings)),
      },
    },
    {
      name: roles.reader,
      description: 'Plans the network of this account, tries apps and looks for drift',
      trust: trustedBy(automation.roles.read),
      policies: { look: allow([...lookStatements(settings), ...appLookStatements(settings)]) },
    },
    {
      name: roles.apps,
      description: 'Deploys Mattermost Apps to this account',
      trust: trustedBy(automation.roles.apps, automation.roles.bundles),
      policies: { apps: allow(appStatements(settings)) },
    },
  ];
}

function trust(principals: string[], externalId: string | undefined): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: principals.length === 1 ? principals[0] : principals },
        Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'],
        ...(externalId ? { Condition: { StringEquals: { 'sts:ExternalId': externalId } } } : {}),
      },
    ],
  };
}
