import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type AwsProxy, startProxy } from '../../rehearsal/aws/proxy.ts';

let aws: Server;
let reached: string[];
let proxy: AwsProxy;

/** An AWS that answers with how many bytes it was sent. */
beforeEach(async () => {
  reached = [];
  aws = createServer(async (request, response) => {
    const body = await buffer(request);
    reached.push(`${request.method} ${request.url}`);
    response.writeHead(request.url?.includes('refused') ? 412 : 200).end(String(body.length));
  });
  aws.listen(0, '127.0.0.1');
  await once(aws, 'listening');
  proxy = await startProxy(`http://127.0.0.1:${(aws.address() as AddressInfo).port}`);
});

afterEach(async () => {
  await proxy.stop();
  aws.closeAllConnections();
  aws.close();
});

const signed = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20261120/us-east-1/${service}/aws4_request, Signature=0`,
});
const form = { 'content-type': 'application/x-www-form-urlencoded' };

const json = (operation: string) =>
  fetch(proxy.url, {
    method: 'POST',
    headers: { ...signed('organizations'), 'x-amz-target': `AWSOrganizations.${operation}` },
  });
const query = (service: string, action: string) =>
  fetch(proxy.url, { method: 'POST', headers: { ...signed(service), ...form }, body: `Action=${action}&Version=1` });
const rest = (service: string, method: string, path: string, body: string | null = null) =>
  fetch(proxy.url + path, { method, headers: signed(service), body });

const names = () => proxy.calls().map(({ service, operation }) => `${service}:${operation}`);

describe('what was called', () => {
  it('is told by the target, the form, or verb and path', async () => {
    await json('CreateAccount');
    await query('ec2', 'DescribeVpcs');
    await fetch(proxy.url, { method: 'POST', headers: form, body: 'Action=AssumeRoleWithWebIdentity' });
    await rest('ram', 'POST', '/associateresourceshare');
    await rest('s3', 'GET', '/bucket?list-type=2&prefix=a');
    await rest('s3', 'PUT', '/bucket/key?x-id=PutObject', 'text');
    await rest('s3', 'GET', '/bucket?versioning=');
    await rest('lambda', 'GET', '/2015-03-31/functions');
    expect(names()).toEqual([
      'organizations:CreateAccount',
      'ec2:DescribeVpcs',
      'sts:AssumeRoleWithWebIdentity',
      'ram:AssociateResourceShare',
      's3:ListObjectsV2',
      's3:PutObject',
      's3:GetBucketVersioning',
      'lambda:GET /2015-03-31/functions',
    ]);
  });

  it('counts as a change where it may have changed something', async () => {
    await json('ListAccounts');
    await query('sts', 'AssumeRole');
    await rest('s3', 'HEAD', '/bucket/key');
    await rest('s3', 'PUT', '/bucket/refused', 'text');
    await rest('s3', 'PUT', '/bucket/key', 'text');
    await rest('s3', 'DELETE', '/bucket/key');
    await query('ec2', 'CreateVpc');
    const changes = proxy.changes().map(({ operation, path }) => `${operation} ${path}`);
    expect(changes).toEqual(['PutObject /bucket/key', 'DeleteObject /bucket/key', 'CreateVpc /']);
  });
});

describe('passing on', () => {
  it('keeps a large body whole', async () => {
    const answer = await rest('s3', 'PUT', '/bucket/large', 'x'.repeat(5_000_000));
    expect(await answer.text()).toBe('5000000');
  });

  it('keeps a form whole that was read on the way', async () => {
    expect(await (await query('iam', 'CreateRole')).text()).toBe(String('Action=CreateRole&Version=1'.length));
  });
});

describe('rules', () => {
  it('fail as often as they say, in the protocol of the caller, without reaching AWS', async () => {
    proxy.fail('ec2:CreateVpc', { status: 503, code: 'RequestLimitExceeded', times: 2 });
    const answers = [await query('ec2', 'CreateVpc'), await query('ec2', 'CreateVpc'), await query('ec2', 'CreateVpc')];
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(await answers[0]?.text()).toContain('<Response><Errors><Error><Code>RequestLimitExceeded</Code>');
    expect(reached).toHaveLength(1);
  });

  it('mean a service, or calls by a test', async () => {
    proxy.fail('ec2:*', { status: 400, code: 'Unavailable' });
    proxy.fail(({ path }) => path.endsWith('.tfstate'), { status: 500, code: 'InternalError' });
    const answers = [
      await rest('s3', 'PUT', '/bucket/a.tfstate', 'x'),
      await json('ListRoots'),
      await query('ec2', 'CreateVpc'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([500, 200, 400]);
  });

  it('hold a call back while others pass', async () => {
    proxy.delay('ec2:CreateVpc', 300);
    await Promise.all([query('ec2', 'CreateVpc'), rest('s3', 'GET', '/bucket/quick')]);
    expect(reached).toEqual(['GET /bucket/quick', 'POST /']);
  });

  it('interrupt once AWS has done the n-th call, before the caller hears of it', async () => {
    const order: string[] = [];
    proxy.kill('organizations:CreateAccount', 2, () => {
      order.push(`killed after ${reached.length}`);
    });
    for (let n = 1; n <= 3; n += 1) order.push(`answered ${(await json('CreateAccount')).status}`);
    expect(order).toEqual(['answered 200', 'killed after 2', 'answered 200', 'answered 200']);
  });

  it('go when they are forgotten, and the calls with them', async () => {
    proxy.fail('ec2:*', { status: 400, code: 'Unavailable', times: 9 });
    await query('ec2', 'CreateVpc');
    proxy.forget();
    expect(proxy.calls()).toEqual([]);
    expect((await query('ec2', 'CreateVpc')).status).toBe(200);
  });
});

it('outlives a caller that goes away in mid-call', async () => {
  proxy.delay('ec2:CreateVpc', 200);
  const gone = fetch(proxy.url, {
    method: 'POST',
    headers: { ...signed('ec2'), ...form },
    body: 'Action=CreateVpc',
    signal: AbortSignal.timeout(50),
  });
  await expect(gone).rejects.toThrow();
  expect((await json('ListRoots')).status).toBe(200);
});
