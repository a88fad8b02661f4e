import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as iam from '@aws-sdk/client-iam';
import { GetFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as s3 from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';
import { type MattermostServer, startMattermost } from '../../rehearsal/mattermost/server.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';
import { bundleOf } from '../support/app-bundle.ts';

const BUNDLES = 'example-bundles';
const STATIC = 'mattermost-apps-bucket';
const DEPLOYER = `arn:aws:iam::${ACCOUNTS.core}:role/deployer`;

let aws: Aws;
let mattermost: MattermostServer;
let workspace: string;
let bucket: s3.S3Client;

beforeAll(async () => {
  const folder = mkdtemp(path.join(tmpdir(), 'genesis-bundles-'));
  [aws, mattermost, workspace] = await Promise.all([startAws({ log: () => {} }), startMattermost(), folder]);
  bucket = new s3.S3Client(aws.as(ACCOUNTS.automation));
});
beforeEach(async () => {
  await aws.reset();
  mattermost.posts.length = 0;
  await bucket.send(new s3.CreateBucketCommand({ Bucket: BUNDLES }));
  const core = new s3.S3Client(aws.as(ACCOUNTS.core));
  await core.send(new s3.CreateBucketCommand({ Bucket: STATIC }));
  const roles = new iam.IAMClient(aws.as(ACCOUNTS.core));
  const role = (RoleName: string, Principal: object) =>
    roles.send(new iam.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust(Principal) }));
  await role('deployer', { AWS: `arn:aws:iam::${ACCOUNTS.automation}:root` });
  await role('functions', { Service: 'lambda.amazonaws.com' });
});
afterAll(async () => {
  await Promise.all([aws?.stop(), mattermost?.stop()]);
  await rm(workspace, { recursive: true, force: true });
});

function trust(Principal: object): string {
  const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }];
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

async function publish(key: string, bytes: Buffer, more: Partial<s3.PutObjectCommandInput> = {}) {
  await bucket.send(new s3.PutObjectCommand({ Bucket: BUNDLES, Key: key, Body: bytes, ...more }));
}

async function tagsOf(key: string) {
  const { TagSet = [] } = await bucket.send(new s3.GetObjectTaggingCommand({ Bucket: BUNDLES, Key: key }));
  return Object.fromEntries(TagSet.map(({ Key = '', Value = '' }) => [Key, Value]));
}

/** Runs the action as the cloud deployer is set up: by its own variables. */
async function deploy(inputs: Record<string, string> = {}) {
  aws.proxy.forget();
  const variables = {
    AppsBundleBucketName: BUNDLES,
    StaticBucket: STATIC,
    AppsAssumeRole: DEPLOYER,
    Environment: 'test',
    TerraformApply: 'true',
    TempDir: '/tmp',
    MattermostNotificationsHook: mattermost.hook('good'),
    MattermostAlertsHook: mattermost.hook('bad'),
  };
  const result = await runAction({
    repo: root,
    action: 'actions/deploy-bundles',
    inputs: { 'execute-role-arn': `arn:aws:iam::${ACCOUNTS.core}:role/functions`, ...inputs },
    env: { ...aws.env, ...variables },
    workspace,
  });
  const list = (name: string) => JSON.parse(result.outputs[name] ?? 'null');
  return { ...result, deployed: list('deployed'), failed: list('failed'), givenUp: list('given-up') };
}

const fieldsOf = ({ body }: { body: Record<string, unknown> }) => {
  const [{ color, fields }] = body.attachments as [{ color: string; fields: { title: string; value: string }[] }];
  return { color, ...Object.fromEntries(fields.map(({ title, value }) => [title, value])) };
};

describe('the bundle of deploy-bundles', () => {
  it('deploys what is new, tags it, tells it, and then leaves it alone', async () => {
    await publish('releases/hello.zip', await bundleOf({ assets: { 'a.txt': 'a' } }), { Tagging: 'team=apps' });
    await publish('notes.txt', Buffer.from('no bundle'));
    const first = await deploy();
    expect(first.annotations).toEqual([]);
    expect(first.deployed).toMatchObject([{ key: 'releases/hello.zip', id: 'com.example.hello', version: '1.0.0' }]);
    expect(first.stdout).toContain('TempDir has no meaning any more');
    expect(await tagsOf('releases/hello.zip')).toEqual({ team: 'apps', deployed_test: 'true' });
    const lambda = new LambdaClient(aws.as(ACCOUNTS.core));
    const made = await lambda.send(new GetFunctionCommand({ FunctionName: 'com-example-hello_1-0-0_hello' }));
    expect(made.Configuration?.Timeout).toBe(120);
    expect(made.Tags).toEqual({ Terraform: 'false', Environment: 'test', Purpose: 'app-deployment' });
    expect(mattermost.posts.map(({ hook }) => hook)).toEqual(['good']);
    expect(mattermost.posts.map(fieldsOf)).toEqual([
      {
        color: '#006400',
        Name: '[Hello](https://example.com/)',
        ID: 'com.example.hello',
        Version: '1.0.0',
        Bundle: 'releases/hello.zip',
        Environment: 'test',
      },
    ]);

    const second = await deploy();
    expect(second.deployed).toEqual([]);
    expect(aws.proxy.changes()).toEqual([]);
    expect(second.summary).toContain('nothing to deploy');
  });

  it('deploys the others where one is bad, and gives that one up after some failures, with a word', async () => {
    await publish('a-bad.zip', Buffer.from('this is no archive'));
    await publish('b-other.zip', await bundleOf({ id: 'other' }), { Metadata: { sha256: '0'.repeat(64) } });
    await publish('c-good.zip', await bundleOf());
    const first = await deploy({ attempts: '2' });
    expect([first.code, first.failed]).toEqual([1, ['a-bad.zip', 'b-other.zip']]);
    expect(first.deployed).toMatchObject([{ key: 'c-good.zip' }]);
    expect(mattermost.posts.map(({ hook }) => hook)).toEqual(['bad', 'bad', 'good']);
    expect(fieldsOf(mattermost.posts[1]!)).toEqual({
      color: '#FF0000',
      'Error Message': expect.stringContaining('another one than was meant'),
      Environment: 'test',
    });
    expect(await tagsOf('a-bad.zip')).toEqual({ failed_test: '1' });

    await deploy({ attempts: '2' });
    expect(JSON.stringify(mattermost.posts.at(-1))).toContain('not tried again before it is uploaded anew');
    const third = await deploy({ attempts: '2' });
    expect([third.code, third.failed, third.givenUp]).toEqual([0, [], ['a-bad.zip', 'b-other.zip']]);
    expect(third.summary).toContain('2 given up');
    expect(mattermost.posts).toHaveLength(5);

    await publish('a-bad.zip', await bundleOf({ id: 'mended' }));
    expect((await deploy()).deployed).toMatchObject([{ id: 'mended' }]);
  });

  it('only plans where it is told to', async () => {
    await publish('hello.zip', await bundleOf());
    const result = await deploy({ 'plan-only': 'true' });
    expect(result.summary).toContain('1 planned');
    expect(aws.proxy.changes()).toEqual([]);
    expect(mattermost.posts).toEqual([]);
  });

  it('says all that is missing at once', async () => {
    const result = await runAction({
      repo: root,
      action: 'actions/deploy-bundles',
      inputs: {},
      env: aws.env,
      workspace,
    });
    for (const what of ['bundle-bucket', 'static-bucket', 'environment']) {
      expect(result.annotations[0]?.message).toContain(`${what} is missing`);
    }
  });
});
