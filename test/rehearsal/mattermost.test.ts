import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Aws, keys, startAws } from '../../rehearsal/aws/world.ts';
import { type MattermostServer, startMattermost } from '../../rehearsal/mattermost/server.ts';
import { openMattermost } from '../../src/edge/mattermost.ts';
import { openWebhooks } from '../../src/edge/webhooks.ts';
import { zipped } from '../support/zipped.ts';

const ACCOUNT = '444444444444';
const MANIFEST = {
  app_id: 'hello',
  version: '1.0.0',
  display_name: 'Hello',
  homepage_url: 'https://example.com',
  aws_lambda: {
    functions: [
      { path: '/', name: 'all' },
      { path: '/ping', name: 'ping' },
    ],
  },
};

let aws: Aws;
let server: MattermostServer;

beforeAll(async () => {
  aws = await startAws({ log: () => {} });
  const { accessKeyId, secretAccessKey } = keys(ACCOUNT);
  const where = { endpoint: aws.endpoint, region: 'us-east-1', bucket: 'mattermost-apps-bucket' };
  server = await startMattermost({ ...where, accessKey: accessKeyId, secretKey: secretAccessKey });
});
afterAll(async () => {
  await server?.stop();
  await aws?.stop();
});

const as = (token: string) => openMattermost({ siteUrl: server.url, token });

describe('the Mattermost server of the rehearsal', () => {
  it('lists an app, installs it, and calls the function whose path fits best', async () => {
    const Principal = { Service: 'lambda.amazonaws.com' };
    const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] };
    const role = { RoleName: 'execute', AssumeRolePolicyDocument: JSON.stringify(trust) };
    const made = await new IAMClient(aws.as(ACCOUNT)).send(new CreateRoleCommand(role));
    const code = `exports.handler = async (event) => ({ statusCode: 200, body: JSON.stringify({ text: event.path }) })`;
    const settings = { Role: made.Role?.Arn, Handler: 'index.handler', Runtime: 'nodejs22.x' as const };
    const request = {
      FunctionName: 'hello_1-0-0_ping',
      Code: { ZipFile: await zipped({ 'index.js': code }) },
      ...settings,
    };
    await new LambdaClient(aws.as(ACCOUNT)).send(new CreateFunctionCommand(request));

    await as(server.tokens.admin).list(MANIFEST);
    await as(server.tokens.admin).install('hello');
    expect([...server.listed.keys(), ...server.installed.keys()]).toEqual(['hello', 'hello']);
    expect(await server.call('hello', '/ping/pong')).toEqual({ statusCode: 200, response: { text: '/ping/pong' } });
    await expect(server.call('hello', '/other')).rejects.toThrow('hello_1-0-0_all');
  });

  it.each([
    ['a token it does not know', 'unknown', "doesn't know the token"],
    ["a user's token", 'rehearsal-user-token', 'may not change apps'],
  ])('refuses %s', async (_, token, message) => {
    await expect(as(token).list(MANIFEST)).rejects.toThrow(message);
  });

  it.each([
    ['disabled', 'no Apps plugin'],
    ['old', 'too old'],
  ] as const)('may have a plugin that is %s', async (plugin, message) => {
    server.plugin = plugin;
    await expect(as(server.tokens.admin).list(MANIFEST)).rejects.toThrow(message);
    server.plugin = 'enabled';
  });

  it('takes posts by incoming webhooks', async () => {
    const webhooks = openWebhooks({ sleep: async () => {} });
    const message = { body: JSON.stringify({ text: 'hello' }), headers: { 'content-type': 'application/json' } };
    expect(await webhooks.send(server.hook('abc'), message)).toBeUndefined();
    expect(server.posts).toEqual([{ hook: 'abc', body: { text: 'hello' } }]);
    expect(await webhooks.send(`${server.url}/hooks/other`, message)).toBe('it answered 404');
  });
});
