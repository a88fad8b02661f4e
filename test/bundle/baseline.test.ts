import { CreateNetworkInterfaceCommand } from '@aws-sdk/client-ec2';
import {
  CreateAccountAliasCommand,
  GetAccountPasswordPolicyCommand,
  IAMClient,
  ListAccountAliasesCommand,
  UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultVpcOf, NEW_EMAIL, startBaseline } from '../support/baseline.ts';

let world: Awaited<ReturnType<typeof startBaseline>>;
let gamma: Awaited<ReturnType<typeof world.fresh>>;

beforeAll(async () => {
  world = await startBaseline();
});
beforeEach(async () => {
  gamma = await world.fresh();
});
afterAll(() => world?.stop());

describe('the baseline, by real clients', () => {
  it('is brought in line, and then costs one or two reads a part and no change', async () => {
    const first = await gamma.prepare({ isNew: true });
    expect(first.notes).toEqual([]);
    expect([...first.did].sort()).toEqual([
      'EBS volumes are encrypted in us-east-1',
      'S3 blocks public access',
      'alias gamma',
      'billing contact bill@example.com',
      'default VPC in eu-west-1 removed',
      'default VPC in us-east-1 removed',
      'group Builders has Build',
      'moved to Workloads/Prod',
      'password policy: minimum_password_length 14, max_password_age 90',
      'put in quarantine until it is finished',
      'role GenesisAppsRole is in place',
      'role GenesisReaderRole is in place',
      'role MattermostAccountProvisioningRole is in place',
      'security contact sec@example.com',
      'taken out of quarantine',
    ]);
    expect(gamma.changes()[0]).toBe('AttachPolicy');
    expect(gamma.changes().at(-1)).toBe('DetachPolicy');

    expect(await gamma.prepare()).toEqual({ did: [], notes: [] });
    expect(gamma.changes()).toEqual([]);
    const reads = gamma.calls().map(({ service, operation }) => `${service}:${operation}`);
    expect(reads.sort()).toEqual([
      'account:GetAlternateContact',
      'account:GetAlternateContact',
      'ec2:DescribeVpcs',
      'ec2:DescribeVpcs',
      'ec2:GetEbsEncryptionByDefault',
      'iam:GetAccountPasswordPolicy',
      'iam:GetRole',
      'iam:GetRole',
      'iam:GetRole',
      'iam:GetRolePolicy',
      'iam:GetRolePolicy',
      'iam:GetRolePolicy',
      'iam:GetRolePolicy',
      'iam:ListAccountAliases',
      'organizations:ListParents',
      'organizations:ListPoliciesForTarget',
      'organizations:ListTagsForResource',
      's3:GetPublicAccessBlock',
      'sso:ListAccountAssignments',
      'sts:AssumeRole',
    ]);
  });

  it('takes the quarantine off that a run left behind which was killed', async () => {
    await gamma.prepare();
    await gamma.organizations.attachPolicy(gamma.policy, gamma.id);
    expect((await gamma.prepare()).did).toEqual(['taken out of quarantine']);
    expect(await gamma.organizations.policies(gamma.id)).not.toContain(gamma.policy);
  });

  it('removes a default VPC with all that AWS put into it', async () => {
    const { vpcs, gateways, subnets } = await defaultVpcOf(world.aws.as(gamma.id));
    await gamma.prepare();
    expect([await vpcs(), await gateways(), await subnets()]).toEqual([[], [], []]);
  });

  it('removes the gateway too where the run before was killed after it had been detached', async () => {
    const { gateways } = await defaultVpcOf(world.aws.as(gamma.id));
    world.aws.proxy.fail('ec2:DeleteInternetGateway', { status: 400, code: 'DependencyViolation' });
    await gamma.prepare();
    expect(await gateways()).toHaveLength(1);
    await gamma.prepare();
    expect(await gateways()).toEqual([]);
  });

  it('keeps a default VPC in which something lives', async () => {
    const { ec2, subnets, vpcs } = await defaultVpcOf(world.aws.as(gamma.id));
    const SubnetId = (await subnets())[0]?.SubnetId;
    await ec2.send(new CreateNetworkInterfaceCommand({ SubnetId }));
    const { notes } = await gamma.prepare();
    expect(notes).toEqual([expect.stringMatching(/^default VPC vpc-\w+ in us-east-1 kept: .*interfaces \(eni-\w+\)$/)]);
    expect(await vpcs()).toHaveLength(1);
  });

  it('skips a region that a policy denies, and says so', async () => {
    world.aws.proxy.fail('ec2:GetEbsEncryptionByDefault', { status: 403, code: 'UnauthorizedOperation' });
    const { notes } = await gamma.prepare();
    expect(notes).toEqual([expect.stringContaining('EBS encryption in us-east-1 skipped')]);
  });

  it('keeps what the password policy has and the ledger does not name', async () => {
    await gamma.prepare();
    const iam = new IAMClient(world.aws.as(gamma.id));
    await iam.send(new UpdateAccountPasswordPolicyCommand({ MinimumPasswordLength: 8, RequireSymbols: true }));
    await gamma.prepare();
    const { PasswordPolicy } = await iam.send(new GetAccountPasswordPolicyCommand({}));
    expect(PasswordPolicy).toMatchObject({ MinimumPasswordLength: 14, MaxPasswordAge: 90, RequireSymbols: true });
  });

  it('replaces an alias that the account had', async () => {
    const iam = new IAMClient(world.aws.as(gamma.id));
    await iam.send(new CreateAccountAliasCommand({ AccountAlias: 'old' }));
    expect((await gamma.prepare()).did).toContain('alias gamma, in place of old');
    expect((await iam.send(new ListAccountAliasesCommand({}))).AccountAliases).toEqual(['gamma']);
  });

  it('gives the account the name that the ledger has', async () => {
    await gamma.prepare({ currentName: 'gama' });
    expect(gamma.changes()).toContain('PutAccountName');
  });

  it('changes the e-mail by the one-time password that AWS sends to it', async () => {
    const email = NEW_EMAIL;
    const { emailUpdate, notes } = await gamma.prepare({ email });
    expect(notes[0]).toContain('one-time password to aws+delta@example.com: dispatch apply with accounts=gamma');
    expect(emailUpdate?.email).toBe(email);

    await gamma.prepare({ email, emailUpdate });
    expect(gamma.changes()).toEqual([]);
    await expect(gamma.prepare({ email, emailUpdate, oneTimePassword: '654321' })).rejects.toThrow(
      "isn't ready. e-mail: AWS does not take the one-time password for aws+delta@example.com.",
    );
    const last = await gamma.prepare({ email, emailUpdate, oneTimePassword: '123456' });
    expect(last).toEqual({ did: ['e-mail changed to aws+delta@example.com'], notes: [] });
    expect((await gamma.organizations.account(gamma.id))?.email).toBe(email);
  });

  it('goes on with the rest where a part fails, and does not finish the account', async () => {
    world.aws.proxy.fail('iam:CreateAccountAlias', { status: 409, code: 'EntityAlreadyExists' });
    const failed = gamma.prepare({ isNew: true });
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining("gamma isn't ready. account alias: gamma is the alias of another AWS account."),
      brought: { did: expect.arrayContaining(['S3 blocks public access', 'group Builders has Build']) },
    });
    expect(await gamma.organizations.policies(gamma.id)).toContain(gamma.policy);
    const again = await gamma.prepare({ isNew: true });
    expect([...again.did].sort()).toEqual(['alias gamma', 'moved to Workloads/Prod', 'taken out of quarantine']);
  });
});
