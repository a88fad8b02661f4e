import { type ActWorld, type Ran, startActWorld } from '../../rehearsal/act-world.ts';
import type { Changes } from '../../rehearsal/github/repository.ts';
import { rehearsalLedger } from '../../rehearsal/ledger.ts';

/** A world with an empty ledger and these files of main; quiet, since a run that fails unexpectedly tells itself. */
export function startWorkflows({
  files = {},
  ...options
}: {
  files?: Changes;
  app?: boolean;
  /** Seconds that AWS takes for an account, and that a workflow may take. */
  createSeconds?: number;
  timeout?: number;
} = {}): Promise<ActWorld> {
  return startActWorld({ log: () => undefined, createSeconds: 0.5, ...options, files: rehearsalLedger(files) });
}

/** The run, which has to have ended well; if not, the error is what a person would read of it. */
export function succeeded(ran: Ran): Ran {
  if (ran.code === 0) return ran;
  throw new Error(`${ran.run.workflow} ended with ${ran.code}:\n${ran.text}`);
}

/** How each job that ran ended, by its id; a skipped one is absent. */
export const ended = ({ jobs }: Ran) => Object.fromEntries(jobs.map(({ id, result }) => [id, result]));

/** An output of a step; the first of the job's shards speaks for all. */
export function output({ jobs }: Ran, job: string, step: string, name: string): string {
  return jobs.find(({ id }) => id === job)?.outputs[step]?.[name] ?? '';
}

/** All summaries of a run, one after the other. */
export const summary = ({ summaries }: Ran) => summaries.map(({ text }) => text).join('\n');

/** The commit a branch is at. */
export async function tip({ github }: ActWorld, branch: string): Promise<string> {
  return (await github.git.revParse(branch)) ?? '';
}

/** Calls that GitHub refused because the token of the job that ran then may not: what a job's `permissions` lack. */
export function refused({ github }: ActWorld): string[] {
  const calls = github.calls().filter(({ status, token }) => status === 401 || (status === 403 && token !== null));
  return calls.map(({ method, path, token }) => `${token?.name}: ${method} ${path}`);
}
