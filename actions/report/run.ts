import { z } from 'zod';
import type { DryRun } from '../../src/core/apps/dry-run.ts';
import type { Stranger } from '../../src/core/drift/strangers.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { organizationOf, readSnapshot, type View } from '../../src/core/ledger/snapshot.ts';
import { type Problem, UserError } from '../../src/core/problem.ts';
import { parseAddresses } from '../../src/core/webhooks/secret.ts';
import { parseApproved } from '../../src/core/work/approval.ts';
import type { Result } from '../../src/core/work/result.ts';
import { type AskDeps, reportAsk } from './ask.ts';
import { type BeginDeps, reportBegin } from './begin.ts';
import { reportDrift } from './drift.ts';
import { reportEnd } from './end.ts';
import type { IssueKeeper } from './issues.ts';
import { type PullRequestDeps, reportPullRequest } from './pull-request.ts';
import type { Reported } from './reported.ts';
import { type TellDeps, teller } from './tell.ts';

export type Mode = 'pull-request' | 'ask' | 'begin' | 'end' | 'drift';

export interface Request extends View {
  mode: Mode;
  accounts: string[];
  /** The folder of results. */
  results: string;
  /** The outputs of allocate-cidr and of the check. */
  problems: string | undefined;
  'pull-request': number | undefined;
  approved: string | undefined;
  'approved-digest': string | undefined;
  leaving: boolean;
  rollout: number;
  again: boolean;
  /** Whether nobody but the bot can write to the status branch, so that the approvals it records count. */
  standing: boolean;
  /** This run's id, and where it can be seen. */
  run: string;
  runUrl: string;
  /** The secret GENESIS_WEBHOOKS. */
  webhooks: string | undefined;
  /** Who started this run, or started it again. */
  actor: string;
  /** Who started it first. */
  startedBy: string;
  /** The repository, as `owner/name`. */
  home: string;
}

export interface Deps extends PullRequestDeps, AskDeps, Omit<BeginDeps, 'tell'>, TellDeps, IssueKeeper {
  git: Git;
  results(folder: string): Promise<Result[]>;
  dryRuns(folder: string): Promise<DryRun[]>;
  strangers(folder: string): Promise<Stranger[] | undefined>;
  read(path: string): Promise<string>;
  /** The time, as in 2026-11-20T23:04:34Z. */
  now(): string;
  runApprovals(id: number): Promise<{ state: string; environments: string[]; user: string }[]>;
}

/** What each mode can't do without. */
const NEEDED: Record<Mode, (keyof Request)[]> = {
  'pull-request': ['head'],
  ask: ['approved'],
  begin: ['approved', 'approved-digest'],
  end: [],
  drift: [],
};

/**
 * Tells people what will be or was done, and records it.
 *
 * @throws UserError before anything is read where the mode lacks an input.
 */
export async function run(request: Request, deps: Deps): Promise<Reported> {
  refuse(request);
  const problems = parseProblems(request.problems);
  const { head, ...view } = request;
  const snapshot = await readSnapshot(deps.git, request.mode === 'pull-request' ? { ...view, head } : view);
  const { results: folder, 'pull-request': number, 'status-branch': branch } = request;
  const facts = { ...request, snapshot, branch };
  const records = () => ({ ...deps, tell: teller(organizationOf(snapshot), parseAddresses(request.webhooks), deps) });
  switch (request.mode) {
    case 'pull-request': {
      const [results, dryRuns] = await Promise.all([deps.results(folder), deps.dryRuns(folder)]);
      return reportPullRequest({ ...facts, number, problems, results, dryRuns }, deps);
    }
    case 'ask': {
      const [digest, file] = [request['approved-digest'], request.approved as string];
      return reportAsk({ ...facts, digest, file, results: await deps.results(folder) }, deps);
    }
    case 'begin': {
      const text = await deps.read(request.approved as string);
      return reportBegin({ ...facts, approved: parseApproved(text, request['approved-digest']) }, records());
    }
    case 'end':
      return reportEnd({ ...facts, results: await deps.results(folder) }, records());
    case 'drift': {
      const [results, strangers] = await Promise.all([deps.results(folder), deps.strangers(folder)]);
      return reportDrift({ ...facts, results, strangers }, deps);
    }
  }
}

function refuse(request: Request): void {
  const missing = NEEDED[request.mode].filter((name) => request[name] === undefined);
  if (missing.length === 0) return;
  throw new UserError(`Mode ${request.mode} needs the input ${missing.join(' and ')}.`);
}

const problemList = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    column: z.number(),
    severity: z.enum(['error', 'warning']),
    message: z.string(),
    hint: z.string().optional(),
    accounts: z.array(z.string()).optional(),
  }),
);

/** Claiming and checking each give out a list: one on each line. */
function parseProblems(text = ''): Problem[] {
  const lists = text.split('\n').filter((line) => line.trim() !== '');
  try {
    return lists.flatMap((list) => problemList.parse(JSON.parse(list)) as Problem[]);
  } catch (cause) {
    throw new UserError(
      'The input problems is not what the check gives out.',
      { hint: 'Pass its output "problems" on, each list on a line of its own.' },
      { cause },
    );
  }
}
