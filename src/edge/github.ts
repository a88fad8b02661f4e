import {
  type Approval,
  type Comment,
  type CommitStatus,
  type GitHubRequest,
  type Proposal,
  type PullRequest,
  type PullRequestText,
  proposal,
  pullRequest,
  type Run,
  type WaitingRun,
} from '../core/git/github-data.ts';
import { absent, explained, FINAL } from '../core/git/github-refusals.ts';

// GitHub's REST API, as far as it is used. Clients are heavy, so the library is loaded with the first call.

export interface GitHubOptions {
  token: string;
  /** `owner/name`. */
  repository: string;
  /** `https://api.github.com` when absent. */
  apiUrl?: string | undefined;
  log(line: string): void;
}

export type GitHub = ReturnType<typeof openGitHub>;

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
    ...proposals(ask, here),
    ...comments(ask, here),
    ...runs(ask, here),

    ...others(ask, here),

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

/** Any other call of the API, for the edges that know a part of it of their own. */
function others(ask: Ask, here: Here): { request: GitHubRequest; list: GitHubRequest } {
  // What a route doesn't name would become a part of the query.
  const named = (route: string) =>
    Object.fromEntries(Object.entries(here).filter(([name]) => route.includes(`{${name}}`)));
  return {
    /** The answer's data. */
    request: (what, permission, route, parameters) =>
      ask(what, permission, async (client) => (await client.request(route, { ...named(route), ...parameters })).data),

    /** The entries of all pages of a list. */
    list: (what, permission, route, parameters) =>
      ask(what, permission, (client) => client.paginate(route, { ...named(route), per_page: 100, ...parameters })),
  };
}

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

function proposals(ask: Ask, here: Here) {
  const one = '/repos/{owner}/{repo}/pulls/{pull_number}' as const;
  const change = async (what: string, number: number, fields: Partial<PullRequestText> & { state?: 'closed' }) =>
    void (await ask(`${what} pull request ${number}`, 'pull-requests: write', (client) =>
      client.request(`PATCH ${one}`, { ...here, pull_number: number, ...fields }),
    ));
  return {
    /** The open pull request of a branch of this repository into another; GitHub allows one at most. */
    async pullRequestOf(branch: string, base: string): Promise<Proposal | undefined> {
      const wanted = { ...here, state: 'open', head: `${here.owner}:${branch}`, base } as const;
      const { data } = await ask(`look for the pull request of ${branch}`, 'pull-requests: read', (client) =>
        client.request('GET /repos/{owner}/{repo}/pulls', wanted),
      );
      return data[0] && proposal(data[0]);
    },

    /** Opens the pull request of a branch of this repository. GitHub refuses where it has one, or nothing to merge. */
    async createPullRequest(branch: string, base: string, text: PullRequestText): Promise<Proposal> {
      const { data } = await ask(`open a pull request of ${branch}`, 'pull-requests: write', (client) =>
        client.request('POST /repos/{owner}/{repo}/pulls', { ...here, head: branch, base, ...text }),
      );
      return proposal(data);
    },

    updatePullRequest: (number: number, text: Partial<PullRequestText>) => change('update', number, text),
    closePullRequest: (number: number) => change('close', number, { state: 'closed' }),
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

    /** The run of a workflow (by its file) on a branch in which this job waits for somebody's approval, if there is one. */
    async waitingRun(path: string, branch: string, job: string): Promise<WaitingRun | undefined> {
      const file = path.replace(/^.*\//, '');
      const waiting = { ...here, workflow_id: file, branch, status: 'waiting', per_page: 100 } as const;
      return ask(`list the waiting runs of ${file}`, 'actions: read', async (client) => {
        const found = await client.paginate('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', waiting);
        for (const { id, html_url: url } of found) {
          const call = { ...here, run_id: id, per_page: 100 };
          const jobs = await client.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', call);
          if (jobs.some(({ name, status }) => name === job && status === 'waiting')) return { id, url };
        }
        return undefined;
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
