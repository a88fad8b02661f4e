// How a repository at GitHub is set up: the parts that `genesis setup` looks at, as they are and as they have to be.

export interface Reviewer {
  type: 'User' | 'Team';
  id: number;
  /** For people: `octocat`, or a team's slug. */
  name: string;
}

export interface Environment {
  reviewers: Reviewer[];
  /** Whether who started a run may not approve it. */
  preventsSelfReview: boolean;
  adminsBypass: boolean;
  /** Names or patterns of branches whose jobs may use it; undefined where any may. */
  branches: string[] | undefined;
  /** Minutes; nobody here wants any, but what is there is kept. */
  wait: number;
}

/** One rule of a ruleset, in GitHub's words. */
export interface Rule {
  type: string;
  parameters?: Record<string, unknown>;
}

/** Who isn't bound by a ruleset, in GitHub's words. */
export interface Bypass {
  actor_id: number | null;
  actor_type: string;
  bypass_mode: string;
}

export interface Ruleset {
  enforcement: string;
  /** Patterns of refs. */
  include: string[];
  exclude: string[];
  bypass: Bypass[];
  rules: Rule[];
}

export interface Label {
  /** Six hexadecimal digits. */
  color: string;
  description: string;
}

/** The repository's switches, in GitHub's words. */
export interface Settings {
  allow_merge_commit: boolean;
  allow_squash_merge: boolean;
  allow_rebase_merge: boolean;
}

/** What the workflows' own token may do at most, in GitHub's words. */
export interface TokenSettings {
  default_workflow_permissions: string;
  can_approve_pull_request_reviews: boolean;
}

export interface Setup {
  settings: Settings;
  token: TokenSettings;
  labels: ReadonlyMap<string, Label>;
  /** Whether the branch `genesis-status` is there. */
  statusBranch: boolean;
  environments: ReadonlyMap<string, Environment>;
  rulesets: ReadonlyMap<string, Ruleset>;
  variables: ReadonlyMap<string, string>;
}

/** What is found at GitHub: the setup, and what no command changes. */
export interface Found extends Setup {
  isPublic: boolean;
  /** Ids of the rulesets, by name. */
  rulesetIds: ReadonlyMap<string, number>;
  /** Names of the secrets in the environment `bot`. */
  botSecrets: string[];
}

/** A GitHub App. */
export interface App {
  id: number;
  slug: string;
  /** What it may do, by GitHub's names: `pull_requests: write`. */
  permissions: Record<string, string>;
}
