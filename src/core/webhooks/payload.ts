import { createHmac } from 'node:crypto';
import type { Organization } from '../ledger/schema/organization.ts';

/** A change of an account's state. */
export interface Transition {
  account: string;
  /** One of Genesis's states; `n/a` before the first. */
  old_state: string;
  new_state: string;
  /** When it was recorded, as in 2026-11-20T23:04:34Z. */
  at: string;
}

export type Format = Organization['webhooks'][number]['format'];

/** What a webhook is sent. */
export interface Message {
  body: string;
  headers: Record<string, string>;
}

/** The header that says who sent it: HMAC-SHA256 of the body by the webhook's key, as GitHub signs its own webhooks. */
const SIGNATURE = 'x-genesis-signature-256';

/**
 * The message of a transition.
 *
 * @param environment Of organization.yaml's network: Genesis told its own by this name.
 * @param key Without one the message isn't signed.
 */
export function messageOf(
  transition: Transition,
  format: Format,
  { environment, key }: { environment: string; key?: string | undefined },
): Message {
  const body = format === 'genesis' ? genesisPayload(transition, environment) : mattermostPost(transition);
  const signature = key ? { [SIGNATURE]: `sha256=${createHmac('sha256', key).update(body).digest('hex')}` } : {};
  return { body, headers: { 'content-type': 'application/json', ...signature } };
}

/**
 * Mattermost Genesis's payload. Its time is in nanoseconds, which is more than a JavaScript number can hold: the digits
 * are written as they are.
 */
function genesisPayload({ account, old_state, new_state, at }: Transition, environment: string): string {
  const nanoseconds = BigInt(Date.parse(at)) * 1_000_000n;
  const rest = { id: account, type: 'account', new_state, old_state, extra_data: { Environment: environment } };
  return `{"timestamp":${nanoseconds},${JSON.stringify(rest).slice(1)}`;
}

/** A post by an incoming webhook of Mattermost. Names and states hold nothing that Markdown would take for more. */
function mattermostPost({ account, old_state, new_state }: Transition): string {
  const before = old_state === 'n/a' ? '' : ` (was ${old_state})`;
  return JSON.stringify({
    username: 'genesis',
    text: `${sign(new_state)} \`${account}\` is **${new_state}**${before}`,
  });
}

function sign(state: string): string {
  if (state.endsWith('-failed')) return ':x:';
  if (state.endsWith('-requested')) return ':hourglass_flowing_sand:';
  return state === 'deleted' ? ':wastebasket:' : ':white_check_mark:';
}
