import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { deployedSummary } from '../../src/core/render/apps.ts';
import { jobGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { openCommits } from '../../src/edge/github-commits.ts';
import { openLabelledIssues } from '../../src/edge/github-issues.ts';
import { openPeople } from '../../src/edge/github-people.ts';
import { readDeployments, readDryRuns } from '../../src/edge/results.ts';
import type { Context } from '../../src/harness/context.ts';
import { begin } from './begin.ts';
import { comment } from './comment.ts';
import { drift } from './drift.ts';
import { due, type Told } from './due.ts';
import type { AppsInputs } from './inputs.ts';
import { changedJobs, parseJobs, recordedJobs } from './jobs.ts';
import { record } from './record.ts';

/** Runs the use cases with Git, GitHub, the checkout's files and the folder of results. */
export async function start(inputs: AppsInputs, context: Context): Promise<void> {
  const { env, log, output, summary } = context;
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '0' } = env;
  const runUrl = `${serverUrl}/${repository}/actions/runs/${run}`;
  const startedBy = env.GITHUB_ACTOR ?? '';
  const actor = env.GITHUB_TRIGGERING_ACTOR ?? startedBy;
  const git = jobGit(inputs, context);
  const github = openGitHub({ token: inputs.token ?? '', repository, apiUrl: env.GITHUB_API_URL, log });
  const deps = { ...github, ...openPeople(github), git, sha256Of: (file: string) => sha256Of(inputs.repository, file) };
  const facts = async () => ({ ...inputs, snapshot: await readSnapshot(git, inputs), run, runUrl, actor });
  const found = () => readDryRuns(inputs.results);
  const tell = async ({ outputs, summary: text }: Told<object>) => {
    for (const [name, value] of Object.entries(outputs)) output(name, value);
    await summary(text);
  };
  switch (inputs.mode) {
    case 'due':
      return tell(await due({ ...(await facts()), startedBy }, deps));
    case 'begin':
      return tell(await begin({ ...(await facts()), approved: parseJobs(inputs.approved ?? '[]') }, deps));
    case 'record': {
      const results = await readDeployments(inputs.results);
      const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
      const recording = inputs.signed ? openCommits(git, github, { repository, log }) : git;
      const { snapshot } = await facts();
      await record(results, { git: recording, branch: inputs['status-branch'], snapshot, now, runUrl });
      return summary(deployedSummary(results));
    }
    case 'changes':
      return output('deployments', JSON.stringify(changedJobs((await facts()).snapshot).jobs));
    case 'comment':
      return comment({ ...(await facts()), number: inputs['pull-request'] ?? 0, found: await found() }, github);
    case 'recorded':
      return output('deployments', JSON.stringify(recordedJobs((await facts()).snapshot).jobs));
    case 'drift':
      return drift((await facts()).snapshot, await found(), { ...github, ...openLabelledIssues(github), log });
  }
}

async function sha256Of(folder: string, file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path.join(folder, file)), hash).catch((cause) => {
    throw new UserError(`There is no ${file} in the checkout.`, { hint: 'Mend the place of the bundle.' }, { cause });
  });
  return hash.digest('hex');
}
