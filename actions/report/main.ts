import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../src/core/problem.ts';
import { openGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { readResults } from '../../src/edge/results.ts';
import { runAction } from '../../src/harness/entry.ts';
import { integer, oneOf, optional, text } from '../../src/harness/inputs.ts';
import { accountNames, file, head, ledgerView, results } from '../../src/harness/shared-inputs.ts';
import { run } from './run.ts';

const spec = {
  ...ledgerView,
  mode: oneOf('pull-request', 'ask', 'begin', 'end'),
  head,
  results,
  accounts: optional(accountNames, []),
  problems: optional(text('the output problems of the check')),
  'pull-request': optional(integer(1, Number.MAX_SAFE_INTEGER)),
  approved: optional(file),
  'approved-digest': optional(text('the digest of what was approved', /^[0-9a-f]{64}$/)),
  gate: oneOf('environment', 'digest'),
};

await runAction(spec, async (inputs, { env, log, output, summary }) => {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '0', GITHUB_SERVER_URL: serverUrl } = env;
  const git = openGit({ directory: inputs.repository, token: inputs.token, serverUrl, log });
  const github = openGitHub({ token: inputs.token ?? '', repository, apiUrl: env.GITHUB_API_URL, log });
  const write = async (path: string, content: string) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  };
  const now = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const io = { git, ...github, results: readResults, read: (path: string) => readFile(path, 'utf8'), write, now };
  const reported = await run({ ...inputs, run: id, runUrl: `${serverUrl}/${repository}/actions/runs/${id}` }, io);
  for (const [name, value] of Object.entries(reported.outputs)) output(name, value);
  await summary(reported.summary);
  if (reported.failure) throw new UserError(reported.failure);
});
