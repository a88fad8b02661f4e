import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import { ACCOUNTS, SEED } from '../../rehearsal/aws/seed.ts';
import { startAws } from '../../rehearsal/aws/world.ts';
import { providerSource } from '../../rehearsal/tools/provider.ts';
import { ensureTerraform } from '../../rehearsal/tools/terraform.ts';
import { root } from '../../rehearsal/world.ts';
import type { Statement } from '../../src/core/aws/policy.ts';
import { memberRoles } from '../../src/core/aws/role-policies.ts';
import { type TerraformVariables, terraformVariables } from '../../src/core/terraform/tfvars.ts';
import { ledgerOf } from './ledger.ts';

// moto asks IAM for every call once it is told to. It looks at actions; at resources of a few calls, at no conditions.
// So resources are widened and conditions taken off here, and read in a unit test instead.

const ledger = ledgerOf({
  'accounts/acme.yaml': 'name: acme\nowner: {team: cloud}\nnetwork: {pool: default}\n',
  'subnets/10.0.4.0-24.yaml': '{subnet: 10.0.4.0/24, pool: default, account: acme}\n',
});
const organization = ledger.organization?.value;
if (!organization) throw new Error('The sample has no organization.yaml.');
const [builder, reader] = memberRoles(organization);
if (!builder || !reader) throw new Error('A member has two roles.');
const { network: building = { Statement: [] } } = builder.policies;
const { look: looking = { Statement: [] } } = reader.policies;

/** What the role that builds may do, and what the one that only plans may. */
export const STATEMENTS = { write: building.Statement, read: looking.Statement } as const;

/** A statement is left out of the roles of the account it is tried in. */
export interface Trial {
  account: string;
  without?: string | undefined;
}

type Overrides = Partial<Pick<TerraformVariables, 'tags' | 'nat'>>;

/** A rehearsed AWS that asks IAM for every call, with an account for each trial. */
export async function startLeastPrivilege(trials: Trial[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-privilege-'));
  await cp(path.join(root, 'terraform'), folder, { recursive: true, filter: (file) => !file.endsWith('.terraform') });
  const [aws, binary, provider] = await Promise.all([
    startAws({ log: () => {}, deletedSeconds: 1, seed: seedWith(trials) }),
    ensureTerraform(() => {}),
    providerSource(() => {}),
  ]);
  for (const trial of trials) await givePolicies(new IAMClient(aws.as(trial.account)), trial);
  await giveShare(new IAMClient(aws.as(ACCOUNTS.core)));
  const keys = await administrator(new IAMClient(aws.as(ACCOUNTS.automation)));
  const env = { PATH: process.env.PATH, HOME: folder, ...aws.env, ...provider.env, ...keys };
  const terraform = async (account: string, ...args: string[]) => {
    const own = { ...env, TF_DATA_DIR: path.join(folder, '.terraform') };
    const options = { cwd: path.join(folder, 'account'), env: own, maxBuffer: 64 << 20 };
    await mkdir(path.join(folder, account), { recursive: true });
    return promisify(execFile)(binary, [...args, '-no-color'], options).then(
      ({ stdout }) => ({ ok: true, said: stdout }),
      ({ stdout, stderr }) => ({ ok: false, said: `${stdout}\n${stderr}` }),
    );
  };
  const { ok, said } = await terraform('init', 'init', '-lockfile=readonly');
  if (!ok) throw new Error(said);
  await fetch(`${aws.as(ACCOUNTS.automation).endpoint}/moto-api/reset-auth`, { method: 'POST', body: '0' });

  return {
    /** Plans, applies or destroys an account's network with the account's own role for that. */
    async network(account: string, command: 'plan' | 'apply' | 'destroy', overrides: Overrides = {}) {
      const access = command === 'plan' ? 'read' : 'write';
      const variables = terraformVariables(ledger, 'acme', { accountId: account, access, sessionName: 'trial' });
      const file = path.join(folder, account, 'variables.tfvars.json');
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify({ ...variables, ...overrides }));
      const state = `-state=${path.join(folder, account, 'terraform.tfstate')}`;
      const sure = command === 'plan' ? ['-detailed-exitcode', '-lock=false'] : ['-auto-approve'];
      return terraform(account, command, '-input=false', `-var-file=${file}`, state, ...sure);
    },
    async stop() {
      await aws.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function seedWith(trials: Trial[]) {
  const members = trials.map(({ account }) => ({
    id: account,
    name: `t${account}`,
    email: `aws+${account}@example.com`,
  }));
  const principal = { AWS: `arn:aws:iam::${ACCOUNTS.automation}:root` };
  const roles = trials.flatMap(({ account }) =>
    [builder, reader].flatMap((role) =>
      role ? [{ account, name: role.name, principal, actions: ['sts:AssumeRole'] }] : [],
    ),
  );
  return { ...SEED, members: [...SEED.members, ...members], roles: [...SEED.roles, ...roles] };
}

async function givePolicies(client: IAMClient, { without }: Trial): Promise<void> {
  const roles = [
    { name: builder?.name, statements: STATEMENTS.write },
    { name: reader?.name, statements: STATEMENTS.read },
  ];
  for (const { name, statements } of roles) {
    const Statement = statements.filter(({ Sid }) => Sid !== without).map(seenByMoto);
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
    await client.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: 'trial', PolicyDocument }));
  }
}

function seenByMoto({ Condition: _, Resource: __, ...rest }: Statement) {
  return { ...rest, Resource: '*' };
}

/** What docs/network.md asks for in the core account. */
async function giveShare(client: IAMClient): Promise<void> {
  const actions = ['AssociateResourceShare', 'DisassociateResourceShare', 'GetResourceShareAssociations'];
  const Statement = [{ Effect: 'Allow', Action: actions.map((action) => `ram:${action}`), Resource: '*' }];
  for (const RoleName of ['tgw-share-association-role', 'GenesisReaderRole']) {
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
    await client.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'share', PolicyDocument }));
  }
}

/** Who starts Terraform: may assume every role and use the hub's core account; not what is tried here. */
async function administrator(client: IAMClient) {
  const UserName = 'administrator';
  await client.send(new CreateUserCommand({ UserName }));
  const Statement = [{ Effect: 'Allow', Action: '*', Resource: '*' }];
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  await client.send(new PutUserPolicyCommand({ UserName, PolicyName: 'all', PolicyDocument }));
  const { AccessKey } = await client.send(new CreateAccessKeyCommand({ UserName }));
  return { AWS_ACCESS_KEY_ID: AccessKey?.AccessKeyId, AWS_SECRET_ACCESS_KEY: AccessKey?.SecretAccessKey };
}
