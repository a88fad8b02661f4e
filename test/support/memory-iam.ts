import type { InitDeps } from '../../actions/init-apps/init.ts';
import type { AppUsers } from '../../src/edge/app-users.ts';

const ARN = 'arn:aws:iam::123456789012';

/** What init and clean see of an account, in memory; it counts calls, and may fail at one of them. */
export function memoryIam() {
  const users = new Map<string, { groups: Set<string>; keys: string[] }>();
  const groups = new Map<string, Set<string>>();
  const roles = new Map<string, { trust: string; policies: Set<string> }>();
  const policies = new Map<string, string>();
  const state = { users, groups, roles, policies, bucket: undefined as string | undefined, closed: false };
  const calls: string[] = [];
  let failsAt = Number.POSITIVE_INFINITY;
  const nameOf = (arn: string) => arn.slice(arn.lastIndexOf('/') + 1);
  const held = ({ ...to }: { group?: string; role?: string; user?: string }) =>
    to.group ? groups.get(to.group) : roles.get(to.role ?? '')?.policies;
  const made = <T>(there: Map<string, T>, name: string, value: T, arn: string) => {
    if (there.has(name)) return undefined;
    there.set(name, value);
    return arn;
  };

  const appUsers: AppUsers = {
    groupsOf: async (user) =>
      users.has(user)
        ? [...(users.get(user)?.groups ?? [])].map((name) => ({ name, arn: `${ARN}:group/${name}` }))
        : undefined,
    createUser: async (name) => made(users, name, { groups: new Set<string>(), keys: [] }, `${ARN}:user/${name}`),
    addToGroup: async (user, group) => {
      if (!groups.has(group)) throw new Error(`no group ${group}`);
      users.get(user)?.groups.add(group);
    },
    removeFromGroup: async (user, group) => void users.get(user)?.groups.delete(group),
    deleteUser: async (name) => void users.delete(name),
    policiesOf: async (group) => (groups.has(group) ? [...(groups.get(group) ?? [])] : undefined),
    usersOf: async (group) =>
      groups.has(group) ? [...users].filter(([, one]) => one.groups.has(group)).map(([name]) => name) : undefined,
    createGroup: async (name) => made(groups, name, new Set<string>(), `${ARN}:group/${name}`),
    deleteGroup: async (name) => void groups.delete(name),
    role: async (name) => {
      const found = roles.get(name);
      return found && { arn: `${ARN}:role/${name}`, trust: found.trust, policies: [...found.policies] };
    },
    createRole: async (name, trust) => made(roles, name, { trust, policies: new Set<string>() }, `${ARN}:role/${name}`),
    setTrust: async (name, trust) => {
      const role = roles.get(name);
      if (role) role.trust = trust;
    },
    deleteRole: async (name) => void roles.delete(name),
    createPolicy: async (name, document) => made(policies, name, document, `${ARN}:policy/${name}`),
    attach: async (policy, to) => void held(to)?.add(nameOf(policy)),
    detach: async (policy, from) => void held(from)?.delete(nameOf(policy)),
    holders: async (policy) => {
      const name = nameOf(policy);
      return [
        ...[...groups].filter(([, has]) => has.has(name)).map(([group]) => ({ group })),
        ...[...roles].filter(([, has]) => has.policies.has(name)).map(([role]) => ({ role })),
      ];
    },
    deletePolicy: async (arn) => void policies.delete(nameOf(arn)),
    keys: async (user) => users.get(user)?.keys ?? [],
    createKey: async (user) => {
      const id = `AKIA${users.get(user)?.keys.length}`;
      users.get(user)?.keys.push(id);
      return { id, secret: 'secret' };
    },
    deleteKey: async (user, id) => {
      const one = users.get(user);
      if (one) one.keys = one.keys.filter((key) => key !== id);
    },
  };

  const counted = <T extends object>(object: T): T =>
    new Proxy(object, {
      get:
        (target, name) =>
        async (...args: unknown[]) => {
          calls.push(String(name));
          if (calls.length === failsAt) throw new Error('killed');
          return (target[name as keyof T] as (...given: unknown[]) => unknown)(...args);
        },
    });

  const deps: InitDeps = {
    users: counted(appUsers),
    bucket: counted({
      policy: async () => state.bucket,
      create: async () => {
        state.bucket = '';
      },
      close: async (policy: string) => {
        state.bucket = policy;
      },
    }),
    policies: counted({
      roleArn: async () => undefined,
      versions: async (arn: string) =>
        policies.has(nameOf(arn)) ? [{ id: 'v1', isDefault: true, created: 0 }] : undefined,
      document: async (arn: string) => policies.get(nameOf(arn)),
      write: async (arn: string, document: string) => {
        policies.set(nameOf(arn), document);
        return 'v2';
      },
      remove: async () => {},
    }),
    identity: async () => {
      calls.push('identity');
      return `${ARN}:user/somebody`;
    },
  };
  return {
    deps,
    state,
    calls,
    /** Lets the n-th call from now on fail, from 1; what is under way at the same time goes on. */
    fail: (n: number) => {
      failsAt = calls.length + n;
    },
  };
}
