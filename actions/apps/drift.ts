import type { DryRun } from '../../src/core/apps/dry-run.ts';
import type { Told } from '../../src/core/drift/told.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { appsIssue } from '../../src/core/render/apps-issue.ts';
import { type IssueKeeper, keepIssues, ownIssues } from '../report/issues.ts';
import { recordedJobs, withResults } from './jobs.ts';

/** Tells in one issue of all apps that are no longer as they were deployed, and closes it once a whole look finds none. */
export async function drift(snapshot: Snapshot, found: DryRun[], github: IssueKeeper): Promise<void> {
  const looked = withResults(recordedJobs(snapshot).jobs, found);
  await keepIssues(await ownIssues(github), toTell(looked), github);
}

/** A dry run that left no result says nothing: what an issue tells of is neither told anew nor over then. */
function toTell(looked: Parameters<typeof appsIssue>[0]): Told {
  const differing = looked.filter(({ result }) => result && (result.error || result.changes.length > 0));
  if (differing.length > 0) return { wanted: new Map([['apps', appsIssue(differing)]]), over: new Map() };
  const isComplete = looked.every(({ result }) => result);
  const over = new Map(isComplete ? [['apps' as const, 'A look at all apps found them as they were deployed.']] : []);
  return { wanted: new Map(), over };
}
