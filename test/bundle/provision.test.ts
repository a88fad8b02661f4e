import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS, STATE_BUCKET } from '../../rehearsal/aws/seed.ts';
import { type Aws, startAws } from '../../rehearsal/aws/world.ts';
import { createRepository } from '../../rehearsal/github/git.ts';
import { type OidcServer, startOidc } from '../../rehearsal/github/oidc.ts';
import type { GitRepository } from '../../rehearsal/github/types.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import type { ActionResult } from '../../rehearsal/runner/types.ts';
import { providerSource } from '../../rehearsal/tools/provider.ts';
import { ensureTerraform } from '../../rehearsal/tools/terraform.ts';
import { root } from '../../rehearsal/world.ts';
import { approvalDigest, renderApproved } from '../../src/core/work/approval.ts';
import { parseResult, type Result } from '../../src/core/work/result.ts';
import { ec2 } from '../rehearsal/aws-calls.ts';

const SLUG = 'example/cloud-accounts';
const NAMES = ['gamma', 'delta', 'omega'];
const account = (name: string) =>
  `name: ${name}\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: {pool: default}\n`;

let aws: Aws;
let folder: string;
let git: GitRepository;
let oidc: OidcServer;
let env: Record<string, string>;
let terraform: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-provision-'));
  const files = Object.fromEntries(
    NAMES.flatMap((name, index) => [
      [`state/accounts/${name}.yaml`, account(name)],
      [`state/subnets/10.0.${index}.0-24.yaml`, `{subnet: 10.0.${index}.0/24, pool: default, account: ${name}}\n`],
    ]),
  );
  const [world, repository, issuer, binary, provider] = await Promise.all([
    startAws({ log: () => {}, createSeconds: 0 }),
    createRepository({ dir: path.join(folder, 'origin.git'), from: root, files: rehearsalLedger(files) }),
    startOidc(SLUG, 'main'),
    ensureTerraform(() => {}),
    providerSource(() => {}),
  ]);
  [aws, git, oidc, terraform] = [world, repository, issuer, binary];
  // Jobs become roles by OIDC; there are no keys in their surroundings.
  const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...surroundings } = aws.env;
  env = { ...surroundings, ...provider.env };
});
afterAll(async () => {
  await Promise.all([aws?.stop(), oidc?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

interface Job {
  inputs?: Record<string, string>;
  cancel?: AbortSignal;
  patience?: { interrupt: number; terminate: number };
  /** Results of the jobs before. */
  results: string;
  attempt?: number;
}

/** Runs an action's bundle in a fresh checkout, as jobs of one run do. */
async function job(action: string, { inputs = {}, results, attempt = 1, ...cancelling }: Job): Promise<ActionResult> {
  const workspace = await mkdtemp(path.join(folder, 'job-'));
  await git.clone(workspace);
  const temp = path.join(workspace, '.temp');
  await mkdir(temp);
  const role = inputs.mode === 'plan' ? 'read' : 'write';
  const grant = oidc.grant({ workflow: 'apply.yml', environment: role, runId: 7 });
  return runAction({
    repo: root,
    action: `actions/${action}`,
    inputs: { results, 'job-role': role, ...inputs },
    env: { ...env, ...grant, RUNNER_TEMP: temp },
    workspace,
    github: { repository: SLUG, runId: 7, runAttempt: attempt },
    ...cancelling,
  });
}

const resultsFolder = () => mkdtemp(path.join(folder, 'results-'));

async function resultOf(results: string, step: string, name: string): Promise<Result> {
  const file = `${step}-${name}.json`;
  return parseResult(await readFile(path.join(results, file), 'utf8'), file);
}

/** Has the account created; its id is in the folder of results. */
async function create(results: string, name: string): Promise<string> {
  const made = await job('create-account', { results, inputs: { accounts: name } });
  expect(made.annotations).toEqual([]);
  return JSON.parse(made.outputs.accounts ?? '')[name];
}

/** Inputs by which a plan's result is applied as it was reviewed. */
async function approved(plan: Result): Promise<Record<string, string>> {
  const { account, inputs, module, commit, fingerprint } = plan;
  const accounts = [
    {
      account,
      create: true,
      lifecycle: 'present' as const,
      network: true,
      inputs,
      module,
      ...(fingerprint && { fingerprint }),
    },
  ];
  const file = path.join(await mkdtemp(path.join(folder, 'approved-')), 'approved.json');
  await writeFile(file, renderApproved({ commit, accounts }));
  return { accounts: account, mode: 'apply', approved: file, 'approved-digest': approvalDigest({ accounts }) };
}

const unreviewed = (name: string) => ({ accounts: name, mode: 'apply', unreviewed: 'true' });

/** What was changed in the account itself; locks and states are in another one. */
const changesInEc2 = () => aws.proxy.changes().filter(({ service }) => service === 'ec2');

const vpcsOf = async (id: string) =>
  (
    await ec2(aws.as(id), 'DescribeVpcs', {
      'Filter.1.Name': 'tag-key',
      'Filter.1.Value.1': 'genesis:account',
    })
  ).split('<vpcId>').length - 1;

async function stateFiles(name: string): Promise<string[]> {
  const client = new S3Client(aws.as(ACCOUNTS.automation));
  const { Contents = [] } = await client.send(
    new ListObjectsV2Command({ Bucket: STATE_BUCKET, Prefix: `accounts/${name}/` }),
  );
  return Contents.map(({ Key = '' }) => path.basename(Key)).sort();
}

describe('the bundle of provision', () => {
  it('applies what was reviewed before the account existed, and then finds nothing to do', async () => {
    const results = await resultsFolder();
    aws.proxy.forget();
    const planned = await job('provision', { results, inputs: { accounts: 'gamma', mode: 'plan' } });
    expect(planned.annotations).toEqual([]);
    expect(planned.outputs).toMatchObject({ changed: 'gamma', failed: '' });
    expect(aws.proxy.calls()).toEqual([]);
    const plan = await resultOf(results, 'plan', 'gamma');
    expect(plan).toMatchObject({ outcome: 'planned', offline: true, subnet: '10.0.0.0/24' });

    const id = await create(results, 'gamma');
    const approval = await approved(plan);
    const applied = await job('provision', { results, inputs: approval });
    expect(applied.annotations).toEqual([]);
    const result = await resultOf(results, 'apply', 'gamma');
    expect(result).toMatchObject({ outcome: 'applied', account_id: id, fingerprint: plan.fingerprint });
    expect(result.network).toMatchObject({ cidr: '10.0.0.0/24', vpc_id: expect.stringMatching(/^vpc-/) });
    expect(await vpcsOf(id)).toBe(1);
    expect(await stateFiles('gamma')).toEqual(['network.run', 'network.tfstate']);

    aws.proxy.forget();
    const again = await job('provision', { results, inputs: approval });
    expect(again.outputs).toMatchObject({ changed: '', failed: '' });
    expect(await resultOf(results, 'apply', 'gamma')).toMatchObject({ outcome: 'no-change', network: result.network });
    expect(changesInEc2()).toEqual([]);
  });

  it('changes nothing when what it would do is not what was approved', async () => {
    const results = await resultsFolder();
    const id = await create(results, 'delta');
    await job('provision', { results, inputs: { accounts: 'delta', mode: 'plan' } });
    const plan = await resultOf(results, 'plan', 'delta');
    expect(plan).toMatchObject({ outcome: 'planned', account_id: id });
    aws.proxy.forget();
    const job7 = await job('provision', { results, inputs: await approved({ ...plan, fingerprint: 'f'.repeat(64) }) });
    expect(job7.code).toBe(0);
    expect(job7.summary).toContain('not applied');
    expect(await resultOf(results, 'apply', 'delta')).toMatchObject({
      outcome: 'differs',
      plan: { add: plan.plan?.add },
    });
    expect(changesInEc2()).toEqual([]);
  });

  it('stops when it is cancelled in mid-apply, and the next run finishes what is missing', async () => {
    const results = await resultsFolder();
    const id = await create(results, 'delta');
    const cancel = new AbortController();
    aws.proxy.forget();
    aws.proxy.kill('ec2:CreateSubnet', 2, () => cancel.abort());
    // SIGTERM comes at once after SIGINT: Terraform must still be asked only once.
    const patience = { interrupt: 100, terminate: 60_000 };
    const first = await job('provision', { results, inputs: unreviewed('delta'), cancel: cancel.signal, patience });
    expect(first).toMatchObject({ cancelled: true, code: 1 });
    expect(await resultOf(results, 'apply', 'delta')).toMatchObject({
      outcome: 'failed',
      error: { message: 'terraform apply was interrupted' },
    });
    expect(await stateFiles('delta')).toEqual(['network.run', 'network.tfstate']);

    const second = await job('provision', { results, inputs: unreviewed('delta') });
    expect(second.annotations).toEqual([]);
    expect(await resultOf(results, 'apply', 'delta')).toMatchObject({ outcome: 'applied' });
    expect(await vpcsOf(id)).toBe(1);
    expect(await stateFiles('delta')).toEqual(['network.run', 'network.tfstate']);
  });

  it('releases the lock of an earlier attempt whose machine died, with a word', async () => {
    const results = await resultsFolder();
    await create(results, 'omega');
    const pids = path.join(folder, 'pids');
    const binary = path.join(folder, 'terraform');
    await writeFile(binary, `#!/bin/sh\necho $$ >> '${pids}'\nexec '${terraform}' "$@"\n`);
    await chmod(binary, 0o755);
    const cancel = new AbortController();
    aws.proxy.kill('ec2:CreateVpc', 1, async () => {
      for (const pid of (await readFile(pids, 'utf8')).trim().split('\n')) killed(Number(pid));
      cancel.abort();
    });
    const inputs = { ...unreviewed('omega'), 'terraform-binary': binary };
    const patience = { interrupt: 0, terminate: 0 };
    const first = await job('provision', { results, inputs, cancel: cancel.signal, patience });
    expect(first.cancelled).toBe(true);
    expect(await stateFiles('omega')).toContain('network.tfstate.tflock');

    // Another fingerprint than that of any plan: this is about the lock, so nothing needs to be built.
    const { fingerprint: _, ...plan } = await resultOf(results, 'apply', 'omega');
    const again = await approved({ ...plan, fingerprint: 'f'.repeat(64) });
    const second = await job('provision', { results, inputs: again, attempt: 2 });
    expect(second.stdout).toMatch(/omega: attempt 1 of run 7 is over and left its lock of .*: it is released/);
    expect(await resultOf(results, 'apply', 'omega')).toMatchObject({ outcome: 'differs' });
    expect(await stateFiles('omega')).not.toContain('network.tfstate.tflock');
  });
});

/** Terraform with its providers, which are in its process group: what a machine's death takes along. */
function killed(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended before.
  }
}
