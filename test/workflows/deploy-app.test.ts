import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LambdaClient, UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packHello } from '../../examples/hello-serverless/pack.ts';
import type { ActWorld, Ran } from '../../rehearsal/act-world.ts';
import { prepareForApps } from '../../rehearsal/app-story.ts';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import type { MattermostServer } from '../../rehearsal/mattermost/server.ts';
import { SAMPLE } from '../../src/core/apps/sample.ts';
import { account } from '../support/claims.ts';
import { ended, output, startWorkflows, succeeded, summary, tip } from '../support/workflows.ts';

// An app that main wants: from its merge to Mattermost, by the workflow's file.

const BUNDLE = 's3://bundles/hello.zip';
const ORGANIZATION = 'state/organization.yaml';

let world: ActWorld;
let mattermost: MattermostServer;
let accountId: string;
let sha256: string;
/** The pull request that adds the app. */
let number: number;

beforeAll(async () => {
  world = await startWorkflows({ app: true, files: account('acme', 'none') });
  world.setGate('environment');
  succeeded(await world.push('apply.yml'));
  const status = await world.github.git.show('genesis-status', 'accounts/acme.yaml');
  accountId = /^account_id: "(\d{12})"$/m.exec(status ?? '')?.[1] ?? '';
  mattermost = await prepareForApps(world, accountId);
  world.secrets.GENESIS_SERVERS = JSON.stringify({ community: { token: mattermost.tokens.admin } });
  sha256 = await publish();
});
afterAll(async () => {
  await mattermost?.stop();
  await world?.stop();
});

/** Puts the sample app's bundle where bundles are, and says its SHA-256. */
async function publish(): Promise<string> {
  const file = path.join(world.folder, 'hello.zip');
  await packHello(file);
  const Body = await readFile(file);
  const client = new S3Client(world.aws.as(ACCOUNTS.automation));
  await client.send(new CreateBucketCommand({ Bucket: 'bundles' }));
  await client.send(new PutObjectCommand({ Bucket: 'bundles', Key: 'hello.zip', Body }));
  return createHash('sha256').update(Body).digest('hex');
}

const jobs = (ran: Ran) => Object.keys(ended(succeeded(ran)));
const whole = ['due', 'dry-run', 'gate', 'begin', 'deploy', 'record'];

/** The file by which main wants the app, in a pull request of its own. */
function wishFor(digest: string) {
  const wish = `{account: acme, server: community, version: ${SAMPLE.version}, bundle: "${BUNDLE}", sha256: "${digest}", install: true}`;
  return { [`state/apps/${SAMPLE.id}.yaml`]: `id: ${SAMPLE.id}\ndeployments:\n  - ${wish}\n` };
}

const appsComment = async () =>
  (await world.github.comments(number)).find(({ body }) => body.includes('## Genesis apps'))?.body;
const ledgerStatus = async () => world.github.statuses(await tip(world, 'hello'))[0];

it('fails the status of its pull request while its bundle is another one than was meant', async () => {
  const organization = (await world.github.git.show('main', ORGANIZATION)) ?? '';
  await world.github.git.commit('main', {
    [ORGANIZATION]: organization.replace(/site_url: [^,}\s]+/, `site_url: ${mattermost.url}`),
  });
  ({ number } = await world.github.openPullRequest({ branch: 'hello', files: wishFor('0'.repeat(64)) }));
  const ran = await world.dispatch('plan.yml', { 'pull-request': String(number) });
  expect(ended(ran)).toMatchObject({ apps: 'failure', report: 'success' });
  expect(await appsComment()).toContain('The bundle is another one than was meant');
  const description = `can't deploy ${SAMPLE.id} to acme@community`;
  expect(await ledgerStatus()).toMatchObject({ context: 'genesis/ledger', state: 'failure', description });
});

it('is tried in its pull request, whose comment says what would change', async () => {
  await world.github.git.commit('hello', wishFor(sha256));
  const ran = await world.dispatch('plan.yml', { 'pull-request': String(number) });
  expect(jobs(ran)).toEqual(['claim', 'check', 'apps', 'report']);
  expect(await ledgerStatus()).toMatchObject({ context: 'genesis/ledger', state: 'success' });
  expect(await appsComment()).toContain(`function ${SAMPLE.function}: created`);
  expect(mattermost.listed.has(SAMPLE.id)).toBe(false);
});

it('is asked for, deployed, listed, installed and recorded once it is merged', async () => {
  await world.github.merge(number);
  const ran = await world.push('deploy-app.yml');
  expect(jobs(ran)).toEqual(whole);
  expect(summary(ran)).toContain('## Approval is needed: 1 deployment');
  expect(summary(ran)).toContain('## 1 deployment done');
  expect(mattermost.installed.has(SAMPLE.id)).toBe(true);
  expect((await mattermost.call(SAMPLE.id, '/ping')).response).toMatchObject({ text: 'PONG' });
  const status = await world.github.git.show('genesis-status', `apps/${SAMPLE.id}.yaml`);
  expect(status).toContain(`sha256: ${sha256}`);
  expect(await world.github.git.show('genesis-status', 'README.md')).toContain('acme@community');
  expect(ran.text).not.toContain(mattermost.tokens.admin);
});

it('finds nothing to do afterwards, and says nothing', async () => {
  const ran = await world.push('deploy-app.yml');
  expect(jobs(ran)).toEqual(['due']);
  expect(summary(ran).trim()).toBe('');
});

it('does by hand only what main wants of that app, and asks nobody for anything else', async () => {
  const ran = await world.dispatch('deploy-app.yml', { bundle: BUNDLE, sha256, account: 'acme' });
  expect(ended(ran)).toMatchObject({ due: 'success', 'dry-run': 'failure' });
  expect(ended(ran)).not.toHaveProperty('gate');
  expect(ran.text).toContain(`state/apps/${SAMPLE.id}.yaml wants nothing at acme`);
});

it('is told of in an issue while its function is another one than was deployed', async () => {
  const lambda = new LambdaClient(world.aws.as(accountId));
  const byHand = { FunctionName: SAMPLE.function, Handler: 'elsewhere.handler' };
  await lambda.send(new UpdateFunctionConfigurationCommand(byHand));
  expect(ended(succeeded(await world.dispatch('drift.yml')))).toMatchObject({ apps: 'success', report: 'success' });
  // The one before tells that organization.yaml was changed, which is to be rolled out.
  const issue = await world.github.issue(number + 2);
  expect(issue).toMatchObject({ title: 'Apps are not as they were deployed', labels: ['genesis-drift'] });
  expect(issue.body).toContain(`function ${SAMPLE.function}: handler`);
});

describe('where a digest is the gate', () => {
  let digest: string;
  beforeAll(async () => {
    world.setGate('digest');
    const files = wishFor(sha256);
    const wish = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, text.replace('install', 'env: {LEVEL: debug}, install')]),
    );
    await world.github.merge((await world.github.openPullRequest({ branch: 'louder', files: wish })).number);
  });

  it('asks for it, and does nothing more', async () => {
    const asked = await world.push('deploy-app.yml');
    expect(jobs(asked)).toEqual(['due', 'dry-run']);
    expect(summary(asked)).toContain('Then somebody other than who brought it in starts');
    digest = output(asked, 'due', 'apps', 'digest');
  });

  it('is deployed once somebody else starts it with the digest', async () => {
    const before = await world.github.git.show('genesis-status', `apps/${SAMPLE.id}.yaml`);
    expect(jobs(await world.dispatch('deploy-app.yml', { digest }))).toEqual(whole.filter((job) => job !== 'gate'));
    const after = await world.github.git.show('genesis-status', `apps/${SAMPLE.id}.yaml`);
    expect(after).not.toBe(before);
    expect(after).toContain(`commit: ${await tip(world, 'main')}`);
  });

  it('takes no bundle by hand, since nobody else brought it in', async () => {
    const wish = { bundle: BUNDLE, sha256, account: 'acme', server: 'community' };
    const asked = await world.dispatch('deploy-app.yml', wish);
    const ran = await world.dispatch('deploy-app.yml', { ...wish, digest: output(asked, 'due', 'apps', 'digest') });
    expect(ended(ran)).toEqual({ due: 'failure' });
    expect(ran.annotations[0]?.message).toContain(`Nobody can tell who brought ${BUNDLE}`);
  });
});
