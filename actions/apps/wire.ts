import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { deployedSummary } from '../../src/core/render/apps.ts';
import { openGit } from '../../src/edge/git.ts';
import { readDeployments } from '../../src/edge/results.ts';
import type { Context } from '../../src/harness/context.ts';
import { due } from './due.ts';
import type { AppsInputs } from './inputs.ts';
import { record } from './record.ts';

/** Runs the use cases with Git and the folder of results. */
export async function start(inputs: AppsInputs, { env, log, output, summary }: Context): Promise<void> {
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '0' } = env;
  const git = openGit({ directory: inputs.repository, token: inputs.token, serverUrl, log });
  if (inputs.mode === 'due') {
    const { outputs, summary: text } = due(inputs, await readSnapshot(git, inputs));
    for (const [name, value] of Object.entries(outputs)) output(name, value);
    return summary(text);
  }
  const results = await readDeployments(inputs.results);
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const runUrl = `${serverUrl}/${repository}/actions/runs/${id}`;
  await record(results, { git, branch: inputs['status-branch'], now, runUrl });
  await summary(deployedSummary(results));
}
