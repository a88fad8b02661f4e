import { problemsOutput } from '../../src/core/check/output-room.ts';
import type { PullRequest } from '../../src/core/git/github-data.ts';
import { UserError } from '../../src/core/problem.ts';
import { jobGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { openCommits } from '../../src/edge/github-commits.ts';
import type { Context } from '../../src/harness/context.ts';
import type { Inputs } from '../../src/harness/inputs.ts';
import type { spec } from './inputs.ts';
import { run } from './run.ts';

/** Runs the use case with Git and GitHub. */
export async function start(inputs: Inputs<typeof spec>, context: Context): Promise<void> {
  const { env, log, output, summary, annotate } = context;
  const home = env.GITHUB_REPOSITORY ?? '';
  const github = () => {
    if (!inputs.token) throw new UserError('Input token is missing; it is needed to ask GitHub for pull requests.');
    return openGitHub({ token: inputs.token, repository: home, apiUrl: env.GITHUB_API_URL, log });
  };
  const plain = ({ number, state, head }: PullRequest) => {
    return { number, state, branch: head.branch, fork: head.repository !== home, head: head.sha };
  };
  const git = jobGit(inputs, context);
  const done = await run(inputs, {
    git: inputs.signed ? openCommits(git, github(), { repository: home, log }) : git,
    pullRequest: async (number) => plain(await github().pullRequest(number)),
    openPullRequests: async () =>
      inputs.branch && !inputs.token ? [] : (await github().openPullRequests()).map(plain),
    proposals: {
      pullRequestOf: (branch, base) => github().pullRequestOf(branch, base),
      createPullRequest: (branch, base, text) => github().createPullRequest(branch, base, text),
      updatePullRequest: (number, text) => github().updatePullRequest(number, text),
      closePullRequest: (number) => github().closePullRequest(number),
    },
    now: () => new Date(),
    log,
  });
  for (const problem of done.problems) annotate(problem);
  for (const name of ['base', 'head', 'changed'] as const) output(name, done[name] ?? '');
  output('pull-request', String(done.pullRequest ?? ''));
  for (const name of ['claims', 'lost'] as const) output(name, JSON.stringify(done[name]));
  output('problems', problemsOutput(done.problems, 'claims'));
  await summary(done.summary);
  const without = [...new Set(done.problems.flatMap(({ accounts }) => accounts ?? []))];
  if (inputs.fail && without.length > 0) throw new UserError(`Without a block: ${without.join(', ')}; see above.`);
}
