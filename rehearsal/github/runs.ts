import type { Run, RunRequest } from './types.ts';

/** Workflow runs, which emulate doesn't start: the rehearsal says when one starts, waits, is approved and ends. */
export interface Runs {
  all(): Run[];
  find(id: number): Run | undefined;
  /** Throws where there is no such run. */
  get(id: number): Run;
  start(request: RunRequest): Run;
  waitFor(id: number, environments: string[], job?: string): void;
  review(
    id: number,
    review: { environments: string[]; user: string; state: 'approved' | 'rejected'; comment: string },
  ): void;
  finish(id: number, conclusion: string): void;
  /** Starts a run once more, in another attempt. */
  restart(id: number): Run;
}

export function createRuns(defaultBranch: string): Runs {
  const runs: Run[] = [];
  const get = (id: number) => {
    const run = runs.find((candidate) => candidate.id === id);
    if (!run) throw new Error(`There is no run ${id}.`);
    return run;
  };
  return {
    all: () => runs.toReversed(),
    find: (id) => runs.find((run) => run.id === id),
    get,
    start: (request) => {
      // GitHub's ids don't start at 1; one that does would hide a number taken for another.
      const run = { ...started(request, defaultBranch), id: 9_000_001 + runs.length };
      runs.push(run);
      return run;
    },
    waitFor: (id, environments, job = environments.join(', ')) => {
      Object.assign(get(id), { waiting: environments, status: 'waiting', jobs: [job] });
    },
    review: (id, { environments, user, state, comment }) => {
      const run = get(id);
      const idle = environments.filter((environment) => !run.waiting.includes(environment));
      if (idle.length > 0) throw new Error(`Run ${id} doesn't wait for ${idle.join(', ')}.`);
      run.approvals.push(...environments.map((environment) => ({ environment, user, state, comment })));
      run.waiting = run.waiting.filter((environment) => !environments.includes(environment));
      if (run.waiting.length === 0) run.status = 'in_progress';
      if (state === 'rejected') Object.assign(run, { status: 'completed', conclusion: 'failure', waiting: [] });
    },
    finish: (id, conclusion) => {
      Object.assign(get(id), { status: 'completed', conclusion, waiting: [] });
    },
    restart: (id) => Object.assign(get(id), { status: 'in_progress' as const, conclusion: null, approvals: [] }),
  };
}

function started(request: RunRequest, defaultBranch: string): Omit<Run, 'id'> {
  return {
    branch: defaultBranch,
    actor: 'octocat',
    title: request.workflow,
    ...request,
    status: 'in_progress',
    conclusion: null,
    createdAt: new Date().toISOString(),
    waiting: [],
    jobs: [],
    approvals: [],
  };
}
