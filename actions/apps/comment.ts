import type { DryRun } from '../../src/core/apps/dry-run.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { APPS_MARKER, appsComments } from '../../src/core/render/apps-comment.ts';
import { type Comments, keepComments } from '../report/sticky.ts';
import { changedJobs, withResults } from './jobs.ts';

export interface CommentFacts {
  snapshot: Snapshot;
  number: number;
  /** What the dry runs found. */
  found: DryRun[];
  /** Where the run can be seen. */
  runUrl: string;
}

/** Tells a reviewer what merging would change in apps. A pull request that touches none gets no comment. */
export async function comment({ snapshot, number, found, runUrl }: CommentFacts, github: Comments): Promise<void> {
  const { jobs, waiting, removed } = changedJobs(snapshot);
  const tried = withResults(jobs, found);
  const head = snapshot.head ?? snapshot.commit;
  const isNews = jobs.length + waiting.length + removed.length > 0;
  await keepComments(github, number, APPS_MARKER, {
    texts: appsComments({ tried, waiting, removed, head, runUrl }),
    isNews,
  });
}
