import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JobIdentity } from '../github/oidc.ts';
import type { GitHubWorld, Run, WorkflowEvent } from '../github/types.ts';
import { runAct } from './act.ts';
import type { ActRequest, ActResult } from './types.ts';
import { jobsOf, type WorkflowJob } from './workflow-file.ts';

/** How a workflow ended, and as which run, after which event. */
export type Ran = ActResult & { run: Run; event: WorkflowEvent; attempt: number };

export interface WorkflowRequest
  extends Pick<ActRequest, 'act' | 'env' | 'vars' | 'artifacts' | 'log' | 'timeout' | 'product'> {
  github: GitHubWorld;
  /** File name below .github/workflows. */
  workflow: string;
  event: WorkflowEvent;
  /** Further secrets; GITHUB_TOKEN is minted. */
  secrets?: Record<string, string>;
  /** The run that is started once more ("Re-run all jobs"), and how many attempts it then has. */
  again?: { run: Run; attempt: number };
}

/**
 * Runs a workflow of the rehearsed repository with act, as GitHub would after an event: from the files of the event's
 * commit, as a run that the API knows, with a token and an identity that are at any time those of the job that runs.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<Ran> {
  const { github, workflow, event, again } = request;
  const checkout = await mkdtemp(path.join(tmpdir(), 'genesis-workflow-'));
  try {
    // act reads the workflows here; jobs check out what they need by themselves.
    await github.git.clone(checkout, event.sha, '.github');
    const run = again
      ? github.restartRun(again.run.id)
      : github.startRun({
          workflow,
          event: event.name,
          sha: event.sha,
          actor: event.actor,
          branch: branchOf(event),
        });
    const running = trackJobs(jobsOf(checkout, workflow));
    const result = await runAct({
      ...request,
      checkout,
      event: event.name,
      payload: event.payload,
      ...{ sha: event.sha, ref: event.ref, actor: event.actor },
      env: { ...request.env, ...variables(request, run, running.current) },
      secrets: { ...request.secrets, GITHUB_TOKEN: tokenOf(github, workflow, running.current) },
      onJob: running.start,
    });
    github.finishRun(run.id, result.code === 0 ? 'success' : 'failure');
    return { ...result, run, event, attempt: again?.attempt ?? 1 };
  } finally {
    await rm(checkout, { recursive: true, force: true, maxRetries: 3 });
  }
}

const branchOf = ({ ref, payload }: WorkflowEvent) =>
  (payload.pull_request as { head: { ref: string } } | undefined)?.head.ref ?? ref.replace(/^refs\/heads\//, '');

/** act runs one job at a time, and the shards of a matrix are alike: so there is one job to ask about. */
function trackJobs(jobs: WorkflowJob[]) {
  let current: WorkflowJob | null = null;
  const start = (id: string) => {
    current = jobs.find((job) => job.id === id) ?? null;
  };
  return { start, current: () => current };
}

const tokenOf = (github: GitHubWorld, workflow: string, current: () => WorkflowJob | null) =>
  github.mintToken({ name: workflow, permissions: () => current()?.permissions ?? {} });

function variables({ github, event, again }: WorkflowRequest, run: Run, current: () => WorkflowJob | null) {
  const identity = (): JobIdentity | null => {
    const job = current();
    if (job?.permissions['id-token'] !== 'write') return null;
    const { ref, sha, name, actor } = event;
    const known = { ref, sha, event: name, actor, runId: run.id, workflow: job.workflow };
    return job.environment ? { ...known, environment: job.environment } : known;
  };
  return {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(again?.attempt ?? 1),
    REHEARSAL_OBJECTS: path.join(github.git.dir, 'objects'),
    ...github.oidc.grant(identity),
  };
}
