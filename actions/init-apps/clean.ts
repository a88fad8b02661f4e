import { accountOf, partitionOf } from '../../src/core/aws/arn.ts';
import { UserError } from '../../src/core/problem.ts';
import type { AppUsers } from '../../src/edge/app-users.ts';
import type { InvokePolicies, PolicyVersion } from '../../src/edge/invoke-policy.ts';
import type { Access } from './init.ts';

export interface CleanSettings {
  policy: string;
  access: Access;
  /** Whether it is only told what would be removed. */
  dryRun: boolean;
}

export interface CleanDeps {
  users: AppUsers;
  policies: InvokePolicies;
  /** The ARN of whoever asks: it tells the partition and the account. */
  identity(): Promise<string>;
}

export interface Removal {
  kind: string;
  name: string;
  state: 'removed' | 'would be removed' | 'absent' | 'kept';
  /** Why it is kept. */
  why?: string;
}

type Holder = NonNullable<Awaited<ReturnType<AppUsers['holders']>>>[number];

/**
 * Removes what init made for a server to get in: keys, user, group or role, and the policy, in the order IAM asks for. What
 * others use too is kept. Functions, their role and the bucket stay, so that apps go on for whoever has other access.
 *
 * @throws UserError where something that init didn't make stands in the way.
 */
export async function clean({ policy: name, access, dryRun }: CleanSettings, deps: CleanDeps): Promise<Removal[]> {
  const caller = await deps.identity();
  const arn = `arn:${partitionOf(caller)}:iam::${accountOf(caller)}:policy/${name}`;
  const versions = await deps.policies.versions(arn);
  const holders = versions && (await deps.users.holders(arn));
  const scene: Scene = { arn, holders: holders ?? [], dryRun, ...deps };
  try {
    const server = 'role' in access ? [await removeRole(access.role, scene)] : await removeUser(access, scene);
    return [
      ...server,
      versions ? await removePolicy(name, versions, scene) : { kind: 'policy', name, state: 'absent' },
    ];
  } catch (error) {
    if (!/^DeleteConflict/.test((error as Error).name)) throw error;
    const hint = 'Take away what was added by hand (policies, certificates, a password), and clean again.';
    throw new UserError('IAM keeps something that is still in use.', { hint }, { cause: error });
  }
}

interface Scene extends CleanDeps {
  arn: string;
  /** Who has the policy yet. */
  holders: Holder[];
  dryRun: boolean;
}

async function removeUser({ user, group }: { user: string; group: string }, scene: Scene): Promise<Removal[]> {
  const { users } = scene;
  const [keys, groups, members] = await Promise.all([users.keys(user), users.groupsOf(user), users.usersOf(group)]);
  const holdsAsUser = (holder: Holder) => 'user' in holder && holder.user === user;
  const userRemoved = await removal(
    { kind: 'user', name: user },
    groups !== undefined,
    holdsAsUser,
    scene,
    async () => {
      for (const key of keys) await users.deleteKey(user, key);
      for (const one of groups ?? []) await users.removeFromGroup(user, one.name);
      await users.deleteUser(user);
    },
  );
  const others = (members ?? []).filter((one) => one !== user);
  if (others.length > 0) {
    return [userRemoved, { kind: 'group', name: group, state: 'kept', why: `${others.join(', ')} is in it, too` }];
  }
  const holdsAsGroup = (holder: Holder) => 'group' in holder && holder.group === group;
  const subject = { kind: 'group', name: group };
  const deleteGroup = () => users.deleteGroup(group);
  return [userRemoved, await removal(subject, members !== undefined, holdsAsGroup, scene, deleteGroup)];
}

async function removeRole(role: string, scene: Scene): Promise<Removal> {
  const found = await scene.users.role(role);
  const holds = (holder: Holder) => 'role' in holder && holder.role === role;
  const deleteRole = () => scene.users.deleteRole(role);
  return removal({ kind: 'server role', name: role }, found !== undefined, holds, scene, deleteRole);
}

async function removePolicy(name: string, versions: PolicyVersion[], scene: Scene): Promise<Removal> {
  const { arn, holders, policies, users } = scene;
  if (holders.length > 0) {
    const who = holders.map((holder) => Object.entries(holder).flat().join(' '));
    return { kind: 'policy', name, state: 'kept', why: `${who.join(', ')} has it, too` };
  }
  return removal(
    { kind: 'policy', name },
    true,
    () => false,
    scene,
    async () => {
      for (const { id, isDefault } of versions) if (!isDefault) await policies.remove(arn, id);
      await users.deletePolicy(arn);
    },
  );
}

/** @param holds Whether it is this one that has the policy, which is taken from it first. */
async function removal(
  subject: Pick<Removal, 'kind' | 'name'>,
  isThere: boolean,
  holds: (holder: Holder) => boolean,
  scene: Scene,
  act: () => Promise<void>,
): Promise<Removal> {
  if (!isThere) return { ...subject, state: 'absent' };
  const [holding, others] = [scene.holders.filter(holds), scene.holders.filter((holder) => !holds(holder))];
  scene.holders = others;
  if (scene.dryRun) return { ...subject, state: 'would be removed' };
  for (const holder of holding) await scene.users.detach(scene.arn, holder);
  await act();
  return { ...subject, state: 'removed' };
}
