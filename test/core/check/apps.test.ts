import { describe, expect, it } from '@jest/globals';
import { only, problemsOf } from '../../support/check.ts';
import { account } from '../../support/ledger-text.ts';

describe('apps', () => {
  const deployment = (start: string) =>
    `{${start}, version: 1.0.0, bundle: "s3://bundles/hello.zip", sha256: "${'ab'.repeat(32)}"}`;
  const app = (...deployments: string[]) => ({
    'apps/com.example.hello.yaml': `id: com.example.hello\ndeployments: [${deployments.map(deployment).join(', ')}]\n`,
  });
  const file = 'apps/com.example.hello.yaml';

  it('of known accounts and servers are fine', () => {
    expect(problemsOf(app('account: acme, server: community, install: true', 'account: acme'))).toEqual([]);
  });

  it('are deployed to accounts that exist', () => {
    only(problemsOf(app('account: amce')), `${file}:2:25`, ['amce'], 'there is no account amce', 'Did you mean acme?');
  });

  it('are not deployed to accounts that are to be closed', () => {
    const closed = { 'accounts/gone.yaml': account('gone', 'network: none\nlifecycle: closed\n') };
    only(
      problemsOf({ ...closed, ...app('account: gone') }),
      `${file}:2:25`,
      ['gone'],
      'gone is to be closed',
      'Delete the deployment first.',
    );
  });

  it('are listed on servers that exist', () => {
    only(
      problemsOf(app('account: acme, server: comunity')),
      `${file}:2:39`,
      ['acme'],
      'organization.yaml has no server comunity',
      'Did you mean community?',
    );
  });

  it('are installed on a server', () => {
    only(
      problemsOf(app('account: acme, install: true')),
      `${file}:2:40`,
      ['acme'],
      'install needs a server',
      'Add server',
    );
  });

  it('are deployed to an account and server once', () => {
    only(
      problemsOf(app('account: acme', 'account: acme')),
      `${file}:2:158`,
      ['acme'],
      'deployed to acme twice',
      'Keep one',
    );
  });
});
