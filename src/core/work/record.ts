import type { AccountState, AccountStatus } from '../ledger/schema/status.ts';
import { type ApprovedItem, itemDigest } from './approval.ts';
import { isCreated } from './due.ts';
import { isPeering } from './peerings.ts';
import type { Result } from './result.ts';

// What is written down of an account, before the work and after it. The states are those of Mattermost Genesis.
// What doesn't change keeps its time, so that a second run has nothing to write.

/** What one run did for one account; a step that is absent wasn't needed, or its job never came to an end. */
export interface Done {
  create?: Result | undefined;
  apply?: Result | undefined;
  destroy?: Result | undefined;
  close?: Result | undefined;
  /** Whether the ledger wants a network for it: without one, the creation is all there is to do. */
  network: boolean;
  lifecycle: ApprovedItem['lifecycle'];
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
    ...inState(before, beginning(item), now),
    ...known({ subnet }),
    approved: { digest: itemDigest(item), run, module: item.module },
  };
}

function beginning({ create, lifecycle }: ApprovedItem): AccountState {
  if (lifecycle === 'closed') return 'deletion-requested';
  return create ? 'creation-requested' : 'provisioning-requested';
}

/** The record of an account after a run; the same as before where the run left no result. */
export function recordEnd(before: AccountStatus | undefined, done: Done, now: string): AccountStatus | undefined {
  const last = lastResult(done);
  if (!last) return before;
  const { error: lastError, email_update: asked, ...kept } = before ?? {};
  const state = stateAfter(before, last, done);
  const isOver = state === 'stable' || state === 'deleted';
  return {
    ...kept,
    // The step that creates tells anew whether a change of the e-mail still waits.
    ...(asked && !done.create ? { email_update: asked } : {}),
    ...facts(before, done, now),
    ...clusterAfter(before, networkAfter(done.apply, done.destroy)),
    ...inState(before, state, now),
    ...(isOver ? { applied: { inputs: last.inputs, module: last.module, commit: last.commit } } : {}),
    ...(state === 'deleted' ? { deleted: before?.deleted ?? now } : {}),
    ...(last.error || state.endsWith('-failed') ? { error: errorOf(last, lastError, now) } : {}),
  };
}

/** Whether a step reached what it was for. A plan that differs was not applied, and a person is asked again. */
export function succeeded({ outcome }: Result): boolean {
  return outcome !== 'failed' && outcome !== 'differs' && outcome !== 'queued';
}

/** What ended it: the first step that failed, else the last one. */
export function lastResult({ create, apply, destroy, close }: Done): Result | undefined {
  const steps = [create, apply, destroy, close].filter((step) => step !== undefined);
  return steps.find((step) => !succeeded(step)) ?? steps.at(-1);
}

function stateAfter(
  before: AccountStatus | undefined,
  last: Result,
  { create, network, lifecycle }: Done,
): AccountState {
  if (lifecycle === 'closed') return stateOfClosing(last);
  if (succeeded(last)) return last.step === 'create' && network ? 'provisioning-requested' : 'stable';
  // Where the job that creates left no result, the next step fails for want of an account.
  const isThere = isPeering(last.account) || isCreated(before) || (create !== undefined && succeeded(create));
  return isThere ? 'provisioning-failed' : 'creation-failed';
}

/** Where AWS takes no more for now, or the step that closes is yet to come, it is asked for still. */
function stateOfClosing(last: Result): AccountState {
  if (last.outcome === 'queued') return 'deletion-requested';
  if (!succeeded(last)) return 'deletion-failed';
  // A peering is over once it is taken down.
  return last.step === 'close' || isPeering(last.account) ? 'deleted' : 'deletion-requested';
}

function facts(before: AccountStatus | undefined, done: Done, now: string): Partial<AccountStatus> {
  const { create, apply, destroy, close } = done;
  const isNew = create !== undefined && succeeded(create) && before?.created === undefined;
  return known({
    account_id: create?.account_id ?? apply?.account_id ?? close?.account_id,
    email: create?.email,
    request_id: create?.request_id,
    provisioned_product: create?.provisioned_product ?? close?.provisioned_product,
    subnet: apply?.subnet,
    network: networkAfter(apply, destroy),
    email_update: create?.email_update,
    created: isNew ? (create.created ?? now) : undefined,
  });
}

/** What others need of the network; null where it was taken down. */
function networkAfter(apply: Result | undefined, destroy: Result | undefined): AccountStatus['network'] {
  if (destroy && succeeded(destroy)) return null;
  return apply && succeeded(apply) ? apply.network : undefined;
}

/** A cluster was requested for a VPC, and goes with it. */
function clusterAfter(
  before: AccountStatus | undefined,
  network: AccountStatus['network'],
): Pick<AccountStatus, 'cluster'> {
  const isSame = network === undefined || network?.vpc_id === before?.network?.vpc_id;
  return before?.cluster && !isSame ? { cluster: null } : {};
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
