import { setTimeout as sleep } from 'node:timers/promises';
import { ListRootsCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCOUNTS, HUB, SHARE_ARN, STATE_BUCKET } from '../../rehearsal/aws/seed.ts';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';
import { ec2, element, ram } from './aws-calls.ts';

let aws: Aws;
const noted: string[] = [];

beforeAll(async () => {
  aws = await startAws({ log: (line) => noted.push(line), deletedSeconds: 2 });
});
beforeEach(() => aws.reset());
afterAll(() => aws.stop());

describe('a shared transit gateway', () => {
  const tenant = '444444444444';
  let vpc: string;
  let subnet: string;

  beforeEach(async () => {
    vpc = element(await ec2(aws.as(tenant), 'CreateVpc', { CidrBlock: '10.0.0.0/16' }), 'vpcId');
    subnet = element(await ec2(aws.as(tenant), 'CreateSubnet', { VpcId: vpc, CidrBlock: '10.0.0.0/24' }), 'subnetId');
  });

  const associate = (principals: string[]) =>
    ram(aws.as(HUB.account), 'associateresourceshare', { resourceShareArn: SHARE_ARN, principals });

  const attach = () =>
    ec2(aws.as(tenant), 'CreateTransitGatewayVpcAttachment', {
      TransitGatewayId: HUB.transit_gateway,
      VpcId: vpc,
      'SubnetIds.1': subnet,
      'TagSpecifications.1.ResourceType': 'transit-gateway-attachment',
      'TagSpecifications.1.Tag.1.Key': 'genesis:account',
      'TagSpecifications.1.Tag.1.Value': 'acme',
    });

  const attachmentState = async (id: string) =>
    element(
      await ec2(aws.as(tenant), 'DescribeTransitGatewayVpcAttachments', { 'TransitGatewayAttachmentIds.1': id }),
      'state',
    );

  const route = async () => {
    const tables = await ec2(aws.as(tenant), 'DescribeRouteTables', {
      'Filter.1.Name': 'vpc-id',
      'Filter.1.Value.1': vpc,
    });
    const parameters = { DestinationCidrBlock: '10.100.0.0/16', TransitGatewayId: HUB.transit_gateway };
    return ec2(aws.as(tenant), 'CreateRoute', { RouteTableId: element(tables, 'routeTableId'), ...parameters });
  };

  it('is refused to an account that is not on the share', async () => {
    await expect(attach()).rejects.toThrow('InvalidTransitGatewayID.NotFound');
    expect(await ec2(aws.as(tenant), 'DescribeTransitGateways')).not.toContain(HUB.transit_gateway);
  });

  it('is seen and can be attached to, with tags, once the account is on the share', async () => {
    await associate([tenant]);
    expect(await ec2(aws.as(tenant), 'DescribeTransitGateways')).toContain(HUB.transit_gateway);
    const attachment = await attach();
    expect(await attachmentState(element(attachment, 'transitGatewayAttachmentId'))).toBe('available');
    expect(await ec2(aws.as(tenant), 'DescribeTransitGatewayVpcAttachments')).toContain('<key>genesis:account</key>');
  });

  it('takes routes after the attachment, not before', async () => {
    await associate([tenant]);
    await expect(route()).rejects.toThrow('InvalidTransitGatewayID.NotFound');
    await attach();
    expect(await route()).toContain('<return>true</return>');
  });

  it('is hidden again when the account is taken off the share', async () => {
    await associate([tenant]);
    await associate([tenant]);
    const asksFor = { associationType: 'PRINCIPAL', resourceShareArns: [SHARE_ARN] };
    const listed = () => ram(aws.as(HUB.account), 'getresourceshareassociations', asksFor);
    expect((await listed()).resourceShareAssociations).toMatchObject([
      { associatedEntity: tenant, status: 'ASSOCIATED' },
    ]);
    await ram(aws.as(HUB.account), 'disassociateresourceshare', { resourceShareArn: SHARE_ARN, principals: [tenant] });
    expect((await listed()).resourceShareAssociations).toEqual([]);
    await expect(attach()).rejects.toThrow('InvalidTransitGatewayID.NotFound');
  });

  it('shows a deleted attachment as deleted for a while, and lets the VPC be attached anew', async () => {
    await associate([tenant]);
    const id = element(await attach(), 'transitGatewayAttachmentId');
    await ec2(aws.as(tenant), 'DeleteTransitGatewayVpcAttachment', { TransitGatewayAttachmentId: id });
    expect(await attachmentState(id)).toBe('deleted');
    await sleep(2100);
    expect(await attachmentState(id)).toBe('');
    const again = element(await attach(), 'transitGatewayAttachmentId');
    await ec2(aws.as(tenant), 'DeleteTransitGatewayVpcAttachment', { TransitGatewayAttachmentId: again });
    expect(await attachmentState(element(await attach(), 'transitGatewayAttachmentId'))).toBe('available');
  });
});

describe('a transit gateway that accepts nothing by itself', () => {
  const tenant = '444444444444';
  let gateway: string;

  beforeEach(async () => {
    const wish = { 'Options.AutoAcceptSharedAttachments': 'disable' };
    const made = await ec2(aws.as(HUB.account), 'CreateTransitGateway', wish);
    gateway = element(made, 'transitGatewayId');
    const resourceArns = [element(made, 'transitGatewayArn')];
    const share = { resourceShareArn: SHARE_ARN, principals: [tenant], resourceArns };
    await ram(aws.as(HUB.account), 'associateresourceshare', share);
  });

  const ask = (account: string, action: string, id: string) =>
    ec2(aws.as(account), action, { TransitGatewayAttachmentId: id });
  const stateOf = async (account: string, id: string) =>
    element(
      await ec2(aws.as(account), 'DescribeTransitGatewayVpcAttachments', { 'TransitGatewayAttachmentIds.1': id }),
      'state',
    );

  it('has attachments wait for its owner, who alone can accept them, and once', async () => {
    const as = aws.as(tenant);
    const VpcId = element(await ec2(as, 'CreateVpc', { CidrBlock: '10.0.0.0/16' }), 'vpcId');
    const subnet = element(await ec2(as, 'CreateSubnet', { VpcId, CidrBlock: '10.0.0.0/24' }), 'subnetId');
    const wish = { TransitGatewayId: gateway, VpcId, 'SubnetIds.1': subnet };
    const made = await ec2(as, 'CreateTransitGatewayVpcAttachment', wish);
    const id = element(made, 'transitGatewayAttachmentId');
    expect(element(made, 'state')).toBe('pendingAcceptance');
    const tables = await ec2(as, 'DescribeRouteTables', { 'Filter.1.Name': 'vpc-id', 'Filter.1.Value.1': VpcId });
    const to = { DestinationCidrBlock: '10.100.0.0/16', TransitGatewayId: gateway };
    const route = () => ec2(as, 'CreateRoute', { RouteTableId: element(tables, 'routeTableId'), ...to });
    await expect(route()).rejects.toThrow('InvalidTransitGatewayID.NotFound');
    await expect(ask(tenant, 'AcceptTransitGatewayVpcAttachment', id)).rejects.toThrow('NotFound');

    expect(await stateOf(HUB.account, id)).toBe('pendingAcceptance');
    const accepted = await ask(HUB.account, 'AcceptTransitGatewayVpcAttachment', id);
    expect([element(accepted, 'state'), await stateOf(tenant, id)]).toEqual(['available', 'available']);
    expect(await route()).toContain('<return>true</return>');
    await expect(ask(HUB.account, 'AcceptTransitGatewayVpcAttachment', id)).rejects.toThrow('IncorrectState');

    const tag = { 'ResourceId.1': id, 'Tag.1.Key': 'Name', 'Tag.1.Value': "the owner's" };
    await ec2(aws.as(HUB.account), 'CreateTags', tag);
    expect(await ec2(as, 'DescribeTransitGatewayVpcAttachments')).not.toContain('owner');
    expect(await ec2(aws.as(HUB.account), 'DescribeTransitGatewayVpcAttachments')).toContain('owner');

    await ask(HUB.account, 'DeleteTransitGatewayVpcAttachment', id);
    expect(await stateOf(tenant, id)).toBe('deleted');
  });
});

describe('tags given at creation', () => {
  it('are on DHCP options', async () => {
    const made = await ec2(aws.as(HUB.account), 'CreateDhcpOptions', {
      'DhcpConfiguration.1.Key': 'domain-name',
      'DhcpConfiguration.1.Value.1': 'ec2.internal',
      'TagSpecification.1.ResourceType': 'dhcp-options',
      'TagSpecification.1.Tag.1.Key': 'Name',
      'TagSpecification.1.Tag.1.Value': 'acme',
    });
    const DhcpOptionsId = element(made, 'dhcpOptionsId');
    const described = await ec2(aws.as(HUB.account), 'DescribeDhcpOptions', { 'DhcpOptionsId.1': DhcpOptionsId });
    expect(described).toContain('<key>Name</key><value>acme</value>');
  });
});

describe('the proxy before it', () => {
  it('names what SDK clients call', async () => {
    const config = { ...aws.as(ACCOUNTS.management), endpoint: aws.endpoint };
    await new OrganizationsClient(config).send(new ListRootsCommand({}));
    await new STSClient(config).send(new GetCallerIdentityCommand({}));
    await new S3Client(config).send(new HeadBucketCommand({ Bucket: STATE_BUCKET }));
    const named = aws.proxy.calls().map(({ service, operation, status }) => [service, operation, status]);
    expect(named).toEqual([
      ['organizations', 'ListRoots', 200],
      ['sts', 'GetCallerIdentity', 200],
      ['s3', 'HeadBucket', 200],
    ]);
  });

  it('answers errors that SDK clients understand', async () => {
    aws.proxy.fail('organizations:ListRoots', { status: 400, code: 'TooManyRequestsException' });
    aws.proxy.fail('sts:GetCallerIdentity', { status: 403, code: 'AccessDenied' });
    const config = { ...aws.as(ACCOUNTS.management), endpoint: aws.endpoint, maxAttempts: 1 };
    const roots = new OrganizationsClient(config).send(new ListRootsCommand({}));
    await expect(roots).rejects.toMatchObject({ name: 'TooManyRequestsException' });
    await expect(new STSClient(config).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('gives children keys of the automation account', async () => {
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = aws.env;
    const sts = new STSClient({
      region: 'us-east-1',
      endpoint: aws.env.AWS_ENDPOINT_URL!,
      credentials: { accessKeyId, secretAccessKey },
    });
    expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe(ACCOUNTS.automation);
  });
});

it('has said nothing of errors inside moto', () => {
  expect(noted.filter((line) => line.startsWith('moto:'))).toEqual([]);
});

describe("a gateway endpoint's routes", () => {
  it('come and go with the tables it is in, so that it can be deleted', async () => {
    const tenant = '444444444444';
    const call = (action: string, wish: Record<string, string>) => ec2(aws.as(tenant), action, wish);
    const VpcId = element(await call('CreateVpc', { CidrBlock: '10.0.0.0/16' }), 'vpcId');
    const table = async () => element(await call('CreateRouteTable', { VpcId }), 'routeTableId');
    const [first, second] = [await table(), await table()];
    const wish = {
      VpcId,
      ServiceName: 'com.amazonaws.us-east-1.s3',
      VpcEndpointType: 'Gateway',
      'RouteTableId.1': first,
    };
    const VpcEndpointId = element(await call('CreateVpcEndpoint', wish), 'vpcEndpointId');
    const routes = (id: string) => call('DescribeRouteTables', { 'RouteTableId.1': id });

    await call('ModifyVpcEndpoint', { VpcEndpointId, 'AddRouteTableId.1': second, 'RemoveRouteTableId.1': first });
    expect(await routes(first)).not.toContain(VpcEndpointId);
    expect(await routes(second)).toContain(VpcEndpointId);
    await call('DeleteVpcEndpoints', { 'VpcEndpointId.1': VpcEndpointId });
    expect(await routes(second)).not.toContain(VpcEndpointId);
  });
});
