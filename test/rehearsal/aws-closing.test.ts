import { setTimeout as sleep } from 'node:timers/promises';
import { CloseAccountCommand, DescribeAccountCommand, OrganizationsClient } from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';

let aws: Aws;
let organizations: OrganizationsClient;

beforeAll(async () => {
  aws = await startAws({ log: () => {}, closeSeconds: 0.3 });
  organizations = new OrganizationsClient(aws.as(ACCOUNTS.management));
});
beforeEach(() => aws.reset());
afterAll(() => aws?.stop());

const close = (id: string) => organizations.send(new CloseAccountCommand({ AccountId: id }));

async function account(id: string) {
  return (await organizations.send(new DescribeAccountCommand({ AccountId: id }))).Account;
}

it('closes an account some time after it was asked to', async () => {
  await close(ACCOUNTS.core);
  expect(await account(ACCOUNTS.core)).toMatchObject({ State: 'PENDING_CLOSURE' });
  await sleep(400);
  expect(await account(ACCOUNTS.core)).toMatchObject({ State: 'SUSPENDED', Email: 'aws+core@example.com' });
  await expect(close(ACCOUNTS.core)).rejects.toMatchObject({ name: 'AccountAlreadyClosedException' });
});

it('lets nobody into a closed account', async () => {
  await close(ACCOUNTS.core);
  const sts = new STSClient(aws.as(ACCOUNTS.automation));
  const role = `arn:aws:iam::${ACCOUNTS.core}:role/GenesisReaderRole`;
  const assumed = sts.send(new AssumeRoleCommand({ RoleArn: role, RoleSessionName: 'test' }));
  await expect(assumed).rejects.toMatchObject({ name: 'AccessDenied' });
});

it('refuses to close as AWS does when its quota is used up', async () => {
  await aws.refuseClosing('CLOSE_ACCOUNT_QUOTA_EXCEEDED');
  await expect(close(ACCOUNTS.core)).rejects.toMatchObject({
    name: 'ConstraintViolationException',
    Reason: 'CLOSE_ACCOUNT_QUOTA_EXCEEDED',
  });
  await close(ACCOUNTS.core);
});
