import pLimit from 'p-limit';
import { accountEmail, accountOrder } from '../../src/core/aws/account-order.ts';
import { checkLedger } from '../../src/core/check/ledger.ts';
import { ignoring } from '../../src/core/drift/ignored.ts';
import { hasNetwork, type Owing, owing } from '../../src/core/drift/watched.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { Account } from '../../src/core/ledger/schema/account.ts';
import { moduleOf, organizationOf, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { type Problem, UserError } from '../../src/core/problem.ts';
import { type Reach, terraformVariables } from '../../src/core/terraform/tfvars.ts';
import {
  type Approved,
  type ApprovedItem,
  approvedItem,
  approvingRun,
  itemDigest,
  NOT_APPROVED,
} from '../../src/core/work/approval.ts';
import { accountInputs, claimOf, isCreated, isLeaving } from '../../src/core/work/due.ts';
import { peeringInputs } from '../../src/core/work/due-peerings.ts';
import { accountsOf, isPeering, livePeeringsOf, peeringIds } from '../../src/core/work/peerings.ts';
import type { Result } from '../../src/core/work/result.ts';
import type { Wanted } from '../create-account/find.ts';
import { type ApplyDeps, applyAccount } from './apply-account.ts';
import { type DriftDeps, driftAccount } from './drift-account.ts';
import { failure, NEXT_RUN } from './failure.ts';
import { peeringFault, peeringTarget } from './peering.ts';
import { planAccount, type Target } from './plan-account.ts';

export interface Request {
  mode: 'plan' | 'apply' | 'destroy' | 'drift';
  accounts: string[];
  /** How many accounts are worked on side by side. */
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

export interface Deps extends ApplyDeps, DriftDeps {
  /** Keeps the result of one account at once, so that a job that is killed loses none. */
  keep(result: Result): Promise<void>;
  /** The id of an account that is to go, confirmed by e-mail and tag; undefined where none is there, or in use. */
  locate(account: Wanted): Promise<string | undefined>;
}

/** What all accounts of a job have in common. */
interface Job {
  request: Request;
  snapshot: Snapshot;
  /** As it would be merged, but where credentials go, and which hub a pool uses, is main's to say. */
  ledger: Ledger;
  /** What main owes; worked out once for all accounts, where it is asked for. */
  owing(): Owing;
  deps: Deps;
}

type Begun = Pick<Result, 'account' | 'step' | 'inputs' | 'module' | 'commit' | 'subnet'>;
type Outcome = Omit<Result, keyof Begun>;

const UNFINISHED: Outcome = {
  outcome: 'failed',
  error: { message: 'The job ended before it was finished.', hint: NEXT_RUN },
};

/**
 * Plans or applies accounts, several side by side; one that fails doesn't stop the others.
 *
 * @returns One result an account, in the order asked for.
 * @throws UserError before anything is done where a name isn't that of an account to provision.
 */
export async function run(request: Request, snapshot: Snapshot, deps: Deps): Promise<Result[]> {
  refuse(request, snapshot);
  const { organization, pools } = snapshot.base;
  const ledger = { ...snapshot.next, organization, pools };
  let owed: Owing | undefined;
  const job: Job = { request, snapshot, ledger, deps, owing: () => (owed ??= owing(snapshot, moduleOf(snapshot))) };
  const problems = [...snapshot.problems, ...checkLedger(job.ledger, snapshot.status)];
  for (const name of request.accounts) await deps.keep({ ...begin(name, job), ...UNFINISHED });
  const limit = pLimit(request.parallel);
  return Promise.all(request.accounts.map((name) => limit(() => one(name, problems, job))));
}

async function one(name: string, problems: Problem[], job: Job): Promise<Result> {
  const begun = begin(name, job);
  const done = await provision(begun, problems, job).catch((error: Error) => failure(name, error, job.deps.log));
  const result: Result = { ...begun, ...done };
  job.deps.log(`${name}: ${result.outcome}${result.error ? `: ${result.error.message}` : ''}`);
  await job.deps.keep(result);
  return result;
}

function begin(account: string, { request, snapshot, ledger }: Job): Begun {
  const subnet = claimOf(ledger, account)?.subnet;
  return {
    account,
    step: request.mode,
    inputs: isPeering(account) ? peeringInputs(ledger, snapshot.status, account) : accountInputs(ledger, account),
    module: moduleOf(snapshot),
    commit: snapshot.commit,
    ...(subnet === undefined ? {} : { subnet }),
  };
}

async function provision(begun: Begun, problems: Problem[], job: Job): Promise<Outcome> {
  const { request, deps } = job;
  holdBack(begun.account, problems);
  if (isPeering(begun.account)) return peer(begun, job);
  if (request.mode === 'drift') return lookForDrift(begun.account, job);
  const wanted = wantedAccount(begun.account, job);
  const accountId = isLeaving(wanted) ? await idOfLeaving(wanted, job) : accountIdOf(begun.account, job);
  // What isn't there, or never was, has nothing that could be taken down.
  if (isLeaving(wanted) && !accountId) return { outcome: 'no-change' };
  if (request.mode === 'plan') {
    const known = accountId ? { account_id: accountId } : { offline: true };
    return { ...known, ...(await withNetwork(begun, accountId, job, (target) => planAccount(target, deps))) };
  }
  if (!accountId) {
    throw new UserError(`${begun.account} has no account id yet: it must be created first.`, {
      hint: 'Look at the job that creates accounts: it left no result of this one.',
    });
  }
  const item = request.approved && approvedItem(begun, request.approved);
  if (request.approved && !item) return { account_id: accountId, outcome: 'differs', error: NOT_APPROVED };
  const done = await withNetwork(begun, accountId, job, (target) => applyAccount(target, item, deps));
  return { account_id: accountId, ...approvalOf(item, request), ...done };
}

/** The way of an account, but for the account itself: both are there already. */
async function peer(begun: Begun, job: Job): Promise<Outcome> {
  const { request, deps } = job;
  const { ledger, snapshot } = job;
  const sides = accountsOf(begun.account).map((account) => identityOf(account, job));
  const target = peeringTarget(begun.account, { ledger, status: snapshot.status }, sides, reachOf(job));
  if (request.mode === 'plan') return planAccount(target, deps);
  const item = request.approved && approvedItem(begun, request.approved);
  if (request.approved && !item) return { outcome: 'differs', error: NOT_APPROVED };
  return { ...approvalOf(item, request), ...(await applyAccount(target, item, deps)) };
}

function approvalOf(item: ApprovedItem | undefined, request: Request): Pick<Result, 'approved'> {
  return item ? { approved: { digest: itemDigest(item), run: approvingRun(item.account, request) } } : {};
}

/** Holds an account that is there against what the ledger says of it. */
async function lookForDrift(name: string, job: Job): Promise<Outcome> {
  const { request, snapshot, ledger, deps } = job;
  const accountId = accountIdOf(name, job);
  if (!accountId) throw new UserError(`${name} has no account yet: there is nothing that could drift.`);
  const organization = organizationOf(snapshot);
  const owed = job.owing();
  const known = snapshot.status.accounts.get(name)?.network?.vpc_id;
  const done = await driftAccount(
    {
      ...{ name, accountId, ledger },
      order: accountOrder(wantedAccount(name, job), organization),
      target: hasNetwork(snapshot, name) ? targetOf(name, accountId, job) : undefined,
      vpc: typeof known === 'string' ? known : undefined,
      peerings: peeringIds(snapshot.status),
      owed: { byItself: owed.byItself.get(name), shared: owed.shared(name) },
      ignore: ignoring(organization.drift.ignore, name, request.today),
    },
    deps,
  );
  return { account_id: accountId, ...done };
}

/** An account without infrastructure has nothing that Terraform could do. */
async function withNetwork(
  { account }: Begun,
  accountId: string | undefined,
  job: Job,
  work: (target: Target) => Promise<Outcome>,
): Promise<Outcome> {
  if (wantedAccount(account, job).network === 'none') return { outcome: 'no-change' };
  const target = targetOf(account, accountId, job);
  const done = await work(target);
  return { ...(target.email ? { email: target.email } : {}), ...done };
}

function targetOf(name: string, accountId: string | undefined, job: Job): Target {
  const known = accountId === undefined ? {} : { accountId };
  const { email, formerEmail } = identityOf(name, job);
  const variables = terraformVariables(job.ledger, name, { ...reachOf(job), ...known });
  const file = job.ledger.accounts.get(name)?.file ?? '';
  return { name, email, formerEmail, ...known, wanted: wantedAccount(name, job), file, variables };
}

function reachOf({ request: { mode, sessionName, approver } }: Job): Omit<Reach, 'accountId'> {
  return { access: isReading(mode) ? 'read' : 'write', sessionName, onBehalfOf: approver };
}

/** Whether a mode only looks: it does so by the roles that can't change anything. */
export const isReading = (mode: Request['mode']) => mode === 'plan' || mode === 'drift';

function wantedAccount(name: string, { ledger }: Job): Account {
  const entry = ledger.accounts.get(name);
  if (!entry) throw new Error(`The ledger has no account ${name}`);
  return entry.value;
}

/** An account goes also where its creation never came to an end, or where nothing is recorded of it. */
function idOfLeaving({ name }: Account, job: Job): Promise<string | undefined> {
  return job.deps.locate(identityOf(name, job));
}

/** By what an account is known: the ledger's word, and what was recorded of it. */
function identityOf(name: string, job: Job): Wanted {
  const wanted = wantedAccount(name, job);
  const { account_id: knownId = wanted.account_id, email: formerEmail } = job.snapshot.status.accounts.get(name) ?? {};
  return { name, email: accountEmail(wanted, organizationOf(job.snapshot)), knownId, formerEmail };
}

function accountIdOf(name: string, { request, snapshot }: Job): string | undefined {
  const result = request.created.find(({ account }) => account === name);
  if (result?.error) throw new UserError(`${name} was not created: ${result.error.message}`);
  // While its creation isn't finished, the account may lack the roles by which it is reached.
  const record = snapshot.status.accounts.get(name);
  return result?.account_id ?? (isCreated(record) ? record?.account_id : undefined);
}

/** All that is wrong with the names is told at once, before anything is asked of AWS. */
function refuse({ accounts, mode }: Request, snapshot: Snapshot): void {
  const { conflicts, next, status } = snapshot;
  if (conflicts.length > 0) {
    throw new UserError(`The pull request doesn't merge: ${conflicts.join(', ')}.`, {
      hint: 'Bring its branch up to date with main.',
    });
  }
  const faults = accounts.flatMap((name) => {
    if (isPeering(name)) return peeringFault(name, mode, snapshot) ?? [];
    const account = next.accounts.get(name)?.value;
    if (!account) return [`The ledger has no account ${name}: mend the input \`accounts\`.`];
    if (mode === 'drift')
      return account.lifecycle === 'closed' ? [`${name} is to be closed: nobody minds its drift.`] : [];
    if (mode === 'apply' && isLeaving(account)) return [`${name} is to be ${account.lifecycle}: it isn't provisioned.`];
    if (mode === 'destroy' && !isLeaving(account)) return [`${name} is to be present: it isn't taken down.`];
    if (isLeaving(account) && account.protected) return [`${name} is protected: it isn't taken down.`];
    const peerings = mode === 'destroy' ? livePeeringsOf(status, name) : [];
    return peerings.map((peering) => `${name} isn't taken down while it is peered: ${peering} must be gone first.`);
  });
  if (faults.length > 0) throw new UserError(faults.join('\n'));
}

/** The check on what is worked on is the authority, whatever a check before it said. */
function holdBack(name: string, problems: Problem[]): void {
  const problem = problems.find(
    ({ severity, accounts }) =>
      severity === 'error' && (accounts === undefined || accountsOf(name).some((one) => accounts.includes(one))),
  );
  if (problem) throw new UserError(problem.message, problem);
}
