// Issues of a repository at GitHub, and who may ask for something by one.
import type { GitHubRequest } from '../core/git/github-data.ts';

export interface Issue {
  number: number;
  /** Markdown. */
  body: string;
  author: string;
  isOpen: boolean;
  /** GitHub counts pull requests among the issues. */
  isPullRequest: boolean;
  labels: string[];
}

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

interface IssueData {
  number: number;
  body?: string | null;
  state: string;
  user: { login: string } | null;
  pull_request?: object;
  labels: (string | { name?: string })[];
}

function issue({ number, body, state, user, pull_request: pull, labels }: IssueData): Issue {
  return {
    number,
    body: body ?? '',
    author: user?.login ?? '',
    isOpen: state === 'open',
    isPullRequest: pull !== undefined,
    labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  };
}
