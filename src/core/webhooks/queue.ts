import type { AccountStatus } from '../ledger/schema/status.ts';
import type { Transition } from './payload.ts';

export type Undelivered = NonNullable<AccountStatus['undelivered']>[number];

/** More than this of one account is of no use to anybody: the newest are kept. */
const MOST_KEPT = 50;

/**
 * What is to be sent of an account: what could not be delivered before, and its change of state, once for each webhook.
 *
 * @param webhooks The names of those there are; what is left of others is dropped.
 */
export function toSend(
  webhooks: readonly string[],
  before: AccountStatus | undefined,
  after: AccountStatus,
  now: string,
): Undelivered[] {
  const left = (before?.undelivered ?? []).filter(({ webhook }) => webhooks.includes(webhook));
  if (before?.state === after.state) return left;
  const change = { old_state: before?.state ?? 'n/a', new_state: after.state, at: now };
  return [...left, ...webhooks.map((webhook) => ({ webhook, ...change }))];
}

/** The record with what could not be delivered, to be sent again. */
export function withUndelivered({ undelivered: _, ...record }: AccountStatus, left: Undelivered[]): AccountStatus {
  return left.length > 0 ? { ...record, undelivered: left.slice(-MOST_KEPT) } : record;
}

/** The message's part that says what happened. */
export function transitionOf(account: string, { webhook: _, ...change }: Undelivered): Transition {
  return { account, ...change };
}
