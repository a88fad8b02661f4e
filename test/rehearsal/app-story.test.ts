import path from 'node:path';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { deploySample, prepareForApps, useSample } from '../../rehearsal/app-story.ts';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { startJob } from '../../rehearsal/jobs.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import type { MattermostServer } from '../../rehearsal/mattermost/server.ts';
import { startWorld, type World } from '../../rehearsal/world.ts';
import { SAMPLE } from '../../src/core/apps/sample.ts';
import { readDeployments } from '../../src/edge/results.ts';
import { bundleOf } from '../support/app-bundle.ts';

// The demo's last part, on an account that is there already: by the ledger's names, and as the role that jobs become.

const ACCOUNT = '444444444444';
const BUNDLES = 'example-bundles';
const OTHER = `id: com.example.hello
deployments: [{account: gamma, version: 1.0.0, bundle: "s3://${BUNDLES}/b.zip", sha256: "${'0'.repeat(64)}", install: false}]
`;
const GAMMA = 'name: gamma\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: none\n';

let world: World;
let server: MattermostServer;

beforeAll(async () => {
  world = await startWorld({
    log: () => {},
    files: rehearsalLedger({ 'state/accounts/gamma.yaml': GAMMA, 'state/apps/com.example.hello.yaml': OTHER }),
  });
  await world.github.git.commit('genesis-status', {
    'accounts/gamma.yaml': `account_id: "${ACCOUNT}"\nstate: stable\n`,
  });
  const jobs = ['genesis-apps', 'genesis-bundles'];
  const Principal = { AWS: jobs.map((role) => `arn:aws:iam::${ACCOUNTS.automation}:role/${role}`) };
  const Statement = [{ Effect: 'Allow', Principal, Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'] }];
  const trust = {
    RoleName: 'GenesisAppsRole',
    AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
  };
  await new IAMClient(world.aws.as(ACCOUNT)).send(new CreateRoleCommand(trust));
  server = await prepareForApps(world, ACCOUNT);
});
afterAll(async () => {
  await server?.stop();
  await world?.stop();
});

it('an app goes from its bundle to an account and onto a server, and status says so', async () => {
  const { outputs, summary } = await deploySample(world, 'gamma', server);
  expect(outputs).toMatchObject({ 'app-id': SAMPLE.id, version: SAMPLE.version, changed: 'true' });
  expect(summary).toContain('listed and installed');
  expect([...server.installed.keys()]).toEqual([SAMPLE.id]);
  const status = await world.github.git.show('genesis-status', `apps/${SAMPLE.id}.yaml`);
  expect(status).toContain(`sha256: ${outputs.sha256}`);
  expect(status).toContain(SAMPLE.function);
});

it('a person who uses it gets the answer of its own function', async () => {
  expect(await useSample(server, 'octocat')).toBe('Hello, octocat!');
  expect((await server.call(SAMPLE.id, '/ping')).response).toEqual({ type: 'ok', text: 'PONG' });
  expect(await server.asset(SAMPLE.id, 'test.txt')).toBe(SAMPLE.asset.text);
});

it('deploying again changes nothing in AWS, and makes no commit', async () => {
  const tip = await world.github.git.revParse('genesis-status');
  world.aws.proxy.forget();
  expect((await deploySample(world, 'gamma', server)).outputs.changed).toBe('false');
  expect(world.aws.proxy.changes()).toEqual([]);
  expect(await world.github.git.revParse('genesis-status')).toBe(tip);
});

it('the hourly deployer hands over what it deployed, and refuses what state/apps wants otherwise', async () => {
  const bucket = new S3Client(world.aws.as(ACCOUNTS.automation));
  await bucket.send(new CreateBucketCommand({ Bucket: BUNDLES }));
  for (const [Key, wishes] of Object.entries({ 'a.zip': { id: 'com.example.other' }, 'b.zip': {} })) {
    await bucket.send(new PutObjectCommand({ Bucket: BUNDLES, Key, Body: await bundleOf(wishes) }));
  }
  const permissions = { contents: 'read', 'id-token': 'write' } as const;
  const job = await startJob(world, {
    name: 'deploy',
    workflow: 'deploy-bundles',
    run: 1,
    environment: 'bundles',
    permissions,
  });
  const { outputs } = await job.attempt('actions/deploy-bundles', {
    ...{ 'job-role': 'bundles', account: 'gamma', environment: 'test', results: 'results' },
    ...{ 'bundle-bucket': BUNDLES, 'static-bucket': 'mattermost-apps-bucket' },
  });
  expect(outputs).toMatchObject({ 'to-record': 'true', failed: '["b.zip"]' });
  const [result] = await readDeployments(path.join(job.workspace, 'results'));
  expect(result?.deployment).toMatchObject({
    app: 'com.example.other',
    account: 'gamma',
    bundle: `s3://${BUNDLES}/a.zip`,
  });
});
