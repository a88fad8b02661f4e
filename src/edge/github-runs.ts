export interface RunsOptions {
  /** Needs `actions: read`. */
  token: string;
  /** `owner/name`. */
  repository: string;
  /** GitHub's API; that of github.com when absent. */
  apiUrl?: string | undefined;
}

/**
 * Whether a run of a workflow has ended. A run that GitHub doesn't know (any more) hasn't: unknown is never taken for over.
 *
 * @throws Error with GitHub's answer where it can't be asked.
 */
export async function isRunOver(run: string, { token, repository, apiUrl }: RunsOptions): Promise<boolean> {
  const { getOctokit } = await import('@actions/github');
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token, apiUrl ? { baseUrl: apiUrl } : {});
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(run) });
    return data.status === 'completed';
  } catch (error) {
    if ((error as { status?: number }).status === 404) return false;
    throw error;
  }
}
