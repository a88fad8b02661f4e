import type { AccountState, AccountStatus } from '../ledger/schema/status.ts';
import { type ApprovedItem, itemDigest } from './approval.ts';
import { isCreated } from './due.ts';
import type { Result } from './result.ts';

// What is written down of an account, before the work and after it. The states are those of Mattermost Genesis.
// What doesn't change keeps its time, so that a second run has nothing to write.

/** What one run did for one account; a step that is absent wasn't needed, or its job never came to an end. */
export interface Done {
  create?: Result | undefined;
  apply?: Result | undefined;
  /** Whether the ledger wants a network for it: without one, the creation is all there is to do. */
  network: boolean;
}

/** How many characters of an error are kept: Terraform tells what AWS said only after 300. All of it is in the run's log. */
const ERROR_LENGTH = 500;

/**
 * The record of an account on which work begins.
 *
 * @param run The run that a person approved, or dispatched with the digest.
 */
export function recordBegin(
  before: AccountStatus | undefined,
  item: ApprovedItem,
  { run, subnet, now }: { run: string; subnet?: string | undefined; now: string },
): AccountStatus {
  return {
    ...before,
    ...inState(before, item.create ? 'creation-requested' : 'provisioning-requested', now),
    ...known({ subnet }),
    approved: { digest: itemDigest(item), run },
  };
}

/** The record of an account after a run; the same as before where the run left no result. */
export function recordEnd(before: AccountStatus | undefined, done: Done, now: string): AccountStatus | undefined {
  const last = lastResult(done);
  if (!last) return before;
  const { error: lastError, ...kept } = before ?? {};
  const state = stateAfter(before, last, done);
  return {
    ...kept,
    ...facts(before, done, now),
    ...inState(before, state, now),
    ...(state === 'stable' ? { applied: { inputs: last.inputs, module: last.module, commit: last.commit } } : {}),
    ...(state.endsWith('-failed') ? { error: errorOf(last, lastError, now) } : {}),
  };
}

/** Whether a step reached what it was for. A plan that differs was not applied, and a person is asked again. */
export function succeeded({ outcome }: Result): boolean {
  return outcome !== 'failed' && outcome !== 'differs';
}

/** What ended it: an account that could not be created has no network worth a word. */
export function lastResult({ create, apply }: Done): Result | undefined {
  return create && !succeeded(create) ? create : (apply ?? create);
}

function stateAfter(before: AccountStatus | undefined, last: Result, { create, network }: Done): AccountState {
  if (succeeded(last)) return last.step === 'create' && network ? 'provisioning-requested' : 'stable';
  // Where the job that creates left no result, the next step fails for want of an account.
  const isThere = isCreated(before) || (create !== undefined && succeeded(create));
  return isThere ? 'provisioning-failed' : 'creation-failed';
}

function facts(before: AccountStatus | undefined, { create, apply }: Done, now: string): Partial<AccountStatus> {
  const isNew = create !== undefined && succeeded(create) && before?.created === undefined;
  return known({
    account_id: create?.account_id ?? apply?.account_id,
    email: create?.email,
    request_id: create?.request_id,
    subnet: apply?.subnet,
    network: apply && succeeded(apply) ? apply.network : undefined,
    created: isNew ? now : undefined,
  });
}

function errorOf({ outcome, error }: Result, last: AccountStatus['error'], now: string): AccountStatus['error'] {
  const unexplained =
    outcome === 'differs' ? 'The plan is no longer the one that was approved.' : 'It is not known why.';
  const message = firstLine(error?.message ?? unexplained);
  const hint = error?.hint === undefined ? {} : { hint: firstLine(error.hint) };
  const isSame = last?.message === message && last.hint === hint.hint;
  return { message, ...hint, at: isSame ? (last.at ?? now) : now };
}

function inState(
  before: AccountStatus | undefined,
  state: AccountState,
  now: string,
): Pick<AccountStatus, 'state' | 'since'> {
  return { state, since: before?.state === state ? (before.since ?? now) : now };
}

/** Without what is undefined: it would hide what was known before. */
function known<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function firstLine(text: string): string {
  const line = text.trim().split(/\r\n|[\r\n]/)[0] ?? '';
  return line.length > ERROR_LENGTH ? `${line.slice(0, ERROR_LENGTH - 1)}…` : line;
}
