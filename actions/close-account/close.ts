import { type Foreign, refuseForeign } from '../../src/core/close/foreign.ts';
import type { Account } from '../../src/core/ledger/schema/account.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Result } from '../../src/core/work/result.ts';
import { told } from '../../src/core/work/told.ts';
import type { MemberAccount, Organizations } from '../../src/edge/organizations.ts';
import { findAnyState, type Wanted } from '../create-account/find.ts';
import type { Unit } from '../create-account/prepare.ts';

export interface CloseDeps {
  organizations: Pick<
    Organizations,
    'account' | 'accounts' | 'tags' | 'creationRequests' | 'closeAccount' | 'parent' | 'move'
  >;
  /** How many resources the account's Terraform state has. */
  resourcesInState(name: string): Promise<number>;
  /** What isn't ours in any network of the account, in the regions in use. */
  foreign(name: string, id: string): Promise<Foreign[]>;
  /** Accounts that Service Catalog made are let go by it first; absent with another factory. */
  product?: {
    /** The product by which Control Tower manages the account still. */
    find(closing: Closing, id: string): Promise<string | undefined>;
    /** Ends that, and waits until it has ended. */
    terminate(product: string, account: { name: string; id: string }): Promise<void>;
  };
  /** Waits until AWS may be asked to close one more. */
  turn(): Promise<void>;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
  log(line: string): void;
}

/** An account that is to be closed. */
export interface Closing {
  wanted: Wanted;
  account: Account;
  /** The id of the product that made it, by status. */
  provisionedProduct: string | undefined;
  /** The file it says so in. */
  file: string;
  /** Where closed accounts go; absent where the organization has no place for them. */
  unit: Unit | undefined;
  /** Accounts that nobody closes: what each is, by id. */
  reserved: ReadonlyMap<string, string>;
}

export type Closed = Pick<
  Result,
  'outcome' | 'account_id' | 'email' | 'provisioned_product' | 'did' | 'notes' | 'error'
>;

type Ended = Pick<Closed, 'outcome' | 'did' | 'error'>;

/** AWS closes an account within minutes as a rule. */
const PATIENCE = 10 * 60_000;
const SLOWEST_LOOK = 15_000;

/**
 * Closes an account that nothing lives in any more, and moves it to where closed accounts go. What was done before isn't
 * done again.
 *
 * @returns `closed`, or `queued` where AWS takes no more for now.
 * @throws UserError while something of the account is still there, or where it isn't known which account is meant.
 */
export async function closeAccount(closing: Closing, deps: CloseDeps): Promise<Closed> {
  const { wanted, reserved } = closing;
  const { organizations } = deps;
  const found = await findAnyState(wanted, organizations);
  if (!found) return neverMade(wanted, deps);
  const isReserved = reserved.get(found.id);
  if (isReserved) throw new UserError(`Account ${found.id} is ${isReserved}: it isn't closed.`);
  const known = { account_id: found.id, email: found.email };
  const product = found.state === 'ACTIVE' ? await lookedThrough(closing, found.id, deps) : undefined;
  if (product === undefined) return { ...known, ...(await ended(found, closing, deps)) };
  await deps.product?.terminate(product, { name: wanted.name, id: found.id });
  // Told whatever comes next: without it, the next run would want to look again, and can't enter the account any more.
  const done = await ended(found, closing, deps).catch(
    (error: Error): Ended => ({ outcome: 'failed', error: told(error) }),
  );
  const did = ['taken out of Control Tower', ...(done.did ?? [])];
  return { ...known, provisioned_product: product, ...done, did };
}

/**
 * Refuses an account that something lives in.
 *
 * @returns The product that has to be terminated first.
 */
async function lookedThrough(closing: Closing, id: string, deps: CloseDeps): Promise<string | undefined> {
  const { wanted, account, file, provisionedProduct } = closing;
  await refuseNetwork(wanted.name, deps);
  const product = await deps.product?.find(closing, id);
  // The role by which it is entered goes with the product: where status knows of one that is gone, it was looked before.
  const wasLooked = deps.product && provisionedProduct !== undefined && product === undefined;
  if (!wasLooked) refuseForeign(wanted.name, await deps.foreign(wanted.name, id), account, file);
  return product;
}

/** Nothing lives in it, and nothing manages it: it is closed and put away. */
async function ended(found: MemberAccount, { wanted, unit }: Closing, deps: CloseDeps): Promise<Ended> {
  const { organizations, log } = deps;
  const did: string[] = [];
  if (found.state === 'ACTIVE') {
    await deps.turn();
    const refused = await organizations.closeAccount(found.id);
    if (refused) return { outcome: 'queued', error: waiting(refused) };
    log(`${wanted.name}: AWS closes account ${found.id}`);
    did.push('closed');
  }
  if (!(await isClosed(found, deps))) return { outcome: 'queued', error: STILL_CLOSING };
  if (unit && (await moved(found.id, unit, deps))) did.push(`moved to ${unit.path}`);
  return { outcome: 'closed', did };
}

/** A request in flight may still become an account: who says closed too early would never close it. */
async function neverMade({ name, knownId }: Wanted, { organizations }: CloseDeps): Promise<Closed> {
  const requests = await organizations.creationRequests();
  if (requests.some((request) => request.name === name && request.state === 'IN_PROGRESS')) {
    throw new UserError(`AWS is still creating ${name}.`, { hint: 'The next run closes it.' });
  }
  const why = knownId ? `account ${knownId} is no longer in the organization` : 'it was never made';
  return { outcome: 'closed', notes: [`${why}: there was nothing to close`] };
}

/** By the state itself, whatever was recorded: what is in it costs money, and nobody could reach it any more. */
async function refuseNetwork(name: string, { resourcesInState }: CloseDeps): Promise<void> {
  const resources = await resourcesInState(name);
  if (resources === 0) return;
  throw new UserError(`The network of ${name} is still there: its Terraform state has ${resources} resources.`, {
    hint: 'It is taken down first; look at why that failed.',
  });
}

async function isClosed({ id, name }: MemberAccount, { organizations, sleep, now, log }: CloseDeps): Promise<boolean> {
  const started = now();
  for (let wait = 1_000; ; wait = Math.min(wait * 2, SLOWEST_LOOK)) {
    const state = (await organizations.account(id))?.state;
    if (state === undefined || state === 'SUSPENDED') return true;
    if (now() - started > PATIENCE) return false;
    log(`${name}: ${state} after ${Math.round((now() - started) / 1000)} s`);
    await sleep(wait);
  }
}

async function moved(id: string, unit: Unit, { organizations }: CloseDeps): Promise<boolean> {
  const parent = await organizations.parent(id);
  if (parent === unit.id) return false;
  await organizations.move(id, parent, unit.id);
  return true;
}

const STILL_CLOSING = { message: 'AWS has not finished closing it yet.', hint: 'The next run looks again.' };

/** AWS's quotas on closing (Organizations quotas page): a share of the accounts in 30 days, and three at a time. */
function waiting(reason: string): NonNullable<Result['error']> {
  const whose = reason === 'CLOSE_ACCOUNT_QUOTA_EXCEEDED' ? "this month's quota is used up" : 'too many at a time';
  return {
    message: `AWS closes no more accounts for now: ${whose} (${reason}).`,
    hint: 'It is queued: each run tries again, without asking.',
  };
}
