import pLimit from 'p-limit';
import { checkLedger } from '../../src/core/check/ledger.ts';
import { moduleOf, type Snapshot } from '../../src/core/ledger/snapshot.ts';
import { type Problem, UserError } from '../../src/core/problem.ts';
import { approvedItem, approvingRun, itemDigest, NOT_APPROVED } from '../../src/core/work/approval.ts';
import { accountInputs, claimOf } from '../../src/core/work/due.ts';
import { isLeaving } from '../../src/core/work/due-account.ts';
import { peeringInputs } from '../../src/core/work/due-peerings.ts';
import { isPeering } from '../../src/core/work/peerings.ts';
import type { Result } from '../../src/core/work/result.ts';
import type { Wanted } from '../create-account/find.ts';
import { type ApplyDeps, applyAccount } from './apply-account.ts';
import type { DriftDeps } from './drift-account.ts';
import { failure, NEXT_RUN } from './failure.ts';
import {
  accountIdOf,
  identityOf,
  type Job,
  openJob,
  peeringTargetOf,
  type Request,
  targetOf,
  wantedAccount,
} from './job.ts';
import { lookForDrift } from './look.ts';
import { planAccount } from './plan-account.ts';
import { holdBack, refuse } from './refuse.ts';
import type { AnyTarget } from './target.ts';

export interface Deps extends ApplyDeps, DriftDeps {
  /** Keeps the result of one account at once, so that a job that is killed loses none. */
  keep(result: Result): Promise<void>;
  /** The id of an account that is to go, confirmed by e-mail and tag; undefined where none is there, or in use. */
  locate(account: Wanted): Promise<string | undefined>;
}

type Begun = Pick<Result, 'account' | 'step' | 'inputs' | 'module' | 'commit' | 'subnet'>;
type Outcome = Omit<Result, keyof Begun>;

const UNFINISHED: Outcome = {
  outcome: 'failed',
  error: { message: 'The job ended before it was finished.', hint: NEXT_RUN },
};

/**
 * Plans, applies or looks for drift of accounts and peerings, several side by side; one that fails doesn't stop the
 * others.
 *
 * @returns One result a name, in the order asked for.
 * @throws UserError before anything is done where a name isn't that of an account to provision.
 */
export async function run(request: Request, snapshot: Snapshot, deps: Deps): Promise<Result[]> {
  refuse(request, snapshot);
  const job = openJob(request, snapshot);
  const problems = [...snapshot.problems, ...checkLedger(job.ledger, snapshot.status)];
  for (const name of request.accounts) await deps.keep({ ...begin(name, job), ...UNFINISHED });
  const limit = pLimit(request.parallel);
  return Promise.all(request.accounts.map((name) => limit(() => one(name, problems, job, deps))));
}

async function one(name: string, problems: Problem[], job: Job, deps: Deps): Promise<Result> {
  const begun = begin(name, job);
  const done = await provision(begun, problems, job, deps).catch((error: Error) => failure(name, error, deps.log));
  const result: Result = { ...begun, ...done };
  deps.log(`${name}: ${result.outcome}${result.error ? `: ${result.error.message}` : ''}`);
  await deps.keep(result);
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

async function provision(begun: Begun, problems: Problem[], job: Job, deps: Deps): Promise<Outcome> {
  const { account: name } = begun;
  holdBack(name, problems);
  if (job.request.mode === 'drift') return lookForDrift(name, job, deps);
  if (isPeering(name)) return planOrApply(begun, peeringTargetOf(name, job), job, deps);
  const wanted = wantedAccount(name, job);
  // An account goes also where its creation never came to an end, or where nothing is recorded of it.
  const accountId = isLeaving(wanted) ? await deps.locate(identityOf(name, job)) : accountIdOf(name, job);
  // What isn't there, or never was, has nothing that could be taken down.
  if (isLeaving(wanted) && !accountId) return { outcome: 'no-change' };
  if (!accountId && job.request.mode !== 'plan') {
    throw new UserError(`${name} has no account id yet: it must be created first.`, {
      hint: 'Look at the job that creates accounts: it left no result of this one.',
    });
  }
  // An account without infrastructure has nothing that Terraform could do.
  const target = wanted.network === 'none' ? undefined : targetOf(name, accountId, job);
  const known = accountId ? { account_id: accountId } : { offline: true };
  return { ...known, ...(await planOrApply(begun, target, job, deps)) };
}

/** What was asked for is planned; what was approved, if anybody had to, is applied. */
async function planOrApply(
  begun: Begun,
  target: AnyTarget | undefined,
  { request }: Job,
  deps: Deps,
): Promise<Outcome> {
  const item = request.approved && approvedItem(begun, request.approved);
  if (request.approved && !item) return { outcome: 'differs', error: NOT_APPROVED };
  const approval = item && { approved: { digest: itemDigest(item), run: approvingRun(item.account, request) } };
  if (!target) return { ...approval, outcome: 'no-change' };
  const done = await (request.mode === 'plan' ? planAccount(target, deps) : applyAccount(target, item, deps));
  return { ...approval, ...done };
}
