import path from 'node:path';
import { GATES } from '../src/core/setup/desired.ts';
import type { Gate } from '../src/core/work/approval.ts';
import { dispatchEvent, issueEvent, mergeGroupEvent, pullRequestEvent, pushEvent } from './github/events.ts';
import type { Run, WorkflowEvent } from './github/types.ts';
import { type Ran, runWorkflow } from './runner/workflow.ts';
import { ensureAct } from './tools/act.ts';
import { startWorld, type World, type WorldOptions } from './world.ts';

export type { Ran } from './runner/workflow.ts';

/** A world in which the workflow files themselves run, after the events that start them at GitHub. */
export interface ActWorld extends World {
  /** Repository variables as workflows see them; a test may change them between runs. */
  vars: Record<string, string>;
  /** Has reviewers approve, or a digest where the environments have none. */
  setGate(gate: Gate): void;
  /** Secrets as workflows see them, those of environments included. */
  secrets: Record<string, string>;
  /** A pull request was opened, or got commits, or its turn in the merge queue came. */
  pullRequest(number: number, event?: 'pull_request' | 'merge_group'): Promise<Ran>;
  /** An issue was opened or edited. */
  issue(workflow: string, number: number, action?: 'opened' | 'edited'): Promise<Ran>;
  /** The main branch moved. */
  push(workflow: string): Promise<Ran>;
  /** A person starts a workflow on main. */
  dispatch(workflow: string, inputs?: Record<string, string>): Promise<Ran>;
  /** A person asks for "Re-run all jobs". */
  rerun(ran: Ran): Promise<Ran>;
  /** Runs what workflows dispatched since this was last called, in order, as they asked for it. */
  dispatched(): Promise<Ran[]>;
}

export interface ActOptions extends WorldOptions {
  /** Whether what is written is the App's, as setup has it, or the workflow's own token does it. */
  app?: boolean;
  /** Seconds that a workflow may take; 300 when absent. */
  timeout?: number;
}

/** Starts a world that is set up (GENESIS_READY), with the gate that needs no button. */
export async function startActWorld({ app = false, timeout = 300, ...options }: ActOptions): Promise<ActWorld> {
  const [world, act] = await Promise.all([startWorld(options), ensureAct(options.log)]);
  const { github, env, folder, log } = world;
  const vars = { GENESIS_READY: 'true', ...(app && { GENESIS_APP_ID: String(github.app.id) }) };
  const setGate = (gate: Gate) => {
    for (const name of GATES) github.setReviewers(name, gate === 'environment' ? ['monalisa'] : []);
  };
  setGate('digest');
  const secrets: Record<string, string> = app ? { GENESIS_APP_KEY: github.app.privateKey } : {};
  const artifacts = path.join(folder, 'artifacts');
  const run = (workflow: string, event: WorkflowEvent, again: { again?: { run: Run; attempt: number } } = {}) =>
    runWorkflow({ act, github, workflow, event, env, vars, secrets, artifacts, log, timeout, ...again });
  let seen = 0;
  return {
    ...world,
    vars,
    setGate,
    secrets,
    async pullRequest(number, event = 'pull_request') {
      const made = event === 'pull_request' ? pullRequestEvent(github, number) : mergeGroupEvent(github, number);
      return run('pull-request.yml', await made);
    },
    issue: async (workflow, number, action) => run(workflow, await issueEvent(github, number, action)),
    push: async (workflow) => run(workflow, await pushEvent(github)),
    dispatch: async (workflow, inputs = {}) =>
      run(workflow, await dispatchEvent(github, { workflow, ref: 'main', inputs, actor: 'monalisa' })),
    rerun: ({ run: { id, workflow }, event, attempt }) =>
      run(workflow, event, { again: { run: github.run(id), attempt: attempt + 1 } }),
    async dispatched() {
      const runs: Ran[] = [];
      const waiting = github.dispatches().slice(seen);
      seen += waiting.length;
      for (const dispatch of waiting) runs.push(await run(dispatch.workflow, await dispatchEvent(github, dispatch)));
      return runs;
    },
  };
}
