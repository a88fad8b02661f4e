import type { Git } from '../src/core/git/repository.ts';
import { UserError } from '../src/core/problem.ts';
import { checkoutOf, folderName } from '../src/edge/folder.ts';
import { openGit } from '../src/edge/git.ts';
import { type GitHub, openGitHub } from '../src/edge/github.ts';
import { openSetup } from '../src/edge/github-setup.ts';
import type { Terminal, Values } from './command.ts';
import { printable } from './print.ts';
import { repositoryOf } from './propose.ts';

export type SetupValues = Values<
  'ledger' | 'json' | 'repository' | 'reviewers' | 'app' | 'gate' | 'answers' | 'dry-run' | 'yes'
>;

/** What setup works with. */
export interface Setting {
  git: Git;
  github: GitHub;
  setup: ReturnType<typeof openSetup>;
  /** The ledger's folder, from the repository's root. */
  folder: string;
}

/** @throws UserError where there is no token, or no clone. */
export async function openSetting(values: SetupValues, terminal: Terminal): Promise<Setting> {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: given } = process.env;
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (!token) {
    throw new UserError('There is no token for GitHub.', {
      hint: 'Set GITHUB_TOKEN to one of an administrator of the repository, for example to the output of `gh auth token`.',
    });
  }
  const checkout = checkoutOf(folderName(values.ledger));
  if (!checkout)
    throw new UserError(`${values.ledger} is in no clone of Git.`, { hint: 'Clone the repository first.' });
  const log = (line: string) => terminal.err(`${printable(line)}\n`);
  const git = openGit({ directory: checkout.root, token, serverUrl, log });
  const { repository, apiUrl } = await repositoryOf(values.repository, git);
  const github = openGitHub({ token, repository, apiUrl: given ?? apiUrl, log });
  return { git, github, setup: openSetup(github.request, github.list), folder: checkout.path };
}
