import { parseAccess, secretsOf } from '../../src/core/clusters/access.ts';
import { jobGit } from '../../src/edge/git.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { openCommits } from '../../src/edge/github-commits.ts';
import { openProvisioner } from '../../src/edge/provisioner.ts';
import type { Context } from '../../src/harness/context.ts';
import { type Request, run } from './run.ts';

type Wired = Omit<Request, 'runUrl'> & {
  repository: string;
  provisioner: string | undefined;
  token: string | undefined;
  signed: boolean;
};

/** Runs the use case with Git and the cloud provisioner. */
export async function start(inputs: Wired, { env, log, output, summary, mask, annotate }: Context): Promise<void> {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '0', GITHUB_SERVER_URL: serverUrl } = env;
  const runUrl = `${serverUrl}/${repository}/actions/runs/${id}`;
  const git = jobGit(inputs, { env, log });
  const github = openGitHub({ token: inputs.token ?? '', repository, apiUrl: env.GITHUB_API_URL, log });
  const requested = await run(
    { ...inputs, runUrl },
    {
      git: inputs.signed ? openCommits(git, github, { repository, log }) : git,
      provisioner: (url) => openProvisioner({ url, access: () => accessTo(url) }),
    },
  );
  /** The runner masks a secret as a whole, not its parts. */
  function accessTo(url: string) {
    const access = parseAccess(inputs.provisioner, url);
    for (const secret of secretsOf(access)) mask(secret);
    return access;
  }
  requested.warnings.forEach(annotate);
  for (const [name, value] of Object.entries(requested.outputs)) output(name, value);
  await summary(requested.summary);
}
