import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DeleteObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect } from '@jest/globals';
import { ACCOUNTS, SEED, STATE_BUCKET } from '../../rehearsal/aws/seed.ts';
import { startAws } from '../../rehearsal/aws/world.ts';
import { createRepository } from '../../rehearsal/github/git.ts';
import { startOidc } from '../../rehearsal/github/oidc.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import type { ActionResult } from '../../rehearsal/runner/types.ts';
import { providerSource } from '../../rehearsal/tools/provider.ts';
import { ensureTerraform } from '../../rehearsal/tools/terraform.ts';
import { root } from '../../rehearsal/world.ts';
import { approvalDigest, renderApproved } from '../../src/core/work/approval.ts';
import { parseResult, type Result } from '../../src/core/work/result.ts';
import { ec2, ram } from '../rehearsal/aws-calls.ts';

const SLUG = 'example/cloud-accounts';
const fileOf = (name: string) => `state/accounts/${name}.yaml`;
const account = (name: string) =>
  `name: ${name}\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: {pool: default}\n`;

export interface Job {
  inputs?: Record<string, string>;
  cancel?: AbortSignal;
  patience?: { interrupt: number; terminate: number };
  /** Results of the jobs before. */
  results: string;
  run?: number;
  attempt?: number;
}

/**
 * A rehearsed AWS with Terraform, a ledger with these accounts and their claims, and the built bundles.
 *
 * @param accept Whether the hub accepts attachments by itself.
 */
export async function startProvisioning(names: string[], accept: 'auto' | 'manual' = 'auto') {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-provision-'));
  const files = Object.fromEntries(
    names.flatMap((name, index) => [
      [fileOf(name), account(name)],
      [`state/subnets/10.0.${index}.0-24.yaml`, `{subnet: 10.0.${index}.0/24, pool: default, account: ${name}}\n`],
    ]),
  );
  const seed = { ...SEED, hubs: SEED.hubs.map((hub) => ({ ...hub, accept })) };
  const ledger = rehearsalLedger(files);
  const organization = 'state/organization.yaml';
  ledger[organization] = String(ledger[organization]).replace('accept: auto', `accept: ${accept}`);
  const [aws, git, oidc, terraform, provider] = await Promise.all([
    startAws({ log: () => {}, createSeconds: 0, deletedSeconds: 1, seed }),
    createRepository({ dir: path.join(folder, 'origin.git'), from: root, files: ledger }),
    startOidc(SLUG, 'main'),
    ensureTerraform(() => {}),
    providerSource(() => {}),
  ]);
  // Jobs become roles by OIDC; there are no keys in their surroundings.
  const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...surroundings } = aws.env;
  const env = { ...surroundings, ...provider.env };

  /** Runs an action's bundle in a fresh checkout, as jobs of one run do. */
  async function job(
    action: string,
    { inputs = {}, results, run = 7, attempt = 1, ...cancelling }: Job,
  ): Promise<ActionResult> {
    const workspace = await mkdtemp(path.join(folder, 'job-'));
    await git.clone(workspace);
    const temp = path.join(workspace, '.temp');
    await mkdir(temp);
    const role = inputs.mode === 'plan' ? 'read' : 'write';
    const grant = oidc.grant({ workflow: 'apply.yml', environment: role, runId: run });
    return runAction({
      repo: root,
      action: `actions/${action}`,
      inputs: { results, 'job-role': role, ...inputs },
      env: { ...env, ...grant, RUNNER_TEMP: temp },
      workspace,
      github: { repository: SLUG, runId: run, runAttempt: attempt },
      ...cancelling,
    });
  }

  return {
    aws,
    git,
    folder,
    /** A clone for a person. */
    async checkout() {
      const workspace = await mkdtemp(path.join(folder, 'checkout-'));
      await git.clone(workspace);
      return workspace;
    },
    /** A person's shell with the keys of one of the automation's roles. */
    async shell(role: 'genesis-read' | 'genesis-write') {
      const { Credentials } = await new STSClient(aws.as(ACCOUNTS.automation)).send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: `arn:aws:iam::${ACCOUNTS.automation}:role/${role}`,
          RoleSessionName: 'person',
          WebIdentityToken: 'token',
        }),
      );
      const keys = {
        AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId,
        AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey,
        AWS_SESSION_TOKEN: Credentials?.SessionToken,
      };
      return { ...surroundings, ...provider.env, ...keys };
    },
    terraform,
    job,
    resultsFolder: () => mkdtemp(path.join(folder, 'results-')),
    async resultOf(results: string, step: string, name: string): Promise<Result> {
      const file = `${step}-${name}.json`;
      return parseResult(await readFile(path.join(results, file), 'utf8'), file);
    },
    /** Has the account created; its id is in the folder of results. */
    async create(results: string, name: string): Promise<string> {
      const made = await job('create-account', { results, inputs: { accounts: name } });
      expect(made.annotations).toEqual([]);
      return JSON.parse(made.outputs.accounts ?? '')[name];
    },
    /** Merges that the account is to lose its network, or to have one again. */
    want: (name: string, lifecycle: 'present' | 'clean') =>
      git.commit('main', { [fileOf(name)]: `${account(name)}lifecycle: ${lifecycle}\n` }),
    /** Inputs by which a plan's result is applied as it was reviewed. */
    async approved(plan: Result): Promise<Record<string, string>> {
      const { account: name, inputs, module, commit, fingerprint } = plan;
      const known = { account: name, create: true, lifecycle: 'present' as const, network: true, inputs, module };
      const accounts = [{ ...known, ...(fingerprint && { fingerprint }) }];
      const file = path.join(await mkdtemp(path.join(folder, 'approved-')), 'approved.json');
      await writeFile(file, renderApproved({ commit, accounts }));
      return { accounts: name, mode: 'apply', approved: file, 'approved-digest': approvalDigest({ accounts }) };
    },
    /** What was changed in the account itself; locks and states are in another one. */
    changesInEc2: () => aws.proxy.changes().filter(({ service }) => service === 'ec2'),
    /** How many networks of ours the account has. */
    async vpcsOf(id: string): Promise<number> {
      const wish = { 'Filter.1.Name': 'tag-key', 'Filter.1.Value.1': 'genesis:account' };
      return (await ec2(aws.as(id), 'DescribeVpcs', wish)).split('<vpcId>').length - 1;
    },
    /** How many times the hub's share hands its gateway to the account. */
    async sharesOf(id: string): Promise<number> {
      const wish = { associationType: 'PRINCIPAL', principal: id };
      const answer = await ram(aws.as(ACCOUNTS.core), 'getresourceshareassociations', wish);
      const found = (answer.resourceShareAssociations ?? []) as { status: string }[];
      return found.filter(({ status }) => status !== 'DISASSOCIATED').length;
    },
    async stateFiles(name: string): Promise<string[]> {
      const client = new S3Client(aws.as(ACCOUNTS.automation));
      const { Contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: STATE_BUCKET, Prefix: `accounts/${name}/` }),
      );
      return Contents.map(({ Key = '' }) => path.basename(Key)).sort();
    },
    /** The state is gone, the network isn't. */
    async loseState(name: string): Promise<void> {
      const object = { Bucket: STATE_BUCKET, Key: `accounts/${name}/network.tfstate` };
      await new S3Client(aws.as(ACCOUNTS.automation)).send(new DeleteObjectCommand(object));
    },
    async stop() {
      await Promise.all([aws.stop(), oidc.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A Terraform that dies like the machine it runs on: at once, together with its providers. */
export async function mortal(terraform: string, folder: string): Promise<{ binary: string; die(): Promise<void> }> {
  const pids = path.join(folder, 'pids');
  const binary = await script(folder, 'mortal', `echo $$ >> '${pids}'\nexec '${terraform}' "$@"`);
  return {
    binary,
    async die() {
      for (const pid of (await readFile(pids, 'utf8')).trim().split('\n')) killGroup(Number(pid));
      await rm(pids);
    },
  };
}

/** A Terraform that applies nothing before so many of them are about to. */
export function meeting(many: number, terraform: string, folder: string): Promise<string> {
  const here = `'${folder}'/about-to-apply-*`;
  const lines = [
    'if [ "$1" = apply ]; then',
    `  touch '${folder}'/about-to-apply-$$`,
    `  until [ "$(ls ${here} | wc -l)" -ge ${many} ]; do sleep 0.1; done`,
    'fi',
    `exec '${terraform}' "$@"`,
  ];
  return script(folder, 'meeting', lines.join('\n'));
}

async function script(folder: string, name: string, lines: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\n${lines}\n`);
  await chmod(file, 0o755);
  return file;
}

/** A program with all that it started. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended before.
  }
}

/** Inputs by which an account is applied, or destroyed, though nobody reviewed it. */
export const unreviewed = (name: string, mode = 'apply') => ({ accounts: name, mode, unreviewed: 'true' });
