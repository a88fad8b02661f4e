import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { deploySample, prepareForApps, useSample } from '../../rehearsal/app-story.ts';
import { ACCOUNTS } from '../../rehearsal/aws/seed.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import type { MattermostServer } from '../../rehearsal/mattermost/server.ts';
import { startWorld, type World } from '../../rehearsal/world.ts';
import { SAMPLE } from '../../src/core/apps/sample.ts';

// The demo's last part, on an account that is there already: by the ledger's names, and as the role that jobs become.

const ACCOUNT = '444444444444';
const GAMMA = 'name: gamma\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: none\n';

let world: World;
let server: MattermostServer;

beforeAll(async () => {
  world = await startWorld({ log: () => {}, files: rehearsalLedger({ 'state/accounts/gamma.yaml': GAMMA }) });
  await world.github.git.commit('genesis-status', {
    'accounts/gamma.yaml': `account_id: "${ACCOUNT}"\nstate: stable\n`,
  });
  const Principal = { AWS: `arn:aws:iam::${ACCOUNTS.automation}:role/genesis-apps` };
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
