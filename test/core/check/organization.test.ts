import { describe, it } from '@jest/globals';
import { only, problemsOf } from '../../support/check.ts';
import { ORGANIZATION } from '../../support/ledger.ts';

/** The line of the sample's organization.yaml that begins so. */
const lineOf = (start: string) => ORGANIZATION.split('\n').findIndex((line) => line.startsWith(start)) + 1;

describe('organization.yaml', () => {
  it('has a user of single sign-on for Service Catalog', () => {
    const organization = ORGANIZATION.replace(
      'kind: organizations',
      'kind: service-catalog\n  product: prod-abcdefghijklm',
    );
    only(
      problemsOf({ 'organization.yaml': organization }),
      `organization.yaml:${lineOf('factory:') + 1}:3`,
      undefined,
      'factory.sso is missing',
      'Add sso',
    );
  });

  it('names a zone once', () => {
    const organization = ORGANIZATION.replace('[a, b, c, d]', '[a, b, a]');
    only(
      problemsOf({ 'organization.yaml': organization }),
      `organization.yaml:${lineOf('    zones:')}:19`,
      undefined,
      'the zone a is there twice',
      'Keep one',
    );
  });

  it('names a webhook once', () => {
    const organization = ORGANIZATION.replace('webhooks: [', 'webhooks: [{name: cloud}, ');
    only(
      problemsOf({ 'organization.yaml': organization }),
      `organization.yaml:${lineOf('webhooks:')}:34`,
      undefined,
      'the webhook cloud is there twice',
      'Keep one',
    );
  });

  it('ignores drift of accounts that exist', () => {
    const organization = ORGANIZATION.replace(
      'ignore: []',
      'ignore: [{account: amce, address: a.b, reason: r, until: 2027-03-31}]',
    );
    only(
      problemsOf({ 'organization.yaml': organization }),
      `organization.yaml:${lineOf('drift:')}:28 warning`,
      [],
      'there is no account amce',
      'Did you mean acme?',
    );
  });
});
