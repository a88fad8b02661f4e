// What GitHub's API tells, as far as it is used.

export interface PullRequest {
  number: number;
  state: 'open' | 'closed';
  author: string;
  head: {
    sha: string;
    branch: string;
    /** `owner/name`; undefined when the fork was deleted. */
    repository: string | undefined;
  };
  base: { sha: string; branch: string };
}

/** What a pull request says, for people. */
export interface PullRequestText {
  title: string;
  /** Markdown. */
  body: string;
}

/** A pull request of a branch of this repository. */
export interface Proposal extends PullRequestText {
  number: number;
  /** Where people see it. */
  url: string;
}

export interface Issue {
  number: number;
  title: string;
  /** Markdown. */
  body: string;
  author: string;
  /** Whether a program wrote it, by its own account. */
  isBot: boolean;
  isOpen: boolean;
  /** GitHub counts pull requests among the issues. */
  isPullRequest: boolean;
  labels: string[];
}

export interface Comment {
  id: number;
  body: string;
  author: string;
  isBot: boolean;
}

export interface CommitStatus {
  state: 'success' | 'failure' | 'pending' | 'error';
  context: string;
  /** At most 140 characters. */
  description: string;
  targetUrl?: string | undefined;
}

export interface Run {
  id: number;
  /** The workflow's file, as in `.github/workflows/apply.yml`. */
  path: string;
  event: string;
  branch: string | null;
  /** queued, in_progress, waiting, completed … */
  status: string | null;
  conclusion: string | null;
}

export interface WaitingRun {
  id: number;
  /** Where people see it. */
  url: string;
}

export interface Approval {
  state: string;
  environments: string[];
  user: string;
}

/** A review of a pull request. */
export interface Review {
  /** A person's login. */
  by: string;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED or PENDING. */
  state: string;
}

/**
 * People whose approval doesn't count any more: it was dismissed, as GitHub does when commits follow, and they gave none
 * since. A comment takes the place of no approval.
 *
 * @param reviews The oldest first.
 */
export function whoMustLookAgain(reviews: readonly Review[]): string[] {
  const verdicts = reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
  const last = new Map(verdicts.map(({ by, state }) => [by, state]));
  return [...last].flatMap(([by, state]) => (state === 'DISMISSED' ? [by] : [])).sort();
}

/**
 * Asks for what isn't modelled here: `what` and `permission` are for the error that tells of a refusal. `{owner}` and
 * `{repo}` in the route are this repository's.
 */
export type GitHubRequest = (
  what: string,
  permission: string,
  route: string,
  parameters?: Record<string, unknown>,
) => Promise<unknown>;

interface PullRequestData {
  number: number;
  state: string;
  user: { login: string } | null;
  head: { sha: string; ref: string; repo: { full_name: string } | null };
  base: { sha: string; ref: string };
}

/** A pull request as GitHub's API gives it. */
export function pullRequest({ number, state, user, head, base }: PullRequestData): PullRequest {
  return {
    number,
    state: state === 'open' ? 'open' : 'closed',
    author: user?.login ?? '',
    head: { sha: head.sha, branch: head.ref, repository: head.repo?.full_name },
    base: { sha: base.sha, branch: base.ref },
  };
}

/** The same, as far as it is shown to people. */
export function proposal(data: { number: number; html_url: string; title: string; body: string | null }): Proposal {
  const { number, html_url: url, title, body } = data;
  return { number, url, title, body: body ?? '' };
}

export interface IssueData {
  number: number;
  title?: string;
  body?: string | null;
  state: string;
  user: { login: string; type?: string } | null;
  pull_request?: object;
  labels: (string | { name?: string })[];
}

/** An issue as GitHub's API gives it. */
export function issue({ number, title, body, state, user, pull_request: pull, labels }: IssueData): Issue {
  return {
    number,
    title: title ?? '',
    body: body ?? '',
    author: user?.login ?? '',
    isBot: user?.type === 'Bot',
    isOpen: state === 'open',
    isPullRequest: pull !== undefined,
    labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  };
}
