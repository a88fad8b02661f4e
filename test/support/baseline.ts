import { setTimeout as sleep } from 'node:timers/promises';
import {
  AttachInternetGatewayCommand,
  CreateInternetGatewayCommand,
  DescribeInternetGatewaysCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import { CreateGroupCommand, IdentitystoreClient } from '@aws-sdk/client-identitystore';
import { CreatePolicyCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { CreatePermissionSetCommand, ListInstancesCommand, SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { openPrepareDeps } from '../../actions/create-account/open.ts';
import { prepareAccount, unitAt, type Wanting } from '../../actions/create-account/prepare.ts';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { type Aws, type ClientConfig, startAws } from '../../rehearsal/aws/world.ts';
import { accountOrder } from '../../src/core/aws/account-order.ts';
import { roleArn } from '../../src/core/aws/arn.ts';
import { openCredentials } from '../../src/edge/credentials.ts';
import { openOrganizations } from '../../src/edge/organizations.ts';
import { ledgerOf, ORGANIZATION } from './ledger.ts';

const REGION = 'us-east-1';

const EMAIL = 'aws+gamma@example.com';

/** What a test changes the account's e-mail to. */
export const NEW_EMAIL = 'aws+delta@example.com';

const ACCOUNT = `name: gamma
owner: {team: cloud}
unit: Workloads/Prod
network: none
contacts: {billing: {name: Bill, title: Accountant, email: bill@example.com, phone: "+1 555 0100"}}
access: [{group: Builders, permission_set: Build}]
`;

const BASELINE = (policy: string) => `baseline:
  alias: true
  contacts:
    security: {name: Sec, title: Guard, email: sec@example.com, phone: "+1 555 0101"}
  default_vpcs: {remove_in: [us-east-1, eu-west-1]}
  s3_block_public: true
  ebs_encryption: true
  password_policy: {minimum_password_length: 14, max_password_age: 90}
  quarantine_policy: ${policy}
servers:`;

/** A rehearsed AWS whose address all clients of this process find in their environment. */
export async function startBaseline() {
  const aws = await startAws({ log: () => {}, createSeconds: 0 });
  const before = Object.keys(aws.env).map((key) => [key, process.env[key]] as const);
  Object.assign(process.env, aws.env);
  return {
    aws,
    /** An empty AWS, with the account gamma asked for and nothing else done. */
    fresh: () => aws.reset().then(() => gammaIn(aws)),
    async stop() {
      for (const [key, value] of before) {
        if (value === undefined) delete process.env[key];
        else process.env[key] = value;
      }
      await aws.stop();
    },
  };
}

async function gammaIn(aws: Aws) {
  const policy = await plant(aws.as(ACCOUNTS.management));
  const { account, organization } = ledger(policy);
  const order = accountOrder(account, organization);
  const credentials = openCredentials({ region: REGION, sessionName: 'test', mask: () => {}, now: Date.now });
  const factory = credentials.assume(roleArn('aws', ACCOUNTS.management, 'genesis-factory'));
  const organizations = openOrganizations({ credentials: factory, region: REGION });
  const clock = { sleep: (milliseconds: number) => sleep(milliseconds / 10), now: Date.now };
  const deps = openPrepareDeps({ organization, credentials, factory, ...clock, log: () => {} });
  await organizations.createAccount({ ...order, email: EMAIL, role: organization.roles.bootstrap });
  const found = async () =>
    (await organizations.accounts()).find((account) => [EMAIL, NEW_EMAIL].includes(account.email));
  const unit = await unitAt(order.unit, organizations);
  const id = (await found())?.id ?? '';

  let seen = 0;
  return {
    id,
    policy,
    organizations,
    /** The calls of the last preparation. */
    calls: () => aws.proxy.calls().slice(seen),
    changes: () =>
      aws.proxy
        .changes()
        .filter((call) => aws.proxy.calls().indexOf(call) >= seen)
        .map(({ operation }) => operation),
    /** Prepares it as the ledger says, but for what is given. */
    async prepare(change: Partial<Wanting> = {}) {
      const { name: currentName = '', email: currentEmail = '' } = (await found()) ?? {};
      const wanting = { name: 'gamma', id, currentName, currentEmail, email: EMAIL, isNew: false };
      seen = aws.proxy.calls().length;
      return prepareAccount({ ...wanting, unit, tags: order.tags, account, ...change }, organization, deps);
    },
  };
}

function ledger(policy: string) {
  const read = ledgerOf({
    'organization.yaml': ORGANIZATION.replace(/baseline:\n[\s\S]*servers:/, BASELINE(policy)),
    'accounts/gamma.yaml': ACCOUNT,
  });
  const organization = read.organization?.value;
  const account = read.accounts.get('gamma')?.value;
  if (!organization || !account) throw new Error('the ledger is not as expected');
  return { organization, account };
}

/** What an organization has before its first account: a policy, a group, a permission set. */
async function plant(management: ClientConfig): Promise<string> {
  const sso = new SSOAdminClient(management);
  const { Instances } = await sso.send(new ListInstancesCommand({}));
  const { InstanceArn, IdentityStoreId } = Instances?.[0] ?? {};
  await sso.send(new CreatePermissionSetCommand({ InstanceArn, Name: 'Build' }));
  await new IdentitystoreClient(management).send(new CreateGroupCommand({ IdentityStoreId, DisplayName: 'Builders' }));
  const Content = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}';
  const wish = { Content, Name: 'quarantine', Description: '', Type: 'SERVICE_CONTROL_POLICY' as const };
  const { Policy } = await new OrganizationsClient(management).send(new CreatePolicyCommand(wish));
  return Policy?.PolicySummary?.Id ?? '';
}

/** The account's EC2 with a default VPC as on AWS: moto's has no internet gateway. */
export async function defaultVpcOf(config: ClientConfig) {
  const ec2 = new EC2Client(config);
  const { Vpcs } = await ec2.send(new DescribeVpcsCommand({ Filters: [{ Name: 'is-default', Values: ['true'] }] }));
  const VpcId = Vpcs?.[0]?.VpcId ?? '';
  const { InternetGateway } = await ec2.send(new CreateInternetGatewayCommand({}));
  const InternetGatewayId = InternetGateway?.InternetGatewayId ?? '';
  await ec2.send(new AttachInternetGatewayCommand({ InternetGatewayId, VpcId }));
  const Filters = [{ Name: 'vpc-id', Values: [VpcId] }];
  const subnets = async () => (await ec2.send(new DescribeSubnetsCommand({ Filters }))).Subnets ?? [];
  return {
    ec2,
    subnets,
    async vpcs() {
      return (await ec2.send(new DescribeVpcsCommand({}))).Vpcs ?? [];
    },
    async gateways() {
      return (await ec2.send(new DescribeInternetGatewaysCommand({}))).InternetGateways ?? [];
    },
  };
}
