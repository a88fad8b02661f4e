import { describe, expect, it } from '@jest/globals';
import { invocable, mergeInvokePolicy } from '../../../src/core/apps/invoke-policy.ts';
import { collapsed, idOfManifest, isNearlyFull, withoutGone } from '../../../src/core/apps/policy-room.ts';

const PREFIX = 'arn:aws:lambda:us-east-1:123456789012:function:';
const [F1, F2] = [`${PREFIX}com-example_1-0-0_f1`, `${PREFIX}com-example_1-0-0_f2`];
const allow = (Resource: unknown, more: object = {}) => ({
  Sid: 'AllowLambda',
  Effect: 'Allow',
  Action: ['lambda:InvokeFunction'],
  Resource,
  ...more,
});
const policy = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const OTHER = { Sid: 'AllowS3', Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::b/static/*'] };

describe('an invoke policy', () => {
  it('is made for a bucket and functions', () => {
    const made = mergeInvokePolicy(undefined, { functions: [F1], bucket: { name: 'apps', partition: 'aws' } });
    expect(made).toBe(
      policy(
        {
          Sid: 'AllowS3',
          Effect: 'Allow',
          Action: ['s3:GetObject'],
          Resource: ['arn:aws:s3:::apps/manifests/*', 'arn:aws:s3:::apps/static/*'],
        },
        { Sid: 'AllowS3list', Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::apps'] },
        allow([F1]),
      ),
    );
  });

  it('gets functions at the end, and nothing else of it moves', () => {
    expect(mergeInvokePolicy(policy(allow([F1]), OTHER), { functions: [F2] })).toBe(policy(allow([F1, F2]), OTHER));
  });

  it('that lacks nothing is the very same text, whatever its white space', () => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [allow([F1, F2])] }, null, 4);
    expect(mergeInvokePolicy(text, { functions: [F2, F1] })).toBe(text);
  });

  it.each([
    ['a single statement', JSON.stringify({ Version: '2012-10-17', Statement: allow([F1]) })],
    ['one function that is no list', policy(allow(F1))],
    ['an action that is no list', policy(allow([F1], { Action: 'lambda:InvokeFunction' }))],
    ['an action with a pattern', policy(allow([F1], { Action: 'lambda:*' }))],
  ])('with %s is understood', (_, text) => {
    expect(mergeInvokePolicy(text, { functions: [F1] })).toBe(text);
    expect(invocable(mergeInvokePolicy(text, { functions: [F2] }))).toEqual([F1, F2]);
  });

  it('keeps conditions and statements of others', () => {
    const condition = { Condition: { Bool: { 'aws:SecureTransport': 'true' } } };
    const merged = JSON.parse(mergeInvokePolicy(policy(OTHER, allow([F1], condition)), { functions: [F2] }));
    expect(merged.Statement).toEqual([OTHER, allow([F1, F2], condition)]);
  });

  it('has no room for what a pattern in it covers already', () => {
    const text = policy(allow([`${PREFIX}com-example_*`]));
    expect(mergeInvokePolicy(text, { functions: [F1, F2] })).toBe(text);
  });

  it('takes a dot in a pattern for a dot', () => {
    const text = policy(allow([`${PREFIX}com.example_*`]));
    expect(invocable(mergeInvokePolicy(text, { functions: [F1] }))).toHaveLength(2);
  });
});

describe('room in a policy', () => {
  const many = (app: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${PREFIX}${app}_1-0-0_f${index}`);

  it('is made by leaving out what is gone, but nothing of other regions and no patterns', () => {
    const elsewhere = `${PREFIX.replace('us-east-1', 'eu-west-1')}x_1_f`;
    const text = policy(allow([F1, F2, elsewhere, `${PREFIX}old_*`]));
    const { document, dropped } = withoutGone(text, { prefix: PREFIX, names: new Set(['com-example_1-0-0_f2']) });
    expect(dropped).toEqual([F1]);
    expect(invocable(document)).toEqual([F2, elsewhere, `${PREFIX}old_*`]);
  });

  it('is made by one pattern for the app with the most functions', () => {
    const text = policy(OTHER, allow([...many('com-big', 80), ...many('com-small', 5)]));
    expect(isNearlyFull(text)).toBe(true);
    const { document, made } = collapsed(text, PREFIX, ['com.small', 'com.big']);
    expect(made).toEqual([`${PREFIX}com-big_*`]);
    expect(invocable(document)).toEqual([...many('com-small', 5), `${PREFIX}com-big_*`]);
    expect(isNearlyFull(document)).toBe(false);
  });

  it('knows an app by its manifest', () => {
    expect(idOfManifest('manifests/com.example_hello_1.0.0.json')).toBe('com.example_hello');
    expect(idOfManifest('manifests/README')).toBeUndefined();
  });
});
