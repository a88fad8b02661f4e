import pLimit from 'p-limit';
import { accountEmail } from '../../src/core/aws/account-order.ts';
import { reservedAccounts } from '../../src/core/aws/reserved.ts';
import { moduleOf, organizationOf, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Approved } from '../../src/core/work/approval.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import { succeeded } from '../../src/core/work/record.ts';
import type { Result } from '../../src/core/work/result.ts';
import { told } from '../../src/core/work/told.ts';
import type { Organizations } from '../../src/edge/organizations.ts';
import { type Unit, unitAt } from '../create-account/prepare.ts';
import { type CloseDeps, closeAccount } from './close.ts';

export interface Request {
  accounts: string[];
  /** What may be closed; absent where nobody asks for a review. */
  approved?: Approved | undefined;
  /** Results of the step before, which takes networks down. */
  destroyed: Result[];
}

export interface Deps extends CloseDeps {
  organizations: CloseDeps['organizations'] & Pick<Organizations, 'unit'>;
  /** Keeps the result of one account at once, so that a run that is killed later loses none. */
  keep(result: Result): Promise<void>;
}

/** AWS closes three accounts at a time (Organizations quotas page). */
const IN_FLIGHT = 3;

/**
 * Closes accounts, several side by side; one that fails doesn't stop the others.
 *
 * @returns One result an account, in the order asked for.
 * @throws UserError before the first change where one of the names may not be closed.
 */
export async function run(request: Request, snapshot: Snapshot, deps: Deps): Promise<Result[]> {
  refuse(request, snapshot);
  const { suspended_unit: path } = organizationOf(snapshot).factory;
  const unit = path === undefined ? undefined : await unitAt(path, deps.organizations);
  const limit = pLimit(IN_FLIGHT);
  return Promise.all(request.accounts.map((name) => limit(() => one(name, { request, snapshot, unit, deps }))));
}

interface Job {
  request: Request;
  snapshot: Snapshot;
  unit: Unit | undefined;
  deps: Deps;
}

async function one(name: string, { request, snapshot, unit, deps }: Job): Promise<Result> {
  const begun = {
    account: name,
    step: 'close' as const,
    inputs: accountInputs(snapshot.base, name),
    module: moduleOf(snapshot),
    commit: snapshot.commit,
  };
  const work = async () => {
    refuseUndestroyed(name, request.destroyed);
    const reserved = reservedAccounts(organizationOf(snapshot));
    return closeAccount({ ...closingOf(name, snapshot), unit, reserved }, deps);
  };
  const done = await work().catch((error: Error) => ({ outcome: 'failed' as const, error: told(error) }));
  const result: Result = { ...begun, ...done };
  deps.log(`${name}: ${result.outcome}${result.error ? `: ${result.error.message}` : ''}`);
  await deps.keep(result);
  return result;
}

function closingOf(name: string, snapshot: Snapshot) {
  const { value: account, file } = entryOf(name, snapshot);
  const record = snapshot.status.accounts.get(name);
  const { account_id: knownId = account.account_id, email: formerEmail, provisioned_product } = record ?? {};
  const email = accountEmail(account, organizationOf(snapshot));
  return { wanted: { name, email, knownId, formerEmail }, account, provisionedProduct: provisioned_product, file };
}

function refuseUndestroyed(name: string, destroyed: Result[]): void {
  const result = destroyed.find(({ account }) => account === name);
  if (result && !succeeded(result)) {
    throw new UserError(`The network of ${name} wasn't taken down: ${result.error?.message ?? result.outcome}`);
  }
}

/** All that is wrong with the names is told at once, before anything is asked of AWS. */
function refuse({ accounts, approved }: Request, snapshot: Snapshot): void {
  const faults = accounts.flatMap((name) => reasonAgainst(name, approved, snapshot) ?? []);
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}

function reasonAgainst(name: string, approved: Approved | undefined, snapshot: Snapshot): string | undefined {
  const account = snapshot.base.accounts.get(name)?.value;
  if (!account) return `The ledger has no account ${name}: mend the input \`accounts\`.`;
  if (account.lifecycle !== 'closed') return `${name} is to be ${account.lifecycle}: it isn't closed.`;
  if (account.protected) return `${name} is protected: it isn't closed.`;
  if (approved && !isApproved(name, approved, snapshot)) return `That ${name} is closed was not approved.`;
  return undefined;
}

function isApproved(name: string, { accounts }: Approved, { base }: Snapshot): boolean {
  const inputs = accountInputs(base, name);
  return accounts.some((item) => item.account === name && item.lifecycle === 'closed' && item.inputs === inputs);
}

function entryOf(name: string, { base }: Snapshot) {
  const entry = base.accounts.get(name);
  if (!entry) throw new Error(`The ledger has no account ${name}`);
  return entry;
}
