import { describe, expect, it } from '@jest/globals';
import { assetKey, functionName, isLegalName, manifestKey } from '../../../src/core/apps/names.ts';

const LONG = 'a-function-whose-name-is-so-long-that-it-has-to-be-shortened';

describe('the name of a function', () => {
  it.each([
    ['com.mattermost.servicenow', '0.1.0', 'go-function', 'com-mattermost-servicenow_0-1-0_go-function'],
    ['hello-serverless', 'v1.2.0', 'hello-serverless', 'hello-serverless_v1-2-0_hello-serverless'],
    ['com.example', '1.0.0', 'my other function', 'com-example_1-0-0_my-other-function'],
    ['abc', '', 'f', 'abc__f'],
    ['a_b', 'v00_00_000', 'f_1', 'a_b_v00_00_000_f_1'],
    ['com.example', '1.0.0', 'with.dot', 'com-example_1-0-0_with.dot'],
    [
      'com.mattermost.servicenow',
      '0.1.0',
      'function with spaces',
      'com-mattermost-servicenow_0-1-0_function-with-spaces',
    ],
    // The Apps plugin's own test has this name, too.
    [
      'com.mattermost.servicenow',
      '0.1.0',
      'function-with-very-very-very-very-very-very-very-long-name',
      'com.mattermost.servicenow_0.1.0_95f51579baba92ea2a0a3ad98c24fcbc',
    ],
  ])('of %s %s %s is %s', (id, version, name, expected) => {
    expect(functionName(id, version, name)).toBe(expected);
  });

  it('stays as it is with 64 characters', () => {
    const name = functionName('app', '1', 'x'.repeat(58));
    expect(name).toBe(`app_1_${'x'.repeat(58)}`);
    expect(isLegalName(name)).toBe(true);
  });

  it('is shortened by a hash with 65', () => {
    expect(functionName('app', '1', 'x'.repeat(59))).toBe(
      'app_1_f4e48e8383181ec9ae85db054cb1070dc217e4e31ef321ba48e19b2091',
    );
  });

  it('keeps the dots of id and version where it is shortened, which Lambda refuses', () => {
    const name = functionName('com.example.hello', '1.0.0', LONG);
    expect(name).toMatch(/^com\.example\.hello_1\.0\.0_[0-9a-f]{40}$/);
    expect(isLegalName(name)).toBe(false);
  });

  it('is measured in bytes, as the server does', () => {
    const name = functionName('app', '1', 'ü'.repeat(30));
    expect(name).toMatch(/^app_1_[0-9a-f]{58}$/);
    expect(functionName('app', '1', 'ü'.repeat(29))).toBe(`app_1_${'ü'.repeat(29)}`);
  });
});

describe('a key in the bucket', () => {
  it.each([
    ['test.txt', 'static/com.example_1.0.0_app/test.txt'],
    ['my icon.png', 'static/com.example_1.0.0_app/my-icon.png'],
    ['deep/er/ünï.txt', 'static/com.example_1.0.0_app/deep/er/ünï.txt'],
  ])('of the asset %s is %s', (file, key) => {
    expect(assetKey('com.example', '1.0.0', file)).toBe(key);
  });

  it('of a manifest keeps the dots', () => {
    expect(manifestKey('com.example', '1.0.0')).toBe('manifests/com.example_1.0.0.json');
  });
});
