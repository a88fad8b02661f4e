import type { Git } from '../../src/core/git/repository.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { beginSummary } from '../../src/core/render/end-summary.ts';
import { type Approved, approvingRun } from '../../src/core/work/approval.ts';
import { claimOf } from '../../src/core/work/due.ts';
import { recordBegin } from '../../src/core/work/record.ts';
import type { Reported } from './reported.ts';
import { listed, record } from './status-branch.ts';
import type { Tell } from './tell.ts';

export interface BeginFacts {
  snapshot: Snapshot;
  approved: Approved;
  /** The accounts of it that main still wants so. */
  accounts: string[];
  branch: string;
  /** This run's id, and where it can be seen. */
  run: string;
  runUrl: string;
  /** Who started this run. */
  actor: string;
}

export interface BeginDeps {
  git: Pick<Git, 'commitTo'>;
  now: () => string;
  runApprovals(id: number): Promise<{ state: string; user: string }[]>;
  tell: Tell;
}

/** Records that work begins, and by which run it was approved: should this run die, a later one may finish it unasked. */
export async function reportBegin(
  { snapshot, approved, accounts, branch, run, runUrl, actor }: BeginFacts,
  { git, now, runApprovals, tell }: BeginDeps,
): Promise<Reported> {
  const items = new Map(approved.accounts.map((item) => [item.account, item]));
  const names = accounts.filter((name) => items.has(name));
  if (names.length > 0) {
    await record(git, branch, names, {
      tell,
      message: `Begin work on ${listed(names)}\n\n${runUrl}`,
      next(account, before) {
        const item = items.get(account);
        const approvedBy = approvingRun(account, { approved, run });
        const subnet = claimOf(snapshot.base, account)?.subnet;
        return item && recordBegin(before, item, { run: approvedBy, subnet, now: now() });
      },
    });
  }
  const approving = names.map((name) => approvingRun(name, { approved, run }));
  const approvals = await Promise.all([...new Set(approving)].map((id) => runApprovals(Number(id))));
  const approver = approvals.flat().find(({ state }) => state === 'approved')?.user ?? actor;
  return { summary: beginSummary(names), outputs: { ok: true, approver } };
}
