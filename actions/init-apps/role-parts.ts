import {
  BASIC_EXECUTION,
  EXECUTION_POLICIES,
  type ServerIdentity,
  trustingLambda,
  trustingServer,
} from '../../src/core/apps/access.ts';
import { partitionOf } from '../../src/core/aws/arn.ts';
import type { AppUsers, Role } from '../../src/edge/app-users.ts';
import type { Part } from './part.ts';

interface WantedRole {
  kind: string;
  name: string;
  description: string;
  /** The trust policy it should have, by the one it has. */
  trust(document: string | undefined): string;
  /** Who trusts whom, in words. */
  trusted: string;
  /** Names of managed policies; one of them will do. */
  policies: readonly string[];
  /** The ARN of the one that is attached where there is none of them. */
  policyArn(roleArn: string): string | Promise<string>;
}

/** The role that functions run as. */
export function executeRolePart(name: string, users: AppUsers) {
  return rolePart(
    {
      kind: 'execute role',
      name,
      description: 'Functions of Mattermost apps run as this role',
      trust: trustingLambda,
      trusted: 'Lambda',
      policies: EXECUTION_POLICIES,
      policyArn: (arn) => `arn:${partitionOf(arn)}:iam::aws:policy/service-role/${BASIC_EXECUTION}`,
    },
    undefined,
    users,
  );
}

/**
 * The role that a Mattermost server assumes, in place of a user with an access key.
 *
 * @param first The role, where somebody has looked already.
 */
export function serverRolePart(
  { role: name, ...server }: { role: string } & ServerIdentity,
  { first, policy, policyArn }: { first: Role | undefined; policy: string; policyArn: () => Promise<string> },
  users: AppUsers,
): Part<Role> {
  const wanted = {
    kind: 'server role',
    name,
    description: 'A Mattermost server assumes this role to read and invoke apps',
    trust: (document: string | undefined) => trustingServer(document, server),
    trusted: server.principals.join(', '),
    policies: [policy],
    policyArn,
  };
  return rolePart(wanted, first, users).part;
}

function rolePart(
  wanted: WantedRole,
  first: Role | undefined,
  users: AppUsers,
): { part: Part<Role>; arn(): string | undefined } {
  const { kind, name, trust, policies } = wanted;
  let [known, arn] = [first, first?.arn];
  const attach = async (to: string) => users.attach(await wanted.policyArn(to), { role: name });
  const isTrusting = (role: Role) => trust(role.trust) === role.trust;
  const isAllowed = (role: Role) => role.policies.some((one) => policies.includes(one));
  const part: Part<Role> = {
    kind,
    name,
    async look() {
      const found = known ?? (await users.role(name));
      known = undefined;
      arn = found?.arn;
      return found;
    },
    async make() {
      arn = await users.createRole(name, trust(undefined), wanted.description);
      if (arn === undefined) return false;
      await attach(arn);
      return true;
    },
    lacks: (role) => [
      ...(isTrusting(role) ? [] : [`can't be assumed by ${wanted.trusted}`]),
      ...(isAllowed(role) ? [] : [`doesn't have the policy ${policies[0]}`]),
    ],
    async mend(role) {
      if (!isTrusting(role)) await users.setTrust(name, trust(role.trust));
      if (!isAllowed(role)) await attach(role.arn);
    },
  };
  return { part, arn: () => arn };
}
