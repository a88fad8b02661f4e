import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { GetRoleCommand, GetRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam';
import { GetBucketVersioningCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ACCOUNTS, SEED, STATE_BUCKET } from '../../rehearsal/aws/seed.ts';
import { type Aws, keys, startAws } from '../../rehearsal/aws/world.ts';
import { providerSource } from '../../rehearsal/tools/provider.ts';
import { ensureTerraform } from '../../rehearsal/tools/terraform.ts';
import { root } from '../../rehearsal/world.ts';

let aws: Aws;
let folder: string;
let surroundings: Record<string, string | undefined>;
let binary: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-bootstrap-test-'));
  await cp(path.join(root, 'state'), path.join(folder, 'state'), { recursive: true });
  // Members have the role by which their organization's management account becomes their administrator.
  const [started, terraform, provider] = await Promise.all([
    startAws({ log: () => {}, seed: { ...SEED, roles: [], buckets: [] } }),
    ensureTerraform(() => {}),
    providerSource(() => {}),
  ]);
  aws = started;
  binary = terraform;
  surroundings = { PATH: process.env.PATH, HOME: folder, ...aws.env, ...provider.env };
});
afterAll(async () => {
  await aws?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The command as an administrator of the management account runs it. */
const bootstrap = (...more: string[]) => bootstrapAs(ACCOUNTS.management, ...more);

async function bootstrapAs(account: string, ...more: string[]) {
  const { accessKeyId, secretAccessKey } = keys(account);
  const env = { ...surroundings, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
  const repository = ['--repository', 'example/cloud-accounts', '--repository-id', '1001', '--owner-id', '2002'];
  const args = [path.join(root, 'cli/main.ts'), 'bootstrap', ...repository, '--terraform-binary', binary, ...more];
  const ran = promisify(execFile)(process.execPath, args, { cwd: folder, env });
  const { code = 0, stdout, stderr } = await ran.catch((error) => error);
  return { code, stderr, said: stdout === '' ? undefined : JSON.parse(stdout) };
}

it('names all roles that are missing before it makes anything', async () => {
  aws.proxy.forget();
  const refused = await bootstrapAs(ACCOUNTS.automation, '--yes');
  const roles = ['111111111111', '222222222222'].map((id) => `arn:aws:iam::${id}:role/OrganizationAccountAccessRole`);
  expect([refused.code, refused.stderr]).toEqual([
    1,
    expect.stringContaining(`You are in account 555555555555, and can't become ${roles.join(', ')}.`),
  ]);
  expect(aws.proxy.changes()).toEqual([]);
});

it('shows what it would make, and makes nothing of it', async () => {
  aws.proxy.forget();
  const dry = await bootstrap('--dry-run');
  expect(dry.stderr).toContain('+ aws_iam_role.job["write"]');
  expect(dry.said).toEqual({
    roots: [
      { name: 'bootstrap', changed: true },
      { name: 'hub main', changed: true },
    ],
  });
  expect(aws.proxy.changes()).toEqual([]);
});

it('makes what the workflows stand on, says what organization.yaml lacks, and then finds nothing to do', async () => {
  const made = await bootstrap('--yes');
  expect([made.code, made.said?.corrections]).toEqual([
    1,
    [{ key: 'hubs.main.resource_share', has: '0a1b2c3d', wants: expect.stringMatching(/^[0-9a-f-]+$/) }],
  ]);
  const { resource_share: share } = made.said.organization.hubs.main;
  const file = path.join(folder, 'state', 'organization.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('0a1b2c3d', `"${share}"`));

  aws.proxy.forget();
  const again = await bootstrap('--yes');
  expect(again).toMatchObject({ code: 0, said: { corrections: [], roots: [{ changed: false }, { changed: false }] } });
  const changes = aws.proxy.changes().filter(({ service }) => service !== 's3' && service !== 'sts');
  expect(changes).toEqual([]);
});

it('lets jobs of one environment and of files of main start, and no others', async () => {
  const iam = new IAMClient(aws.as(ACCOUNTS.automation));
  const { Role } = await iam.send(new GetRoleCommand({ RoleName: 'genesis-write' }));
  const trust = JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''));
  expect(trust.Statement[0].Condition.StringEquals).toEqual({
    'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
    'token.actions.githubusercontent.com:sub': [
      'repo:example/cloud-accounts:environment:write',
      'repo:example@2002/cloud-accounts@1001:environment:write',
    ],
    'token.actions.githubusercontent.com:repository_id': '1001',
    'token.actions.githubusercontent.com:job_workflow_ref': [
      'example/cloud-accounts/.github/workflows/work.yml@refs/heads/main',
    ],
  });
  const core = new IAMClient(aws.as(ACCOUNTS.core));
  const role = { RoleName: 'tgw-share-association-role', PolicyName: 'genesis-main' };
  const { PolicyDocument = '' } = await core.send(new GetRolePolicyCommand(role));
  expect(decodeURIComponent(PolicyDocument)).toContain('ram:AssociateResourceShare');
});

it("keeps its own states in the bucket it made, with every state's older versions", async () => {
  const s3 = new S3Client(aws.as(ACCOUNTS.automation));
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: STATE_BUCKET }));
  expect(Contents.map(({ Key }) => Key)).toEqual(['bootstrap/automation.tfstate', 'bootstrap/hub-main.tfstate']);
  const { Status } = await s3.send(new GetBucketVersioningCommand({ Bucket: STATE_BUCKET }));
  expect(Status).toBe('Enabled');
});
