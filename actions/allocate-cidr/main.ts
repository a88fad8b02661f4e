import { UserError } from '../../src/core/problem.ts';
import { openGit } from '../../src/edge/git.ts';
import { openGitHub, type PullRequest } from '../../src/edge/github.ts';
import { runAction } from '../../src/harness/entry.ts';
import { flag, integer, oneOf, optional, text } from '../../src/harness/inputs.ts';
import { accountNames, head, ledgerView } from '../../src/harness/shared-inputs.ts';
import { run } from './run.ts';

const { repository, ledger, base, token } = ledgerView;
const spec = {
  operation: oneOf('claim', 'lost'),
  'pull-request': optional(integer(1, Number.MAX_SAFE_INTEGER)),
  branch: optional(text('the name of a branch')),
  accounts: optional(accountNames),
  ...{ head, repository, ledger, base, token, fail: flag() },
};

await runAction(spec, async (inputs, { env, log, output, summary, annotate }) => {
  const home = env.GITHUB_REPOSITORY ?? '';
  const github = () => {
    if (!inputs.token) throw new UserError('Input token is missing; it is needed to ask GitHub for pull requests.');
    return openGitHub({ token: inputs.token, repository: home, apiUrl: env.GITHUB_API_URL, log });
  };
  const plain = ({ number, state, head }: PullRequest) => {
    return { number, state, branch: head.branch, fork: head.repository !== home };
  };
  const done = await run(inputs, {
    git: openGit({ directory: inputs.repository, token: inputs.token, log }),
    pullRequest: async (number) => plain(await github().pullRequest(number)),
    openPullRequests: async () =>
      inputs.branch && !inputs.token ? [] : (await github().openPullRequests()).map(plain),
    log,
  });
  for (const problem of done.problems) annotate(problem);
  for (const name of ['base', 'head', 'changed'] as const) output(name, done[name] ?? '');
  for (const name of ['claims', 'lost', 'problems'] as const) output(name, JSON.stringify(done[name]));
  await summary(done.summary);
  const without = [...new Set(done.problems.flatMap(({ accounts }) => accounts ?? []))];
  if (inputs.fail && without.length > 0) throw new UserError(`Without a block: ${without.join(', ')}; see above.`);
});
