import { setTimeout as sleep } from 'node:timers/promises';
import * as settings from '@aws-sdk/client-account';
import * as ec2 from '@aws-sdk/client-ec2';
import { DescribeAccountCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import * as catalog from '@aws-sdk/client-service-catalog';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';

// What moto doesn't have and the extension adds: Control Tower's Account Factory, settings of another account, and the
// interfaces of NAT gateways.

const PRODUCT = 'prod-abcdefghijklm';

let aws: Aws;
beforeAll(async () => {
  aws = await startAws({ log: () => {}, createSeconds: 0.3 });
});
beforeEach(() => aws.reset());
afterAll(() => aws?.stop());

describe('the Account Factory', () => {
  let client: catalog.ServiceCatalogClient;
  beforeAll(() => {
    client = new catalog.ServiceCatalogClient({ ...aws.as(ACCOUNTS.management), maxAttempts: 1 });
  });

  const parameters = (wish: Record<string, string>) => Object.entries(wish).map(([Key, Value]) => ({ Key, Value }));

  async function provision(name: string, wish: Record<string, string> = {}, token = `token-${name}`) {
    const all = {
      AccountName: name,
      AccountEmail: `${name}@example.com`,
      ManagedOrganizationalUnit: 'Workloads',
      ...wish,
    };
    const { RecordDetail } = await client.send(
      new catalog.ProvisionProductCommand({
        ...{ ProductId: PRODUCT, ProvisioningArtifactId: 'pa-newnewnewnewn', ProvisionedProductName: name },
        ...{ ProvisionToken: token, ProvisioningParameters: parameters(all) },
      }),
    );
    return RecordDetail?.RecordId ?? '';
  }

  /** The record once it has ended. */
  async function ended(Id: string) {
    await sleep(400);
    return client.send(new catalog.DescribeRecordCommand({ Id }));
  }

  it('files a record, and has the account when that has ended', async () => {
    const id = await provision('gamma');
    const begun = await client.send(new catalog.DescribeRecordCommand({ Id: id }));
    expect(begun).toMatchObject({ RecordDetail: { Status: 'IN_PROGRESS' }, RecordOutputs: [] });
    const { RecordDetail, RecordOutputs = [] } = await ended(id);
    expect(RecordDetail?.Status).toBe('SUCCEEDED');
    expect(RecordOutputs).toEqual([{ OutputKey: 'AccountId', OutputValue: expect.stringMatching(/^\d{12}$/) }]);
  });

  it('answers a token that was used before with its record', async () => {
    const id = await provision('gamma');
    expect(await provision('gamma')).toBe(id);
    await expect(provision('gamma', {}, 'another')).rejects.toMatchObject({ name: 'DuplicateResourceException' });
  });

  it.each([
    ['an e-mail that is taken', { AccountEmail: 'aws+core@example.com' }, 'email address already exists'],
    ['a unit it does not know', { ManagedOrganizationalUnit: 'Elsewhere' }, 'not registered with AWS Control Tower'],
  ])('ends in an error for %s', async (_, wish, message) => {
    const { RecordDetail } = await ended(await provision('gamma', wish));
    expect(RecordDetail).toMatchObject({
      Status: 'FAILED',
      RecordErrors: [{ Description: expect.stringContaining(message) }],
    });
  });

  it('works on five accounts at a time', async () => {
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) await provision(name);
    await expect(provision('a6')).rejects.toMatchObject({ name: 'InvalidParametersException' });
    await sleep(400);
    expect(await provision('a6')).toMatch(/^rec-/);
  });

  it('is searched by the account it made', async () => {
    const { RecordOutputs = [] } = await ended(await provision('gamma'));
    const SearchQuery = [`physicalId:${RecordOutputs[0]?.OutputValue}`];
    const search = new catalog.SearchProvisionedProductsCommand({ Filters: { SearchQuery } });
    expect((await client.send(search)).ProvisionedProducts).toMatchObject([{ Name: 'gamma' }]);
  });

  it('has no product any more once it was terminated', async () => {
    const { RecordDetail } = await ended(await provision('gamma'));
    const ProvisionedProductId = RecordDetail?.ProvisionedProductId;
    const terminate = new catalog.TerminateProvisionedProductCommand({ ProvisionedProductId, TerminateToken: 'end' });
    const gone = await client.send(terminate);
    expect((await ended(gone.RecordDetail?.RecordId ?? '')).RecordDetail?.Status).toBe('SUCCEEDED');
    const search = new catalog.SearchProvisionedProductsCommand({ Filters: { SearchQuery: ['name:gamma'] } });
    expect((await client.send(search)).ProvisionedProducts).toEqual([]);
  });
});

describe('settings of another account', () => {
  const AccountId = ACCOUNTS.core;
  const client = () => new settings.AccountClient(aws.as(ACCOUNTS.management));

  async function core() {
    const organizations = new OrganizationsClient(aws.as(ACCOUNTS.management));
    return (await organizations.send(new DescribeAccountCommand({ AccountId }))).Account;
  }

  it('change its name', async () => {
    await client().send(new settings.PutAccountNameCommand({ AccountId, AccountName: 'heart' }));
    expect(await core()).toMatchObject({ Name: 'heart' });
  });

  it('change its e-mail once the one-time password comes back', async () => {
    const PrimaryEmail = 'aws+new@example.com';
    const accept = (Otp: string) =>
      client().send(new settings.AcceptPrimaryEmailUpdateCommand({ AccountId, PrimaryEmail, Otp }));
    await expect(accept('123456')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await client().send(new settings.StartPrimaryEmailUpdateCommand({ AccountId, PrimaryEmail }));
    await expect(accept('000000')).rejects.toMatchObject({ name: 'ValidationException' });
    expect(await core()).toMatchObject({ Email: 'aws+core@example.com' });
    await accept('123456');
    expect(await core()).toMatchObject({ Email: PrimaryEmail });
  });

  it('take no e-mail that another account has', async () => {
    const PrimaryEmail = 'aws+automation@example.com';
    const start = new settings.StartPrimaryEmailUpdateCommand({ AccountId, PrimaryEmail });
    await expect(client().send(start)).rejects.toMatchObject({ name: 'ConflictException' });
  });
});

it('the interface of a NAT gateway says whose it is, and goes with it; its address is free again', async () => {
  const client = new ec2.EC2Client(aws.as(ACCOUNTS.core));
  const { Vpc } = await client.send(new ec2.CreateVpcCommand({ CidrBlock: '10.9.0.0/24' }));
  const subnet = new ec2.CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock: '10.9.0.0/26' });
  const SubnetId = (await client.send(subnet)).Subnet?.SubnetId;
  const { AllocationId } = await client.send(new ec2.AllocateAddressCommand({ Domain: 'vpc' }));
  const { NatGateway } = await client.send(new ec2.CreateNatGatewayCommand({ SubnetId, AllocationId }));
  const found = async () => {
    const Filters = [{ Name: 'subnet-id', Values: [SubnetId ?? ''] }];
    const { NetworkInterfaces = [] } = await client.send(new ec2.DescribeNetworkInterfacesCommand({ Filters }));
    return NetworkInterfaces.map(({ InterfaceType, Description }) => [InterfaceType, Description]);
  };
  const id = NatGateway?.NatGatewayId;
  expect(await found()).toEqual([['nat_gateway', `Interface for NAT Gateway ${id}`]]);
  await client.send(new ec2.DeleteNatGatewayCommand({ NatGatewayId: id }));
  expect(await found()).toEqual([]);
  const again = await client.send(new ec2.CreateNatGatewayCommand({ SubnetId, AllocationId }));
  expect(again.NatGateway?.NatGatewayId).not.toBe(id);
});
