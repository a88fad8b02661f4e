import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { ACCOUNTS } from '../rehearsal/aws/seed.ts';
import { startJob } from '../rehearsal/jobs.ts';
import { rehearsalLedger } from '../rehearsal/ledger.ts';
import { startWorld, type World } from '../rehearsal/world.ts';
import { readLedger } from '../src/core/ledger/ledger.ts';
import { backendFile } from '../src/core/terraform/state-backend.ts';
import { terraformVariables } from '../src/core/terraform/tfvars.ts';
import { readFolder } from '../src/edge/folder.ts';
import { rounded } from './measure.ts';
import type { Row } from './table.ts';
import { watched } from './watch.ts';

const JOB = {
  workflow: 'work',
  permissions: { contents: 'read', actions: 'read', 'id-token': 'write' },
} as const;

/** Accounts of one job; their networks are made, and then found as they should be. */
interface Half {
  names: string[];
  ids: Record<string, string>;
}

/**
 * Networks of many accounts in one job, the way most actions do it and ours: for each account a fresh folder, init,
 * plan, show and apply, one after the other; against the built action `provision`. Half of the accounts each.
 */
export async function benchTerraform({ accounts }: { accounts: number }): Promise<Row[]> {
  const names = Array.from({ length: 2 * accounts }, (_, index) => `bench-${index}`);
  const world = await startWorld({ log: () => {}, files: rehearsalLedger(ledgerFiles(names)), createSeconds: 0 });
  try {
    const ids = await createAccounts(world, names);
    const [theirs, ours] = [names.slice(0, accounts), names.slice(accounts)].map((half) => ({ names: half, ids }));
    if (!theirs || !ours) throw new Error('There are no accounts to measure.');
    return [
      await measured('usual way: init, plan, show, apply', accounts, await usualWay(world, theirs, applied)),
      await measured('provision: apply', accounts, await provision(world, ours, { mode: 'apply', unreviewed: 'true' })),
      await measured('usual way, no change: init, plan', accounts, await usualWay(world, theirs, unchanged)),
      await measured('provision, no change: plan', accounts, await provision(world, ours, { mode: 'plan' })),
    ];
  } finally {
    await world.stop();
  }
}

async function measured(what: string, accounts: number, work: () => Promise<void>): Promise<Row> {
  const { seconds, cpu_s, memory_mib } = await watched(work);
  return {
    what,
    seconds: rounded(seconds),
    accounts_per_min: rounded((60 * accounts) / seconds),
    cpu_s_each: rounded(cpu_s / accounts),
    memory_mib: Math.round(memory_mib),
  };
}

/** What is run in the folder of one account; the exit code that is wanted of each. */
const applied = [
  ['init', '-input=false', '-lockfile=readonly'],
  ['plan', '-input=false', '-out=plan', '-var-file=account.tfvars.json'],
  ['show', '-json', 'plan'],
  ['apply', '-input=false', 'plan'],
];
const unchanged = applied.slice(0, 2);

/** Gets a job ready, as below; the checkout is nobody's work, so what is measured is what it gives back. */
async function usualWay(world: World, { names, ids }: Half, commands: string[][]): Promise<() => Promise<void>> {
  const checkout = (await startJob(world, { name: 'usual', run: 1, environment: 'write', ...JOB })).workspace;
  const { ledger } = readLedger(readFolder(path.join(checkout, 'state')), path.join(checkout, 'state'));
  const organization = ledger.organization?.value;
  const env = await jobEnvironment(world);
  return async () => {
    for (const name of names) {
      const folder = path.join(world.folder, `usual-${commands.length}`, name);
      await cp(path.join(checkout, 'terraform'), folder, { recursive: true });
      const variables = terraformVariables(ledger, name, {
        accountId: ids[name] ?? '',
        access: 'write',
        sessionName: 'bench',
      });
      await writeFile(path.join(folder, 'account/backend.tf.json'), backendFile(name, organization));
      await writeFile(path.join(folder, 'account/account.tfvars.json'), JSON.stringify(variables));
      const options = { cwd: path.join(folder, 'account'), env, maxBuffer: 2 ** 28 };
      for (const args of commands) await promisify(execFile)('terraform', args, options);
    }
  };
}

/** What a job has that starts from the automation's role, as aws-actions/configure-aws-credentials leaves it. */
async function jobEnvironment({ env, aws }: World): Promise<Record<string, string>> {
  const role = `arn:aws:iam::${ACCOUNTS.automation}:role/genesis-write`;
  const assume = { RoleArn: role, RoleSessionName: 'bench', WebIdentityToken: 'token' };
  const sts = new STSClient(aws.as(ACCOUNTS.automation));
  const { Credentials: keys } = await sts.send(new AssumeRoleWithWebIdentityCommand(assume));
  return {
    HOME: process.env.HOME ?? '',
    CHECKPOINT_DISABLE: '1',
    ...env,
    AWS_ACCESS_KEY_ID: keys?.AccessKeyId ?? '',
    AWS_SECRET_ACCESS_KEY: keys?.SecretAccessKey ?? '',
    AWS_SESSION_TOKEN: keys?.SessionToken ?? '',
  };
}

async function provision(world: World, { names }: Half, inputs: Record<string, string>): Promise<() => Promise<void>> {
  const role = inputs.mode === 'plan' ? 'read' : 'write';
  const job = await startJob(world, { name: `ours-${inputs.mode}`, run: 1, environment: role, ...JOB });
  const results = path.join(world.folder, 'results');
  return async () => {
    await job.step('actions/provision', { accounts: names.join(','), 'job-role': role, results, ...inputs });
  };
}

/** As many as one step creates in its time: AWS takes one request in ten seconds. */
const AT_ONCE = 20;

async function createAccounts(world: World, names: string[]): Promise<Record<string, string>> {
  const batch = names.slice(0, AT_ONCE);
  if (batch.length === 0) return {};
  const job = await startJob(world, { name: 'create', run: 1, environment: 'write', ...JOB });
  const results = path.join(world.folder, 'results');
  const made = await job.step('actions/create-account', { accounts: batch.join(','), 'job-role': 'write', results });
  return { ...JSON.parse(made.outputs.accounts ?? ''), ...(await createAccounts(world, names.slice(AT_ONCE))) };
}

function ledgerFiles(names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name, index) => [
      [
        `state/accounts/${name}.yaml`,
        `name: ${name}\nowner: {team: cloud}\nunit: Workloads/Prod\nnetwork: {pool: default}\n`,
      ],
      [`state/subnets/10.0.${index}.0-24.yaml`, `{subnet: 10.0.${index}.0/24, pool: default, account: ${name}}\n`],
    ]),
  );
}
