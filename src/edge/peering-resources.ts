import type { Route, RouteTable } from '@aws-sdk/client-ec2';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import type { Found } from '../core/terraform/orphans.ts';
import type { PeeringSide } from '../core/terraform/peering-vars.ts';

/** By this tag a connection is found again; terraform/peering writes it. */
const PEERING_TAG = 'genesis:peering';

/** What is on its way out, or was refused: AWS still tells of it for hours. */
const ALIVE = ['initiating-request', 'pending-acceptance', 'provisioning', 'active'];

/** What a peering is made of on one of its sides; it only looks. */
export function openPeeringResources(options: { credentials: KeyProvider; region: string }) {
  const open = async () => {
    const sdk = await import('@aws-sdk/client-ec2');
    const client = namingCalls('ec2', new sdk.EC2Client(options));
    return { sdk, client };
  };

  return {
    /** The connection of this name, where there is one. Only the side that asked may name it: both have tags. */
    async connections(name: string): Promise<Found[]> {
      const { sdk, client } = await open();
      const Filters = [
        { Name: `tag:${PEERING_TAG}`, Values: [name] },
        { Name: 'status-code', Values: ALIVE },
      ];
      const answer = await client.send(new sdk.DescribeVpcPeeringConnectionsCommand({ Filters }));
      const found = answer.VpcPeeringConnections ?? [];
      return found.map(({ VpcPeeringConnectionId: id = '' }) => {
        return { type: 'aws_vpc_peering_connection', id, key: name, tagged: true };
      });
    },

    /** Routes of this side's tables that lead over a peering to the other side. */
    async routes(side: PeeringSide, other: PeeringSide): Promise<Found[]> {
      const { sdk, client } = await open();
      const RouteTableIds = Object.values(side.route_tables);
      const { RouteTables = [] } = await client.send(new sdk.DescribeRouteTablesCommand({ RouteTableIds }));
      const blocks = [other.cidr, other.ipv6_cidr];
      return RouteTables.flatMap((table) => routesOf(table).filter(({ to }) => blocks.includes(to)));
    },
  };
}

/** They have no tags, but nobody else leads a peering to that block. Import ids are those of Terraform's AWS provider. */
function routesOf({ RouteTableId: table = '', Routes = [] }: RouteTable) {
  return Routes.filter(({ VpcPeeringConnectionId }) => VpcPeeringConnectionId !== undefined).map((route) => {
    const to = destination(route);
    return { type: 'aws_route', id: `${table}_${to}`, key: `${table} ${to}`, tagged: true, to };
  });
}

const destination = ({ DestinationCidrBlock: v4, DestinationIpv6CidrBlock: v6 }: Route) => v4 ?? v6 ?? '';
