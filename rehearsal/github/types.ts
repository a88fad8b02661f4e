import type { ArtifactActs } from './artifacts.ts';
import type { Oidc } from './oidc.ts';
import type { Changes, GitRepository } from './repository.ts';

// What a rehearsed GitHub offers to those who start it: pull requests, tokens and runs of one repository.
// The functions in world.ts and the routes implement these; nothing here has behaviour.

export type Log = (line: string) => void;

export type Level = 'read' | 'write';
/** As in a workflow's `permissions:` (`pull-requests`) or in GitHub's API (`pull_requests`). */
export type Permissions = Record<string, Level>;

export interface TokenRequest {
  /** How the call log names it, for example the job. */
  name: string;
  /** As a function it is asked at each call: what a token of a whole run may do depends on the job that runs. */
  permissions: Permissions | (() => Permissions);
  /** Whose token: the workflow's own (github-actions[bot]), the App's (genesis-bot[bot]), or a person's login. */
  as?: 'workflow' | 'app' | { person: string };
}

export interface Token {
  value: string;
  name: string;
  as: Required<TokenRequest>['as'];
  /** As they are now, named as in the API. */
  permissions(): Permissions;
  /** The login that its comments and pull requests bear. */
  login: string;
}

export interface PullRequestRequest {
  branch: string;
  files: Changes;
  title?: string;
  body?: string;
  /** Login of a person; octocat when absent. */
  author?: string;
  base?: string;
  /** Login of the owner of the fork it comes from: its branch is then not in this repository, only refs/pull/N/head is. */
  fork?: string;
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  /** Login of a person. */
  author: string;
  labels: string[];
}

export interface Review {
  /** Login of a person. */
  by: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  /** The head that was reviewed. */
  commit: string;
}

export interface PullRequest {
  number: number;
  title: string;
  body: string;
  author: string;
  state: 'open' | 'closed';
  draft: boolean;
  /** Branch name, and the full ref it has in the bare repository. */
  branch: string;
  headRef: string;
  fork: string | null;
  base: string;
  createdAt: string;
  closedAt: string | null;
  /** Set when it was merged. */
  merge: { sha: string; at: string; by: string } | null;
  /** Head and base as they were when it was closed or merged; while it is open they are read from Git. */
  last: { head: string; base: string } | null;
  reviews: Review[];
}

export type MergeMethod = 'merge' | 'squash';

export interface Comment {
  id: number;
  author: string;
  body: string;
}

export interface Status {
  id: number;
  context: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  description: string | null;
  target_url: string | null;
  creator: string;
  created_at: string;
}

export interface Dispatch {
  /** File name of the workflow, for example plan.yml. */
  workflow: string;
  ref: string;
  inputs: Record<string, string>;
  /** Login that dispatched it. */
  actor: string;
}

export interface Approval {
  environment: string;
  user: string;
  state: 'approved' | 'rejected';
  comment: string;
}

export interface RunRequest {
  /** File name of the workflow, for example apply.yml. */
  workflow: string;
  event: string;
  sha: string;
  branch?: string;
  actor?: string;
  /** The workflow's `run-name`. */
  title?: string;
}

export interface Run extends Required<RunRequest> {
  id: number;
  status: 'in_progress' | 'waiting' | 'completed';
  conclusion: string | null;
  createdAt: string;
  /** Environments that wait for a person's approval. */
  waiting: string[];
  /** Names of the jobs that wait or waited for it; what else ran isn't known here. */
  jobs: string[];
  approvals: Approval[];
}

export interface Call {
  at: number;
  method: string;
  /** Path with the query, as it was asked. */
  path: string;
  status: number;
  /** Name and permissions of the token, null without a known one. */
  token: { name: string; permissions: Permissions } | null;
  /** The permissions of which one was needed, empty where none is. */
  needs: Array<{ permission: string; level: Level }>;
}

export interface Fault {
  method?: string;
  /** Compared with the path without query. */
  path: string | RegExp;
}

/** What starts a workflow: the event, and what runs then. */
export interface WorkflowEvent {
  name: string;
  payload: Record<string, unknown>;
  /** `github.sha`: the commit whose workflow files run. */
  sha: string;
  /** `github.ref` */
  ref: string;
  actor: string;
}

/** An environment as the rehearsal keeps it. */
export interface EnvironmentSettings {
  /** Logins, or the team `cloud`. */
  reviewers?: string[];
  /** As GitHub's API names them. */
  wait_timer?: number;
  prevent_self_review?: boolean;
  can_admins_bypass?: boolean;
  deployment_branch_policy?: { protected_branches: boolean; custom_branch_policies: boolean } | null;
  policies?: { id: number; name: string; type: string }[];
  /** Names of its secrets. */
  secrets?: string[];
}

export interface GitHubOptions {
  log: Log;
  /** Files of the first commit, on top of `from`. */
  files?: Changes;
  /** A directory whose files that Git doesn't ignore become the first commit, for example a checkout. */
  from?: string;
  owner?: string;
  repo?: string;
  /** Logins that can write; octocat and monalisa when absent. */
  people?: string[];
  /** Repository variables, readable through the API by an App's token. */
  variables?: Record<string, string>;
  /** Environments by name, for example with the logins that may approve. */
  environments?: Record<string, EnvironmentSettings>;
  /** As GitHub's API has them; they are told, and keep nobody from anything. */
  rulesets?: Record<string, unknown>[];
  /** Contexts that must be successful on a pull request's head before it can be merged. */
  requiredStatuses?: string[];
  /** Where it keeps its files; a temporary folder, removed at the end, when absent. */
  dir?: string;
}

export interface GitHubWorld extends ArtifactActs {
  apiUrl: string;
  /** Git over HTTP: `${serverUrl}/${owner}/${repo}`. Tokens and their permissions hold there as well. */
  serverUrl: string;
  owner: string;
  repo: string;
  git: GitRepository;
  oidc: Oidc;
  /** The App that create-github-app-token asks: its id and private key. */
  app: { id: number; slug: string; privateKey: string };
  mintToken(request: TokenRequest): string;
  openPullRequest(request: PullRequestRequest): Promise<PullRequest>;
  pullRequest(number: number): PullRequest;
  /** Merges as a person does by the button; throws with GitHub's message where GitHub refuses. Returns the merge's SHA. */
  merge(number: number, method?: MergeMethod, by?: string): Promise<string>;
  close(number: number): Promise<void>;
  /** A person reviews the head as it is; monalisa approves when absent. */
  review(number: number, by?: string, state?: Review['state']): Promise<void>;
  /** Opens an issue as a person does; octocat when absent. Returns its number. */
  openIssue(issue: Omit<Issue, 'number' | 'author'> & { author?: string }): Promise<number>;
  issue(number: number): Promise<Issue>;
  editIssue(number: number, change: Partial<Pick<Issue, 'title' | 'body'>>): Promise<void>;
  comments(issue: number): Promise<Comment[]>;
  /** Statuses of a commit, newest first, one per time it was set. */
  statuses(sha: string): Status[];
  dispatches(): Dispatch[];
  /** Called after each accepted dispatch, for example to run the workflow. */
  onDispatch(listener: (dispatch: Dispatch) => void): void;
  /** A person sets a secret of an environment; its value is of no use here. */
  setSecret(environment: string, name: string): void;
  /** An administrator says who reviews an environment; nobody where none is named. */
  setReviewers(environment: string, reviewers: string[]): void;
  startRun(request: RunRequest): Run;
  run(id: number): Run;
  /** The run, in this job, now waits for approval of these environments. */
  waitForApproval(id: number, environments: string[], job?: string): void;
  approveRun(id: number, environment: string, user: string, state?: 'approved' | 'rejected'): void;
  finishRun(id: number, conclusion: string): void;
  /** "Re-run all jobs". */
  restartRun(id: number): Run;
  calls(): Call[];
  /** The next call (or the next `times` calls) that match are answered with this status instead. */
  failOnce(match: Fault, status: number, times?: number): void;
  /** Holds back the next call by a token that matches, until `meanwhile` is done: what happens in the middle of a run. */
  holdOnce(match: (token: Token) => boolean, meanwhile: () => Promise<unknown>): void;
  stop(): Promise<void>;
}
