import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
import { appLookStatements } from '../../src/core/aws/app-policies.ts';
import type { Statement } from '../../src/core/aws/policy.ts';
import { type MemberRole, memberRoles } from '../../src/core/aws/role-policies.ts';
import type { Hub } from '../../src/core/ledger/schema/organization.ts';
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
const statementsOf = ({ policies }: MemberRole) => Object.values(policies).flatMap(({ Statement }) => Statement);
const ofApps = appLookStatements(organization).map(({ Sid }) => Sid);
const planning = statementsOf(reader).filter(({ Sid }) => !ofApps.includes(Sid));

/** What terraform/hub gives the role that shares, read where it is written. */
const sharing = [
  ...readFileSync(path.join(root, 'terraform', 'hub', 'main.tf'), 'utf8').matchAll(
    /Sid\s*= "(\w+)"[\s\S]*?Action\s*= \[(.*?)\]/g,
  ),
].map(([, Sid = '', actions]): Statement => {
  return { Sid, Effect: 'Allow', Action: JSON.parse(`[${actions}]`), Resource: '*' };
});

/** What the role that builds may do, what planning takes of the one that reads, and what the one that shares may. */
export const STATEMENTS = { write: statementsOf(builder), read: planning, share: sharing } as const;

const NAMES = [
  { name: builder.name, role: 'write' },
  { name: reader.name, role: 'read' },
] as const;

/** A statement that is left out of one of the roles. */
export interface Without {
  role: keyof typeof STATEMENTS;
  statement: string;
}

type Command = 'plan' | 'apply' | 'destroy';

/** What is tried: as few resources as have each kind, unless a trial wants it otherwise. */
type Overrides = Partial<Pick<TerraformVariables, 'cidr' | 'tags' | 'nat' | 'zones'>> & { accept?: Hub['accept'] };
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
  const keys = await administrator(new IAMClient(aws.as(ACCOUNTS.automation)));
  const env = { PATH: process.env.PATH, HOME: folder, ...aws.env, ...provider.env, ...keys };
  /** Runs Terraform in a root module. Tells also which calls IAM refused. */
  const terraform = async (module: string, ...args: string[]) => {
    aws.proxy.forget();
    const options = { cwd: path.join(folder, module), env, maxBuffer: 64 << 20 };
    const ended = await promisify(execFile)(binary, [...args, '-no-color'], options).then(
      ({ stdout }) => ({ ok: true, said: stdout }),
      ({ stdout, stderr }) => ({ ok: false, said: `${stdout}\n${stderr}` }),
    );
    const refused = aws.proxy.calls().filter(({ status }) => status === 403);
    return { ...ended, refused: [...new Set(refused.map(({ service, operation }) => `${service}:${operation}`))] };
  };
  /** Terraform with the variables and the state of a name. */
  const work = async (module: string, command: Command, name: string, variables: object) => {
    const file = path.join(folder, `${name}.tfvars.json`);
    await writeFile(file, JSON.stringify(variables));
    const how = command === 'plan' ? ['-detailed-exitcode', '-lock=false'] : ['-auto-approve'];
    return terraform(module, command, '-input=false', `-var-file=${file}`, stateOf(name), ...how);
  };
  const stateOf = (name: string) => `-state=${path.join(folder, `${name}.tfstate`)}`;
  /** One side of a peering: what the network of an account has as its output. */
  const side = async (account: string) => {
    const { said } = await terraform('account', 'output', stateOf(account), '-json', 'network');
    const { region, vpc_id, cidr, public_route_table } = JSON.parse(said);
    return {
      account: `t${account}`,
      account_id: account,
      region,
      vpc_id,
      cidr,
      route_tables: { public: public_route_table },
    };
  };
  for (const module of ['account', 'peering']) {
    const { ok, said } = await terraform(module, 'init', '-lockfile=readonly');
    if (!ok) throw new Error(said);
  }

  return {
    /** Gives an account's two roles and the hub's their policies, from which one statement may be missing. */
    async give(account: string, without?: Without): Promise<void> {
      await enforceAfter('inf');
      await givePolicies(new IAMClient(aws.as(account)), without);
      await giveShare(new IAMClient(aws.as(ACCOUNTS.core)), without);
      await enforceAfter('0');
    },
    /** Plans, applies or destroys an account's network by its own role for that. */
    network(account: string, command: Command, { accept = 'auto', ...wanted }: Overrides = {}) {
      const access = command === 'plan' ? 'read' : 'write';
      const variables = terraformVariables(ledger, 'acme', { accountId: account, access, sessionName: 'trial' });
      const hub = { ...variables.hub, accept };
      return work('account', command, account, { ...variables, ...SMALL, ...wanted, hub });
    },
    /** The same for a peering of two accounts that have networks. */
    async peering(requester: string, accepter: string, command: Command) {
      const sides = { requester: await side(requester), accepter: await side(accepter) };
      const roles = { provisioning: NAMES[command === 'plan' ? 1 : 0].name };
      return work('peering', command, 'peering', { ...sides, dns: true, environment: 'test', roles });
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

/** The role that only looks has a part of what the role that shares has. */
async function giveShare(client: IAMClient, without: Without | undefined): Promise<void> {
  const kept = sharing.filter(({ Sid }) => without?.role !== 'share' || Sid !== without.statement);
  for (const [RoleName, Statement] of [
    ['tgw-share-association-role', kept],
    ['GenesisReaderRole', sharing.filter(({ Sid }) => Sid.startsWith('LookAt'))],
  ] as const) {
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
