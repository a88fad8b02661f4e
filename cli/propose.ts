import { type GitHubRepository, githubRepository } from '../src/core/git/github-repository.ts';
import type { Git } from '../src/core/git/repository.ts';
import { UserError } from '../src/core/problem.ts';
import { checkoutOf, folderName } from '../src/edge/folder.ts';
import { openGit } from '../src/edge/git.ts';
import { openGitHub } from '../src/edge/github.ts';
import { checkedEdit, type Decide, type Edited, type EditValues, type Purpose } from './checked-edit.ts';
import type { Terminal } from './command.ts';

const MAIN = 'main';

/**
 * Makes an edit on main's tip and opens a pull request of it; one that is open already is brought up to date. The
 * working directory isn't touched.
 *
 * @throws UserError where there is no clone, no repository at GitHub, or no token.
 */
export async function proposeEdit(
  values: EditValues,
  { branch: name, title }: Purpose,
  decide: Decide,
  terminal: Terminal,
): Promise<Edited> {
  const checkout = checkoutOf(folderName(values.ledger));
  if (!checkout) throw new UserError(`${values.ledger} is in no clone of Git, so there is nothing to propose it to.`);
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: given } = process.env;
  const token = tokenOf(process.env, values['dry-run']);
  const log = (line: string) => terminal.err(`${line}\n`);
  const git = openGit({ directory: checkout.root, token, serverUrl, log });
  const main = await git.remoteTip(MAIN);
  if (!main) throw new UserError(`origin has no branch ${MAIN}.`, { hint: 'Push it first.' });

  const tree = await git.tree(main, [checkout.path]);
  const files = await checkedEdit(tree, checkout.path, decide, values.ledger);
  const edited = { files: [...files.keys()], changed: files.size > 0 };
  if (values['dry-run'] || files.size === 0) return edited;

  const { repository, apiUrl } = await repositoryOf(values.repository, git);
  const branch = `genesis/${name}`;
  await git.commitTo(branch, async () => ({ files, message: `${title}\n` }), { onto: main });
  const github = openGitHub({ token, repository, apiUrl: given ?? apiUrl, log });
  const open = await github.pullRequestOf(branch, MAIN);
  const { url } = open ?? (await github.createPullRequest(branch, MAIN, { title, body: bodyOf(edited) }));
  return { ...edited, pull_request: url };
}

function tokenOf({ GITHUB_TOKEN, GH_TOKEN }: NodeJS.ProcessEnv, isDry: boolean): string {
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (token || isDry) return token ?? '';
  throw new UserError('There is no token for GitHub.', {
    hint: 'Set GITHUB_TOKEN (contents: write, pull-requests: write), for example to the output of `gh auth token`.',
  });
}

/** The repository at GitHub: the one that is named, or where origin is. */
export async function repositoryOf(given: string | undefined, git: Git): Promise<GitHubRepository> {
  const named = given ?? process.env.GITHUB_REPOSITORY;
  const url = await git.originUrl();
  const origin = url === undefined ? undefined : githubRepository(url);
  if (named !== undefined) return { ...origin, repository: named };
  if (origin) return origin;
  throw new UserError('It is not known which repository at GitHub this is.', {
    hint: 'Name it: --repository owner/name.',
  });
}

function bodyOf({ files }: Edited): string {
  return [
    'Proposed with the command `genesis`:',
    '',
    ...files.map((file) => `- \`${file}\``),
    '',
    'A comment shows the plan as soon as it is made.',
  ].join('\n');
}
