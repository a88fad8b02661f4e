import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';
import { ec2, element } from './aws-calls.ts';

const [ACME, BETA] = ['444444444444', '666666666666'] as const;
let aws: Aws;
let wish: Record<string, string>;

beforeAll(async () => {
  aws = await startAws({ log: () => {} });
});
afterAll(() => aws?.stop());
beforeEach(async () => {
  await aws.reset();
  const vpc = async (account: string, block: string) =>
    element(await ec2(aws.as(account), 'CreateVpc', { CidrBlock: block }), 'vpcId');
  wish = { VpcId: await vpc(ACME, '10.0.4.0/24'), PeerVpcId: await vpc(BETA, '10.0.5.0/24'), PeerOwnerId: BETA };
});

const ask = async () => element(await ec2(aws.as(ACME), 'CreateVpcPeeringConnection', wish), 'vpcPeeringConnectionId');
const tag = (account: string, id: string, Value: string) =>
  ec2(aws.as(account), 'CreateTags', { 'ResourceId.1': id, 'Tag.1.Key': 'side', 'Tag.1.Value': Value });
const list = (account: string, name: string, value: string) =>
  ec2(aws.as(account), 'DescribeVpcPeeringConnections', { 'Filter.1.Name': name, 'Filter.1.Value.1': value });

it('a peering has tags of its own on each side, and is found by them', async () => {
  const id = await ask();
  await tag(ACME, id, 'requester');
  await tag(BETA, id, 'accepter');
  expect(await list(ACME, 'tag:side', 'requester')).toContain(id);
  expect(await list(BETA, 'tag:side', 'accepter')).toContain(id);
  expect(await list(BETA, 'tag:side', 'requester')).not.toContain(id);
});

it('the same networks are peered once, until that peering is gone', async () => {
  const id = await ask();
  await ec2(aws.as(BETA), 'AcceptVpcPeeringConnection', { VpcPeeringConnectionId: id });
  expect(await ask()).toBe(id);
  expect(await list(BETA, 'status-code', 'active')).toContain(id);
  await ec2(aws.as(ACME), 'DeleteVpcPeeringConnection', { VpcPeeringConnectionId: id });
  expect(await list(BETA, 'status-code', 'active')).not.toContain(id);
  expect(await ask()).not.toBe(id);
});
