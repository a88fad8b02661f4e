import { UserError } from '../src/core/problem.ts';
import type { TrustedRepository } from '../src/core/setup/bootstrap.ts';
import { checkoutOf, folderName } from '../src/edge/folder.ts';
import { openGit } from '../src/edge/git.ts';
import { openGitHub } from '../src/edge/github.ts';
import type { Terminal, Values } from './command.ts';
import { repositoryOf } from './propose.ts';

export type RepositoryValues = Values<'ledger' | 'repository' | 'repository-id' | 'owner-id'>;

/**
 * The repository with the ids GitHub's tokens name it by: given, or asked of GitHub.
 *
 * @throws UserError where they aren't given and GitHub can't be asked.
 */
export async function trustedRepository(values: RepositoryValues, terminal: Terminal): Promise<TrustedRepository> {
  const { 'repository-id': repository_id, 'owner-id': owner_id, repository: given } = values;
  if (given !== undefined && repository_id !== undefined && owner_id !== undefined) {
    return { repository: given, repository_id, owner_id };
  }
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL } = process.env;
  const token = GITHUB_TOKEN || GH_TOKEN;
  const checkout = checkoutOf(folderName(values.ledger));
  if (!token || !checkout) {
    throw new UserError("GitHub can't be asked for the ids of the repository.", {
      hint: 'Set GITHUB_TOKEN and run this in a clone, or give --repository, --repository-id and --owner-id.',
    });
  }
  const log = (line: string) => terminal.err(`${line}\n`);
  const { repository, apiUrl } = await repositoryOf(given, openGit({ directory: checkout.root, log }));
  const { request } = openGitHub({ token, repository, apiUrl: GITHUB_API_URL ?? apiUrl, log });
  const found = await request('read the repository', 'metadata: read', 'GET /repos/{owner}/{repo}');
  const { id, full_name, owner } = found as { id: number; full_name: string; owner: { id: number } };
  // Its own spelling: AWS minds capitals where GitHub doesn't.
  return { repository: full_name, repository_id: String(id), owner_id: String(owner.id) };
}
