import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import type { Permissions } from './github/types.ts';
import { runAction } from './runner/action.ts';
import type { ActionResult } from './runner/types.ts';
import type { World } from './world.ts';

/** What a workflow file says of a job, as far as its steps can tell. */
export interface JobOf {
  name: string;
  workflow: string;
  permissions: Permissions;
  environment?: string;
  /** The run the job belongs to. */
  run: number;
  /** What it checks out; main's tip when absent. */
  revision?: string;
}

export interface Job {
  /** Folder of the checkout. */
  workspace: string;
  /** Runs one of the product's actions as the runner does; a step that fails throws. */
  step(action: string, inputs: Record<string, string>): Promise<ActionResult>;
  /** The same, for steps that may fail. */
  attempt(action: string, inputs: Record<string, string>): Promise<ActionResult>;
}

/** Starts a job: a fresh checkout and a token with just the job's permissions. */
export async function startJob(world: World, job: JobOf): Promise<Job> {
  const workspace = await mkdtemp(path.join(world.folder, `${job.name}-`));
  const { github } = world;
  await github.git.clone(workspace, job.revision ?? github.git.defaultBranch);
  const sha = (await github.git.revParse(job.revision ?? github.git.defaultBranch)) ?? '';
  const token = github.mintToken({ name: `${job.workflow}/${job.name}`, permissions: job.permissions });
  const identity = { workflow: `${job.workflow}.yml`, runId: job.run, sha };
  const grant = job.permissions['id-token']
    ? github.oidc.grant(job.environment ? { ...identity, environment: job.environment } : identity)
    : {};

  const attempt = (action: string, inputs: Record<string, string>) =>
    runAction({
      repo: workspace,
      action,
      inputs,
      workspace,
      token,
      env: { ...world.env, ...grant },
      event: { name: 'workflow_dispatch', payload: {} },
      github: {
        repository: `${github.owner}/${github.repo}`,
        sha,
        ref: `refs/heads/${github.git.defaultBranch}`,
        runId: job.run,
        workflow: job.workflow,
        job: job.name,
        apiUrl: github.apiUrl,
        serverUrl: github.serverUrl,
      },
      log: world.log,
      cancel: world.cancelled,
    });

  return {
    workspace,
    attempt,
    async step(action, inputs) {
      const result = await attempt(action, inputs);
      if (result.code === 0) return result;
      throw new Error(
        `${job.workflow}/${job.name}: ${action} ended with ${result.code}\n${result.stdout}${result.stderr}`,
      );
    },
  };
}
