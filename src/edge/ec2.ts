import type { InternetGateway, Vpc } from '@aws-sdk/client-ec2';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import type { LiveVpc } from '../core/drift/blocks.ts';
import { once } from '../core/once.ts';

export type Ec2 = ReturnType<typeof openEc2>;

/** Marks the gateway of a VPC on its way out: between detaching and deleting nothing else says whose it is. */
const LEAVING = { Key: 'genesis:removing', Value: 'default-vpc' };

/** EC2's settings of one account and region. */
export function openEc2({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const sdk = () => import('@aws-sdk/client-ec2');
  const client = once(async () => namingCalls('ec2', new (await sdk()).EC2Client({ credentials, region })));

  async function removeGateways(vpc: string): Promise<void> {
    const {
      CreateTagsCommand,
      DeleteInternetGatewayCommand,
      DetachInternetGatewayCommand,
      paginateDescribeInternetGateways,
    } = await sdk();
    const ec2 = await client();
    const found: InternetGateway[] = [];
    for await (const page of paginateDescribeInternetGateways({ client: ec2 }, {})) {
      found.push(...(page.InternetGateways ?? []));
    }
    for (const { InternetGatewayId: gateway = '', Attachments = [], Tags = [] } of found) {
      const isAttached = Attachments.some(({ VpcId }) => VpcId === vpc);
      const isLeft =
        Attachments.length === 0 && Tags.some(({ Key, Value }) => Key === LEAVING.Key && Value === LEAVING.Value);
      if (isAttached) {
        await ec2.send(new CreateTagsCommand({ Resources: [gateway], Tags: [LEAVING] }));
        await ec2.send(new DetachInternetGatewayCommand({ InternetGatewayId: gateway, VpcId: vpc }));
      }
      if (isAttached || isLeft) await ec2.send(new DeleteInternetGatewayCommand({ InternetGatewayId: gateway }));
    }
  }

  return {
    /** @returns The id of the region's default VPC, or undefined where it has none. */
    async defaultVpc(): Promise<string | undefined> {
      const { DescribeVpcsCommand } = await sdk();
      const command = new DescribeVpcsCommand({ Filters: [{ Name: 'is-default', Values: ['true'] }] });
      return (await (await client()).send(command)).Vpcs?.[0]?.VpcId;
    },

    /** @returns The VPCs that are an account's own, with their IPv4 blocks; what others share with it is theirs. */
    async vpcs(account: string): Promise<LiveVpc[]> {
      const { paginateDescribeVpcs } = await sdk();
      const found: LiveVpc[] = [];
      for await (const { Vpcs = [] } of paginateDescribeVpcs({ client: await client() }, {})) {
        found.push(...Vpcs.filter(({ OwnerId }) => OwnerId === account).map((vpc) => liveVpc(vpc, region)));
      }
      return found;
    },

    /** @returns The ids of the network interfaces in a VPC. */
    async networkInterfaces(vpc: string): Promise<string[]> {
      const { paginateDescribeNetworkInterfaces } = await sdk();
      const Filters = [{ Name: 'vpc-id', Values: [vpc] }];
      const found: string[] = [];
      for await (const page of paginateDescribeNetworkInterfaces({ client: await client() }, { Filters })) {
        found.push(...(page.NetworkInterfaces ?? []).map(({ NetworkInterfaceId }) => NetworkInterfaceId ?? ''));
      }
      return found;
    },

    /** Deletes a VPC with its subnets and internet gateway; AWS deletes what it made by itself in it. */
    async removeVpc(vpc: string): Promise<void> {
      const { DeleteSubnetCommand, DeleteVpcCommand, paginateDescribeSubnets } = await sdk();
      const ec2 = await client();
      const Filters = [{ Name: 'vpc-id', Values: [vpc] }];
      for await (const { Subnets } of paginateDescribeSubnets({ client: ec2 }, { Filters })) {
        for (const { SubnetId } of Subnets ?? []) await ec2.send(new DeleteSubnetCommand({ SubnetId }));
      }
      await removeGateways(vpc);
      await ec2.send(new DeleteVpcCommand({ VpcId: vpc }));
    },

    /** @returns Whether new volumes are encrypted unless somebody says otherwise. */
    async encryptsVolumes(): Promise<boolean> {
      const { GetEbsEncryptionByDefaultCommand } = await sdk();
      const answer = await (await client()).send(new GetEbsEncryptionByDefaultCommand({}));
      return answer.EbsEncryptionByDefault === true;
    },

    /** Has new volumes encrypted; those that are there stay as they are. */
    async encryptVolumes(): Promise<void> {
      const { EnableEbsEncryptionByDefaultCommand } = await sdk();
      await (await client()).send(new EnableEbsEncryptionByDefaultCommand({}));
    },
  };
}

/** A block that is on its way out, or that AWS couldn't associate, is none. */
function liveVpc({ VpcId, IsDefault, CidrBlockAssociationSet = [] }: Vpc, region: string): LiveVpc {
  const blocks = CidrBlockAssociationSet.filter(({ CidrBlockState }) => CidrBlockState?.State === 'associated');
  return {
    id: VpcId ?? '',
    region,
    blocks: blocks.flatMap(({ CidrBlock }) => CidrBlock ?? []),
    isDefault: IsDefault === true,
  };
}
