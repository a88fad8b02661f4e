import pLimit from 'p-limit';
import { accountOrder } from '../../src/core/aws/account-order.ts';
import { moduleOf, organizationOf, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import type { Result } from '../../src/core/work/result.ts';
import { told } from '../../src/core/work/told.ts';
import type { Organizations } from '../../src/edge/organizations.ts';
import { type CreateDeps, obtainAccount } from './create.ts';
import { type Brought, type PrepareDeps, prepareAccount, Unready, unitAt, type Wanting } from './prepare.ts';

export interface Deps extends CreateDeps, PrepareDeps {
  organizations: CreateDeps['organizations'] & PrepareDeps['organizations'] & Pick<Organizations, 'unit'>;
  /** Keeps the result of one account at once, so that a run that is killed later loses none. */
  keep(result: Result): Promise<void>;
}

type Begun = Pick<Result, 'account' | 'step' | 'inputs' | 'module' | 'commit'>;

/** Organizations creates at most five accounts at a time (its quotas page). */
const IN_FLIGHT = 5;

/**
 * Brings accounts of the ledger into being, several side by side; one that fails doesn't stop the others.
 *
 * @returns One result an account, in the order asked for.
 * @throws UserError before the first change where a name isn't an account this action can create.
 */
export async function run(names: string[], snapshot: Snapshot, deps: Deps): Promise<Result[]> {
  refuse(names, snapshot);
  const limit = pLimit(IN_FLIGHT);
  return Promise.all(names.map((name) => limit(() => one(name, snapshot, deps))));
}

async function one(name: string, snapshot: Snapshot, deps: Deps): Promise<Result> {
  const begun: Begun = {
    account: name,
    step: 'create',
    inputs: accountInputs(snapshot.base, name),
    module: moduleOf(snapshot),
    commit: snapshot.commit,
  };
  const result: Result = await bringUp(name, snapshot, deps)
    .then((done) => ({ ...begun, ...done }))
    .catch((error: Error) => ({ ...begun, outcome: 'failed', error: told(error) }));
  if (result.error) deps.log(`${name}: ${result.error.message}`);
  await deps.keep(result);
  return result;
}

async function bringUp(name: string, snapshot: Snapshot, deps: Deps): Promise<Omit<Result, keyof Begun>> {
  const organization = organizationOf(snapshot);
  const account = accountOf(snapshot, name);
  if (account.account_id) throw new UserError(`${name} names an account_id: this version can't adopt accounts.`);
  const { email, unit, tags } = accountOrder(account, organization);
  if (!email) {
    throw new UserError(`${name} has no e-mail.`, {
      hint: 'Give it one, or give the factory a pattern (`factory.email`).',
    });
  }
  const status = snapshot.status.accounts.get(name);
  const knownId = status?.account_id;
  const place = await unitAt(unit, deps.organizations);
  const order = { name, email, role: organization.roles.bootstrap, tags };
  const { account: found, created, requestId } = await obtainAccount({ name, email, knownId }, order, deps);
  const { id } = found;
  deps.log(`${name}: is account ${id}`);
  const known = { account_id: id, email: found.email, ...(requestId ? { request_id: requestId } : {}) };
  const wanting: Wanting = {
    name,
    id,
    currentName: found.name,
    currentEmail: found.email,
    email,
    unit: place,
    tags,
    account,
    isNew: status?.created === undefined,
    emailUpdate: status?.email_update ?? undefined,
  };
  return prepareAccount(wanting, organization, deps).then(
    (brought) => ({
      ...known,
      ...said(brought),
      outcome: created ? 'created' : brought.did.length > 0 ? 'applied' : 'unchanged',
    }),
    // The account is there, so its id is told also where it isn't ready.
    (error: Error) => ({
      ...known,
      ...(error instanceof Unready ? said(error.brought) : {}),
      outcome: 'failed',
      error: told(error),
    }),
  );
}

function said({ did, notes, emailUpdate }: Brought): Pick<Result, 'did' | 'notes' | 'email_update'> {
  return {
    ...(did.length > 0 ? { did } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(emailUpdate ? { email_update: emailUpdate } : {}),
  };
}

/** All that is wrong with the names is told at once, before anything is asked of AWS. */
function refuse(names: string[], snapshot: Snapshot): void {
  const { factory } = organizationOf(snapshot);
  if (factory.kind !== 'organizations') {
    throw new UserError(`The factory is ${factory.kind}; this version creates accounts by organizations only.`, {
      hint: 'Set `factory.kind: organizations` in organization.yaml.',
    });
  }
  const faults = names.flatMap((name) => reasonAgainst(name, snapshot) ?? []);
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}

function reasonAgainst(name: string, snapshot: Snapshot): string | undefined {
  const account = snapshot.base.accounts.get(name)?.value;
  if (!account) return `The ledger has no account ${name}: mend the input \`accounts\`.`;
  if (account.lifecycle !== 'present') return `${name} is to be ${account.lifecycle}: it isn't created.`;
  return undefined;
}

function accountOf({ base }: Snapshot, name: string) {
  const entry = base.accounts.get(name);
  if (!entry) throw new Error(`The ledger has no account ${name}`);
  return entry.value;
}
