import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

const NAMES = [
  { name: builder.name, role: 'write' },
  { name: reader.name, role: 'read' },
] as const;

/** A statement that is left out of one of the two roles. */
export interface Without {
  role: keyof typeof STATEMENTS;
  statement: string;
}

/** What is tried: as few resources as have each kind, unless a trial wants it otherwise. */
type Overrides = Partial<Pick<TerraformVariables, 'tags' | 'nat' | 'zones'>>;
const SMALL: Overrides = { nat: 'single', zones: ['a', 'b'] };

/** A rehearsed AWS that asks IAM for every call, with accounts to try in. */
export async function startLeastPrivilege(accounts: string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-privilege-'));
  await cp(path.join(root, 'terraform'), folder, { recursive: true, filter: (file) => !file.endsWith('.terraform') });
  const [aws, binary, provider] = await Promise.all([
    startAws({ log: () => {}, deletedSeconds: 1, seed: seedWith(accounts) }),
    ensureTerraform(() => {}),
    providerSource(() => {}),
  ]);
  const { endpoint } = aws.as(ACCOUNTS.automation);
  /** From the n-th call on moto asks IAM. */
  const enforceAfter = (calls: string) => fetch(`${endpoint}/moto-api/reset-auth`, { method: 'POST', body: calls });
  await giveShare(new IAMClient(aws.as(ACCOUNTS.core)));
  const keys = await administrator(new IAMClient(aws.as(ACCOUNTS.automation)));
  const env = { PATH: process.env.PATH, HOME: folder, ...aws.env, ...provider.env, ...keys };
  const terraform = (...args: string[]) => {
    const options = { cwd: path.join(folder, 'account'), env, maxBuffer: 64 << 20 };
    return promisify(execFile)(binary, [...args, '-no-color'], options).then(
      ({ stdout }) => ({ ok: true, said: stdout }),
      ({ stdout, stderr }) => ({ ok: false, said: `${stdout}\n${stderr}` }),
    );
  };
  const { ok, said } = await terraform('init', '-lockfile=readonly');
  if (!ok) throw new Error(said);

  return {
    /** Gives an account's two roles their policies, from which one statement may be missing. */
    async give(account: string, without?: Without): Promise<void> {
      await enforceAfter('inf');
      await givePolicies(new IAMClient(aws.as(account)), without);
      await enforceAfter('0');
    },
    /** Plans, applies or destroys an account's network by its own role for that. Tells also which calls IAM refused. */
    async network(account: string, command: 'plan' | 'apply' | 'destroy', overrides: Overrides = {}) {
      const access = command === 'plan' ? 'read' : 'write';
      const variables = terraformVariables(ledger, 'acme', { accountId: account, access, sessionName: 'trial' });
      const file = path.join(folder, `${account}.tfvars.json`);
      await writeFile(file, JSON.stringify({ ...variables, ...SMALL, ...overrides }));
      const state = `-state=${path.join(folder, `${account}.tfstate`)}`;
      const how = command === 'plan' ? ['-detailed-exitcode', '-lock=false'] : ['-auto-approve'];
      aws.proxy.forget();
      const ended = await terraform(command, '-input=false', `-var-file=${file}`, state, ...how);
      const refused = aws.proxy.calls().filter(({ status }) => status === 403);
      return { ...ended, refused: [...new Set(refused.map(({ service, operation }) => `${service}:${operation}`))] };
    },
    async stop() {
      await aws.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a statement's actions, which may hold asterisks, are the ones that were refused. */
export function covers({ Action }: Statement, refused: string): boolean {
  return Action.some((action) => new RegExp(`^${action.replaceAll('*', '.*')}$`).test(refused));
}

function seedWith(accounts: string[]) {
  const members = accounts.map((id) => ({ id, name: `t${id}`, email: `aws+${id}@example.com` }));
  const principal = { AWS: `arn:aws:iam::${ACCOUNTS.automation}:root` };
  const roles = accounts.flatMap((account) =>
    NAMES.map(({ name }) => ({ account, name, principal, actions: ['sts:AssumeRole'] })),
  );
  return { ...SEED, members: [...SEED.members, ...members], roles: [...SEED.roles, ...roles] };
}

async function givePolicies(client: IAMClient, without: Without | undefined): Promise<void> {
  for (const { name: RoleName, role } of NAMES) {
    const kept = STATEMENTS[role].filter(({ Sid }) => without?.role !== role || Sid !== without.statement);
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: kept.map(seenByMoto) });
    await client.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'trial', PolicyDocument }));
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
