import type { Contact } from '../../src/edge/account-settings.ts';
import type { PasswordPolicy, WantedRole } from '../../src/edge/iam.ts';
import type { AssignmentStatus, Principal } from '../../src/edge/identity-center.ts';

const failure = (name: string) => Object.assign(new Error(`AWS said ${name}.`), { name });

/** A member account in memory, as its bootstrap role sees it; all of it open to a test's hands. */
export function fakeMember() {
  const changes: string[] = [];
  const state = {
    alias: undefined as string | undefined,
    takenAliases: new Set<string>(),
    passwords: {} as PasswordPolicy,
    roles: new Map<string, WantedRole>(),
    blocksPublic: false,
    encrypted: new Set<string>(),
    /** The default VPC's network interfaces, by region that has one. */
    defaultVpcs: new Map<string, string[]>(),
    /** Errors of regions, by the name AWS gives them. */
    denied: new Map<string, string>(),
  };
  const change = (what: string) => void changes.push(what);

  const ec2 = (region: string) => {
    const reach = () => {
      const name = state.denied.get(region);
      if (name) throw failure(name);
    };
    return {
      async defaultVpc() {
        reach();
        return state.defaultVpcs.has(region) ? 'vpc-1' : undefined;
      },
      networkInterfaces: async () => state.defaultVpcs.get(region) ?? [],
      async removeVpc(vpc: string) {
        change(`remove ${vpc} in ${region}`);
        state.defaultVpcs.delete(region);
      },
      async encryptsVolumes() {
        reach();
        return state.encrypted.has(region);
      },
      async encryptVolumes() {
        change(`encrypt in ${region}`);
        state.encrypted.add(region);
      },
    };
  };

  const iam = {
    async ensureRole(role: WantedRole) {
      if (state.roles.has(role.name)) return false;
      change(`role ${role.name}`);
      state.roles.set(role.name, role);
      return true;
    },
    alias: async () => state.alias,
    async setAlias(alias: string) {
      if (state.takenAliases.has(alias)) throw failure('EntityAlreadyExistsException');
      change(`alias ${alias}`);
      state.alias = alias;
    },
    passwordPolicy: async () => state.passwords,
    async setPasswordPolicy(policy: PasswordPolicy) {
      change('password policy');
      state.passwords = policy;
    },
  };

  const s3 = {
    blocksPublic: async () => state.blocksPublic,
    async blockPublic() {
      change('block public');
      state.blocksPublic = true;
    },
  };

  return { state, changes, member: { iam, s3, ec2 } };
}

/** AWS Account Management in memory: contacts, names, and changes of e-mail by one-time password. */
export function fakeSettings(contacts: Record<string, Contact> = {}, password = '123456') {
  const changes: string[] = [];
  return {
    changes,
    contacts,
    api: {
      contact: async (_: string, kind: string) => contacts[kind],
      async setContact(_: string, kind: string, contact: Contact) {
        changes.push(`contact ${kind}`);
        contacts[kind] = contact;
      },
      setName: async (_: string, name: string) => void changes.push(`name ${name}`),
      startEmailUpdate: async (_: string, email: string) => void changes.push(`ask ${email}`),
      async acceptEmailUpdate(_: string, email: string, given: string) {
        if (given !== password) throw failure('ValidationException');
        changes.push(`accept ${email}`);
      },
    },
  };
}

/** IAM Identity Center in memory, with groups Admins and Developers, the user alice, and two permission sets. */
export function fakeIdentityCenter() {
  const assigned = new Map<string, Principal[]>();
  const changes: string[] = [];
  const outcome: { state: AssignmentStatus['state']; failure?: string } = { state: 'SUCCEEDED' };
  const principals = new Map<string, Principal>([
    ['group Admins', { type: 'GROUP', id: 'g-admins' }],
    ['group Developers', { type: 'GROUP', id: 'g-developers' }],
    ['user alice', { type: 'USER', id: 'u-alice' }],
  ]);
  return {
    assigned,
    changes,
    /** How the assignments end that are asked for. */
    outcome,
    api: {
      permissionSets: async () =>
        new Map([
          ['AdministratorAccess', 'ps-admin'],
          ['ReadOnly', 'ps-read'],
        ]),
      principal: async (kind: string, name: string) => principals.get(`${kind} ${name}`),
      names: async (kind: string) =>
        [...principals.keys()].filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length + 1)),
      assigned: async (account: string, set: string) => assigned.get(`${account} ${set}`) ?? [],
      async assign(account: string, { permissionSet, principal }: { permissionSet: string; principal: Principal }) {
        changes.push(`${principal.id} ${permissionSet}`);
        const key = `${account} ${permissionSet}`;
        assigned.set(key, [...(assigned.get(key) ?? []), principal]);
        return { request: 'r-1', state: 'IN_PROGRESS' as const };
      },
      assignment: async (request: string) => ({ request, ...outcome }),
    },
  };
}
