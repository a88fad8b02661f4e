import type { IdentitystoreClient } from '@aws-sdk/client-identitystore';
import type { AccountAssignmentOperationStatus, SSOAdminClient } from '@aws-sdk/client-sso-admin';
import pLimit from 'p-limit';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';
import { UserError } from '../core/problem.ts';

/** A group or a user of Identity Center. */
export interface Principal {
  type: 'GROUP' | 'USER';
  id: string;
}

/** How an assignment that was asked for stands. */
export interface AssignmentStatus {
  request: string;
  state: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  failure?: string;
}

export type IdentityCenter = ReturnType<typeof openIdentityCenter>;

interface Instance {
  arn: string;
  store: string;
}

/** Permission sets are told by ARN alone, each name is a call of its own; 20 calls a second are taken in all. */
const NAMES_AT_ONCE = 10;

/**
 * IAM Identity Center, with the keys of a role in the management account. What is the same for all accounts (the
 * instance, permission sets, groups and users) is asked for once and kept.
 */
export function openIdentityCenter({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const settings = { credentials, region, maxAttempts: 8, retryMode: 'adaptive' as const };
  const sdk = () => import('@aws-sdk/client-sso-admin');
  const storeSdk = () => import('@aws-sdk/client-identitystore');
  const client = once(async () => namingCalls('sso', new (await sdk()).SSOAdminClient(settings)));
  const store = once(async () => namingCalls('identitystore', new (await storeSdk()).IdentitystoreClient(settings)));
  const instance = once(async () => theInstance(await client(), region));
  const permissionSets = once(async () => permissionSetsOf(await client(), await instance()));
  const principals = new Map<string, () => Promise<Principal | undefined>>();

  return {
    /** @returns ARNs of all permission sets, by name. */
    permissionSets,

    /** @returns The group of that name, or the user of that user name; undefined where there is none. */
    principal(kind: 'group' | 'user', name: string): Promise<Principal | undefined> {
      const key = `${kind} ${name}`;
      const find = principals.get(key) ?? once(async () => principalOf(await store(), await instance(), kind, name));
      principals.set(key, find);
      return find();
    },

    /** @returns The names of all groups, or the user names of all users. */
    async names(kind: 'group' | 'user'): Promise<string[]> {
      const { paginateListGroups, paginateListUsers } = await storeSdk();
      const where = { IdentityStoreId: (await instance()).store };
      const found: string[] = [];
      if (kind === 'group') {
        for await (const { Groups } of paginateListGroups({ client: await store() }, where)) {
          found.push(...(Groups ?? []).flatMap(({ DisplayName }) => DisplayName ?? []));
        }
      } else {
        for await (const { Users } of paginateListUsers({ client: await store() }, where)) {
          found.push(...(Users ?? []).flatMap(({ UserName }) => UserName ?? []));
        }
      }
      return found;
    },

    /** @returns Who has a permission set in an account. */
    async assigned(account: string, permissionSet: string): Promise<Principal[]> {
      const { paginateListAccountAssignments } = await sdk();
      const where = { InstanceArn: (await instance()).arn, AccountId: account, PermissionSetArn: permissionSet };
      const found: Principal[] = [];
      for await (const page of paginateListAccountAssignments({ client: await client() }, where)) {
        for (const { PrincipalType: type = 'GROUP', PrincipalId: id = '' } of page.AccountAssignments ?? []) {
          found.push({ type, id });
        }
      }
      return found;
    },

    /** Asks for a principal to get a permission set in an account; one that is there already is no error. */
    async assign(
      account: string,
      { permissionSet, principal }: { permissionSet: string; principal: Principal },
    ): Promise<AssignmentStatus> {
      const { CreateAccountAssignmentCommand } = await sdk();
      const command = new CreateAccountAssignmentCommand({
        InstanceArn: (await instance()).arn,
        TargetId: account,
        TargetType: 'AWS_ACCOUNT',
        PermissionSetArn: permissionSet,
        PrincipalType: principal.type,
        PrincipalId: principal.id,
      });
      return statusOf((await (await client()).send(command)).AccountAssignmentCreationStatus);
    },

    /** @returns How an assignment that was asked for stands. */
    async assignment(request: string): Promise<AssignmentStatus> {
      const { DescribeAccountAssignmentCreationStatusCommand } = await sdk();
      const command = new DescribeAccountAssignmentCreationStatusCommand({
        InstanceArn: (await instance()).arn,
        AccountAssignmentCreationRequestId: request,
      });
      return statusOf((await (await client()).send(command)).AccountAssignmentCreationStatus);
    },
  };
}

async function theInstance(client: SSOAdminClient, region: string): Promise<Instance> {
  const { ListInstancesCommand } = await import('@aws-sdk/client-sso-admin');
  const { Instances } = await client.send(new ListInstancesCommand({}));
  const { InstanceArn: arn, IdentityStoreId: store } = Instances?.[0] ?? {};
  if (arn && store) return { arn, store };
  throw new UserError(`IAM Identity Center has no instance in ${region}.`, {
    hint: 'Switch it on in `organization.region`, or remove `access` from the accounts.',
  });
}

async function permissionSetsOf(client: SSOAdminClient, { arn }: Instance): Promise<ReadonlyMap<string, string>> {
  const { DescribePermissionSetCommand, paginateListPermissionSets } = await import('@aws-sdk/client-sso-admin');
  const arns: string[] = [];
  for await (const page of paginateListPermissionSets({ client }, { InstanceArn: arn })) {
    arns.push(...(page.PermissionSets ?? []));
  }
  const limit = pLimit(NAMES_AT_ONCE);
  const named = arns.map((set) =>
    limit(async (): Promise<[string, string]> => {
      const command = new DescribePermissionSetCommand({ InstanceArn: arn, PermissionSetArn: set });
      return [(await client.send(command)).PermissionSet?.Name ?? '', set];
    }),
  );
  return new Map(await Promise.all(named));
}

async function principalOf(
  client: IdentitystoreClient,
  { store }: Instance,
  kind: 'group' | 'user',
  name: string,
): Promise<Principal | undefined> {
  const { GetGroupIdCommand, GetUserIdCommand } = await import('@aws-sdk/client-identitystore');
  const by = (AttributePath: string) => ({
    IdentityStoreId: store,
    AlternateIdentifier: { UniqueAttribute: { AttributePath, AttributeValue: name } },
  });
  try {
    if (kind === 'group') {
      return { type: 'GROUP', id: (await client.send(new GetGroupIdCommand(by('displayName')))).GroupId ?? '' };
    }
    return { type: 'USER', id: (await client.send(new GetUserIdCommand(by('userName')))).UserId ?? '' };
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

function statusOf(status: AccountAssignmentOperationStatus = {}): AssignmentStatus {
  const { RequestId: request = '', Status: state = 'IN_PROGRESS', FailureReason: failure } = status;
  return { request, state, ...(failure ? { failure } : {}) };
}
