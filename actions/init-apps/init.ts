import type { ServerIdentity } from '../../src/core/apps/access.ts';
import type { AppUsers, Named, Role } from '../../src/edge/app-users.ts';
import type { BucketAccess } from '../../src/edge/bucket-access.ts';
import type { InvokePolicies } from '../../src/edge/invoke-policy.ts';
import { ensure, type Finding } from './part.ts';
import { bucketPart, groupPart, policyPart, userPart } from './parts.ts';
import { executeRolePart, serverRolePart } from './role-parts.ts';

/** How a Mattermost server gets at apps: as a user with an access key, or by a role that it assumes without one. */
export type Access = { user: string; group: string } | ({ role: string } & ServerIdentity);

export interface InitSettings {
  /** Whether what is missing is made, and what differs mended; else it is only told. */
  create: boolean;
  bucket: string;
  policy: string;
  executeRole: string;
  access: Access;
}

export interface InitDeps {
  bucket: BucketAccess;
  users: AppUsers;
  policies: InvokePolicies;
  /** The ARN of whoever asks: it tells the partition and the account. */
  identity(): Promise<string>;
}

/**
 * Finds out whether all that apps need in AWS is there and as it should be, and makes or mends it where asked to.
 *
 * @returns What was found, and what was done about it.
 * @throws UserError where the bucket can't be used.
 */
export async function init(settings: InitSettings, deps: InitDeps): Promise<Finding[]> {
  const { create, access } = settings;
  const { users } = deps;
  const bucketPolicy = await deps.bucket.policy();
  const known = bucketPolicy === undefined && create ? undefined : await lookAtServer(access, users);
  const how = { create, isFresh: known === undefined };

  const role = executeRolePart(settings.executeRole, users);
  const roleFound = ensure(role.part, how);
  // IAM's answers tell the account by the way; only where there were none, AWS is asked for it.
  const anyArn = async () => arnOf(known) ?? (await roleFound.then(role.arn)) ?? deps.identity();
  const policy = policyPart({ ...settings, anyArn }, deps);
  const policyFound = ensure(policy.part, how);
  const policyArn = () => policyFound.then(policy.arn);
  const bucket = bucketPart(settings.bucket, { policy: bucketPolicy, anyArn }, deps.bucket);
  const found = [ensure(bucket, { create, isFresh: false }), roleFound, policyFound];
  if ('role' in access) {
    const server = serverRolePart(
      access,
      { first: known as Role | undefined, policy: settings.policy, policyArn },
      users,
    );
    return Promise.all([...found, ensure(server, how)]);
  }
  const group = ensure(groupPart(access.group, { policy: settings.policy, policyArn }, users), how);
  const user = userPart(access, { first: known as Named[] | undefined, group }, users);
  return Promise.all([...found, group, ensure(user, how)]);
}

/** The groups of the server's user, or the server's role; nothing where it isn't there. */
function lookAtServer(access: Access, users: AppUsers): Promise<Named[] | Role | undefined> {
  return 'role' in access ? users.role(access.role) : users.groupsOf(access.user);
}

function arnOf(known: Named[] | Role | undefined): string | undefined {
  return Array.isArray(known) ? known[0]?.arn : known?.arn;
}
