import type { Artifacts } from './artifacts.ts';
import type { Emulate } from './emulate.ts';
import type { Pulls } from './pulls.ts';
import type { GitRepository } from './repository.ts';
import type { Runs } from './runs.ts';
import type { StatusStore } from './statuses.ts';
import type { Dispatch, EnvironmentSettings } from './types.ts';

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
  artifacts: Artifacts;
  variables: Record<string, string>;
  environments: Record<string, EnvironmentSettings>;
  settings: Settings;
  dispatch(dispatch: Dispatch): void;
}

/** Switches and rules of the repository that nothing here acts on: they are kept, as setup made them. */
export interface Settings {
  merge: Record<string, boolean>;
  token: Record<string, unknown>;
  rulesets: Record<string, unknown>[];
}

/** People's ids begin here, teams' there: an id taken for another is no reviewer. */
const FIRST_PERSON = 501;
const TEAM = { slug: 'cloud', id: 901 };

/** Ids of those who may be reviewers; the organization has one team, `cloud`. */
export function idOf({ people }: Pick<Site, 'people'>, name: string): number | undefined {
  if (name === TEAM.slug) return TEAM.id;
  const index = people.indexOf(name);
  return index < 0 ? undefined : FIRST_PERSON + index;
}

/** A reviewer of an environment as answers show it. */
export function reviewer(site: Pick<Site, 'people'>, name: string) {
  const id = idOf(site, name);
  if (name === TEAM.slug) return { type: 'Team', reviewer: { id, slug: name, name } };
  return { type: 'User', reviewer: { ...user(name), id } };
}

/** A user as answers show them. */
export const user = (login: string) => ({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });

export const repository = (
  { owner, repo, origin, git }: Pick<Site, 'owner' | 'repo' | 'origin' | 'git'>,
  fork?: string | null,
) => ({
  node_id: `R_${repo}`,
  name: repo,
  full_name: `${fork ?? owner}/${repo}`,
  owner: user(fork ?? owner),
  private: true,
  fork: Boolean(fork),
  default_branch: git.defaultBranch,
  html_url: `${origin}/${fork ?? owner}/${repo}`,
  url: `${origin}/repos/${fork ?? owner}/${repo}`,
});
