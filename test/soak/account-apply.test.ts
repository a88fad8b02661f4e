// The day GitHub is down: the command as it ships, in a clone whose origin is gone.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ACCOUNTS, STATE_BUCKET } from '../../rehearsal/aws/seed.ts';
import { openObjects } from '../../src/edge/s3.ts';
import { startProvisioning } from '../support/provisioning.ts';

const BUNDLE = path.resolve(import.meta.dirname, '../../cli/dist/index.js');
const run = promisify(execFile);

let world: Awaited<ReturnType<typeof startProvisioning>>;
let checkout: string;
let id: string;

beforeAll(async () => {
  world = await startProvisioning(['gamma']);
  checkout = await world.checkout();
  await git('remote', 'set-url', 'origin', path.join(world.folder, 'nowhere.git'));
});
afterAll(() => {
  delete process.env.AWS_ENDPOINT_URL_S3;
  return world?.stop();
});

async function git(...args: string[]): Promise<void> {
  await run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: checkout });
}

/** What the command prints and its exit code, in a shell with the keys of a role. */
async function genesis(role: Parameters<typeof world.shell>[0], ...args: string[]) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ...(await world.shell(role)) };
  const ran = run(process.execPath, [BUNDLE, ...args], { cwd: checkout, env });
  const { code = 0, stdout, stderr } = await ran.catch((error) => error);
  return { code, stderr, said: stdout === '' ? undefined : JSON.parse(stdout) };
}

const apply = (...more: string[]) =>
  genesis('genesis-write', 'account', 'apply', 'gamma', '--terraform-binary', world.terraform, ...more);

it('shows the plan first, does nothing unless somebody says yes, then makes account and network', async () => {
  const dry = await apply('--dry-run');
  expect(dry.stderr).toContain('+ module.network.aws_vpc.this');
  expect(dry.said).toMatchObject({ due: true, reason: 'new account', steps: [{ step: 'plan', outcome: 'planned' }] });
  expect(await apply()).toMatchObject({ code: 1, stderr: expect.stringContaining('Nobody is there to say yes.') });
  expect(world.aws.proxy.changes()).toEqual([]);

  const done = await apply('--yes');
  expect([done.code, done.stderr]).toEqual([0, expect.stringContaining('gamma: applied')]);
  expect(done.said.steps).toMatchObject([
    { step: 'create', outcome: 'created' },
    { step: 'apply', outcome: 'applied', fingerprint: dry.said.steps[0].fingerprint },
  ]);
  id = done.said.steps[0].account_id;
  expect(await world.vpcsOf(id)).toBe(1);

  // Nothing was recorded: it is looked at again, and there is nothing left to do.
  const again = await apply('--yes');
  expect(again.said.steps).toMatchObject([
    { step: 'create', outcome: 'unchanged', account_id: id },
    { step: 'apply', outcome: 'no-change', account_id: id },
  ]);
});

it('makes a network that the cloud provisioner takes, as `network verify` says by the role that reads', async () => {
  await world.git.commit('genesis-status', { 'accounts/gamma.yaml': `account_id: "${id}"\nstate: stable\n` });
  const status = '+genesis-status:refs/remotes/origin/genesis-status';
  await git('fetch', '--quiet', path.join(world.folder, 'origin.git'), status);
  expect(await genesis('genesis-read', 'network', 'verify', 'gamma')).toMatchObject({
    code: 0,
    said: { account: 'gamma', cluster: null, ok: true, lacks: [] },
  });
});

it('releases the lock that a dead machine left, once somebody says yes', async () => {
  const s3 = new S3Client(world.aws.as(ACCOUNTS.automation));
  const place = { Bucket: STATE_BUCKET, Key: 'accounts/gamma/network.tfstate.tflock' };
  const lock = { ID: '1f', Who: 'root@vm-1', Operation: 'OperationTypeApply', Created: new Date().toISOString() };
  await s3.send(new PutObjectCommand({ ...place, Body: JSON.stringify(lock) }));

  const shown = { id: '1f', who: 'root@vm-1', operation: 'OperationTypeApply', created: lock.Created };
  const dry = await genesis('genesis-read', 'network', 'unlock', 'gamma', '--dry-run');
  expect([dry.code, dry.said]).toEqual([0, { account: 'gamma', locked: true, lock: shown, removed: false }]);
  expect(dry.stderr).toContain('WARNING: this lock is only 0 minutes old.');
  expect((await genesis('genesis-write', 'network', 'unlock', 'gamma')).stderr).toContain(
    'Nobody is there to say yes.',
  );
  expect(await world.stateFiles('gamma')).toContain('network.tfstate.tflock');

  const unlock = () => genesis('genesis-write', 'network', 'unlock', 'gamma', '--yes');
  expect(await unlock()).toMatchObject({ code: 0, said: { locked: false, lock: shown, removed: true } });
  expect(await world.stateFiles('gamma')).not.toContain('network.tfstate.tflock');
  expect(await unlock()).toMatchObject({ code: 0, said: { locked: false, lock: null, removed: false } });
});

it('leaves a lock alone that took the place of the one that was read', async () => {
  const at = { bucket: STATE_BUCKET, region: 'us-east-1', pathStyle: true };
  const { credentials } = world.aws.as(ACCOUNTS.automation);
  process.env.AWS_ENDPOINT_URL_S3 = world.aws.endpoint;
  const objects = openObjects({ ...at, credentials: async () => credentials });
  const lock = 'accounts/other/network.tfstate.tflock';
  await objects.write(lock, 'first');
  const { etag = '' } = (await objects.readTagged(lock)) ?? {};
  await objects.write(lock, 'second');
  expect(await objects.removeUnchanged(lock, etag)).toBe(false);
  const second = await objects.readTagged(lock);
  expect(second?.text).toBe('second');
  expect(await objects.removeUnchanged(lock, second?.etag ?? '')).toBe(true);
  // Its holder released it.
  expect(await objects.removeUnchanged(lock, etag)).toBe(false);
});

it('takes a ledger that is in the history, and no other', async () => {
  const file = path.join(checkout, 'state/accounts/gamma.yaml');
  await writeFile(file, 'name: gamma\nowner: {team: cloud}\nnetwork: none\n');
  const { code, stderr } = await apply('--yes');
  expect([code, stderr]).toEqual([1, expect.stringContaining("state isn't what HEAD has")]);
});
