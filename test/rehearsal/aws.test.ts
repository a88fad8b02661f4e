import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateRoleCommand, GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateAccountCommand,
  type CreateAccountCommandInput,
  type CreateAccountStatus,
  DescribeAccountCommand,
  DescribeCreateAccountStatusCommand,
  ListAccountsCommand,
  ListCreateAccountStatusCommand,
  ListOrganizationalUnitsForParentCommand,
  ListParentsCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ACCOUNTS, HUB, SEED, SHARE_ARN, STATE_BUCKET } from '../../rehearsal/aws/seed.ts';
import { type Aws, type ClientConfig, startAws } from '../../rehearsal/aws/world.ts';
import { ec2, element, ram, session } from './aws-calls.ts';

let aws: Aws;
let organizations: OrganizationsClient;
const noted: string[] = [];

beforeAll(async () => {
  aws = await startAws({ log: (line) => noted.push(line), createSeconds: 1.5, readySeconds: 1 });
  organizations = new OrganizationsClient(aws.as(ACCOUNTS.management));
});
beforeEach(() => aws.reset());
afterAll(() => aws.stop());

const asked = { AccountName: 'acme', Email: 'aws+acme@example.com' };

async function create(wish: CreateAccountCommandInput): Promise<string> {
  return (await organizations.send(new CreateAccountCommand(wish))).CreateAccountStatus?.Id ?? '';
}

async function state(id: string): Promise<CreateAccountStatus> {
  const command = new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: id });
  return (await organizations.send(command)).CreateAccountStatus ?? {};
}

async function ended(id: string): Promise<CreateAccountStatus> {
  for (let tries = 0; tries < 100; tries += 1) {
    const now = await state(id);
    if (now.State !== 'IN_PROGRESS') return now;
    await sleep(50);
  }
  throw new Error(`${id} did not end.`);
}

async function created(wish: CreateAccountCommandInput): Promise<string> {
  return (await ended(await create(wish))).AccountId!;
}

/** The bootstrap role of a new account, once it is ready. */
async function bootstrap(account: string): Promise<ClientConfig> {
  const factory = await session(aws.as(ACCOUNTS.automation), ACCOUNTS.management, 'genesis-factory');
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await session(factory, account, 'OrganizationAccountAccessRole').catch(() => undefined);
    if (ready) return ready;
    await sleep(50);
  }
  throw new Error(`The role in ${account} did not become ready.`);
}

async function root(): Promise<string> {
  return (await organizations.send(new ListRootsCommand({}))).Roots?.[0]?.Id ?? '';
}

describe('the seed', () => {
  it('is the organization of the sample ledger, with its units by path', async () => {
    const accounts = (await organizations.send(new ListAccountsCommand({}))).Accounts ?? [];
    expect(accounts.map(({ Id, State }) => [Id, State])).toEqual(Object.values(ACCOUNTS).map((id) => [id, 'ACTIVE']));
    const units = await organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId: await root() }));
    expect(units.OrganizationalUnits?.map(({ Name }) => Name)).toEqual(['Workloads', 'Suspended']);
    const [workloads] = units.OrganizationalUnits ?? [];
    const below = await organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId: workloads?.Id }));
    expect(below.OrganizationalUnits?.map(({ Name }) => Name)).toEqual(['Prod']);
  });

  it('has the accounts, hub, roles and bucket that the sample ledger names', () => {
    const file = path.resolve(import.meta.dirname, '../../state/organization.yaml');
    const { organization, automation, hubs, roles, terraform } = parse(readFileSync(file, 'utf8'));
    expect(ACCOUNTS).toEqual({
      management: organization.management_account,
      core: hubs.main.core_account,
      automation: automation.account,
    });
    expect(hubs.main).toMatchObject({ transit_gateway: HUB.transit_gateway, resource_share: HUB.resource_share });
    expect(terraform.state_bucket).toBe(STATE_BUCKET);
    const wanted = [
      roles.factory,
      roles.factory_reader,
      hubs.main.share_role,
      automation.roles.read,
      automation.roles.write,
    ];
    expect(SEED.roles.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
  });

  it('has the hub under its wanted ids', async () => {
    expect(element(await ec2(aws.as(HUB.account), 'DescribeTransitGateways'), 'transitGatewayId')).toBe(
      HUB.transit_gateway,
    );
    const { resourceShares } = await ram(aws.as(HUB.account), 'getresourceshares', { resourceOwner: 'SELF' });
    expect(resourceShares[0].resourceShareArn).toBe(SHARE_ARN);
  });

  it('has a state bucket that refuses a second lock file', async () => {
    const s3 = new S3Client(aws.as(ACCOUNTS.automation));
    await s3.send(new HeadBucketCommand({ Bucket: STATE_BUCKET }));
    const lock = () =>
      s3.send(new PutObjectCommand({ Bucket: STATE_BUCKET, Key: 'lock', Body: 'me', IfNoneMatch: '*' }));
    await lock();
    await expect(lock()).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });

  it('comes back after a reset, without what was made since', async () => {
    await created(asked);
    await aws.reset();
    expect((await organizations.send(new ListAccountsCommand({}))).Accounts).toHaveLength(3);
    expect((await organizations.send(new ListCreateAccountStatusCommand({}))).CreateAccountStatuses).toEqual([]);
  });
});

describe('CreateAccount', () => {
  it('takes its time, and the account is there afterwards with its tags', async () => {
    const id = await create({ ...asked, Tags: [{ Key: 'genesis:account', Value: 'acme' }] });
    expect(await state(id)).toMatchObject({ State: 'IN_PROGRESS', AccountName: 'acme' });
    const { AccountId = '' } = await ended(id);
    const { Account } = await organizations.send(new DescribeAccountCommand({ AccountId }));
    expect(Account).toMatchObject({ Name: 'acme', Email: asked.Email, State: 'ACTIVE' });
    expect(Account).not.toHaveProperty('Status');
    const { Tags } = await organizations.send(new ListTagsForResourceCommand({ ResourceId: AccountId }));
    expect(Tags).toEqual([{ Key: 'genesis:account', Value: 'acme' }]);
  });

  it('fails at its end where the e-mail is taken, whatever its case', async () => {
    await created(asked);
    const second = await ended(await create({ AccountName: 'other', Email: 'AWS+acme@example.com' }));
    expect(second).toMatchObject({ State: 'FAILED', FailureReason: 'EMAIL_ALREADY_EXISTS' });
    expect(second.AccountId).toBeUndefined();
    expect((await organizations.send(new ListAccountsCommand({}))).Accounts).toHaveLength(4);
  });

  it('fails for the names and reasons it was told', async () => {
    await aws.failCreation('^acme$', 'INTERNAL_FAILURE');
    expect(await ended(await create(asked))).toMatchObject({ State: 'FAILED', FailureReason: 'INTERNAL_FAILURE' });
  });

  it('lists requests by state', async () => {
    const first = await create(asked);
    await ended(first);
    const second = await create({ AccountName: 'beta', Email: 'aws+beta@example.com' });
    const inFlight = await organizations.send(new ListCreateAccountStatusCommand({ States: ['IN_PROGRESS'] }));
    expect(inFlight.CreateAccountStatuses?.map(({ Id }) => Id)).toEqual([second]);
    const done = await organizations.send(new ListCreateAccountStatusCommand({ States: ['SUCCEEDED'] }));
    expect(done.CreateAccountStatuses?.map(({ Id }) => Id)).toEqual([first]);
  });
});

describe('Organizations', () => {
  it('lists accounts by pages of 20', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `many-${n}`);
    for (let begin = 0; begin < names.length; begin += 5) {
      const five = names.slice(begin, begin + 5);
      const ids = await Promise.all(five.map((name) => create({ AccountName: name, Email: `${name}@example.com` })));
      await Promise.all(ids.map(ended));
    }
    const first = await organizations.send(new ListAccountsCommand({}));
    const second = await organizations.send(new ListAccountsCommand({ NextToken: first.NextToken }));
    expect([first.Accounts?.length, second.Accounts?.length, second.NextToken]).toEqual([20, 3, undefined]);
  });

  it('creates five accounts at a time, no more', async () => {
    const impatient = new OrganizationsClient({ ...aws.as(ACCOUNTS.management), maxAttempts: 1 });
    const ask = (name: string) => new CreateAccountCommand({ AccountName: name, Email: `${name}@example.com` });
    const all = await Promise.allSettled(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => impatient.send(ask(name))));
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason.name] : []));
    expect(refused).toEqual(['TooManyRequestsException']);
  });

  it('moves an account only from where it is', async () => {
    const AccountId = await created(asked);
    const SourceParentId = await root();
    const units = await organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId: SourceParentId }));
    const DestinationParentId = units.OrganizationalUnits?.[0]?.Id;
    const move = () => organizations.send(new MoveAccountCommand({ AccountId, SourceParentId, DestinationParentId }));
    await move();
    const { Parents } = await organizations.send(new ListParentsCommand({ ChildId: AccountId }));
    expect(Parents?.[0]?.Id).toBe(DestinationParentId);
    await expect(move()).rejects.toMatchObject({ name: 'SourceParentNotFoundException' });
  });

  it('refuses to show a member anything', async () => {
    const member = new OrganizationsClient(aws.as(ACCOUNTS.automation));
    await expect(member.send(new ListAccountsCommand({}))).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});

describe('AssumeRole', () => {
  const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };

  it('refuses a role that does not exist', async () => {
    await expect(session(aws.as(ACCOUNTS.automation), ACCOUNTS.core, 'absent')).rejects.toMatchObject(denied);
  });

  it('reaches a new account from the management account only, and only some time after its creation', async () => {
    const account = await created(asked);
    const management = aws.as(ACCOUNTS.management);
    await expect(session(management, account, 'OrganizationAccountAccessRole')).rejects.toMatchObject(denied);
    const member = await bootstrap(account);
    expect(await new STSClient(member).send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: account });
    const elsewhere = session(aws.as(ACCOUNTS.automation), account, 'OrganizationAccountAccessRole');
    await expect(elsewhere).rejects.toMatchObject(denied);
  });

  it('finds the bootstrap role under the name that was asked for', async () => {
    const account = await created({ ...asked, RoleName: 'Bootstrap' });
    const { Role } = await new IAMClient(aws.as(account)).send(new GetRoleCommand({ RoleName: 'Bootstrap' }));
    expect(Role?.Arn).toBe(`arn:aws:iam::${account}:role/Bootstrap`);
  });

  it('asks for the external id that the trust policy names', async () => {
    const trust = {
      Effect: 'Allow',
      Principal: { AWS: ACCOUNTS.automation },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'secret' } },
    };
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [trust] });
    const command = new CreateRoleCommand({ RoleName: 'guarded', AssumeRolePolicyDocument: policy });
    await new IAMClient(aws.as(ACCOUNTS.core)).send(command);
    const caller = aws.as(ACCOUNTS.automation);
    await expect(session(caller, ACCOUNTS.core, 'guarded')).rejects.toMatchObject(denied);
    await session(caller, ACCOUNTS.core, 'guarded', { ExternalId: 'secret' });
  });

  it('gives a session of a session one hour at most', async () => {
    const factory = await session(aws.as(ACCOUNTS.automation), ACCOUNTS.management, 'genesis-factory');
    const longer = session(factory, ACCOUNTS.core, 'tgw-share-association-role', { DurationSeconds: 7200 });
    await expect(longer).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('refuses a session name with a slash', async () => {
    const named = session(aws.as(ACCOUNTS.automation), ACCOUNTS.management, 'genesis-factory', {
      RoleSessionName: 'a/b',
    });
    await expect(named).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('takes a web identity for a role that exists, and for no other', async () => {
    const sts = new STSClient(aws.as(ACCOUNTS.automation));
    const login = (role: string) =>
      sts.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: `arn:aws:iam::${ACCOUNTS.automation}:role/${role}`,
          RoleSessionName: 'test',
          WebIdentityToken: 'token',
        }),
      );
    expect((await login('genesis-write')).AssumedRoleUser?.Arn).toContain('assumed-role/genesis-write/test');
    await expect(login('absent')).rejects.toMatchObject(denied);
  });
});

it('has said nothing of errors inside moto', () => {
  expect(noted.filter((line) => line.startsWith('moto:'))).toEqual([]);
});
