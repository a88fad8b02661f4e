import pLimit from 'p-limit';
import { paced } from '../../src/core/aws/pace.ts';
import { once } from '../../src/core/once.ts';
import { UserError } from '../../src/core/problem.ts';
import type { CreationRequest, MemberAccount, NewAccount, Organizations } from '../../src/edge/organizations.ts';
import { findAccount, findByEmail, type Look, type Wanted } from './find.ts';
import { type WatchDeps, watchRequests } from './watch.ts';

export interface CreateDeps extends WatchDeps {
  organizations: WatchDeps['organizations'] &
    Pick<Organizations, 'account' | 'accounts' | 'tags' | 'creationRequests' | 'creationRequest' | 'createAccount'>;
}

export interface Obtained {
  account: MemberAccount;
  /** Whether this run had it made, or saw it being made. */
  created: boolean;
  requestId?: string;
}

/**
 * CreateAccount takes one call in ten seconds, three after a rest, and makes five accounts at a time (quotas page). A call
 * that is on its way for less time than the one before would come too early, so there is half a second to spare.
 */
const RATE = { burst: 3, every: 10_500 };
const IN_FLIGHT = 5;

/** So many accounts that are there already are looked at side by side: a thousand at once would only be refused. */
const LOOKS = 5;

/** How long AWS may refuse one request because of too many others: those of other tools count, too. */
const PATIENCE = 60 * 60_000;
const REFUSED_PAUSE = 20_000;

/** Nothing was begun where AWS answers by one of these. */
const BUSY = ['TooManyRequestsException', 'ConcurrentModificationException', 'ThrottlingException'];

/** What to do about AWS's reasons (CreateAccountStatus.FailureReason) that a person can mend. */
const REMEDIES: Record<string, string> = {
  ACCOUNT_LIMIT_EXCEEDED: 'Ask AWS for a higher quota of accounts, then run apply again.',
  CONCURRENT_ACCOUNT_MODIFICATION: 'Run apply again: another change of the organization was under way.',
  EMAIL_ALREADY_EXISTS: 'Some account, perhaps of another organization or closed, has this e-mail: choose another.',
  INVALID_EMAIL: "Mend the e-mail in the account's file.",
  INVALID_ADDRESS: "Mend the management account's address in its billing settings.",
  MISSING_PAYMENT_INSTRUMENT: 'Give the management account a way to pay.',
  PENDING_BUSINESS_VALIDATION: 'Wait until AWS has validated the business, then run apply again.',
};

/**
 * Finds accounts or has them created, any number side by side: the organization is looked through once for all, AWS is
 * asked as often as it takes, and all that it makes is waited for together.
 *
 * @returns A function that obtains one ACTIVE account; it throws UserError with AWS's reason and what to do about it.
 */
export function accountMaker(deps: CreateDeps): (wanted: Wanted, order: NewAccount) => Promise<Obtained> {
  const { organizations, log } = deps;
  const look: Look = {
    ...organizations,
    accounts: once(organizations.accounts),
    creationRequests: once(organizations.creationRequests),
  };
  let total = 0;
  const watch = watchRequests(deps, { total: () => total, sideBySide: IN_FLIGHT });
  const turn = paced(RATE, deps);
  const seat = pLimit(IN_FLIGHT);
  const looking = pLimit(LOOKS);

  async function make(wanted: Wanted, order: NewAccount, begun: CreationRequest | undefined): Promise<Obtained> {
    if (!begun) log(`${wanted.name}: asking AWS Organizations for the account`);
    const request = begun ?? (await asked(order, turn, deps));
    const done = await watch(request);
    return { account: await outcome(done, wanted, deps), created: true, requestId: done.id };
  }

  return async (wanted, order) => {
    const found = await looking(() => findAccount(wanted, look));
    if (found && 'account' in found) return { account: found.account, created: false };
    total += 1;
    return seat(() => make(wanted, order, found?.request));
  };
}

/** Asks for an account, in turn, until AWS takes the request. */
async function asked(order: NewAccount, turn: () => Promise<void>, deps: CreateDeps): Promise<CreationRequest> {
  const started = deps.now();
  for (;;) {
    await turn();
    try {
      return await deps.organizations.createAccount(order);
    } catch (error) {
      if (!BUSY.includes((error as Error).name) || deps.now() - started > PATIENCE) throw error;
      deps.log(`${order.name}: AWS takes no more requests for now, next try in ${REFUSED_PAUSE / 1000} s`);
      await deps.sleep(REFUSED_PAUSE);
    }
  }
}

async function outcome(done: CreationRequest, wanted: Wanted, { organizations }: CreateDeps): Promise<MemberAccount> {
  if (done.state === 'SUCCEEDED') {
    const found = await findAccount({ ...wanted, knownId: done.accountId }, organizations);
    if (found && 'account' in found) return found.account;
  }
  // A request of ours that got lost on the way may have made the account after we looked.
  const late = done.failure === 'EMAIL_ALREADY_EXISTS' ? await findByEmail(wanted, organizations) : undefined;
  if (late) return late.account;
  const reason = done.failure ?? done.state;
  throw new UserError(`AWS did not create ${wanted.name} (${wanted.email}): ${reason}.`, {
    hint: REMEDIES[reason] ?? 'See the request in the Organizations console.',
  });
}
