import { ACCOUNT_TAG } from '../../src/core/aws/account-order.ts';
import type { MemberRole } from '../../src/core/aws/role-policies.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Iam } from '../../src/edge/iam.ts';
import type { Organizations } from '../../src/edge/organizations.ts';

export interface PrepareDeps {
  organizations: Pick<Organizations, 'tags' | 'tag' | 'parent' | 'move'>;
  /** IAM of a member account, by its bootstrap role; throws while that can't be assumed. */
  memberIam(accountId: string): Promise<Pick<Iam, 'ensureRole'>>;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
  log(line: string): void;
}

/** An organizational unit: its names from below the root, and AWS's id. */
export interface Unit {
  path: string;
  id: string;
}

/**
 * Finds the unit an account belongs in. Ask before the first change: a misspelt unit must not leave one half done.
 *
 * @throws UserError where the organization has no such unit.
 */
export async function unitAt(path: string, { unit }: Pick<Organizations, 'unit'>): Promise<Unit> {
  const id = await unit(path);
  if (id) return { path, id };
  throw new UserError(`The organization has no unit ${path}.`, {
    hint: 'Create the unit, or mend `unit` (names from below the root, like Workloads/Prod).',
  });
}

/** A new account's role can be assumed some seconds, at times minutes, after AWS says SUCCEEDED. */
const PATIENCE = 10 * 60_000;

/** Control Tower enrolls a moved account in some minutes, one after the other where many are moved. */
const ENROLMENT_PATIENCE = 60 * 60_000;

const ROLE_HINT = 'Look at `roles.bootstrap` in organization.yaml and at what the factory role may assume.';

const ENROLMENT_HINT =
  'See in the Control Tower console whether the unit is registered and enrolls accounts by itself; `roles.bootstrap` is AWSControlTowerExecution then.';

/** An account that is there, and how the ledger wants it. */
export interface Wanting {
  name: string;
  id: string;
  unit: Unit;
  tags: Record<string, string>;
  /** Control Tower enrolls what is moved into the unit (`factory.auto_enroll`), and makes the bootstrap role by that. */
  enrolls?: boolean | undefined;
}

/**
 * Makes an account ready for its network: its tags, its roles, then its unit. The order matters: the policies of the
 * unit may forbid to make roles; only where the move is what makes the bootstrap role, it comes first. Everything is looked at first, so on a finished account nothing is changed.
 *
 * @returns Whether anything was changed.
 */
export async function prepareAccount(account: Wanting, roles: MemberRole[], deps: PrepareDeps): Promise<boolean> {
  let changed = await tagged(account, deps);
  if (account.enrolls) changed = (await moved(account, deps)) || changed;
  const iam = await assumable(account, deps);
  for (const role of roles) {
    const made = await iam.ensureRole({ ...role, tags: { [ACCOUNT_TAG]: account.name } });
    if (made) deps.log(`${account.name}: role ${role.name} is in place`);
    changed = made || changed;
  }
  return (await moved(account, deps)) || changed;
}

async function assumable({ name, id, enrolls }: Wanting, deps: PrepareDeps) {
  const started = deps.now();
  const patience = enrolls ? ENROLMENT_PATIENCE : PATIENCE;
  for (let wait = 1_000; ; wait = Math.min(wait * 2, 15_000)) {
    try {
      return await deps.memberIam(id);
    } catch (cause) {
      if (deps.now() - started > patience) {
        throw new UserError(
          `The bootstrap role of ${name} (${id}) can't be assumed after ${patience / 60_000} minutes.`,
          { hint: enrolls ? ENROLMENT_HINT : ROLE_HINT },
          { cause },
        );
      }
      deps.log(`${name}: its role can't be assumed yet, next try in ${wait / 1000} s`);
      await deps.sleep(wait);
    }
  }
}

/** Tags that the ledger doesn't have stay: they may be another tool's. */
async function tagged({ name, id, tags }: Wanting, { organizations, log }: PrepareDeps): Promise<boolean> {
  const present = await organizations.tags(id);
  const missing = Object.entries(tags).filter(([key, value]) => present[key] !== value);
  if (missing.length === 0) return false;
  await organizations.tag(id, Object.fromEntries(missing));
  log(`${name}: tagged with ${missing.map(([key]) => key).join(', ')}`);
  return true;
}

async function moved({ name, id, unit }: Wanting, deps: PrepareDeps): Promise<boolean> {
  const parent = await deps.organizations.parent(id);
  if (parent === unit.id) return false;
  await deps.organizations.move(id, parent, unit.id);
  deps.log(`${name}: moved to ${unit.path}`);
  return true;
}
