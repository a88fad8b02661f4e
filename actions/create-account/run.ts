import pLimit from 'p-limit';
import { accountEmail, accountOrder } from '../../src/core/aws/account-order.ts';
import { reservedAccounts } from '../../src/core/aws/reserved.ts';
import type { Account } from '../../src/core/ledger/schema/account.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { moduleOf, organizationOf, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { type Approved, approvedItem, NOT_APPROVED } from '../../src/core/work/approval.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import type { Result } from '../../src/core/work/result.ts';
import { told } from '../../src/core/work/told.ts';
import type { MemberAccount, NewAccount, Organizations } from '../../src/edge/organizations.ts';
import { accountMaker, type CreateDeps, type Obtained } from './create.ts';
import type { Wanted } from './find.ts';
import { type Brought, type PrepareDeps, prepareAccount, type Unit, Unready, unitAt, type Wanting } from './prepare.ts';
import { CONCURRENT_OPERATIONS, obtainByProduct, type ProductDeps, productOrder } from './product.ts';

export interface Deps extends CreateDeps, PrepareDeps {
  organizations: CreateDeps['organizations'] & PrepareDeps['organizations'] & Pick<Organizations, 'unit'>;
  catalog: ProductDeps['catalog'];
  /** The repository as `owner/name`. */
  repository: string;
  /** Keeps the result of one account at once, so that a run that is killed later loses none. */
  keep(result: Result): Promise<void>;
}

type Begun = Pick<Result, 'account' | 'step' | 'inputs' | 'module' | 'commit'>;

export interface Request {
  accounts: string[];
  /** The digits that AWS sent to the new e-mail of the only account, or `resend`. */
  oneTimePassword?: string | undefined;
  /** What may be done; absent where nobody asks for a review. */
  approved?: Approved | undefined;
}

/** What all accounts of a run have in common. */
interface Job extends Request {
  snapshot: Snapshot;
  deps: Deps;
  obtain(wanted: Wanted, account: Account, unit: Unit): Promise<Obtained & { provisionedProduct?: string }>;
  /** Accounts are made ready so many side by side: Organizations takes four tags and two moves a second. */
  prepareSlot<T>(work: () => Promise<T>): Promise<T>;
  /** Each path is looked up once, however many accounts belong there. */
  unit(path: string): Promise<Unit>;
}

const READY_SIDE_BY_SIDE = 5;

/**
 * Brings accounts of the ledger into being, several side by side; one that fails doesn't stop the others.
 *
 * @returns One result an account, in the order asked for.
 * @throws UserError before the first change where a name isn't an account this action can create.
 */
export async function run(request: Request, snapshot: Snapshot, deps: Deps): Promise<Result[]> {
  refuse(request, snapshot);
  const obtain = factoryOf(organizationOf(snapshot), deps);
  const job: Job = { ...request, snapshot, deps, obtain, prepareSlot: pLimit(READY_SIDE_BY_SIDE), unit: units(deps) };
  return Promise.all(request.accounts.map((name) => one(name, job)));
}

/** How accounts come into being here. */
function factoryOf(organization: Organization, deps: Deps): Job['obtain'] {
  const make = accountMaker(deps);
  if (organization.factory.kind === 'organizations') {
    return (wanted, account) => make(wanted, newAccount(wanted, account, organization));
  }
  const inTurn = pLimit(CONCURRENT_OPERATIONS);
  return (wanted, account, unit) => {
    // Control Tower has nothing to do with an account that was there before.
    if (wanted.knownId || wanted.adopt) return make(wanted, newAccount(wanted, account, organization));
    const order = productOrder(account, organization, unit, accountOrder(account, organization).tags);
    return obtainByProduct({ ...wanted, email: wanted.email ?? '' }, order, { ...deps, inTurn });
  };
}

function units({ organizations }: Deps): Job['unit'] {
  const found = new Map<string, Promise<Unit>>();
  return (path) => {
    const unit = found.get(path) ?? unitAt(path, organizations);
    found.set(path, unit);
    return unit;
  };
}

function newAccount({ name, email = '' }: Wanted, account: Account, organization: Organization): NewAccount {
  const { roles, factory } = organization;
  // Where Control Tower's enrolment brings the bootstrap role, the account is made with AWS's own.
  const role = factory.auto_enroll ? {} : { role: roles.bootstrap };
  return { name, email, ...role, tags: accountOrder(account, organization).tags };
}

async function one(name: string, job: Job): Promise<Result> {
  const { snapshot, deps } = job;
  const begun: Begun = {
    account: name,
    step: 'create',
    inputs: accountInputs(snapshot.base, name),
    module: moduleOf(snapshot),
    commit: snapshot.commit,
  };
  const isApproved = !job.approved || approvedItem(begun, job.approved);
  const result: Result = isApproved
    ? await bringUp(name, job)
        .then((done) => ({ ...begun, ...done }))
        .catch((error: Error) => ({ ...begun, outcome: 'failed', error: told(error) }))
    : { ...begun, outcome: 'differs', error: NOT_APPROVED };
  if (result.error) deps.log(`${name}: ${result.error.message}`);
  await deps.keep(result);
  return result;
}

async function bringUp(name: string, job: Job): Promise<Omit<Result, keyof Begun>> {
  const { snapshot, deps, oneTimePassword } = job;
  const organization = organizationOf(snapshot);
  const account = accountOf(snapshot, name);
  const status = snapshot.status.accounts.get(name);
  const order = accountOrder(account, organization);
  const unit = await job.unit(order.unit);
  const { account: found, ...obtained } = await job.obtain(wantedOf(name, snapshot), account, unit);
  deps.log(`${name}: is account ${found.id}`);
  const known = knownOf(found, obtained);
  const wanting: Wanting = {
    ...{ name, id: found.id, unit, tags: order.tags, account, oneTimePassword },
    ...{ currentName: found.name, currentEmail: found.email, email: order.email ?? found.email },
    // What was there before is in use: it is never put into quarantine.
    isNew: status?.created === undefined && account.account_id === undefined,
    emailUpdate: status?.email_update ?? undefined,
    joined: found.joined,
  };
  return job
    .prepareSlot(() => prepareAccount(wanting, organization, deps))
    .then(
      (brought) => ({
        ...known,
        ...said(brought),
        outcome: obtained.created ? 'created' : brought.did.length > 0 ? 'applied' : 'unchanged',
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

function wantedOf(name: string, snapshot: Snapshot): Wanted {
  const account = accountOf(snapshot, name);
  const { account_id: knownId, email: formerEmail } = snapshot.status.accounts.get(name) ?? {};
  return {
    name,
    email: accountEmail(account, organizationOf(snapshot)),
    knownId,
    formerEmail,
    adopt: account.account_id,
  };
}

function knownOf(
  { id, email, joined }: MemberAccount,
  { requestId, provisionedProduct }: Omit<Obtained, 'account'> & { provisionedProduct?: string },
) {
  return {
    account_id: id,
    email,
    ...(joined ? { created: joined } : {}),
    ...(requestId ? { request_id: requestId } : {}),
    ...(provisionedProduct ? { provisioned_product: provisionedProduct } : {}),
  };
}

function said({ did, notes, emailUpdate }: Brought): Pick<Result, 'did' | 'notes' | 'email_update'> {
  return {
    ...(did.length > 0 ? { did } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(emailUpdate ? { email_update: emailUpdate } : {}),
  };
}

/** All that is wrong with the names is told at once, before anything is asked of AWS. */
function refuse({ accounts, oneTimePassword }: Request, snapshot: Snapshot): void {
  const faults = accounts.flatMap((name) => reasonAgainst(name, snapshot) ?? []);
  if (oneTimePassword !== undefined && accounts.length !== 1) {
    faults.push('A one-time password is for one account: name just that one in the input `accounts`.');
  }
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}

function reasonAgainst(name: string, snapshot: Snapshot): string | undefined {
  const account = snapshot.base.accounts.get(name)?.value;
  if (!account) return `The ledger has no account ${name}: mend the input \`accounts\`.`;
  if (account.lifecycle !== 'present') return `${name} is to be ${account.lifecycle}: it isn't created.`;
  const organization = organizationOf(snapshot);
  const recorded = snapshot.status.accounts.get(name)?.account_id;
  const id = account.account_id ?? recorded ?? '';
  if (recorded && recorded !== id) return `${name} is account ${recorded}, and can't adopt ${id} too.`;
  const reserved = reservedAccounts(organization).get(id);
  if (reserved) return `${name} is account ${id}, which is ${reserved}: it isn't touched.`;
  if (account.account_id || accountEmail(account, organization)) return undefined;
  return `${name} has no e-mail: give it one, or give the factory a pattern (\`factory.email\`).`;
}

function accountOf({ base }: Snapshot, name: string) {
  const entry = base.accounts.get(name);
  if (!entry) throw new Error(`The ledger has no account ${name}`);
  return entry.value;
}
