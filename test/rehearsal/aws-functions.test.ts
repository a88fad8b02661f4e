import * as iam from '@aws-sdk/client-iam';
import { CreateFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';
import { zipped } from '../support/zipped.ts';

const ACCOUNT = '444444444444';
const HANDLER = `exports.handler = async (event) => {
  if (event.path === '/bad') throw new TypeError('not this path');
  console.log('a line of the log');
  return { statusCode: 200, body: event.path + ' ' + process.env.GREETING };
};`;

let aws: Aws;
let lambda: LambdaClient;
let client: iam.IAMClient;

beforeAll(async () => {
  aws = await startAws({ log: () => {} });
  lambda = new LambdaClient(aws.as(ACCOUNT));
  client = new iam.IAMClient(aws.as(ACCOUNT));
  const Principal = { Service: 'lambda.amazonaws.com' };
  const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] };
  const role = { RoleName: 'execute', AssumeRolePolicyDocument: JSON.stringify(trust) };
  await client.send(new iam.CreateRoleCommand(role));
});
afterAll(() => aws?.stop());

async function create(
  name: string,
  code: string,
  more: { Handler?: string; Runtime?: 'nodejs22.x' | 'python3.13' } = {},
) {
  const ZipFile = await zipped({ 'index.js': code });
  const Environment = { Variables: { GREETING: 'hello' } };
  const Role = `arn:aws:iam::${ACCOUNT}:role/execute`;
  const rest = { Handler: 'index.handler', Runtime: 'nodejs22.x' as const, ...more };
  await lambda.send(new CreateFunctionCommand({ FunctionName: name, Role, Code: { ZipFile }, Environment, ...rest }));
}

async function invoke(name: string, event: object) {
  const Payload = JSON.stringify(event);
  const { FunctionError, Payload: answer } = await lambda.send(new InvokeCommand({ FunctionName: name, Payload }));
  return { error: FunctionError, answer: JSON.parse(Buffer.from(answer ?? []).toString()) };
}

describe('a function', () => {
  beforeAll(async () => {
    await create('hello', HANDLER);
  });

  it('answers what its uploaded handler says', async () => {
    expect(await invoke('hello', { path: '/ping' })).toEqual({
      error: undefined,
      answer: { statusCode: 200, body: '/ping hello' },
    });
  });

  it('whose handler throws answers an error', async () => {
    expect(await invoke('hello', { path: '/bad' })).toMatchObject({
      error: 'Handled',
      answer: { errorType: 'TypeError', errorMessage: 'not this path' },
    });
  });

  it('may answer by a callback', async () => {
    await create(
      'callback',
      `exports.handler = (event, context, callback) => callback(null, { name: context.functionName })`,
    );
    expect((await invoke('callback', {})).answer).toEqual({ name: 'callback' });
  });

  it('whose handler is not there answers an error', async () => {
    await create('lost', HANDLER, { Handler: 'index.other' });
    expect((await invoke('lost', {})).answer).toMatchObject({ errorType: 'Runtime.HandlerNotFound' });
  });

  it('of another runtime is not pretended to run', async () => {
    await create('snake', HANDLER, { Runtime: 'python3.13' });
    expect((await invoke('snake', {})).answer).toMatchObject({ errorType: 'Runtime.Unsupported' });
  });

  it('is refused with a dot in its name', async () => {
    await expect(create('my.app_1-0_hello', HANDLER)).rejects.toThrow('functionName');
  });
});

describe('IAM', () => {
  const document = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
  });
  const named = { UserName: 'user', GroupName: 'group' };
  let PolicyArn: string;

  beforeAll(async () => {
    const made = await client.send(new iam.CreatePolicyCommand({ PolicyName: 'policy', PolicyDocument: document }));
    PolicyArn = made.Policy?.Arn ?? '';
    await client.send(new iam.CreateUserCommand(named));
    await client.send(new iam.CreateGroupCommand(named));
  });

  it("has the policy that lets functions write logs, which is AWS's own", async () => {
    const own = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
    await client.send(new iam.AttachRolePolicyCommand({ RoleName: 'execute', PolicyArn: own }));
    const { AttachedPolicies } = await client.send(new iam.ListAttachedRolePoliciesCommand({ RoleName: 'execute' }));
    expect(AttachedPolicies?.map(({ PolicyArn }) => PolicyArn)).toEqual([own]);
  });

  it('keeps a user with access keys, or in a group', async () => {
    const { AccessKey } = await client.send(new iam.CreateAccessKeyCommand(named));
    await expect(client.send(new iam.DeleteUserCommand(named))).rejects.toThrow('access keys');
    await client.send(new iam.DeleteAccessKeyCommand({ ...named, AccessKeyId: AccessKey?.AccessKeyId }));
    await client.send(new iam.AddUserToGroupCommand(named));
    await expect(client.send(new iam.DeleteUserCommand(named))).rejects.toThrow('from group');
  });

  it('keeps a group with users, or with policies', async () => {
    await expect(client.send(new iam.DeleteGroupCommand(named))).rejects.toThrow('remove users');
    await client.send(new iam.RemoveUserFromGroupCommand(named));
    await client.send(new iam.AttachGroupPolicyCommand({ ...named, PolicyArn }));
    await expect(client.send(new iam.DeleteGroupCommand(named))).rejects.toThrow('detach');
  });

  it('keeps a policy that is attached, or has several versions', async () => {
    await expect(client.send(new iam.DeletePolicyCommand({ PolicyArn }))).rejects.toThrow('detach');
    await client.send(new iam.DetachGroupPolicyCommand({ ...named, PolicyArn }));
    await client.send(new iam.CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: document, SetAsDefault: true }));
    await expect(client.send(new iam.DeletePolicyCommand({ PolicyArn }))).rejects.toThrow('versions');
  });
});
