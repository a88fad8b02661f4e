import type { IAM } from '@aws-sdk/client-iam';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';

/** Something of IAM's that has a name. */
export interface Named {
  name: string;
  arn: string;
}

export interface Role {
  arn: string;
  /** JSON. */
  trust: string;
  /** Names of the managed policies attached to it. */
  policies: string[];
}

export interface AccessKey {
  id: string;
  secret: string;
}

export type AppUsers = ReturnType<typeof openAppUsers>;

/**
 * The IAM users, groups and roles by which Mattermost reads and invokes apps.
 *
 * What is made and there already isn't an error: it is answered with nothing.
 */
export function openAppUsers({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const iam = once(async () => {
    const { IAM } = await import('@aws-sdk/client-iam');
    return namingCalls('iam', new IAM({ credentials, region }));
  });
  return { ...users(iam), ...groups(iam), ...roles(iam), ...policies(iam), ...keys(iam) };
}

type Client = () => Promise<IAM>;

function users(iam: Client) {
  return {
    /** The groups a user is in; nothing where there is no such user. */
    async groupsOf(user: string): Promise<Named[] | undefined> {
      const found = await absent(async () => (await iam()).listGroupsForUser({ UserName: user }));
      return found?.Groups?.map(({ GroupName: name = '', Arn: arn = '' }) => ({ name, arn }));
    },
    async createUser(name: string): Promise<string | undefined> {
      return (await there(async () => (await iam()).createUser({ UserName: name })))?.User?.Arn;
    },
    async addToGroup(user: string, group: string): Promise<void> {
      await (await iam()).addUserToGroup({ UserName: user, GroupName: group });
    },
    async removeFromGroup(user: string, group: string): Promise<void> {
      await absent(async () => (await iam()).removeUserFromGroup({ UserName: user, GroupName: group }));
    },
    async deleteUser(name: string): Promise<void> {
      await absent(async () => (await iam()).deleteUser({ UserName: name }));
    },
  };
}

function groups(iam: Client) {
  return {
    /** Names of the managed policies of a group; nothing where there is no such group. */
    async policiesOf(group: string): Promise<string[] | undefined> {
      const found = await absent(async () => (await iam()).listAttachedGroupPolicies({ GroupName: group }));
      return found?.AttachedPolicies?.map(({ PolicyName = '' }) => PolicyName);
    },
    /** Names of a group's users; nothing where there is no such group. */
    async usersOf(group: string): Promise<string[] | undefined> {
      const found = await absent(async () => (await iam()).getGroup({ GroupName: group }));
      return found?.Users?.map(({ UserName = '' }) => UserName);
    },
    async createGroup(name: string): Promise<string | undefined> {
      return (await there(async () => (await iam()).createGroup({ GroupName: name })))?.Group?.Arn;
    },
    async deleteGroup(name: string): Promise<void> {
      await absent(async () => (await iam()).deleteGroup({ GroupName: name }));
    },
  };
}

function roles(iam: Client) {
  return {
    /** A role with what is attached to it; nothing where there is no such role. */
    async role(name: string): Promise<Role | undefined> {
      const client = await iam();
      const [found, attached] = await Promise.all([
        absent(() => client.getRole({ RoleName: name })),
        absent(() => client.listAttachedRolePolicies({ RoleName: name })),
      ]);
      if (!found?.Role || !attached) return undefined;
      const { Arn: arn = '', AssumeRolePolicyDocument: trust = '' } = found.Role;
      const names = (attached.AttachedPolicies ?? []).map(({ PolicyName = '' }) => PolicyName);
      return { arn, trust: decodeURIComponent(trust), policies: names };
    },
    async createRole(name: string, trust: string, description: string): Promise<string | undefined> {
      const role = { RoleName: name, AssumeRolePolicyDocument: trust, Description: description };
      return (await there(async () => (await iam()).createRole(role)))?.Role?.Arn;
    },
    async setTrust(name: string, trust: string): Promise<void> {
      await (await iam()).updateAssumeRolePolicy({ RoleName: name, PolicyDocument: trust });
    },
    async deleteRole(name: string): Promise<void> {
      await absent(async () => (await iam()).deleteRole({ RoleName: name }));
    },
  };
}

/** Who holds a managed policy. */
type Holder = { group: string } | { role: string } | { user: string };

function policies(iam: Client) {
  return {
    async createPolicy(name: string, document: string): Promise<string | undefined> {
      const wanted = { PolicyName: name, PolicyDocument: document };
      return (await there(async () => (await iam()).createPolicy(wanted)))?.Policy?.Arn;
    },
    async attach(policy: string, to: Holder): Promise<void> {
      if ('group' in to) await (await iam()).attachGroupPolicy({ GroupName: to.group, PolicyArn: policy });
      else if ('role' in to) await (await iam()).attachRolePolicy({ RoleName: to.role, PolicyArn: policy });
      else await (await iam()).attachUserPolicy({ UserName: to.user, PolicyArn: policy });
    },
    async detach(policy: string, from: Holder): Promise<void> {
      const client = await iam();
      await absent<unknown>(() => {
        if ('group' in from) return client.detachGroupPolicy({ GroupName: from.group, PolicyArn: policy });
        if ('role' in from) return client.detachRolePolicy({ RoleName: from.role, PolicyArn: policy });
        return client.detachUserPolicy({ UserName: from.user, PolicyArn: policy });
      });
    },
    /** Who holds a policy; nothing where there is no such policy. */
    async holders(policy: string): Promise<Holder[] | undefined> {
      const found = await absent(async () => (await iam()).listEntitiesForPolicy({ PolicyArn: policy }));
      if (!found) return undefined;
      return [
        ...(found.PolicyGroups ?? []).map(({ GroupName: group = '' }) => ({ group })),
        ...(found.PolicyRoles ?? []).map(({ RoleName: role = '' }) => ({ role })),
        ...(found.PolicyUsers ?? []).map(({ UserName: user = '' }) => ({ user })),
      ];
    },
    async deletePolicy(arn: string): Promise<void> {
      await absent(async () => (await iam()).deletePolicy({ PolicyArn: arn }));
    },
  };
}

function keys(iam: Client) {
  return {
    /** Ids of a user's access keys: two at most (IAM quotas page). Empty where there is no such user. */
    async keys(user: string): Promise<string[]> {
      const found = await absent(async () => (await iam()).listAccessKeys({ UserName: user }));
      return (found?.AccessKeyMetadata ?? []).map(({ AccessKeyId = '' }) => AccessKeyId);
    },
    async createKey(user: string): Promise<AccessKey> {
      const { AccessKey: made } = await (await iam()).createAccessKey({ UserName: user });
      if (!made?.AccessKeyId || !made.SecretAccessKey) throw new Error(`No access key came for ${user}.`);
      return { id: made.AccessKeyId, secret: made.SecretAccessKey };
    },
    async deleteKey(user: string, id: string): Promise<void> {
      await absent(async () => (await iam()).deleteAccessKey({ UserName: user, AccessKeyId: id }));
    },
  };
}

const absent = <T>(ask: () => Promise<T>) => expecting('NoSuchEntity', ask);
const there = <T>(ask: () => Promise<T>) => expecting('EntityAlreadyExists', ask);

/** IAM's own names of errors have `Exception` behind them in some SDKs' models, and not in others. */
async function expecting<T>(name: string, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if ((error as Error).name === name || (error as Error).name === `${name}Exception`) return undefined;
    throw error;
  }
}
