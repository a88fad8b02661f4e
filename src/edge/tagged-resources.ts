import type {
  EC2Client,
  Filter,
  RouteTable,
  SecurityGroupRule,
  Tag,
  TransitGatewayVpcAttachment,
} from '@aws-sdk/client-ec2';
import { ACCOUNT_TAG } from '../core/aws/account-order.ts';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import type { Found } from '../core/terraform/orphans.ts';

/** What is on its way out, or was: AWS still tells of it for an hour. */
const ALIVE = {
  nat: { Name: 'state', Values: ['pending', 'available'] },
  attachment: {
    Name: 'state',
    Values: ['initiating', 'initiatingRequest', 'pendingAcceptance', 'pending', 'available', 'modifying'],
  },
  endpoint: { Name: 'vpc-endpoint-state', Values: ['pendingAcceptance', 'pending', 'available'] },
};

/** What a network is made of in EC2, found by its tag; it only looks. */
export function openTaggedResources({ credentials, region }: { credentials: KeyProvider; region: string }) {
  let opened: EC2Client | undefined;
  const sdk = () => import('@aws-sdk/client-ec2');
  const open = async () => {
    if (!opened) {
      opened = new (await sdk()).EC2Client({ credentials, region });
      opened.middlewareStack.add(namingCalls('ec2'));
    }
    return opened;
  };

  return {
    /**
     * All of one account that a network of ours has, with the routes and associations of its route tables.
     *
     * @param account The account's name in the ledger, the tag's value.
     */
    async find(account: string): Promise<Found[]> {
      const [ec2, client] = await Promise.all([sdk(), open()]);
      const config = { client };
      const ours = { Name: `tag:${ACCOUNT_TAG}`, Values: [account] };
      const with_ = (...more: Filter[]) => ({ Filters: [ours, ...more] });
      const addresses = client.send(new ec2.DescribeAddressesCommand(with_()));
      const groups = all(ec2.paginateDescribeSecurityGroups(config, with_()), ({ SecurityGroups }) =>
        tagged('aws_security_group', SecurityGroups, 'GroupId'),
      );
      const rulesOf = (ids: string[]) => {
        const inside = { Filters: [{ Name: 'group-id', Values: ids }] };
        return all(ec2.paginateDescribeSecurityGroupRules(config, inside), ({ SecurityGroupRules: rules = [] }) =>
          rules.flatMap(letOutByAws),
        );
      };
      const found = await Promise.all([
        all(ec2.paginateDescribeVpcs(config, with_()), ({ Vpcs }) => tagged('aws_vpc', Vpcs, 'VpcId')),
        all(ec2.paginateDescribeInternetGateways(config, with_()), ({ InternetGateways }) =>
          tagged('aws_internet_gateway', InternetGateways, 'InternetGatewayId'),
        ),
        all(ec2.paginateDescribeEgressOnlyInternetGateways(config, with_()), ({ EgressOnlyInternetGateways }) =>
          tagged('aws_egress_only_internet_gateway', EgressOnlyInternetGateways, 'EgressOnlyInternetGatewayId'),
        ),
        all(ec2.paginateDescribeDhcpOptions(config, with_()), ({ DhcpOptions }) =>
          tagged('aws_vpc_dhcp_options', DhcpOptions, 'DhcpOptionsId'),
        ),
        all(ec2.paginateDescribeSubnets(config, with_()), ({ Subnets }) => tagged('aws_subnet', Subnets, 'SubnetId')),
        all(ec2.paginateDescribeRouteTables(config, with_()), ({ RouteTables }) => [
          ...tagged('aws_route_table', RouteTables, 'RouteTableId'),
          ...(RouteTables ?? []).flatMap(insideTable),
        ]),
        addresses.then(({ Addresses }) => tagged('aws_eip', Addresses, 'AllocationId')),
        all(ec2.paginateDescribeNatGateways(config, { Filter: [ours, ALIVE.nat] }), ({ NatGateways }) =>
          tagged('aws_nat_gateway', NatGateways, 'NatGatewayId'),
        ),
        groups,
        groups.then((found) => (found.length > 0 ? rulesOf(found.map(({ id }) => id)) : [])),
        all(ec2.paginateDescribeSecurityGroupRules(config, with_()), ({ SecurityGroupRules: rules = [] }) => [
          ...tagged(
            'aws_vpc_security_group_egress_rule',
            rules.filter(({ IsEgress }) => IsEgress),
            RULE,
          ),
          ...tagged(
            'aws_vpc_security_group_ingress_rule',
            rules.filter(({ IsEgress }) => !IsEgress),
            RULE,
          ),
        ]),
        all(ec2.paginateDescribeVpcEndpoints(config, with_(ALIVE.endpoint)), ({ VpcEndpoints }) =>
          tagged('aws_vpc_endpoint', VpcEndpoints, 'VpcEndpointId'),
        ),
        all(ec2.paginateDescribeTransitGatewayVpcAttachments(config, with_(ALIVE.attachment)), (page) => [
          ...tagged('aws_ec2_transit_gateway_vpc_attachment', page.TransitGatewayVpcAttachments, ATTACHMENT),
          ...(page.TransitGatewayVpcAttachments ?? []).flatMap(acceptance),
        ]),
      ]);
      return found.flat();
    },
  };
}

const RULE = 'SecurityGroupRuleId';
const ATTACHMENT = 'TransitGatewayAttachmentId';

async function all<Page>(pages: AsyncIterable<Page>, read: (page: Page) => Found[]): Promise<Found[]> {
  const found: Found[] = [];
  for await (const page of pages) found.push(...read(page));
  return found;
}

function tagged<K extends string>(
  type: string,
  resources: ({ Tags?: Tag[] | undefined } & { [key in K]?: string | undefined })[] | undefined,
  id: K,
): Found[] {
  return (resources ?? []).map((resource) => {
    return { type, id: resource[id] ?? '', key: nameOf(resource.Tags), tagged: true };
  });
}

/** Where the hub's owner accepts attachments, AWS accepts none twice; it is imported by the attachment's id. */
function acceptance({ State, TransitGatewayAttachmentId: id = '', Tags }: TransitGatewayVpcAttachment): Found[] {
  const type = 'aws_ec2_transit_gateway_vpc_attachment_accepter';
  return State === 'available' ? [{ type, id, key: nameOf(Tags), tagged: false }] : [];
}

/**
 * The rule that AWS puts into each new group, without a tag. Terraform takes it out once the group is made; where it could
 * not, the same rule can't be made again.
 */
function letOutByAws(rule: SecurityGroupRule): Found[] {
  const { IsEgress, IpProtocol, Tags = [], GroupId, CidrIpv4, CidrIpv6, SecurityGroupRuleId: id = '' } = rule;
  if (!IsEgress || IpProtocol !== '-1' || Tags.length > 0) return [];
  return [{ type: 'aws_vpc_security_group_egress_rule', id, key: `${GroupId} ${CidrIpv4 ?? CidrIpv6}`, tagged: false }];
}

const nameOf = (tags: Tag[] | undefined) => tags?.find(({ Key }) => Key === 'Name')?.Value ?? '';

/** They have no tags, but stand in a table that has. Import ids are those of Terraform's AWS provider. */
function insideTable({ RouteTableId: table = '', Routes = [], Associations = [] }: RouteTable): Found[] {
  const routes = Routes.filter(({ Origin }) => Origin === 'CreateRoute').flatMap((route) => {
    const to = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock;
    return to ? [{ type: 'aws_route', id: `${table}_${to}`, key: `${table} ${to}`, tagged: false }] : [];
  });
  const associations = Associations.flatMap(({ SubnetId: subnet }) =>
    subnet
      ? [
          {
            type: 'aws_route_table_association',
            id: `${subnet}/${table}`,
            key: `${subnet} ${table}`,
            tagged: false,
          },
        ]
      : [],
  );
  return [...routes, ...associations];
}
