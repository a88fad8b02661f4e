import type { AccountState, AccountStatus } from '../../ledger/schema/status.ts';
import { type Html, html } from './html.ts';

/** What a block is to somebody who looks for room: whose, and how well that account is. */
export type BlockState = 'used' | 'coming' | 'failed' | 'resting' | 'free';

/** How the page says them; color is never the only sign. */
export const STATE_WORDS: Readonly<Record<BlockState, string>> = {
  used: 'in use',
  coming: 'claimed, not in place yet',
  failed: 'needs a look',
  resting: 'resting after its account was deleted',
  free: 'free',
};

/** The same for an account or a peering; without a record it is still to be made. */
export function blockState(state: AccountState | undefined): Exclude<BlockState, 'free'> {
  if (state === undefined) return 'coming';
  if (state === 'deleted') return 'resting';
  if (state.endsWith('-failed')) return 'failed';
  return state === 'stable' || state === 'refresh-metadata' ? 'used' : 'coming';
}

const SIGNS: Readonly<Record<BlockState, string>> = { used: '✓', coming: '…', failed: '!', resting: '–', free: '' };

/** A state as a label, by Genesis's word for it. */
export function stateLabel(state: AccountState | undefined): Html {
  const kind = blockState(state);
  return html`<span class="state ${kind}"><span aria-hidden="true">${SIGNS[kind]}</span> ${state ?? 'not made yet'}</span>`;
}

/** Minutes are enough for people; the record has the seconds. */
export function minute(time: string | undefined): Html | undefined {
  return time ? html`<time>${time.slice(0, 10)} ${time.slice(11, 16)}</time>` : undefined;
}

/** What went wrong, and how to mend it. */
export function errorText({ error }: Pick<AccountStatus, 'error'>): Html | undefined {
  return error
    ? html`<p class="error">${error.message}${error.hint ? html` <span>${error.hint}</span>` : undefined}</p>`
    : undefined;
}
