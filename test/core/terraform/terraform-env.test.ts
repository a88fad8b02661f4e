import { describe, expect, it } from '@jest/globals';
import { offlineEnvironment, onlineEnvironment } from '../../../src/core/terraform/terraform-env.ts';

const job = {
  PATH: '/usr/bin',
  TF_CLI_CONFIG_FILE: '/home/runner/.terraformrc',
  TF_LOG: 'TRACE',
  TF_VAR_cidr: '10.9.0.0/24',
  TF_CLI_ARGS_apply: '-target=x',
  GITHUB_TOKEN: 'ghs_1',
  INPUT_TOKEN: 'ghs_1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:5000',
  AWS_PROFILE: 'admin',
  AWS_ACCESS_KEY_ID: 'AKIAJOB',
  AWS_SECRET_ACCESS_KEY: 'job',
  AWS_WEB_IDENTITY_TOKEN_FILE: '/token',
};

describe("Terraform's environment", () => {
  const online = onlineEnvironment(job, { accessKeyId: 'ASIA1', secretAccessKey: 'secret', sessionToken: 'token' });

  it('has the keys it is given, and no others', () => {
    expect(online).toMatchObject({
      AWS_ACCESS_KEY_ID: 'ASIA1',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'token',
      AWS_EC2_METADATA_DISABLED: 'true',
    });
    expect(online).not.toHaveProperty('AWS_PROFILE');
    expect(online).not.toHaveProperty('AWS_WEB_IDENTITY_TOKEN_FILE');
  });

  it('has what tells it where providers and AWS are', () => {
    expect(online).toMatchObject({
      PATH: job.PATH,
      TF_CLI_CONFIG_FILE: job.TF_CLI_CONFIG_FILE,
      AWS_ENDPOINT_URL: job.AWS_ENDPOINT_URL,
    });
  });

  it.each([
    'TF_LOG',
    'TF_VAR_cidr',
    'TF_CLI_ARGS_apply',
    'GITHUB_TOKEN',
    'INPUT_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ])('lacks %s', (name) => {
    expect(online).not.toHaveProperty(name);
  });

  it("keeps the job's own tuning of memory", () => {
    expect([online.GOGC, onlineEnvironment({ GOGC: '50' }, { accessKeyId: '', secretAccessKey: '' }).GOGC]).toEqual([
      '400',
      '50',
    ]);
  });

  it('reaches no AWS and has no keys for an offline plan', () => {
    const offline = offlineEnvironment(job);
    const aws = Object.entries(offline).filter(([name]) => name.startsWith('AWS_'));
    expect(Object.fromEntries(aws)).toEqual({
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_EC2_METADATA_DISABLED: 'true',
    });
  });
});
