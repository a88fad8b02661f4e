import path from 'node:path';
import { startJob } from './jobs.ts';
import type { ActionResult } from './runner/types.ts';
import { inShards, startRun } from './workflows.ts';
import type { World } from './world.ts';

/** What the workflow `drift` said, job by job. */
export interface Night {
  watch: ActionResult;
  look: ActionResult[];
  organization: ActionResult;
  report: ActionResult;
  /** Has the same results told once more, as a run of the last job alone does. */
  tellAgain(): Promise<ActionResult>;
}

/** The workflow `drift` without the runner: looks at accounts and the organization, tells it in issues. */
export async function lookForDrift(world: World): Promise<Night> {
  const workflow = 'drift';
  const run = await startRun(world, workflow);
  const results = path.join(world.folder, `run-${run}`);
  const watching = await startJob(world, { name: 'watch', workflow, run, permissions: { contents: 'read' } });
  const watch = await watching.step('.', { all: 'true', fail: 'false' });
  const { commit: revision = '', shards } = watch.outputs;
  const reading = {
    ...{ workflow, run, revision, environment: 'read' },
    permissions: { contents: 'read', 'id-token': 'write' } as const,
  };
  const inputs = { mode: 'drift', 'job-role': 'read', results };
  const look = await inShards(shards, async (accounts) => {
    return (await startJob(world, { name: 'look', ...reading })).attempt('actions/provision', { ...inputs, accounts });
  });
  const organization = await (await startJob(world, { name: 'organization', ...reading })).attempt(
    'actions/provision',
    inputs,
  );
  const telling = {
    ...{ name: 'report', workflow, run, revision, environment: 'bot' },
    permissions: { contents: 'read', issues: 'write' } as const,
  };
  const tell = async () => (await startJob(world, telling)).attempt('actions/report', { mode: 'drift', results });
  return { watch, look, organization, report: await tell(), tellAgain: tell };
}
