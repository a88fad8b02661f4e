import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as iam from '@aws-sdk/client-iam';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetBucketPolicyCommand, GetPublicAccessBlockCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';
import { bundleOf } from '../support/app-bundle.ts';
import { zipped } from '../support/zipped.ts';

const SAMPLE_HANDLER = `exports.handler = async ({ path }) => ({
  statusCode: path === '/ping' ? 200 : 404,
  body: JSON.stringify({ type: 'ok', text: 'PONG' }),
});`;

let aws: Aws;
let workspace: string;
let s3: S3Client;
let client: iam.IAMClient;

beforeAll(async () => {
  [aws, workspace] = await Promise.all([startAws({ log: () => {} }), mkdtemp(path.join(tmpdir(), 'genesis-init-'))]);
  s3 = new S3Client(aws.as(ACCOUNTS.automation));
  client = new iam.IAMClient(aws.as(ACCOUNTS.automation));
});
beforeEach(() => aws.reset());
afterAll(async () => {
  await aws?.stop();
  await rm(workspace, { recursive: true, force: true });
});

async function action(inputs: Record<string, string>, env: Record<string, string> = {}) {
  aws.proxy.forget();
  const result = await runAction({
    repo: root,
    action: 'actions/init-apps',
    inputs,
    env: { ...aws.env, ...env },
    workspace,
  });
  const found: { kind: string; state: string }[] = [JSON.parse(result.outputs.results ?? '[]')].flat();
  const states = Object.fromEntries(found.map(({ kind, state }) => [kind, state]));
  return { ...result, states, calls: aws.proxy.calls().length, writes: aws.proxy.changes().length };
}

const create = { create: 'true' };
const toJob = { ...create, 'create-access-key': 'true', 'access-key-to': 'job' };

describe('the bundle of init-apps', () => {
  it('makes all that apps need in at most 12 calls, and looks again in at most 7', async () => {
    const first = await action(toJob);
    expect(first.annotations).toEqual([]);
    expect(first.states).toEqual({
      bucket: 'made',
      'execute role': 'made',
      policy: 'made',
      group: 'made',
      user: 'made',
    });
    expect(first.calls).toBeLessThanOrEqual(12);
    expect(first.outputs).toMatchObject({ ready: 'true', bucket: 'mattermost-apps-bucket', region: 'us-east-1' });
    expect(first.outputs['access-key']).toBe(first.outputs['access-key-id']);
    expect(first.stdout + first.summary).not.toContain(first.outputs['secret-key']);

    const again = await action({});
    expect(again.states).toMatchObject({ bucket: 'fine', policy: 'fine', user: 'fine' });
    expect(again).toMatchObject({ code: 0, writes: 0 });
    expect(again.calls).toBeLessThanOrEqual(7);
  });

  it('makes the bucket private and open to TLS alone, and the policy as appsctl does', async () => {
    await action(create);
    const Bucket = 'mattermost-apps-bucket';
    const { PublicAccessBlockConfiguration } = await s3.send(new GetPublicAccessBlockCommand({ Bucket }));
    expect(Object.values(PublicAccessBlockConfiguration ?? {})).toEqual([true, true, true, true]);
    const { Policy = '' } = await s3.send(new GetBucketPolicyCommand({ Bucket }));
    expect(JSON.parse(Policy).Statement.map(({ Sid }: { Sid: string }) => Sid)).toEqual([
      'DenyInsecureTransport',
      'DenyAnonymous',
    ]);
    const PolicyArn = `arn:aws:iam::${ACCOUNTS.automation}:policy/mattermost-apps-invoke-policy`;
    const version = await client.send(new iam.GetPolicyVersionCommand({ PolicyArn, VersionId: 'v1' }));
    const { Statement } = JSON.parse(decodeURIComponent(version.PolicyVersion?.Document ?? ''));
    expect(Statement).toEqual([
      {
        Sid: 'AllowS3',
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: ['arn:aws:s3:::mattermost-apps-bucket/manifests/*', 'arn:aws:s3:::mattermost-apps-bucket/static/*'],
      },
      {
        Sid: 'AllowS3list',
        Effect: 'Allow',
        Action: ['s3:ListBucket'],
        Resource: ['arn:aws:s3:::mattermost-apps-bucket'],
      },
    ]);
  });

  it('without create changes nothing, fails, and says what is missing', async () => {
    const result = await action({});
    expect(result).toMatchObject({ code: 1, writes: 0, outputs: { ready: 'false' } });
    expect(new Set(Object.values(result.states))).toEqual(new Set(['missing']));
    expect(result.annotations[0]?.message).toContain('`create: true`');
  });

  it('mends what was taken away, and another bucket is let in besides', async () => {
    await action(create);
    const named = { UserName: 'mattermost-apps-invoke', GroupName: 'mattermost-apps-invoke-group' };
    await client.send(new iam.RemoveUserFromGroupCommand(named));
    const other = { bucket: 'other-apps-bucket' };
    expect((await action(other)).states).toMatchObject({ bucket: 'missing', policy: 'differs', user: 'differs' });
    const mended = await action({ ...create, ...other });
    expect(mended.states).toMatchObject({ bucket: 'made', policy: 'mended', user: 'mended', group: 'fine' });
    expect((await action(other)).outputs.ready).toBe('true');
    expect((await action({})).outputs.ready).toBe('true');
  });

  it('keeps the access key in AWS Secrets Manager, and refuses a third', async () => {
    const toSecret = { ...toJob, 'access-key-to': 'secrets-manager', secret: 'apps/key' };
    const { outputs } = await action(toSecret);
    const secrets = new SecretsManagerClient(aws.as(ACCOUNTS.automation));
    const { SecretString = '' } = await secrets.send(new GetSecretValueCommand({ SecretId: 'apps/key' }));
    expect(JSON.parse(SecretString)).toEqual({
      MM_APPS_AWS_ACCESS_KEY: outputs['access-key-id'],
      MM_APPS_AWS_SECRET_KEY: expect.stringMatching(/\S{20,}/),
    });
    await action(toSecret);
    const third = await action(toSecret);
    expect(third.annotations[0]?.message).toContain('two access keys');
  });

  it('makes a role that a server assumes, in place of a user', async () => {
    const keyless = {
      'server-role': 'mattermost-apps',
      'server-principals': `arn:aws:iam::${ACCOUNTS.core}:role/server`,
    };
    const made = await action({ ...create, ...keyless });
    expect(made.states).toMatchObject({ 'server role': 'made', policy: 'made' });
    expect((await action(keyless)).outputs.ready).toBe('true');
    expect((await action({ mode: 'clean', 'server-role': 'mattermost-apps' })).states).toEqual({
      'server role': 'removed',
      policy: 'removed',
    });
  });

  it('removes user, keys, group and policy with all its versions, and then finds nothing', async () => {
    const names = { user: 'u', group: 'g', policy: 'p' };
    await action({ ...toJob, ...names });
    await action({ ...create, ...names, bucket: 'second-apps-bucket' });
    expect((await action({ mode: 'clean', 'dry-run': 'true', ...names })).states).toEqual({
      user: 'would be removed',
      group: 'would be removed',
      policy: 'would be removed',
    });
    const cleaned = await action({ mode: 'clean', ...names });
    expect(cleaned.annotations).toEqual([]);
    expect(cleaned.states).toEqual({ user: 'removed', group: 'removed', policy: 'removed' });
    const again = await action({ mode: 'clean', ...names });
    expect(again.states).toEqual({ user: 'absent', group: 'absent', policy: 'absent' });
  });
});

describe('an app that is deployed', () => {
  beforeEach(async () => {
    const { outputs } = await action(toJob);
    keys = { MM_APPS_AWS_ACCESS_KEY: outputs['access-key'] ?? '', MM_APPS_AWS_SECRET_KEY: outputs['secret-key'] ?? '' };
    const put = (Key: string, Body: string) =>
      s3.send(new PutObjectCommand({ Bucket: 'mattermost-apps-bucket', Key, Body }));
    const functions = [{ path: '/', name: 'hello-serverless', handler: 'index.handler', runtime: 'nodejs22.x' }];
    await put('static/hello-serverless_v1.2.0_app/test.txt', 'static pong\n');
    await put('manifests/hello-serverless_v1.2.0.json', JSON.stringify({ aws_lambda: { functions } }));
    const FunctionName = 'hello-serverless_v1-2-0_hello-serverless';
    const Role = `arn:aws:iam::${ACCOUNTS.automation}:role/mattermost-apps-execute-lambda-role`;
    const Code = { ZipFile: await zipped({ 'index.js': SAMPLE_HANDLER }) };
    const rest = { Role, Code, Handler: 'index.handler', Runtime: 'nodejs22.x' as const };
    await new LambdaClient(aws.as(ACCOUNTS.automation)).send(new CreateFunctionCommand({ FunctionName, ...rest }));
  });
  let keys: Record<string, string>;

  it('passes the tests, and no more once its version is removed', async () => {
    const passed = await action({ mode: 'test' }, keys);
    expect([passed.annotations, passed.outputs.ready]).toEqual([[], 'true']);
    const version = { mode: 'remove-version', 'app-id': 'hello-serverless', version: 'v1.2.0' };
    expect((await action({ ...version, 'dry-run': 'true' })).writes).toBe(0);
    expect((await action(version)).outputs.results).toBe(
      '{"functions":["hello-serverless_v1-2-0_hello-serverless"],"assets":1,"policy":false}',
    );
    const failed = await action({ mode: 'test' }, keys);
    expect(failed.annotations[0]?.message).toBe('Failed: s3, list, lambda.');
    expect((await action(version)).annotations[0]?.message).toContain('no version v1.2.0');
  });
});

describe('genesis app', () => {
  async function genesis(...args: string[]) {
    const ended = await promisify(execFile)(process.execPath, [path.join(root, 'cli/main.ts'), 'app', ...args], {
      env: { PATH: process.env.PATH, ...aws.env },
      cwd: workspace,
    }).catch((error: { code: number; stdout: string; stderr: string }) => error);
    return { code: 'code' in ended ? ended.code : 0, said: JSON.parse(ended.stdout || 'null'), err: ended.stderr };
  }

  it('init prints the variables of the server, with its keys; and exits with 1 where something is missing', async () => {
    expect(await genesis('init')).toMatchObject({ code: 1, said: { ready: false } });
    const { said } = await genesis('init', '--create', '--create-access-key');
    expect(said.server).toEqual({
      MM_APPS_AWS_ACCESS_KEY: expect.stringMatching(/^AKIA/),
      MM_APPS_AWS_SECRET_KEY: expect.stringMatching(/\S{20,}/),
      MM_APPS_AWS_REGION: 'us-east-1',
      MM_APPS_S3_BUCKET: 'mattermost-apps-bucket',
    });
    expect((await genesis('clean')).said.map(({ state }: { state: string }) => state)).toEqual(
      Array(3).fill('removed'),
    );
  });

  it('publish stores a bundle with its digest, once; list shows what the server finds', async () => {
    await genesis('init', '--create');
    const bytes = await bundleOf();
    await writeFile(path.join(workspace, 'hello.zip'), bytes);
    const publish = () => genesis('publish', 'hello.zip', '--bundle-bucket', 'mattermost-apps-bucket');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect((await publish()).said).toMatchObject({ sha256, changed: true, bundle: expect.stringMatching(/\.zip$/) });
    expect((await publish()).said).toMatchObject({ changed: false });
    const Key = 'manifests/com.example.hello_1.0.0.json';
    const Body = JSON.stringify({ app_id: 'com.example.hello', version: '1.0.0', display_name: 'Hello' });
    await s3.send(new PutObjectCommand({ Bucket: 'mattermost-apps-bucket', Key, Body }));
    expect((await genesis('list')).said).toEqual([
      { app_id: 'com.example.hello', version: '1.0.0', display_name: 'Hello', functions: 0, manifest_key: Key },
    ]);
  });
});
