import { digest } from '../hash.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Account } from '../ledger/schema/account.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import type { Organization } from '../ledger/schema/organization.ts';
import type { AccountStatus } from '../ledger/schema/status.ts';
import type { Status } from '../ledger/status.ts';
import type { Problem } from '../problem.ts';
import { type Candidate, type DueAccount, isLeaving, NOTHING_ASKED, type OnRequest, type Owed } from './due-account.ts';
import { peeringCandidates } from './due-peerings.ts';
import { accountsOf, livePeeringsOf } from './peerings.ts';
import { SHARED_CHANGED, whyUnfinished } from './unfinished.ts';

// What the ledger owes, worked out anew on every run from main's tip and the status. Nothing is queued anywhere, so a
// run that was superseded or killed loses nothing.

/** States from which an account doesn't come back by creating or provisioning it. */
const LEAVING: ReadonlySet<string> = new Set(['deletion-requested', 'deletion-failed', 'deleted']);

/**
 * Digest of an account's own files: what is owed on merge when it differs from `applied.inputs`.
 *
 * @throws Error when the ledger has no such account: callers take names from the ledger.
 */
export function accountInputs(ledger: Ledger, name: string): string {
  return digest({ account: accountOf(ledger, name), claim: claimOf(ledger, name) ?? null });
}

/**
 * Digest of what all accounts share. A change of it is rolled out in rings, never owed on merge. Which drift is ignored
 * bears on no account.
 *
 * @param terraform Git's tree id of the folder `terraform/`.
 */
export function moduleDigest(terraform: string, organization: Organization): string {
  return digest({ terraform, organization: { ...organization, drift: undefined, approval: undefined } });
}

/** The claim of an account, if it has one. */
export function claimOf(ledger: Ledger, name: string): Claim | undefined {
  let index = claimIndexes.get(ledger);
  if (!index) {
    index = new Map([...ledger.claims.values()].map(({ value }) => [value.account, value]));
    claimIndexes.set(ledger, index);
  }
  return index.get(name);
}

// A ledger never changes once it is read, and looking through 10,000 claims for each of 10,000 accounts takes minutes.
const claimIndexes = new WeakMap<Ledger, ReadonlyMap<string, Claim>>();

/**
 * What main's tip owes: accounts and peerings whose files aren't what was last applied, or whose last run didn't finish.
 *
 * A roll-out stops at the first failure: while an account has failed with what is rolled out, no further one gets it.
 *
 * @returns `due`; `pending`, what is done on request alone and was not asked for: only the shared part moved on, or a new
 * e-mail waits for its one-time password; `stoppedBy`, the accounts at which the roll-out stopped; `waiting`, what can't be
 * done yet. In the order of names.
 */
export function whatIsDue(
  ledger: Ledger,
  status: Status,
  module: string,
  { rollout, again }: OnRequest = NOTHING_ASKED,
): Owed {
  const due: DueAccount[] = [];
  const pending: DueAccount[] = [];
  const waiting: Owed['waiting'] = [];
  const asked = new Set(again);
  for (const { item, owed, onRequest, isSettled, blocked } of candidates(ledger, status, module)) {
    const isAsked = isSettled && asked.has(item.account);
    const reason = owed ?? (isAsked ? (onRequest ?? 'asked for again') : undefined);
    if (reason && blocked) waiting.push({ account: item.account, reason: blocked });
    else if (reason) due.push({ ...item, reason });
    else if (onRequest) pending.push({ ...item, reason: onRequest });
  }
  const stoppedBy = pending.length > 0 ? failedWith(module, status) : [];
  const released = stoppedBy.length > 0 ? 0 : rollout;
  const all = [...due, ...pending.slice(0, released)].sort((a, b) => (a.account < b.account ? -1 : 1));
  return { due: all, pending: pending.slice(released).map(({ account }) => account), stoppedBy, waiting };
}

/** In the order of names. */
function candidates(ledger: Ledger, status: Status, module: string): Candidate[] {
  const accounts = accountNames(ledger).map((name) => accountCandidate(ledger, status, name, module));
  const all = [...accounts, ...peeringCandidates(ledger, status, module)];
  return all.sort((a, b) => (a.item.account < b.item.account ? -1 : 1));
}

function accountCandidate(ledger: Ledger, status: Status, name: string, module: string): Candidate {
  const record = status.accounts.get(name);
  const item = dueItem(ledger, name, record, module);
  const peerings = isLeaving(item) ? livePeeringsOf(status, name) : [];
  return {
    item,
    owed: isLeaving(item) ? whyLeaving(item, record) : whyDue(record, item.inputs),
    onRequest: whyPending(item, record),
    isSettled: isSettled(item, record),
    blocked: peerings.length > 0 ? `${peerings.join(' and ')} must be gone first` : undefined,
  };
}

/** Accounts and peerings that failed when they got what is shared now, and don't have it yet. */
export function failedWith(module: string, { accounts, peerings }: Status): string[] {
  return [...accounts, ...peerings].flatMap(([name, { state, approved, applied }]) =>
    state === 'provisioning-failed' && approved?.module === module && applied?.module !== module ? [name] : [],
  );
}

/** What a change touches, but for peerings: accounts whose own files differ between the base and what would be merged. */
export function touched(base: Ledger, next: Ledger, status: Status, module: string): DueAccount[] {
  return accountNames(next).flatMap((name) => {
    const item = dueItem(next, name, status.accounts.get(name), module);
    if (!base.accounts.has(name)) return [{ ...item, reason: 'added by this change' }];
    if (accountInputs(base, name) === item.inputs) return [];
    return [{ ...item, reason: `this change touches its ${changedParts(base, next, name).join(', ')}` }];
  });
}

/** Takes out the accounts that an error touches; an error that names no accounts touches all. */
export function withoutHeldBack(due: DueAccount[], problems: Problem[]): { due: DueAccount[]; heldBack: string[] } {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const all = errors.some(({ accounts }) => accounts === undefined);
  const held = new Set(errors.flatMap(({ accounts }) => accounts ?? []));
  const isHeld = ({ account }: DueAccount) => all || accountsOf(account).some((name) => held.has(name));
  return { due: due.filter((item) => !isHeld(item)), heldBack: due.filter(isHeld).map(({ account }) => account) };
}

/** Whether the account is there for good: its id is confirmed and its creation came to an end. */
export function isCreated(record: AccountStatus | undefined): boolean {
  return Boolean(record?.account_id) && !record?.state.startsWith('creation-');
}

const accountNames = (ledger: Ledger) => [...ledger.accounts.keys()].sort();

/** Whether an account is there, and nothing of it is under way. */
function isSettled(item: Omit<DueAccount, 'reason'>, record: AccountStatus | undefined): record is AccountStatus {
  return !isLeaving(item) && record?.state === 'stable';
}

/** What is done on request alone. What is cleaned or closed needs nothing of what is shared any more. */
function whyPending(item: Omit<DueAccount, 'reason'>, record: AccountStatus | undefined): string | undefined {
  if (!isSettled(item, record)) return undefined;
  if (record.email_update) return 'its new e-mail waits for a one-time password';
  return record.applied?.module === item.module ? undefined : SHARED_CHANGED;
}

function dueItem(
  ledger: Ledger,
  account: string,
  record: AccountStatus | undefined,
  module: string,
): Omit<DueAccount, 'reason'> {
  const { lifecycle, network } = accountOf(ledger, account);
  return {
    account,
    create: lifecycle === 'present' && !isCreated(record),
    // One that was taken down is recorded as null; of what isn't recorded, it is looked whether it is there.
    network: network !== 'none' && (lifecycle === 'present' || record?.network !== null),
    lifecycle,
    inputs: accountInputs(ledger, account),
    module,
  };
}

function whyDue(record: AccountStatus | undefined, inputs: string): string | undefined {
  if (!record) return 'new account';
  if (LEAVING.has(record.state)) return undefined;
  if (!isCreated(record)) return record.state === 'creation-failed' ? 'creation failed' : 'creation did not finish';
  if (!record.applied) return 'created, not yet applied';
  return whyUnfinished(record, inputs);
}

/** Nothing is due for an account that is to be cleaned before it was ever made. */
function whyLeaving(
  { lifecycle, inputs }: Pick<DueAccount, 'lifecycle' | 'inputs'>,
  record: AccountStatus | undefined,
): string | undefined {
  if (lifecycle === 'closed') {
    if (record?.state === 'deleted') return undefined;
    if (record?.state === 'deletion-failed') return 'closing it failed';
    return record?.state === 'deletion-requested' ? 'closing it did not finish' : 'it is to be closed';
  }
  if (!record || !isCreated(record) || LEAVING.has(record.state)) return undefined;
  const isClean = record.state === 'stable' && record.network === null && record.applied?.inputs === inputs;
  return isClean ? undefined : 'its network is to be taken down';
}

function changedParts(base: Ledger, next: Ledger, name: string): string[] {
  const before: Record<string, unknown> = { ...accountOf(base, name), claim: claimOf(base, name) };
  const after: Record<string, unknown> = { ...accountOf(next, name), claim: claimOf(next, name) };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.filter((key) => digest(before[key] ?? null) !== digest(after[key] ?? null));
}

function accountOf(ledger: Ledger, name: string): Account {
  const entry = ledger.accounts.get(name);
  if (!entry) throw new Error(`The ledger has no account ${name}`);
  return entry.value;
}
