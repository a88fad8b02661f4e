import type { EC2Client, Filter } from '@aws-sdk/client-ec2';
import type { RDSClient } from '@aws-sdk/client-rds';
import { ACCOUNT_TAG } from '../core/aws/account-order.ts';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import type { Foreign } from '../core/close/foreign.ts';
import { once } from '../core/once.ts';

export type Resources = ReturnType<typeof openResources>;

/** Interfaces of what our network is made of. All else that works in a VPC, load balancers and functions too, has one. */
const OWN_INTERFACES = new Set(['nat_gateway', 'transit_gateway']);

/** What lives in the networks of one account and region; it only looks. */
export function openResources({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const open = once(async () => {
    const sdks = [import('@aws-sdk/client-ec2'), import('@aws-sdk/client-rds')] as const;
    const [{ EC2Client: Ec2 }, { RDSClient: Rds }] = await Promise.all(sdks);
    const settings = { credentials, region };
    return { ec2: namingCalls('ec2', new Ec2(settings)), rds: namingCalls('rds', new Rds(settings)) };
  });

  return {
    /**
     * What isn't ours in the VPCs that carry an account's tag, or in all VPCs of the region.
     *
     * @param account The account's name in the ledger, the tag's value.
     */
    async foreign(account: string, { everywhere }: { everywhere: boolean }): Promise<Foreign[]> {
      const { ec2, rds } = await open();
      const vpcs = await vpcsOf(ec2, everywhere ? [] : [{ Name: `tag:${ACCOUNT_TAG}`, Values: [account] }]);
      if (vpcs.length === 0) return [];
      const found = await Promise.all([instances(ec2, vpcs), databases(rds, vpcs), clusters(rds, vpcs)]);
      const known = found.flat();
      const others = await interfaces(ec2, vpcs, account);
      // An instance's own interface says nothing new.
      return [
        ...known,
        ...others.filter(({ owner }) => !known.some(({ id }) => id === owner)).map(({ owner: _, ...it }) => it),
      ];
    },
  };
}

async function vpcsOf(ec2: EC2Client, Filters: Filter[]): Promise<string[]> {
  const { paginateDescribeVpcs } = await import('@aws-sdk/client-ec2');
  const found: string[] = [];
  for await (const { Vpcs } of paginateDescribeVpcs({ client: ec2 }, { Filters })) {
    found.push(...(Vpcs ?? []).flatMap(({ VpcId }) => VpcId ?? []));
  }
  return found;
}

async function instances(client: EC2Client, vpcs: string[]): Promise<Foreign[]> {
  const { paginateDescribeInstances } = await import('@aws-sdk/client-ec2');
  const states = { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] };
  const found: Foreign[] = [];
  for await (const { Reservations } of paginateDescribeInstances({ client }, { Filters: [inside(vpcs), states] })) {
    for (const { InstanceId: id = '', Tags } of Reservations?.flatMap(({ Instances }) => Instances ?? []) ?? []) {
      found.push({ kind: 'instance', id, ...named(Tags?.find(({ Key }) => Key === 'Name')?.Value) });
    }
  }
  return found;
}

/** Network interfaces that aren't our own, and the instance each belongs to. */
async function interfaces(
  client: EC2Client,
  vpcs: string[],
  account: string,
): Promise<(Foreign & { owner?: string })[]> {
  const { paginateDescribeNetworkInterfaces } = await import('@aws-sdk/client-ec2');
  const found: (Foreign & { owner?: string })[] = [];
  for await (const page of paginateDescribeNetworkInterfaces({ client }, { Filters: [inside(vpcs)] })) {
    for (const {
      NetworkInterfaceId: id = '',
      InterfaceType,
      Description,
      Attachment,
      TagSet,
    } of page.NetworkInterfaces ?? []) {
      const isTagged = TagSet?.some(({ Key, Value }) => Key === ACCOUNT_TAG && Value === account);
      if (OWN_INTERFACES.has(InterfaceType ?? '') || isTagged) continue;
      const owner = Attachment?.InstanceId;
      found.push({ kind: 'network interface', id, ...named(Description), ...(owner ? { owner } : {}) });
    }
  }
  return found;
}

async function databases(client: RDSClient, vpcs: string[]): Promise<Foreign[]> {
  const { paginateDescribeDBInstances } = await import('@aws-sdk/client-rds');
  const found: Foreign[] = [];
  for await (const { DBInstances } of paginateDescribeDBInstances({ client }, {})) {
    for (const { DBInstanceIdentifier: id = '', DBInstanceArn: arn, DBSubnetGroup, Engine } of DBInstances ?? []) {
      if (vpcs.includes(DBSubnetGroup?.VpcId ?? ''))
        found.push({ kind: 'database', id, ...(arn && { arn }), ...named(Engine) });
    }
  }
  return found;
}

/** A cluster names its subnet group, not its VPC; one that is stopped has no interface. */
async function clusters(client: RDSClient, vpcs: string[]): Promise<Foreign[]> {
  const { paginateDescribeDBClusters, paginateDescribeDBSubnetGroups } = await import('@aws-sdk/client-rds');
  const groups = new Set<string>();
  for await (const { DBSubnetGroups } of paginateDescribeDBSubnetGroups({ client }, {})) {
    for (const { DBSubnetGroupName, VpcId } of DBSubnetGroups ?? []) {
      if (vpcs.includes(VpcId ?? '')) groups.add(DBSubnetGroupName ?? '');
    }
  }
  if (groups.size === 0) return [];
  const found: Foreign[] = [];
  for await (const { DBClusters } of paginateDescribeDBClusters({ client }, {})) {
    for (const { DBClusterIdentifier: id = '', DBClusterArn: arn, DBSubnetGroup, Engine } of DBClusters ?? []) {
      if (groups.has(DBSubnetGroup ?? ''))
        found.push({ kind: 'database cluster', id, ...(arn && { arn }), ...named(Engine) });
    }
  }
  return found;
}

const inside = (vpcs: string[]): Filter => ({ Name: 'vpc-id', Values: vpcs });

const named = (name: string | undefined) => (name ? { name } : {});
