import type { Emulate } from './emulate.ts';
import type { Pulls } from './pulls.ts';
import type { Runs } from './runs.ts';
import type { StatusStore } from './statuses.ts';
import type { Dispatch, GitRepository } from './types.ts';

/** All that the routes work on: the parts of one rehearsed GitHub. */
export interface Site {
  owner: string;
  repo: string;
  /** Where the API is reached. */
  origin: string;
  git: GitRepository;
  emulate: Emulate;
  /** Logins that can write. */
  people: string[];
  pulls: Pulls;
  statuses: StatusStore;
  runs: Runs;
  variables: Record<string, string>;
  environments: Record<string, { reviewers?: string[] }>;
  dispatch(dispatch: Dispatch): void;
}

/** A user as answers show them. */
export const user = (login: string) => ({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });

export const repository = (
  { owner, repo, origin, git }: Pick<Site, 'owner' | 'repo' | 'origin' | 'git'>,
  fork?: string | null,
) => ({
  name: repo,
  full_name: `${fork ?? owner}/${repo}`,
  owner: user(fork ?? owner),
  private: true,
  fork: Boolean(fork),
  default_branch: git.defaultBranch,
  html_url: `${origin}/${fork ?? owner}/${repo}`,
  url: `${origin}/repos/${fork ?? owner}/${repo}`,
});
