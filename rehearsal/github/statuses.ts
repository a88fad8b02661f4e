import type { Status } from './types.ts';

/** Commit statuses, which emulate lacks: every one that was set, newest first. */
export interface StatusStore {
  add(sha: string, status: Omit<Status, 'id' | 'created_at'>): Status;
  of(sha: string): Status[];
  latest(sha: string, context: string): Status | undefined;
}

export function createStatuses(): StatusStore {
  const byCommit = new Map<string, Status[]>();
  let last = 0;
  const of = (sha: string) => byCommit.get(sha) ?? [];
  return {
    of,
    latest: (sha, context) => of(sha).find((status) => status.context === context),
    add: (sha, status) => {
      const added = { ...status, id: ++last, created_at: new Date().toISOString() };
      byCommit.set(sha, [added, ...of(sha)]);
      return added;
    },
  };
}
