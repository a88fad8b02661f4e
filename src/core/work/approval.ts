import { z } from 'zod';
import { digest } from '../hash.ts';
import { type DueAccount, isLeaving } from './due-account.ts';
import { SUBJECT } from './subject.ts';

// What a person was asked, and so what may be done: a file that travels as the run's artifact, and its digest, which
// travels by another way (a job's output, or a dispatch) and is compared by whoever reads the file.

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const item = z.strictObject({
  account: z.string().regex(SUBJECT),
  create: z.boolean(),
  network: z.boolean(),
  lifecycle: z.enum(['present', 'clean', 'closed']),
  inputs: sha256,
  module: sha256,
  /** Of the plan that was shown; absent where there is nothing to plan. */
  fingerprint: sha256.optional(),
});

const approved = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  accounts: z.array(item),
  /** Accounts of which an earlier run's approval still holds, and that run: a later one doesn't get a new approval. */
  standing: z.record(z.string(), z.string().regex(/^\d+$/)).optional(),
});

export type ApprovedItem = z.infer<typeof item>;
export type Approved = z.infer<typeof approved>;

/** What is approved of an account that is due, and whose plan was shown. */
export function itemOf({ reason: _, ...due }: DueAccount, fingerprint: string | undefined): ApprovedItem {
  return { ...due, ...(fingerprint === undefined ? {} : { fingerprint }) };
}

/** The digest a person approves. Only the accounts are part of it, not the commit: the same work stays approved when main moves on beside it. */
export function approvalDigest(of: Pick<Approved, 'accounts'>): string {
  return digest([...of.accounts].sort((a, b) => (a.account < b.account ? -1 : 1)));
}

/**
 * The digest of one account's part: status keeps it, so that later runs finish what was approved without asking again.
 * `create` isn't part of it: what was approved is still that once the account exists and its network is yet to come.
 * Who approved that an account goes approved all of it, so whatever an interrupted run left of it goes without asking.
 */
export function itemDigest(item: ApprovedItem): string {
  const { create: _, ...rest } = item;
  const { account, lifecycle, inputs } = item;
  return digest(isLeaving(item) ? { account, lifecycle, inputs } : rest);
}

/** The file's text. */
export function renderApproved(of: Approved): string {
  return `${JSON.stringify(of, null, 2)}\n`;
}

/**
 * Reads an approval and checks that it is the one that was approved.
 *
 * @param expected The digest from the job's output or the dispatch; without it only the form is checked.
 * @throws Error when the text is no approval, or has another digest: it was not made by `report`, or changed since.
 */
export function parseApproved(text: string, expected?: string): Approved {
  const parsed = approved.safeParse(parseJson(text));
  if (!parsed.success) throw new Error(`This is not an approval: ${z.prettifyError(parsed.error)}`);
  const actual = approvalDigest(parsed.data);
  if (expected !== undefined && expected !== actual) {
    throw new Error(`What was approved has digest ${expected}, this file has ${actual}: nothing may be done with it`);
  }
  return parsed.data;
}

/** What was approved of an account, where main still says the same; undefined where it says something else. */
export function approvedItem(
  { account, inputs, module }: Pick<ApprovedItem, 'account' | 'inputs' | 'module'>,
  { accounts }: Pick<Approved, 'accounts'>,
): ApprovedItem | undefined {
  return accounts.find((item) => item.account === account && item.inputs === inputs && item.module === module);
}

/** What a result tells of an account that was left alone because main moved on. */
export const NOT_APPROVED = {
  message: 'Main says something else about it than what was approved, so nothing was done.',
  hint: 'The next run asks for approval of what main says now.',
};

/** The run that approved an account: an earlier one where that one's approval still holds, else this one. */
export function approvingRun(account: string, of: { approved?: Approved | undefined; run: string }): string {
  const { standing = {} } = of.approved ?? {};
  // An account may be called `constructor`, and every object has one.
  return (Object.hasOwn(standing, account) && standing[account]) || of.run;
}

/** Which kind of approval holds in a repository; where GitHub's plan offers no reviewers, a dispatch with the digest. */
export type Gate = 'environment' | 'digest';

/** The environment whose reviewers approve; that accounts are cleaned or closed is approved in one of its own. */
export function gateEnvironment(leaving: boolean): string {
  return leaving ? 'approve-close' : 'approve';
}

/** The name that apply's gate has while it waits: GitHub tells no more of a waiting run than its jobs' names. */
export const gateJob = (digest: string) => `Approval of ${digest}`;

/** A workflow run as GitHub tells of it. */
export interface ApprovingRun {
  /** The workflow's file. */
  path: string;
  event: string;
  branch: string | null;
  status: string | null;
}

/**
 * Whether GitHub bears out that a person approved a run. The record only says which run it was, and is believed no
 * further: the run has to be one of this workflow on this branch, and a reviewer has to have approved it, or a person
 * to have dispatched it.
 */
export function isConfirmed(
  { gate, leaving }: { gate: Gate; leaving: boolean },
  run: ApprovingRun | undefined,
  approvals: readonly { state: string; environments: readonly string[] }[],
  current: ApprovingRun | undefined,
): boolean {
  if (!run || !current || run.path !== current.path || run.branch !== current.branch) return false;
  if (gate === 'digest') return run.event === 'workflow_dispatch' && run.status !== 'waiting';
  return approvals.some(
    ({ state, environments }) => state === 'approved' && environments.includes(gateEnvironment(leaving)),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error("This is not an approval: it isn't JSON", { cause });
  }
}
