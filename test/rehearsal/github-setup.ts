import { getOctokit } from '@actions/github';
import { expect } from '@jest/globals';
import type { GitHubWorld, Permissions } from '../../rehearsal/github/types.ts';

/** The rehearsed repository, as octokit's calls name it. */
export const at = { owner: 'example', repo: 'cloud-accounts' };

/** Octokit with a token that may do just this. */
export const client = (
  world: GitHubWorld,
  permissions: Permissions,
  as: 'workflow' | 'app' | { person: string } = 'workflow',
) => getOctokit(world.mintToken({ name: 'test', permissions, as }), { baseUrl: world.apiUrl });

/** What octokit throws. */
export const refused = (status: number, message: string | RegExp) =>
  expect.objectContaining({ status, message: expect.stringMatching(message) });

let branches = 0;

/** Opens a pull request on a branch of its own that adds one file, and changes these. */
export function openPull(world: GitHubWorld, files: Record<string, string | null> = {}) {
  const branch = `change-${++branches}`;
  return world.openPullRequest({ branch, files: { [`state/${branch}.yaml`]: 'a\nb\n', ...files } });
}
