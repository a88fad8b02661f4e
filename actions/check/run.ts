import { fitting, LONGEST_LIST, problemsOutput } from '../../src/core/check/output-room.ts';
import { wantedClusters } from '../../src/core/clusters/orders.ts';
import { watched } from '../../src/core/drift/watched.ts';
import type { Git } from '../../src/core/git/repository.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { readSnapshot, type Snapshot, type View } from '../../src/core/ledger/snapshot.ts';
import { type Problem, UserError } from '../../src/core/problem.ts';
import { type CheckReport, checkSummary } from '../../src/core/render/check-summary.ts';
import { sortedProblems } from '../../src/core/render/problems.ts';
import { type Approved, approvalDigest, parseApproved } from '../../src/core/work/approval.ts';
import { withoutHeldBack } from '../../src/core/work/due.ts';
import type { DueAccount, OnRequest } from '../../src/core/work/due-account.ts';
import { isKnownPeering } from '../../src/core/work/due-peerings.ts';
import { shards } from '../../src/core/work/matrix.ts';
import { isSample, onRequest, owed } from '../../src/core/work/owed.ts';
import { isPeering, recordOf } from '../../src/core/work/peerings.ts';
import { problemsOf } from './problems.ts';
import { transitionsSinceApplied } from './transitions.ts';

export interface Request extends View {
  /** Only these accounts are due; all when absent. */
  accounts: string[] | undefined;
  'shard-size': number;
  /** To how many accounts what all share is rolled out. */
  rollout: number;
  /** Whether `accounts` are due though nothing is owed of them. */
  again: boolean;
  /** Whether shards are made of all accounts that are there, due or not. */
  all: boolean;
  /** The file of what was approved, and the digest that was. */
  approved: string | undefined;
  'approved-digest': string | undefined;
  /** This run's id. */
  run: string;
}

export interface Deps {
  git: Git;
  /** The text of a file. */
  read(path: string): Promise<string>;
}

export interface Checked {
  problems: Problem[];
  /** Those that GitHub shows beside the lines; the summary has all. */
  annotations: Problem[];
  summary: string;
  outputs: Record<string, string | number | boolean>;
}

/** GitHub shows so many annotations of each kind a step. */
const MOST_ANNOTATIONS = 10;

/**
 * Checks a ledger and says what is due: in a pull request what it touches, else what main's tip owes.
 *
 * @throws UserError where a revision or an account that was asked for doesn't exist, or the approval isn't that of the digest.
 */
export async function run(request: Request, { git, read }: Deps): Promise<Checked> {
  const approved = await approvedOf(request, read);
  const snapshot = await readSnapshot(git, request);
  refuseUnknown(request.accounts, snapshot);
  const found = owed(snapshot, askedFor(request, approved));
  const wanted = found.due
    .filter((item) => isWanted(item, request.accounts) && isApproved(item, approved))
    .filter(({ account }) => !approved || !isSuperseded(recordOf(snapshot.status, account), request.run));
  const problems = await allProblems(git, snapshot, request, wanted);
  const { due: free, heldBack } = withoutHeldBack(wanted, problems);
  const due = batch(free);
  const report: CheckReport = {
    ...{
      ledger: snapshot.next,
      status: snapshot.status,
      problems,
      due,
      heldBack,
      pending: found.pending,
      stoppedBy: found.stoppedBy,
      waiting: found.waiting.filter((item) => isWanted(item, request.accounts)),
    },
    leftOut: leftOut(approved, wanted),
    postponed: free.slice(due.length).map(({ account }) => account),
    isChange: snapshot.head !== undefined,
    isSample: isSample(snapshot),
  };
  return {
    problems,
    annotations: (['error', 'warning'] as const).flatMap((kind) =>
      problems.filter(({ severity }) => severity === kind).slice(0, MOST_ANNOTATIONS),
    ),
    summary: checkSummary(report),
    outputs: {
      ...outputsOf(report, snapshot.commit, request['shard-size']),
      clusters: clustersOf(snapshot, request),
      ...(request.all ? { shards: shardsOf(watched(snapshot), request) } : {}),
    },
  };
}

/** Whatever was approved was due then, on whose request soever; without a request it isn't due now. */
function askedFor({ rollout, again, accounts }: Request, approved: Approved | undefined): OnRequest {
  if (approved) return { rollout: Number.POSITIVE_INFINITY, again: approved.accounts.map(({ account }) => account) };
  return onRequest({ rollout, again, accounts: accounts ?? [] });
}

/** In a pull request nothing is requested. */
function clustersOf(snapshot: Snapshot, { accounts }: Request): string {
  const names = snapshot.head ? [] : wantedClusters(snapshot).filter((name) => !accounts || accounts.includes(name));
  return names.slice(0, fitting(names, LONGEST_LIST)).join(',');
}

/** They travel as a matrix alone, which takes far more than a variable. */
function shardsOf(names: string[], { accounts, 'shard-size': size }: Request): string {
  return JSON.stringify(
    shards(
      names.filter((name) => !accounts || accounts.includes(name)),
      size,
    ),
  );
}

async function approvedOf(request: Request, read: Deps['read']): Promise<Approved | undefined> {
  const { approved, 'approved-digest': digest } = request;
  if (approved && digest) return parseApproved(await read(approved), digest);
  if (!approved && !digest) return undefined;
  throw new UserError('Inputs approved and approved-digest go together.', {
    hint: 'The digest, which comes by another way, tells whether the file is the approved one.',
  });
}

async function allProblems(git: Git, snapshot: Snapshot, view: View, due: DueAccount[]): Promise<Problem[]> {
  const problems = problemsOf(snapshot, view['status-branch']);
  if (snapshot.head) return sortedProblems(problems);
  const since = await transitionsSinceApplied(
    git,
    snapshot,
    due.map(({ account }) => account),
  );
  return sortedProblems([...problems, ...since]);
}

function refuseUnknown(accounts: string[] = [], { next, status }: Snapshot): void {
  const isKnown = (name: string) =>
    isPeering(name) ? isKnownPeering(next, status, name) : next.accounts.has(name) || isUnreadable(name, next);
  const unknown = accounts.filter((name) => !isKnown(name));
  if (unknown.length === 0) return;
  throw new UserError(`The ledger has no account or peering ${unknown.join(', ')}.`, {
    hint: 'Mend the input "accounts".',
  });
}

const isUnreadable = (name: string, { folder, unreadable }: Snapshot['next']) =>
  unreadable.has(`${folder}/accounts/${name}.yaml`);

const isWanted = ({ account }: Pick<DueAccount, 'account'>, accounts: string[] | undefined) =>
  !accounts || accounts.includes(account);

/** Whether it still is what was approved; an account that was not in the approval waits for one of its own. */
function isApproved({ account, inputs, module, lifecycle }: DueAccount, approved: Approved | undefined): boolean {
  if (!approved) return true;
  const item = approved.accounts.find((one) => one.account === account);
  return item?.inputs === inputs && item.module === module && item.lifecycle === lifecycle;
}

/**
 * Whether a later run was approved for it since: somebody runs an older one again. What main says may be back to what it
 * was, but the last that a person said of it is another thing.
 */
function isSuperseded(record: AccountStatus | undefined, run: string): boolean {
  return record?.approved !== undefined && Number(record.approved.run) > Number(run);
}

function leftOut(approved: Approved | undefined, due: DueAccount[]): string[] {
  const names = new Set(due.map(({ account }) => account));
  return (approved?.accounts ?? []).map(({ account }) => account).filter((name) => !names.has(name));
}

/** As many accounts as an output can name. What is left is due in the next run as well. */
function batch(due: DueAccount[]): DueAccount[] {
  const names = due.map(({ account }) => account);
  return due.slice(0, fitting(names, LONGEST_LIST));
}

function outputsOf(
  { problems, due, isSample: sample }: CheckReport,
  commit: string,
  shardSize: number,
): Checked['outputs'] {
  const names = due.map(({ account }) => account);
  const namesOf = (wanted: DueAccount['lifecycle']) =>
    due.filter(({ account, lifecycle }) => lifecycle === wanted && !isPeering(account)).map(({ account }) => account);
  return {
    ok: !problems.some(({ severity }) => severity === 'error'),
    problems: problemsOutput(problems, 'check'),
    count: due.length,
    accounts: names.join(','),
    // create-account looks at each: besides making new accounts, it keeps the units and roles of those that are there.
    create: namesOf('present').join(','),
    close: namesOf('closed').join(','),
    shards: JSON.stringify(shards(names, shardSize)),
    digest: approvalDigest({ accounts: due.map(({ reason: _, ...item }) => item) }),
    commit,
    sample,
  };
}
