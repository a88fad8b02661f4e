import { UserError } from '../../src/core/problem.ts';
import type { CreationRequest, MemberAccount, NewAccount, Organizations } from '../../src/edge/organizations.ts';
import { findAccount, findByEmail, type Wanted } from './find.ts';

export interface CreateDeps {
  organizations: Pick<
    Organizations,
    'account' | 'accounts' | 'tags' | 'creationRequests' | 'creationRequest' | 'createAccount'
  >;
  sleep(milliseconds: number): Promise<void>;
  now(): number;
  log(line: string): void;
}

/** How long AWS may take: minutes as a rule, an hour at the very most. */
const PATIENCE = 60 * 60_000;

/** DescribeCreateAccountStatus takes two calls a second in all (Organizations quotas): five in flight fit at this pace. */
const SLOWEST_POLL = 5_000;

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
 * Finds an account or has it created.
 *
 * @returns The ACTIVE account, whether this call asked for it, and the request if there was one.
 * @throws UserError with AWS's reason and what to do about it.
 */
export async function obtainAccount(
  wanted: Wanted,
  order: NewAccount,
  deps: CreateDeps,
): Promise<{ account: MemberAccount; created: boolean; requestId?: string }> {
  const found = await findAccount(wanted, deps.organizations);
  if (found && 'account' in found) return { account: found.account, created: false };
  if (!found) deps.log(`${wanted.name}: asking AWS Organizations for the account`);
  const request = found?.request ?? (await deps.organizations.createAccount(order));
  const done = await settled(request, deps);
  const account = await outcome(done, wanted, deps);
  return { account, created: true, requestId: done.id };
}

async function settled(
  request: CreationRequest,
  { organizations, sleep, now, log }: CreateDeps,
): Promise<CreationRequest> {
  const started = now();
  let current = request;
  for (let wait = 1_000; current.state === 'IN_PROGRESS'; wait = Math.min(wait * 2, SLOWEST_POLL)) {
    if (now() - started > PATIENCE) {
      throw new UserError(`AWS has not finished creating ${request.name} after an hour (request ${request.id}).`, {
        hint: 'The next run takes the same request up again.',
      });
    }
    await sleep(wait);
    current = await organizations.creationRequest(request.id);
    log(`${request.name}: ${current.state} after ${Math.round((now() - started) / 1000)} s`);
  }
  return current;
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
