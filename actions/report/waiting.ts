import type { WaitingRun } from '../../src/core/git/github-data.ts';
import { type ApprovingRun, type Gate, gateJob } from '../../src/core/work/approval.ts';

export interface WaitingDeps {
  run(id: number): Promise<ApprovingRun | undefined>;
  /** The run of a workflow on a branch in which a job waits for approval. */
  waitingRun(path: string, branch: string, job: string): Promise<WaitingRun | undefined>;
}

/** The run that already asks for the same, so that nobody is asked twice. A gate by digest is no job, and waits nowhere. */
export async function askedBefore(
  digest: string,
  { gate, run }: { gate: Gate; run: string },
  deps: WaitingDeps,
): Promise<WaitingRun | undefined> {
  const current = gate === 'environment' ? await deps.run(Number(run)) : undefined;
  return current?.branch ? deps.waitingRun(current.path, current.branch, gateJob(digest)) : undefined;
}
