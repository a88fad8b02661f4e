import path from 'node:path';
import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { previewSummary } from '../../src/core/render/preview.ts';
import { isSame } from '../../src/core/terraform/compare-plans.ts';
import { readPlan } from '../../src/core/terraform/plan.ts';
import { summarize, WHOLE } from '../../src/core/terraform/plan-summary.ts';
import { backendFile } from '../../src/core/terraform/state-backend.ts';
import { offlineEnvironment } from '../../src/core/terraform/terraform-env.ts';
import { jobGit } from '../../src/edge/git.ts';
import { longProcesses } from '../../src/edge/long-process.ts';
import { openTerraform } from '../../src/edge/terraform.ts';
import { openWorkFolders } from '../../src/edge/work-folder.ts';
import type { Context } from '../../src/harness/context.ts';
import type { Inputs } from '../../src/harness/inputs.ts';
import { cancellation, realBinary } from '../provision/terraform-program.ts';
import type { spec } from './inputs.ts';
import { type Deps, run } from './run.ts';

type Given = Inputs<typeof spec>;

/** The root module's folder in the folder `terraform`. */
const ROOT = 'account';

/** Runs the use case with Git and Terraform; it has no credentials, and asks for none. */
export async function start(inputs: Given, context: Context): Promise<void> {
  const { log, output, summary } = context;
  const git = jobGit(inputs, context);
  const snapshot = await readSnapshot(git, inputs);
  const previews = await run(snapshot, { plan: planner(inputs, context), log });
  output(
    'changed',
    previews.some(({ difference }) => difference && !isSame(difference)),
  );
  await summary(previewSummary(previews));
  const failed = previews.filter(({ error }) => error).map(({ account }) => account);
  if (failed.length > 0) throw new UserError(`Can't be planned: ${failed.join(', ')}. The job summary says why.`);
}

function planner(inputs: Given, { env, log }: Context): Deps['plan'] {
  const signal = cancellation(log);
  return async (code, name, variables) => {
    const folders = await openWorkFolders(path.resolve(env.RUNNER_TEMP ?? '.'), inputs[code], ROOT);
    try {
      const terraform = openTerraform({
        binary: realBinary(inputs['terraform-binary'], env),
        run: longProcesses(folders.scratch, signal),
        log,
      });
      const made = await folders.make(name, {
        'backend.tf.json': backendFile(name),
        [`${name}.tfvars.json`]: JSON.stringify(variables),
      });
      const folder = { ...made, name, root: `terraform/${ROOT}`, env: async () => offlineEnvironment(env) };
      await terraform.init(folder);
      const { changed } = await terraform.plan(folder, { lock: false, destroy: false });
      return changed ? summarize(readPlan(await terraform.show(folder)), WHOLE) : undefined;
    } finally {
      await folders.remove();
    }
  };
}
