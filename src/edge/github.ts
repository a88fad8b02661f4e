import { UserError } from '../core/problem.ts';

// GitHub's REST API, as far as it is used. Clients are heavy, so the library is loaded with the first call.

export interface GitHubOptions {
  token: string;
  /** `owner/name`. */
  repository: string;
  /** `https://api.github.com` when absent. */
  apiUrl?: string | undefined;
  log(line: string): void;
}

export interface PullRequest {
  number: number;
  state: 'open' | 'closed';
  author: string;
  head: {
    sha: string;
    branch: string /** `owner/name`; undefined when the fork was deleted. */;
    repository: string | undefined;
  };
  base: { sha: string; branch: string };
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

export interface Approval {
  state: string;
  environments: string[];
  user: string;
}

export type GitHub = ReturnType<typeof openGitHub>;

/** Answers that are the same when asked again. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451, 501];

/** There is no such thing, or no such question at this GitHub. */
const ABSENT = [404, 501];

type Client = Awaited<ReturnType<typeof connect>>;

/**
 * Opens a repository's API. Nothing is asked yet. Answers that may pass (5xx, 429) are waited for and tried again.
 *
 * Every function throws a UserError where GitHub refuses the token, saying which permission the job lacks.
 */
export function openGitHub(options: GitHubOptions) {
  const [owner = '', repo = ''] = options.repository.split('/');
  let client: Promise<Client> | undefined;
  const ask = async <T>(what: string, permission: string, call: (client: Client) => Promise<T>): Promise<T> => {
    client ??= connect(options);
    try {
      return await call(await client);
    } catch (error) {
      throw explained(error, what, permission);
    }
  };
  const here = { owner, repo };
  return {
    ...pullRequests(ask, here),
    ...comments(ask, here),
    ...runs(ask, here),

    /** Who the token's comments are by; undefined where GitHub doesn't say. */
    async login(): Promise<string | undefined> {
      // Only this query tells an App or a workflow who it is; GET /user answers people alone.
      const found = await ask('say who the token is', 'contents: read', (client) =>
        client.request('POST /graphql', { query: '{viewer{login}}' }).catch(absent),
      );
      return (found?.data as { data?: { viewer?: { login?: string } } } | undefined)?.data?.viewer?.login;
    },

    async setStatus(sha: string, { targetUrl, ...status }: CommitStatus): Promise<void> {
      const url = targetUrl === undefined ? {} : { target_url: targetUrl };
      await ask(`set the status ${status.context}`, 'statuses: write', (client) =>
        client.request('POST /repos/{owner}/{repo}/statuses/{sha}', { ...here, sha, ...status, ...url }),
      );
    },
  };
}

type Ask = <T>(what: string, permission: string, call: (client: Client) => Promise<T>) => Promise<T>;
type Here = { owner: string; repo: string };

function pullRequests(ask: Ask, here: Here) {
  return {
    async pullRequest(number: number): Promise<PullRequest> {
      const { data } = await ask(`read pull request ${number}`, 'pull-requests: read', (client) =>
        client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...here, pull_number: number }),
      );
      return pullRequest(data);
    },

    /** All open pull requests, the oldest first. */
    async openPullRequests(): Promise<PullRequest[]> {
      const open = { ...here, state: 'open', direction: 'asc', per_page: 100 } as const;
      const found = await ask('list the open pull requests', 'pull-requests: read', (client) =>
        client.paginate('GET /repos/{owner}/{repo}/pulls', open),
      );
      return found.map(pullRequest);
    },
  };
}

function comments(ask: Ask, here: Here) {
  const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}' as const;
  const all = '/repos/{owner}/{repo}/issues/{issue_number}/comments' as const;
  return {
    /** All comments of a pull request or an issue, the oldest first. */
    async comments(issue: number): Promise<Comment[]> {
      const found = await ask(`read the comments of #${issue}`, 'pull-requests: read', (client) =>
        client.paginate(`GET ${all}`, { ...here, issue_number: issue, per_page: 100 }),
      );
      return found.map(({ id, body, user }) => ({
        id,
        body: body ?? '',
        author: user?.login ?? '',
        isBot: user?.type === 'Bot',
      }));
    },

    async createComment(issue: number, body: string): Promise<void> {
      await ask(`comment on #${issue}`, 'pull-requests: write', (client) =>
        client.request(`POST ${all}`, { ...here, issue_number: issue, body }),
      );
    },

    async updateComment(id: number, body: string): Promise<void> {
      await ask(`update comment ${id}`, 'pull-requests: write', (client) =>
        client.request(`PATCH ${one}`, { ...here, comment_id: id, body }),
      );
    },

    async deleteComment(id: number): Promise<void> {
      await ask(`delete comment ${id}`, 'pull-requests: write', (client) =>
        client.request(`DELETE ${one}`, { ...here, comment_id: id }),
      );
    },
  };
}

function runs(ask: Ask, here: Here) {
  return {
    /** Starts a workflow; `ref` is a branch whose file declares workflow_dispatch. */
    async dispatch(workflow: string, ref: string, inputs: Record<string, string>): Promise<void> {
      const call = { ...here, workflow_id: workflow, ref, inputs };
      await ask(`start the workflow ${workflow}`, 'actions: write', (client) =>
        client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', call),
      );
    },

    /** A workflow run, or undefined where there is none (any more: GitHub keeps them for 400 days at most). */
    async run(id: number): Promise<Run | undefined> {
      const call = { ...here, run_id: id };
      return ask(`read run ${id}`, 'actions: read', async (client) => {
        const found = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', call).catch(absent);
        if (!found) return undefined;
        const { path, event, head_branch: branch, status, conclusion } = found.data;
        return { id, path, event, branch, status, conclusion };
      });
    },

    /** What reviewers of environments answered to a run; empty where there is no such run. */
    async runApprovals(id: number): Promise<Approval[]> {
      const call = { ...here, run_id: id };
      return ask(`read the approvals of run ${id}`, 'actions: read', async (client) => {
        const found = await client
          .request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', call)
          .catch(absent);
        return (found?.data ?? []).map(({ state, environments, user }) => ({
          state,
          environments: environments.flatMap(({ name }) => name ?? []),
          user: user.login,
        }));
      });
    },
  };
}

async function connect({ token, apiUrl, log }: GitHubOptions) {
  const [{ getOctokit }, { retry }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry')]);
  const quiet = { debug: () => {}, info: () => {}, warn: log, error: log };
  const baseUrl = apiUrl === undefined ? {} : { baseUrl: apiUrl };
  return getOctokit(token, { ...baseUrl, log: quiet, retry: { doNotRetry: FINAL } }, retry);
}

interface PullRequestData {
  number: number;
  state: string;
  user: { login: string } | null;
  head: { sha: string; ref: string; repo: { full_name: string } | null };
  base: { sha: string; ref: string };
}

function pullRequest({ number, state, user, head, base }: PullRequestData): PullRequest {
  return {
    number,
    state: state === 'open' ? 'open' : 'closed',
    author: user?.login ?? '',
    head: { sha: head.sha, branch: head.ref, repository: head.repo?.full_name },
    base: { sha: base.sha, branch: base.ref },
  };
}

/** What octokit throws for an answer that isn't a success. */
interface Refusal extends Error {
  status: number;
  response?: { headers: Record<string, string | number | undefined> };
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'status' in error;

function absent(error: unknown): undefined {
  if (!isRefusal(error) || !ABSENT.includes(error.status)) throw error;
}

function explained(error: unknown, what: string, permission: string): unknown {
  if (!isRefusal(error)) return error;
  const failure = `GitHub refused to ${what} (${error.status}): ${error.message}`;
  const hint = hintOf(error, permission);
  return hint ? new UserError(failure, { hint }, { cause: error }) : new Error(failure, { cause: error });
}

function hintOf({ status, response }: Refusal, permission: string): string | undefined {
  const headers = response?.headers ?? {};
  // Both of GitHub's limits answer 403 as well, and no permission helps against them.
  if (headers['retry-after'] || headers['x-ratelimit-remaining'] === '0')
    return "It is GitHub's rate limit: run this again later.";
  if (status === 401) return 'The token is not valid, or no longer.';
  if (status === 403 || status === 404)
    return `Does the job have \`permissions: ${permission}\` (an App's token: the same)?`;
  return undefined;
}
