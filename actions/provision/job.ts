import { accountEmail } from '../../src/core/aws/account-order.ts';
import { type Owing, owing } from '../../src/core/drift/watched.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { Account } from '../../src/core/ledger/schema/account.ts';
import { moduleOf, organizationOf, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { type Reach, terraformVariables } from '../../src/core/terraform/tfvars.ts';
import type { Approved } from '../../src/core/work/approval.ts';
import { isCreated } from '../../src/core/work/due.ts';
import { isLeaving } from '../../src/core/work/due-account.ts';
import { accountsOf } from '../../src/core/work/peerings.ts';
import type { Result } from '../../src/core/work/result.ts';
import type { Wanted } from '../create-account/find.ts';
import { isReading, type Mode } from './mode.ts';
import { peeringTarget } from './peering.ts';
import type { PeeringTarget, Target } from './target.ts';

export interface Request {
  mode: Mode;
  /** Names of accounts and ids of peerings. */
  accounts: string[];
  /** How many of them are worked on side by side. */
  parallel: number;
  /** What may be applied; absent for a plan, and where nobody asks for a review. */
  approved?: Approved | undefined;
  /** Results of the step before: ids of accounts that were created in this run. */
  created: Result[];
  /** This run, for the record. */
  run: string;
  /** Names the role sessions in CloudTrail. */
  sessionName: string;
  /** Who approved what is done. */
  approver?: string | undefined;
  /** The day, as in 2026-11-20: what is ignored is so until a day. */
  today: string;
}

/** What the accounts and peerings of a job have in common. */
export interface Job {
  request: Request;
  snapshot: Snapshot;
  /** As it would be merged, but where credentials go, and which hub a pool uses, is main's to say. */
  ledger: Ledger;
  /** What main owes; worked out once for all, where it is asked for. */
  owing(): Owing;
}

export function openJob(request: Request, snapshot: Snapshot): Job {
  const { organization, pools } = snapshot.base;
  const ledger = { ...snapshot.next, organization, pools };
  let owed: Owing | undefined;
  return { request, snapshot, ledger, owing: () => (owed ??= owing(snapshot, moduleOf(snapshot))) };
}

/** What the ledger says of an account. */
export function wantedAccount(name: string, { ledger }: Job): Account {
  const entry = ledger.accounts.get(name);
  if (!entry) throw new Error(`The ledger has no account ${name}`);
  return entry.value;
}

/** By what an account is known: the ledger's word, and what was recorded of it. */
export function identityOf(name: string, job: Job): Wanted {
  const wanted = wantedAccount(name, job);
  const { account_id: knownId = wanted.account_id, email } = job.snapshot.status.accounts.get(name) ?? {};
  // An account that is adopted in this run has its e-mail in no record yet.
  const formerEmail = createdNow(name, job)?.email ?? email;
  return { name, email: accountEmail(wanted, organizationOf(job.snapshot)), knownId, formerEmail };
}

function createdNow(name: string, { request }: Job): Result | undefined {
  return request.created.find(({ account }) => account === name);
}

/**
 * The id of an account that was created, now or before.
 *
 * @throws UserError where its creation failed in this run.
 */
export function accountIdOf(name: string, job: Job): string | undefined {
  const result = createdNow(name, job);
  if (result?.error) throw new UserError(`${name} was not created: ${result.error.message}`);
  // While its creation isn't finished, the account may lack the roles by which it is reached.
  const record = job.snapshot.status.accounts.get(name);
  return result?.account_id ?? (isCreated(record) ? record?.account_id : undefined);
}

/** An account's network. */
export function targetOf(name: string, accountId: string | undefined, job: Job): Target {
  const known = accountId === undefined ? {} : { accountId };
  const wanted = wantedAccount(name, job);
  return {
    name,
    ...known,
    accounts: accountId === undefined ? [] : [{ ...identityOf(name, job), knownId: accountId }],
    leaving: isLeaving(wanted),
    wanted,
    file: job.ledger.accounts.get(name)?.file ?? '',
    variables: terraformVariables(job.ledger, name, { ...reachOf(job), ...known }),
  };
}

/** A peering, whose accounts are there already. */
export function peeringTargetOf(name: string, job: Job): PeeringTarget {
  const accounts = accountsOf(name).map((account) => identityOf(account, job));
  return peeringTarget(name, { ledger: job.ledger, status: job.snapshot.status }, accounts, reachOf(job));
}

function reachOf({ request: { mode, sessionName, approver } }: Job): Omit<Reach, 'accountId'> {
  return { access: isReading(mode) ? 'read' : 'write', sessionName, onBehalfOf: approver };
}
