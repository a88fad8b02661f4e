import type { Deps, Request } from '../../actions/report/run.ts';
import type { DryRun } from '../../src/core/apps/dry-run.ts';
import type { Stranger } from '../../src/core/drift/strangers.ts';
import type { Review } from '../../src/core/git/github-data.ts';
import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import type { Message } from '../../src/core/webhooks/payload.ts';
import type { Gate } from '../../src/core/work/approval.ts';
import { owed } from '../../src/core/work/owed.ts';
import type { Result } from '../../src/core/work/result.ts';
import { account, claim, pool, type Texts } from './claims.ts';
import { fakeIssues } from './issues.ts';
import { organizationFile } from './main-files.ts';
import { memoryGit } from './memory-git.ts';

export const STATUS = 'genesis-status';
export const RUN = '42';
export const NOW = '2026-11-20T23:04:34Z';
/** Commits are named as the revisions of the repository in memory. */
export const MAIN = 'a'.repeat(40);
export const HEAD = 'b'.repeat(40);

export const mainFiles: Texts = {
  ...organizationFile(),
  ...pool('default', '10.0.0.0/16', 24),
  ...account('acme'),
  ...claim('10.0.0.0/24', 'acme'),
};
export const withBeta: Texts = { ...mainFiles, ...account('beta'), ...claim('10.0.1.0/24', 'beta') };

const request: Request = {
  mode: 'pull-request',
  ledger: 'state',
  base: MAIN,
  head: undefined,
  'status-branch': STATUS,
  accounts: [],
  results: 'results',
  problems: undefined,
  'pull-request': undefined,
  approved: undefined,
  'approved-digest': undefined,
  leaving: false,
  rollout: 0,
  again: false,
  standing: true,
  run: RUN,
  actor: 'octocat',
  startedBy: 'monalisa',
  home: 'example/cloud',
  webhooks: undefined,
  runUrl: 'https://github.com/example/cloud/actions/runs/42',
};

export const ask = (of: Partial<Request>): Request => ({ ...request, ...of });

/** Everything around the action, in memory: the repository, GitHub, files, results of jobs. */
export function world(
  revisions: Record<string, Texts>,
  of: {
    status?: Texts;
    results?: Result[];
    dryRuns?: DryRun[];
    strangers?: Stranger[] | undefined;
    gate?: Gate;
    kept?: boolean;
  } = {},
) {
  const repository = memoryGit(revisions, { [STATUS]: of.status ?? {} });
  const files = new Map<string, string>();
  const comments: { id: number; body: string; author: string; isBot: boolean }[] = [];
  const writes: string[] = [];
  const statuses: unknown[] = [];
  const runs = new Map([
    [42, { path: 'apply.yml', event: 'push', branch: 'main', status: 'in_progress' as string | null }],
  ]);
  const approvals = new Map<number, { state: string; environments: string[] }[]>();
  /** By the job's name. */
  const waiting = new Map<string, { id: number; url: string }>();
  const reviews: Review[] = [];
  /** Commits of main by a file they touched, and who brought in a commit. */
  const [touching, bringers] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const clock = { time: NOW };
  const bot = { author: 'github-actions[bot]', isBot: true };
  const sent: { url: string; message: Message }[] = [];
  /** Why the next messages can't be delivered. */
  const outages: string[] = [];
  const lines: string[] = [];
  const issues = fakeIssues();
  const deps: Deps = {
    ...issues.github,
    strangers: async () => of.strangers,
    git: { ...repository.git, history: async (_, paths) => paths.flatMap((path) => touching.get(path) ?? []) },
    gateOf: async () => of.gate ?? 'environment',
    isKept: async () => of.kept ?? true,
    broughtInBy: async (commit) => bringers.get(commit),
    reviews: async () => reviews,
    log: (line) => void lines.push(line),
    async send(url, message) {
      const outage = outages.shift();
      if (outage === undefined) sent.push({ url, message });
      return outage;
    },
    results: async () => of.results ?? [],
    dryRuns: async () => of.dryRuns ?? [],
    read: async (path) => files.get(path) ?? '',
    write: async (path, text) => void files.set(path, text),
    now: () => clock.time,
    login: async () => bot.author,
    comments: async () => comments.map((comment) => ({ ...comment })),
    async createComment(_issue, body) {
      writes.push('create');
      comments.push({ id: comments.length + 1, body, ...bot });
    },
    async updateComment(id, body) {
      writes.push(`update ${id}`);
      Object.assign(comments.find((comment) => comment.id === id) ?? {}, { body });
    },
    async deleteComment(id) {
      writes.push(`delete ${id}`);
      comments.splice(
        comments.findIndex((comment) => comment.id === id),
        1,
      );
    },
    setStatus: async (sha, status) => void statuses.push({ sha, ...status }),
    run: async (id) => runs.get(id),
    runApprovals: async (id) => (approvals.get(id) ?? []).map((approval) => ({ ...approval, user: 'reviewer' })),
    waitingRun: async (_path, _branch, job) => waiting.get(job),
  };
  return {
    deps,
    issues,
    files,
    comments,
    writes,
    statuses,
    runs,
    approvals,
    waiting,
    reviews,
    touching,
    bringers,
    clock,
    sent,
    outages,
    lines,
    ...repository,
  };
}

/** Results as jobs hand them over, for what is due of a revision: by account what differs from a plain success. */
export async function resultsFor(
  revisions: Record<string, Texts>,
  of: { step: Result['step']; head?: string; status?: Texts },
  accounts: Record<string, Partial<Result>>,
): Promise<Result[]> {
  const { git } = memoryGit(revisions, { [STATUS]: of.status ?? {} });
  const { due } = owed(await readSnapshot(git, { ...request, head: of.head }));
  return Object.entries(accounts).map(([name, more]) => {
    const item = due.find((one) => one.account === name);
    if (!item) throw new Error(`${name} is not due`);
    const { inputs, module } = item;
    return { account: name, step: of.step, outcome: 'planned', inputs, module, commit: MAIN, ...more };
  });
}
