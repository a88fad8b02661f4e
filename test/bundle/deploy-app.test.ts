import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { GetFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { packHello } from '../../examples/hello-serverless/pack.ts';
import { DEFAULTS } from '../../src/core/apps/names.ts';
import { appLookStatements } from '../../src/core/aws/app-policies.ts';
import { ACCOUNT, startApps } from '../support/apps.ts';
import { hostileZip } from '../support/hostile-zip.ts';
import { ledgerOf } from '../support/ledger.ts';

const FOUR = {
  functions: ['f1', 'f2', 'f3', 'f4'],
  assets: { 'a.txt': '1', 'b.css': '2', 'c c.js': '3', 'd/e.png': '4', f: '5' },
};

let world: Awaited<ReturnType<typeof startApps>>;

beforeAll(async () => {
  world = await startApps();
});
beforeEach(() => world.init());
afterAll(() => world?.stop());

const lambda = () => new LambdaClient(world.aws.as(ACCOUNT));
const object = (Key: string) =>
  new S3Client(world.aws.as(ACCOUNT)).send(new GetObjectCommand({ Bucket: DEFAULTS.bucket, Key }));

/** What IAM calls operations that the proxy knows by other names (service authorization reference). */
const ACTIONS: [RegExp, string][] = [
  [/^s3:HeadObject$/, 's3:GetObject'],
  [/^s3:ListObjectsV2$/, 's3:ListBucket'],
  [/^lambda:GET [^ ]*\/functions\/[\w-]+$/, 'lambda:GetFunction'],
];
const actionOf = (call: string) => ACTIONS.find(([name]) => name.test(call))?.[1] ?? call;

const organization = ledgerOf({}).organization?.value;
const looking = organization ? appLookStatements(organization) : [];
const readerMay = (action: string) => looking.some(({ Action }) => Action.includes(action));

/** The name of the function of an app made by `bundle`. */
const nameOf = (one: string, app = 'com-example-hello') => `${app}_1-0-0_${one}`;

describe('the bundle of deploy-app', () => {
  it('deploys 4 functions and 5 assets by 14 calls, and the second time by 9 of which none writes', async () => {
    const file = await world.bundle(FOUR);
    const first = await world.deploy(file);
    expect(first.annotations).toEqual([]);
    expect(first.outputs).toMatchObject({ 'app-id': 'com.example.hello', version: '1.0.0', changed: 'true' });
    expect(world.aws.proxy.calls()).toHaveLength(14);
    expect((await world.invocable()).toSorted()).toHaveLength(4);
    const { ContentType, ServerSideEncryption } = await object('static/com.example.hello_1.0.0_app/c-c.js');
    expect({ ContentType, ServerSideEncryption }).toMatchObject({ ContentType: 'text/javascript; charset=utf-8' });

    world.aws.proxy.forget();
    expect((await world.deploy(file)).outputs).toMatchObject({ changed: 'false' });
    expect(world.aws.proxy.calls()).toHaveLength(9);
    expect(world.aws.proxy.changes()).toEqual([]);
  });

  it('looks in a dry run at no more than the role that reads may, whether the app is there or not', async () => {
    const file = await world.bundle(FOUR);
    await world.deploy(file, { 'dry-run': 'true' });
    const calls = world.calls();
    await world.deploy(file);
    world.aws.proxy.forget();
    expect((await world.deploy(file, { 'dry-run': 'true' })).outputs).toMatchObject({ changed: 'false' });
    const asked = new Set([...calls, ...world.calls()].map(actionOf));
    expect(asked.size).toBeGreaterThan(4);
    expect([...asked].filter((action) => !readerMay(action))).toEqual([]);
  });

  it('ends with all apps in the policy where eight are deployed side by side', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `com.example.app${index}`);
    const files = await Promise.all(ids.map((id) => world.bundle({ id }, `${id}.zip`)));
    const results = await Promise.all(files.map((file) => world.deploy(file)));
    expect(results.map(({ code }) => code)).toEqual(ids.map(() => 0));
    const arn = (id: string) =>
      `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${nameOf('hello', id.replaceAll('.', '-'))}`;
    expect((await world.invocable()).toSorted()).toEqual(ids.map(arn));
  });

  it('updates code and settings where that is asked for', async () => {
    await world.deploy(await world.bundle());
    const newer = await world.bundle({ answer: 'NEW', runtime: 'nodejs22.x' });
    const refused = await world.deploy(newer);
    expect(refused.code).toBe(1);
    expect(refused.annotations[0]?.message).toContain('is there already, with another code, runtime.');

    const settings = { update: 'true', timeout: '120', memory: '256', env: 'AA=1\nBB=x=y', tags: 'Owner=cloud' };
    expect((await world.deploy(newer, settings)).annotations).toEqual([]);
    const name = nameOf('hello');
    const { Configuration, Tags } = await lambda().send(new GetFunctionCommand({ FunctionName: name }));
    expect(Configuration).toMatchObject({ Runtime: 'nodejs22.x', Timeout: 120, MemorySize: 256 });
    expect(Configuration?.Environment?.Variables).toEqual({ AA: '1', BB: 'x=y' });
    expect(Tags).toMatchObject({ Owner: 'cloud' });
    const { Payload } = await lambda().send(new InvokeCommand({ FunctionName: name, Payload: '{}' }));
    expect(Buffer.from(Payload ?? []).toString()).toBe('"hello NEW"');
  });

  it('deploys the sample app, whose function answers, and lists and installs it', async () => {
    const file = path.join(world.folder, 'hello.zip');
    await packHello(file);
    const asked: unknown[] = [];
    const server = createServer(async (request, answer) => {
      if (request.method === 'POST') asked.push([request.url, request.headers.authorization, await json(request)]);
      answer.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = { MM_SERVICESETTINGS_SITEURL: `${url}/`, MM_ADMIN_TOKEN: 'the-token' };
    const done = await world.deploy(file, { install: 'true' }, env);
    server.close();

    expect(done.annotations).toEqual([]);
    const listing = expect.objectContaining({
      app_id: 'hello-serverless',
      add_deploys: ['aws_lambda'],
      requested_permissions: ['act_as_bot'],
    });
    const base = '/plugins/com.mattermost.apps/api/v1';
    expect(asked).toEqual([
      [`${base}/update-app-listing`, 'Bearer the-token', listing],
      [`${base}/install-app`, 'Bearer the-token', { app_id: 'hello-serverless', deploy_type: 'aws_lambda' }],
    ]);
    expect(await (await object('static/hello-serverless_v1.2.0_app/test.txt')).Body?.transformToString()).toBe(
      'static pong',
    );
    const request = { path: '/ping', httpMethod: 'POST', headers: {}, body: '{"path":"/ping"}' };
    const FunctionName = 'hello-serverless_v1-2-0_hello-serverless';
    const { Payload } = await lambda().send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(request) }));
    const answer = JSON.parse(Buffer.from(Payload ?? []).toString());
    expect(answer).toMatchObject({ statusCode: 200, body: '{"type":"ok","text":"PONG"}' });
  });

  it('is finished by the next run where it was killed between its functions', async () => {
    const file = await world.bundle(FOUR);
    const killed = new AbortController();
    const isCreation = ({ service, mutating }: { service: string; mutating: boolean }) =>
      service === 'lambda' && mutating;
    world.aws.proxy.kill(isCreation, 2, () => killed.abort());
    expect(await world.deploy(file, {}, {}, killed.signal)).toMatchObject({ cancelled: true });
    expect((await world.deploy(file)).annotations).toEqual([]);
    expect(await world.invocable()).toHaveLength(4);
    expect((await object('manifests/com.example.hello_1.0.0.json')).ContentType).toBe('application/json');
  });

  it('says all that is wrong with a bundle, and asks AWS to change nothing', async () => {
    const bytes = hostileZip([{ name: 'manifest.json', content: '{}' }, { name: 'static/../x' }, { name: 'a\\b' }]);
    const refused = await world.deploy(await world.bundle(bytes));
    expect(refused.code).toBe(1);
    expect(refused.annotations[0]?.message.split('\n').length).toBeGreaterThan(4);
    expect(world.aws.proxy.changes()).toEqual([]);
  });

  it('takes the keys of appsctl, and says that there are better ones', async () => {
    const { AWS_ACCESS_KEY_ID: key = '', AWS_SECRET_ACCESS_KEY: secret = '' } = world.aws.env;
    const appsctl = { MM_APPS_DEPLOY_AWS_ACCESS_KEY: key, MM_APPS_DEPLOY_AWS_SECRET_KEY: secret };
    const done = await world.deploy(
      await world.bundle(),
      {},
      { ...appsctl, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    );
    expect(done.annotations).toEqual([]);
    expect(done.stdout).toContain("Keys that don't end are better replaced by a role.");
  });

  it('deploys nothing that has another digest than was said', async () => {
    const refused = await world.deploy(await world.bundle(), { sha256: '0'.repeat(64) });
    expect(refused.annotations[0]?.message).toContain('The bundle is another one than was meant');
    expect(world.aws.proxy.changes()).toEqual([]);
  });
});
