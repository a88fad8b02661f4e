import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sessionOf } from '../../src/core/aws/arn.ts';
import { openCredentials } from '../../src/edge/credentials.ts';

const FACTORY = 'arn:aws:iam::111111111111:role/genesis-factory';
const HOUR = 3_600_000;

let server: Server;
let asked: Record<string, string>[] = [];
/** The account that the answers are of. */
let account = '111111111111';
let time = 0;
const before = { ...process.env };

/** An STS that gives anybody keys for an hour, or says whose keys they are. */
function answer({ Action, RoleArn = '' }: Record<string, string>): string {
  if (Action === 'GetCallerIdentity') {
    return `<Account>${account}</Account><Arn>arn:aws:iam::${account}:user/somebody</Arn><UserId>x</UserId>`;
  }
  const end = new Date(time + HOUR).toISOString();
  const keys = `<AccessKeyId>AK${asked.length}</AccessKeyId><SecretAccessKey>other</SecretAccessKey><SessionToken>t</SessionToken>`;
  const user = `<Arn>arn:aws:sts::${account}:assumed-role/${RoleArn.split('/')[1]}/x</Arn><AssumedRoleId>x</AssumedRoleId>`;
  return `<Credentials>${keys}<Expiration>${end}</Expiration></Credentials><AssumedRoleUser>${user}</AssumedRoleUser>`;
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const call = Object.fromEntries(new URLSearchParams(await text(request)));
    asked.push(call);
    const { Action } = call;
    const body = `<${Action}Response><${Action}Result>${answer(call)}</${Action}Result></${Action}Response>`;
    response.writeHead(200, { 'content-type': 'text/xml' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.AWS_ACCESS_KEY_ID = 'AKIA';
  process.env.AWS_SECRET_ACCESS_KEY = 'secret';
});
beforeEach(() => {
  asked = [];
  account = '111111111111';
  time = 0;
});
afterAll(() => {
  process.env = before;
  server.closeAllConnections();
  server.close();
});

function open(more: Partial<Parameters<typeof openCredentials>[0]> = {}) {
  const env = { GITHUB_REPOSITORY: 'example/cloud', GITHUB_RUN_ID: '42' };
  const masked: string[] = [];
  const credentials = openCredentials({
    region: 'us-east-1',
    sessionName: sessionOf(env, 'octocat'),
    mask: (secret) => void masked.push(secret),
    now: () => time,
    ...more,
  });
  return { ...credentials, masked };
}

describe('the credentials of a job', () => {
  it('say repository, run and approver wherever AWS keeps a name', async () => {
    const { assume } = open();
    await assume(FACTORY, { externalId: 'x1', onBehalfOf: 'renovate[bot]' })();
    expect(asked).toEqual([
      expect.objectContaining({
        Action: 'AssumeRole',
        RoleArn: FACTORY,
        RoleSessionName: 'example-cloud@42-octocat',
        ExternalId: 'x1',
        SourceIdentity: 'renovate-bot-',
      }),
    ]);
  });

  it('have no source identity unless it is asked for: the next role might not take it', async () => {
    await open().assume(FACTORY)();
    expect(asked[0]).not.toHaveProperty('SourceIdentity');
  });

  it('are not given out where they are of another account than was meant', async () => {
    account = '999999999999';
    const { assume, masked } = open();
    await expect(assume(FACTORY)()).rejects.toThrow(/asked for .*111111111111:.* came for .*999999999999:/);
    expect(masked).toEqual(['secret']);
  });

  it('are refused before anything is done with them where the surroundings hold keys of another account', async () => {
    account = '999999999999';
    const { assume } = open({ account: '555555555555' });
    await expect(assume(FACTORY)()).rejects.toThrow(/of account 999999999999 .*, not of 555555555555/);
    expect(asked.map(({ Action }) => Action)).toEqual(['GetCallerIdentity']);
  });

  it('are renewed before they end, by a new token where the job has one', async () => {
    const tokens: string[] = [];
    const idToken = async () => `token-${tokens.push('')}`;
    const { assume } = open({ jobRole: { arn: FACTORY.replace('factory', 'write'), idToken } });
    const factory = assume(FACTORY);
    const first = await factory();
    time = 0.9 * HOUR;
    expect(await factory()).toBe(first);
    time = 0.95 * HOUR;
    expect(await factory()).not.toEqual(first);
    expect(tokens).toHaveLength(2);
  });
});
