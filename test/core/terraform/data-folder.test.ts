import { describe, expect, it } from '@jest/globals';
import { backendFrom, isTried } from '../../../src/core/terraform/data-folder.ts';

const SETTINGS = { bucket: 'states', key: 'accounts/acme/network.tfstate', region: 'us-east-1', use_lockfile: true };
const model = (more: object = {}, type = 's3') =>
  JSON.stringify({
    version: 3,
    terraform_version: '1.11.4',
    backend: { type, config: { acl: null, ...SETTINGS }, hash: 834727940 },
    ...more,
  });
const wanted = (backend: object) => JSON.stringify({ terraform: { backend } });
const beta = { s3: { ...SETTINGS, key: 'accounts/beta/network.tfstate' } };

describe("an account's backend, made from another's", () => {
  it('differs from it in what the account has set', () => {
    const made = JSON.parse(backendFrom(model(), wanted(beta)) ?? '');
    const { backend, ...rest } = JSON.parse(model());
    expect(made).toEqual({ ...rest, backend: { ...backend, config: { acl: null, ...beta.s3 } } });
  });

  it.each([
    ['is of another kind', model({}, 'gcs'), beta],
    ['has a setting that the account has not', model(), { s3: { bucket: 'states', key: 'k', region: 'us-east-1' } }],
    ['lacks a setting of the account', model(), { s3: { ...SETTINGS, encrypt: true } }],
    ['has a part that nobody knows', model({ workspaces: {} }), beta],
    ['is of another version of the format', model({ version: 4 }), beta],
  ])('is not made where the other %s', (_, other, own) => {
    expect(backendFrom(other, wanted(own))).toBeUndefined();
  });
});

describe('the format of data folders', () => {
  it.each([
    ['Terraform v1.11.4\non linux_amd64\n', true],
    ['Terraform v1.12.0\non linux_amd64\n', false],
    ['OpenTofu v1.11.0\non linux_amd64\n', false],
  ])('of %j is known: %s', (version, known) => {
    expect(isTried(version)).toBe(known);
  });
});
