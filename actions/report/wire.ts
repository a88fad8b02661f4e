import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../src/core/problem.ts';
import { parseAddresses } from '../../src/core/webhooks/secret.ts';
import { jobGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { openCommits } from '../../src/edge/github-commits.ts';
import { openLabelledIssues } from '../../src/edge/github-issues.ts';
import { openPeople } from '../../src/edge/github-people.ts';
import { readDryRuns, readResults, readStrangers } from '../../src/edge/results.ts';
import { openWebhooks } from '../../src/edge/webhooks.ts';
import type { Context } from '../../src/harness/context.ts';
import { type Request, run } from './run.ts';

type Wired = Omit<Request, 'run' | 'runUrl' | 'actor' | 'startedBy' | 'home'> & {
  repository: string;
  token: string | undefined;
  signed: boolean;
};

/** Runs the use case with Git, GitHub and the runner's files. */
export async function start(inputs: Wired, { env, log, output, summary, mask }: Context): Promise<void> {
  maskAddresses(inputs.webhooks, mask);
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '0', GITHUB_SERVER_URL: serverUrl } = env;
  const startedBy = env.GITHUB_ACTOR ?? '';
  const actor = env.GITHUB_TRIGGERING_ACTOR || startedBy;
  const github = openGitHub({ token: inputs.token ?? '', repository, apiUrl: env.GITHUB_API_URL, log });
  const git = jobGit(inputs, { env, log });
  const reported = await run(
    { ...inputs, run: id, runUrl: `${serverUrl}/${repository}/actions/runs/${id}`, actor, startedBy, home: repository },
    {
      ...github,
      ...openPeople(github),
      ...openLabelledIssues(github),
      git: inputs.signed ? openCommits(git, github, { repository, log }) : git,
      results: readResults,
      dryRuns: readDryRuns,
      strangers: readStrangers,
      read: (path) => readFile(path, 'utf8'),
      write,
      ...openWebhooks({ sleep: (milliseconds) => sleep(milliseconds) }),
      log,
      now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    },
  );
  for (const [name, value] of Object.entries(reported.outputs)) output(name, value);
  await summary(reported.summary);
  if (reported.failure) throw new UserError(reported.failure);
}

/** The runner masks a secret as a whole, not its parts; the whole never occurs in a log. */
function maskAddresses(secret: string | undefined, mask: (secret: string) => void): void {
  for (const { url, key } of parseAddresses(secret).addresses.values()) {
    mask(url);
    if (key) mask(key);
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
