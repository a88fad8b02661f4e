import type { EC2Client, Tag } from '@aws-sdk/client-ec2';
import { ACCOUNT_TAG } from '../core/aws/account-order.ts';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import type { LiveNetwork } from '../core/network/verify.ts';

/**
 * Reads the network of an account as it is.
 *
 * @param account The account's name in the ledger, the value of its VPC's tag.
 * @returns Undefined where the region has no VPC of it.
 */
export async function readNetwork(
  account: string,
  options: { credentials: KeyProvider; region: string },
): Promise<LiveNetwork | undefined> {
  const sdk = await import('@aws-sdk/client-ec2');
  const client = namingCalls('ec2', new sdk.EC2Client(options));
  const { Vpcs = [] } = await client.send(
    new sdk.DescribeVpcsCommand({ Filters: [{ Name: `tag:${ACCOUNT_TAG}`, Values: [account] }] }),
  );
  const [vpc] = Vpcs;
  if (!vpc?.VpcId) return undefined;
  const [parts, subnetGroups] = await Promise.all([partsOf(client, vpc.VpcId), subnetGroupsIn(options)]);
  return { id: vpc.VpcId, tags: tagsOf(vpc.Tags), ...parts, subnetGroups };
}

async function partsOf(client: EC2Client, vpc: string): Promise<Omit<LiveNetwork, 'id' | 'tags' | 'subnetGroups'>> {
  const sdk = await import('@aws-sdk/client-ec2');
  const Filters = [{ Name: 'vpc-id', Values: [vpc] }];
  // A network of ours has far fewer of each than a page holds.
  const [subnets, tables, groups, endpoints, attachments] = await Promise.all([
    client.send(new sdk.DescribeSubnetsCommand({ Filters })),
    client.send(new sdk.DescribeRouteTablesCommand({ Filters })),
    client.send(new sdk.DescribeSecurityGroupsCommand({ Filters })),
    client.send(new sdk.DescribeVpcEndpointsCommand({ Filters })),
    client.send(new sdk.DescribeTransitGatewayVpcAttachmentsCommand({ Filters })),
  ]);
  return {
    subnets: (subnets.Subnets ?? []).map(({ SubnetId: id = '', AvailabilityZone: zone = '', Tags }) => {
      return { id, zone, tags: tagsOf(Tags) };
    }),
    routeTables: (tables.RouteTables ?? []).map(({ RouteTableId: id = '', Associations = [], Routes = [] }) => ({
      id,
      subnets: Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
      routes: Routes.map((route) => ({
        to: route.DestinationCidrBlock ?? '',
        by: route.NatGatewayId ?? route.TransitGatewayId ?? route.GatewayId ?? '',
      })),
    })),
    securityGroups: (groups.SecurityGroups ?? []).map(({ GroupId: id = '', Tags }) => ({ id, tags: tagsOf(Tags) })),
    s3Tables: (endpoints.VpcEndpoints ?? [])
      .filter(({ ServiceName, VpcEndpointType }) => VpcEndpointType === 'Gateway' && ServiceName?.endsWith('.s3'))
      .flatMap(({ RouteTableIds = [] }) => RouteTableIds),
    attachments: (attachments.TransitGatewayVpcAttachments ?? [])
      .map(({ TransitGatewayId: gateway = '', State: state = '' }) => ({ gateway, state }))
      .filter(({ state }) => state !== 'deleted'),
  };
}

async function subnetGroupsIn(options: { credentials: KeyProvider; region: string }): Promise<string[]> {
  const { paginateDescribeDBSubnetGroups, RDSClient } = await import('@aws-sdk/client-rds');
  const client = namingCalls('rds', new RDSClient(options));
  const names: string[] = [];
  for await (const { DBSubnetGroups = [] } of paginateDescribeDBSubnetGroups({ client }, {})) {
    names.push(...DBSubnetGroups.flatMap(({ DBSubnetGroupName }) => DBSubnetGroupName ?? []));
  }
  return names;
}

const tagsOf = (tags: Tag[] = []) => Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
