import type { SecurityGroupRule } from '@aws-sdk/client-ec2';
import { ACCOUNT_TAG } from '../core/aws/account-order.ts';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';

/** The security groups of a network. */
export function openSecurityGroups({ credentials, region }: { credentials: KeyProvider; region: string }) {
  return {
    /**
     * Takes from a network's groups the rules by which AWS lets a new group reach everything. Terraform's provider does
     * so right after it made a group; where it was killed in between, they stay, and the same ones of ours are
     * refused as duplicates. What has tags is ours and stays.
     *
     * @param account The account's name in the ledger, the tag's value.
     * @returns The groups that had them.
     */
    async finish(account: string): Promise<string[]> {
      const ec2 = await import('@aws-sdk/client-ec2');
      const client = namingCalls('ec2', new ec2.EC2Client({ credentials, region }));
      const ids: string[] = [];
      const ours = { Filters: [{ Name: `tag:${ACCOUNT_TAG}`, Values: [account] }] };
      for await (const { SecurityGroups = [] } of ec2.paginateDescribeSecurityGroups({ client }, ours))
        ids.push(...SecurityGroups.flatMap(({ GroupId }) => GroupId ?? []));
      if (ids.length === 0) return [];
      const open: SecurityGroupRule[] = [];
      const inside = { Filters: [{ Name: 'group-id', Values: ids }] };
      for await (const { SecurityGroupRules = [] } of ec2.paginateDescribeSecurityGroupRules({ client }, inside))
        open.push(...SecurityGroupRules.filter(isDefault));
      for (const { GroupId, SecurityGroupRuleId = '' } of open)
        await client.send(
          new ec2.RevokeSecurityGroupEgressCommand({ GroupId, SecurityGroupRuleIds: [SecurityGroupRuleId] }),
        );
      return [...new Set(open.map(({ GroupId = '' }) => GroupId))];
    },
  };
}

function isDefault({ IsEgress, IpProtocol, CidrIpv4, CidrIpv6, Tags = [] }: SecurityGroupRule): boolean {
  const toAll = CidrIpv4 === '0.0.0.0/0' || CidrIpv6 === '::/0';
  return IsEgress === true && IpProtocol === '-1' && toAll && Tags.length === 0;
}
