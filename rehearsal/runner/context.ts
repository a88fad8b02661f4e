import path from 'node:path';
import type { ActionRequest, GitHubContext } from './types.ts';

/** The variables that GitHub's runner sets in every step, but for the files and the inputs. */
export function githubVariables(request: ActionRequest, temp: string): Record<string, string> {
  const context = { ...defaults, ...request.github };
  const { repository, ref, apiUrl, serverUrl, actor } = context;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_SHA: context.sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_RUN_ID: String(context.runId),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(context.runAttempt),
    GITHUB_WORKFLOW: context.workflow,
    GITHUB_JOB: context.job,
    GITHUB_WORKSPACE: request.workspace,
    GITHUB_EVENT_NAME: request.event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: path.join(temp, 'event.json'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'rehearsal',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: path.join(temp, 'temp'),
    RUNNER_TOOL_CACHE: path.join(temp, 'tools'),
  };
}

const defaults: Required<GitHubContext> = {
  repository: 'example/cloud-accounts',
  sha: '0'.repeat(40),
  ref: 'refs/heads/main',
  actor: 'octocat',
  runId: 9_000_001,
  runAttempt: 1,
  workflow: 'rehearsal',
  job: 'rehearsal',
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
};

/** The `github` and `runner` contexts that defaults of inputs may look into. */
export function contextsOf(variables: Record<string, string>, token: string) {
  const named = (prefix: string) => {
    const own = Object.entries(variables).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]));
  };
  return { github: { ...named('GITHUB_'), token }, runner: named('RUNNER_') };
}
