import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { deployedSummary } from '../../src/core/render/apps.ts';
import { openGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { readDeployments, readDryRuns } from '../../src/edge/results.ts';
import type { Context } from '../../src/harness/context.ts';
import { begin } from './begin.ts';
import { comment } from './comment.ts';
import { due } from './due.ts';
import type { AppsInputs } from './inputs.ts';
import { changedJobs, parseJobs } from './jobs.ts';
import { record } from './record.ts';

/** Runs the use cases with Git, GitHub, the checkout's files and the folder of results. */
export async function start(inputs: AppsInputs, context: Context): Promise<void> {
  const { env, log, output, summary } = context;
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '0' } = env;
  const git = openGit({ directory: inputs.repository, token: inputs.token, serverUrl, log });
  const runUrl = `${serverUrl}/${repository}/actions/runs/${run}`;
  if (inputs.mode === 'record') {
    const results = await readDeployments(inputs.results);
    const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    await record(results, { git, branch: inputs['status-branch'], now, runUrl });
    return summary(deployedSummary(results));
  }
  const github = openGitHub({ token: inputs.token ?? '', repository, apiUrl: env.GITHUB_API_URL, log });
  const deps = { ...github, sha256Of: (file: string) => sha256Of(inputs.repository, file) };
  const snapshot = await readSnapshot(git, inputs);
  if (inputs.mode === 'changes') return output('deployments', JSON.stringify(changedJobs(snapshot).jobs));
  if (inputs.mode === 'comment') {
    const number = inputs['pull-request'] ?? 0;
    return comment({ snapshot, number, found: await readDryRuns(inputs.results), runUrl }, github);
  }
  const facts = { ...inputs, snapshot, run };
  const actor = env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? '';
  const told =
    inputs.mode === 'due'
      ? await due(facts, deps)
      : await begin({ ...facts, approved: parseJobs(inputs.approved ?? '[]'), actor }, deps);
  for (const [name, value] of Object.entries(told.outputs)) output(name, value);
  await summary(told.summary);
}

async function sha256Of(folder: string, file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path.join(folder, file)), hash).catch((cause) => {
    throw new UserError(`There is no ${file} in the checkout.`, { hint: 'Mend the place of the bundle.' }, { cause });
  });
  return hash.digest('hex');
}
