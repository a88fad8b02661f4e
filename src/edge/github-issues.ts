// Issues of a repository at GitHub, and who may ask for something by one.
import { type GitHubRequest, type Issue, type IssueData, issue } from '../core/git/github-data.ts';

/** Opens the issues of a repository; nothing is asked yet. Errors are those of `request`. */
export function openIssues(request: GitHubRequest) {
  return {
    async issue(number: number): Promise<Issue> {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
      const found = await request(`read issue ${number}`, 'issues: read', route, { issue_number: number });
      return issue(found as IssueData);
    },

    /**
     * Whether a person may ask for what others then have to look at: everybody who sees a private repository, and of a
     * public one who can write to it.
     */
    async mayAsk(login: string): Promise<boolean> {
      const about = (await request('read the repository', 'metadata: read', 'GET /repos/{owner}/{repo}')) as {
        private: boolean;
      };
      if (about.private) return true;
      const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
      const found = await request(`read what ${login} may do`, 'metadata: read', route, { username: login });
      // GitHub names maintainers `write` here, and those who may only sort issues `read`.
      return ['admin', 'write'].includes((found as { permission: string }).permission);
    },
  };
}

/** Opens the issues that carry a label, to write them; nothing is asked yet. Errors are those of `request`. */
export function openLabelledIssues({ request, list }: { request: GitHubRequest; list: GitHubRequest }) {
  const one = '/repos/{owner}/{repo}/issues/{issue_number}';
  return {
    /** All issues with a label, closed ones too. */
    async issuesLabelled(label: string): Promise<Issue[]> {
      const route = 'GET /repos/{owner}/{repo}/issues';
      const found = await list('list the issues', 'issues: read', route, { labels: label, state: 'all' });
      return (found as IssueData[]).map(issue);
    },

    /** Opens an issue; GitHub makes a label that isn't there yet. */
    async createIssue(text: { title: string; body: string; labels: string[] }): Promise<number> {
      const made = await request('open an issue', 'issues: write', 'POST /repos/{owner}/{repo}/issues', text);
      return (made as IssueData).number;
    },

    async updateIssue(
      number: number,
      change: { title?: string; body?: string; state?: 'open' | 'closed' },
    ): Promise<void> {
      await request(`update issue ${number}`, 'issues: write', `PATCH ${one}`, { issue_number: number, ...change });
    },

    /** Assigns a person; GitHub leaves out, without a word, who can't be assigned. */
    async assign(number: number, login: string): Promise<void> {
      const who = { issue_number: number, assignees: [login] };
      await request(`assign issue ${number}`, 'issues: write', `POST ${one}/assignees`, who);
    },
  };
}
