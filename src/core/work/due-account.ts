import type { Account } from '../ledger/schema/account.ts';

/** An account on which something is to be done, or a peering. */
export interface DueAccount {
  /** Its name; a peering's is told by "--", see peerings.ts. */
  account: string;
  /** It has no confirmed account id yet, or its creation didn't finish. */
  create: boolean;
  /** It has a network to bring up, or one to take down. */
  network: boolean;
  /** What the ledger wants of it: to be there, to be without its network, or to be closed. */
  lifecycle: Account['lifecycle'];
  /** Digest of the account's own files: its file and its claim; for a peering see `peeringInputs`. */
  inputs: string;
  /** Digest of what all accounts share: the Terraform code and organization.yaml. */
  module: string;
  /** Why it is due, for people; it is in no digest. */
  reason: string;
}

/** What a person asked for beyond what main's tip owes. */
export interface OnRequest {
  /** To how many accounts what all share is rolled out, where only that moved on. */
  rollout: number;
  /** Accounts that are gone through once more, though nothing is owed: what was changed by hand is put right. */
  again: readonly string[];
}

export const NOTHING_ASKED: OnRequest = { rollout: 0, again: [] };

/** What there is to do, what waits for somebody to ask for it, and what for other work. */
export interface Owed {
  due: DueAccount[];
  pending: string[];
  stoppedBy: string[];
  waiting: { account: string; reason: string }[];
}

/** Something that may be due. */
export interface Candidate {
  item: Omit<DueAccount, 'reason'>;
  /** Why main owes it. */
  owed: string | undefined;
  /** Why it would be done on request. */
  onRequest: string | undefined;
  /** Whether it is there, and nothing of it is under way. */
  isSettled: boolean;
  /** What has to be done first. */
  blocked: string | undefined;
}

/** Whether the ledger wants an account to lose its network, or to be closed. */
export function isLeaving({ lifecycle }: Pick<DueAccount, 'lifecycle'>): boolean {
  return lifecycle !== 'present';
}
