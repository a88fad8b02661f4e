import type { PullRequest } from '../../src/core/git/github-data.ts';
import { UserError } from '../../src/core/problem.ts';
import { jobGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { openCommits } from '../../src/edge/github-commits.ts';
import { openIssues } from '../../src/edge/github-issues.ts';
import type { Context } from '../../src/harness/context.ts';
import { type Inputs, run } from './run.ts';

type Wired = Inputs & { repository: string; token: string | undefined; signed: boolean };

/** Runs the use case with Git and GitHub. */
export async function start(inputs: Wired, { env, log, output, summary }: Context): Promise<void> {
  const { GITHUB_REPOSITORY: home = '', GITHUB_API_URL: apiUrl } = env;
  if (!inputs.token) throw new UserError('Input token is missing; it is needed to read the issue and to answer it.');
  const github = openGitHub({ token: inputs.token, repository: home, apiUrl, log });
  const plain = ({ number, state, head }: PullRequest) => {
    return { number, state, branch: head.branch, fork: head.repository !== home };
  };
  const git = jobGit(inputs, { env, log });
  const done = await run(inputs, {
    ...openIssues(github.request),
    git: inputs.signed ? openCommits(git, github, { repository: home, log }) : git,
    comments: github,
    proposals: github,
    openPullRequests: async () => (await github.openPullRequests()).map(plain),
    log,
  });
  for (const name of ['proposed', 'account', 'subnet'] as const) output(name, done[name]);
  output('pull-request', String(done.pullRequest ?? ''));
  await summary(done.summary);
}
