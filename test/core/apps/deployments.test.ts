import { describe, expect, it } from '@jest/globals';
import { bundleSource } from '../../../src/core/apps/bundle-source.ts';
import { agree, type DeploymentResult, owedDeployments, recordDeployment } from '../../../src/core/apps/deployments.ts';
import type { AppStatus } from '../../../src/core/ledger/schema/status.ts';
import { readStatus, renderStatus } from '../../../src/core/ledger/status.ts';
import { ledgerOf, treeOf } from '../../support/ledger.ts';

const SHA = 'a'.repeat(64);
const hello = (version = '1.0.0', more = '') =>
  `id: com.example.hello\ndeployments:\n  - {account: acme, version: ${version}, bundle: "s3://bundles/hello.zip", sha256: "${SHA}"}\n${more}`;
const second = `  - {account: acme, server: community, version: 1.0.0, bundle: "s3://bundles/hello.zip", sha256: "${SHA}"}\n`;

const ledger = (text: string) => ledgerOf({ 'apps/com.example.hello.yaml': text });
const status = (text = '') => readStatus(treeOf(text ? { 'apps/com.example.hello.yaml': text } : {})).status;
const NOTHING = status();

/** What a job would hand over that did all that is owed. */
function done(text: string): DeploymentResult[] {
  return owedDeployments(ledger(text), NOTHING).map((deployment) => ({ deployment, functions: ['f'] }));
}

/** The record after these results, where main is a commit whose file of the app has some text. */
const COMMIT = 'c'.repeat(40);
const at = (text: string, commit = COMMIT) => ({ at: '2026-01-02T03:04:05Z', commit, ledger: ledger(text) });
const recorded = (results: DeploymentResult[], text = hello()) =>
  results.reduce<AppStatus>((before, result) => recordDeployment(before, result, at(text)), { accounts: {} });

describe('what is owed of apps', () => {
  it('is each deployment that no record has', () => {
    const owed = owedDeployments(ledger(hello('1.0.0', second)), NOTHING);
    expect(owed.map(({ app, account, server }) => [app, account, server])).toEqual([
      ['com.example.hello', 'acme', undefined],
      ['com.example.hello', 'acme', 'community'],
    ]);
  });

  it('is nothing once it is recorded, also when the record was written and read', () => {
    const text = renderStatus(recorded(done(hello())));
    expect(owedDeployments(ledger(hello()), status(text))).toEqual([]);
  });

  it.each([
    ['its version', hello('1.0.1')],
    ['its environment', hello().replace('}', ', env: {LEVEL: debug}}')],
    ['whether it is installed', hello().replace('}', ', install: true}')],
  ])('is it again when %s changed', (_, text) => {
    const before = status(renderStatus(recorded(done(hello()))));
    expect(owedDeployments(ledger(text), before)).toHaveLength(1);
  });
});

describe('the record of an app', () => {
  it('keeps the time and commit of what is as it was, so that there is nothing to write', () => {
    const first = recorded(done(hello()));
    const later = { ...at(hello(), 'd'.repeat(40)), at: '2027-01-01T00:00:00Z' };
    expect(recordDeployment(first, done(hello())[0]!, later)).toEqual(first);
  });

  it('names the commit of main that wants just what was deployed', () => {
    const [before, after] = [recorded(done(hello())), hello('1.0.1')];
    const { accounts } = recordDeployment(before, done(after)[0]!, at(after, 'd'.repeat(40)));
    expect(accounts.acme).toMatchObject({ version: '1.0.1', commit: 'd'.repeat(40) });
  });

  it.each([
    ['another environment', hello('1.0.1').replace('}', ', env: {LEVEL: debug}}')],
    ['another version', hello('1.0.2')],
    ['it elsewhere', hello('1.0.1').replace('acme', 'beta')],
  ])('stays at the commit before where main wants %s, which nobody approved', (_, wanted) => {
    const [next] = done(hello('1.0.1'));
    const { accounts } = recordDeployment(recorded(done(hello())), next!, at(wanted, 'd'.repeat(40)));
    expect(accounts.acme).toMatchObject({ version: '1.0.1', commit: COMMIT });
    expect(recorded([next!], wanted).accounts.acme).not.toHaveProperty('commit');
  });

  it('has a place for each server of an account', () => {
    const { accounts } = recorded(done(hello('1.0.0', second)));
    expect(Object.keys(accounts)).toEqual(['acme', 'acme@community']);
  });
});

describe('a deployment by hand', () => {
  const of = { app: 'com.example.hello', account: 'acme', server: undefined, version: '1.0.0', sha256: SHA };

  it('is free where state/apps does not name the app', () => {
    expect(() => agree(ledgerOf({}), of)).not.toThrow();
  });

  it('may do what state/apps wants', () => {
    expect(() => agree(ledger(hello()), of)).not.toThrow();
  });

  it.each([
    ['another version', { version: '1.0.1' }, 'wants version 1.0.0'],
    ['another bundle', { sha256: 'b'.repeat(64) }, `not version 1.0.0 with SHA-256 ${'b'.repeat(64)}`],
    ['a place it is not wanted at', { account: 'beta' }, 'wants nothing at beta'],
    ['a server it is not wanted at', { server: 'community' }, 'wants nothing at acme@community'],
  ])('is refused for %s', (_, other, message) => {
    expect(() => agree(ledger(hello()), { ...of, ...other })).toThrow(message);
  });
});

describe('where a bundle lies', () => {
  it.each([
    ['apps/hello.zip', { kind: 'file', path: 'apps/hello.zip' }],
    ['s3://bundles/a/hello.zip', { kind: 's3', bucket: 'bundles', key: 'a/hello.zip' }],
    ['https://example.com/hello.zip', { kind: 'https', url: 'https://example.com/hello.zip' }],
    ['release:v1.0.0/hello.zip', { kind: 'release', tag: 'v1.0.0', asset: 'hello.zip' }],
    ['artifact:42/hello', { kind: 'artifact', run: '42', name: 'hello', file: undefined }],
    ['artifact:42/hello/dist/hello.zip', { kind: 'artifact', run: '42', name: 'hello', file: 'dist/hello.zip' }],
  ])('is read from %s', (text, source) => {
    expect(bundleSource(text)).toEqual(source);
  });

  it.each([
    ...['http://example.com/hello.zip', 'file:///etc/passwd', 's3://B', 'release:v1', 'https://u:p@example.com/x'],
    ...['artifact:hello', 'artifact:42', 'artifact:main/hello', 'artifact:42//hello.zip'],
  ])('is refused for %s', (text) => {
    expect(() => bundleSource(text)).toThrow('is no place where a bundle can lie');
  });
});
