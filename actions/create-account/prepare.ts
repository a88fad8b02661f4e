import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { UserError } from '../../src/core/problem.ts';
import type { AccountSettings } from '../../src/edge/account-settings.ts';
import type { IdentityCenter } from '../../src/edge/identity-center.ts';
import type { Organizations } from '../../src/edge/organizations.ts';
import { access } from './baseline/access.ts';
import { contacts } from './baseline/contacts.ts';
import { email, waiting } from './baseline/email.ts';
import { gather } from './baseline/gather.ts';
import { accountName } from './baseline/name.ts';
import type { Brought, Member, Unit, Wanting } from './baseline/part.ts';
import { partsInside } from './baseline/parts.ts';
import { quarantine, release } from './baseline/quarantine.ts';
import { tags } from './baseline/tags.ts';
import { unit } from './baseline/unit.ts';

export { Unready } from './baseline/gather.ts';
export type { Brought, EmailUpdate, Unit, Wanting } from './baseline/part.ts';

export interface PrepareDeps {
  organizations: Pick<Organizations, 'tags' | 'tag' | 'parent' | 'move' | 'policies' | 'attachPolicy' | 'detachPolicy'>;
  settings: AccountSettings;
  identityCenter: IdentityCenter;
  /** A member account from within, by its bootstrap role; throws while that can't be assumed. */
  member(accountId: string): Promise<Member>;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
  log(line: string): void;
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

/** In an account that has been there for an hour, the role won't come any more. */
const PATIENCE_WITH_OLD = 60_000;
const OLD = 60 * 60_000;

/** Control Tower enrolls a moved account in some minutes, one after the other where many are moved. */
const ENROLMENT_PATIENCE = 60 * 60_000;

const ROLE_HINT = 'Look at `roles.bootstrap` in organization.yaml and at what the factory role may assume.';

const ENROLMENT_HINT =
  'See in the Control Tower console whether the unit is registered and enrolls accounts by itself; `roles.bootstrap` is AWSControlTowerExecution then.';

/**
 * Makes an account ready for its network, and keeps one that is ready in step with the ledger. Everything is looked at
 * first, so on a finished account nothing is changed.
 *
 * The order matters: the policies of the unit may forbid what the baseline does, so the move comes after it; only where
 * the move is what makes the bootstrap role (Control Tower's auto-enrolment), it comes first.
 *
 * @returns What was done, and what a person should know.
 * @throws Unready with all that failed in one line, after all else was done; the quarantine stays on then.
 */
export async function prepareAccount(
  account: Wanting,
  organization: Organization,
  deps: PrepareDeps,
): Promise<Brought> {
  const work = gather(account, deps.log);
  const outside = { ...deps, organization };
  const enrolls = organization.factory.auto_enroll === true;

  await work.all([tags], deps);
  const isPlaced = !enrolls || (await work.all([unit], deps));
  if (!enrolls) await work.all([quarantine], outside);
  const inside = async () => {
    const member = isPlaced && (await work.attempt('bootstrap role', () => assumable(account, organization, deps)));
    if (!member) return false;
    if (enrolls) await work.all([quarantine], outside);
    return work.all(partsInside(organization), { organization, member });
  };
  const emailed = async () => {
    const asked = waiting(account, deps.now());
    // A wrong password ends nothing: the change still waits for the right one.
    if (!(await work.all([email], deps)) && asked) work.brought.emailUpdate = asked;
  };
  const [isReady] = await Promise.all([inside(), work.all([contacts, accountName], outside), emailed()]);
  if (isReady) await work.all([unit], deps);
  await work.all([access], deps);
  if (!work.failed()) await work.all([release], outside);
  return work.end();
}

async function assumable(account: Wanting, organization: Organization, { member, sleep, now, log }: PrepareDeps) {
  const { name, id } = account;
  const started = now();
  const patience = patienceWith(account, organization, started);
  for (let wait = 1_000; ; wait = Math.min(wait * 2, 15_000)) {
    try {
      return await member(id);
    } catch (cause) {
      if (now() - started > patience) {
        throw new UserError(
          `The bootstrap role of ${name} (${id}) can't be assumed after ${minutes(patience)}.`,
          { hint: hintOf(account, organization) },
          { cause },
        );
      }
      log(`${name}: its role can't be assumed yet, next try in ${wait / 1000} s`);
      await sleep(wait);
    }
  }
}

function patienceWith({ account, joined }: Wanting, { factory }: Organization, now: number): number {
  if (factory.auto_enroll) return ENROLMENT_PATIENCE;
  const isOld = account.account_id !== undefined || (joined !== undefined && now - Date.parse(joined) > OLD);
  return isOld ? PATIENCE_WITH_OLD : PATIENCE;
}

function hintOf({ account }: Wanting, { factory, roles, organization }: Organization): string {
  if (factory.auto_enroll) return ENROLMENT_HINT;
  if (account.account_id === undefined) return ROLE_HINT;
  return (
    `An account that was invited has no such role. Make ${roles.bootstrap} in it, with the policy AdministratorAccess ` +
    `and trusted by the account ${organization.management_account}.`
  );
}

const minutes = (milliseconds: number) => (milliseconds === 60_000 ? 'a minute' : `${milliseconds / 60_000} minutes`);
