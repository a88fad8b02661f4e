// People at GitHub: who reviewed a pull request, and who brought a commit in. GitHub vouches for both; a commit's own
// author is whatever the commit says.
import type { GitHubRequest, Review } from '../core/git/github-data.ts';
import type { Gate } from '../core/work/approval.ts';

interface UserData {
  login: string;
  type?: string;
}

interface PullData {
  number: number;
  merged_at: string | null;
  user: UserData | null;
}

interface EnvironmentData {
  name: string;
  protection_rules?: { reviewers?: unknown[] }[];
}

const NEEDS = 'pull-requests: read';

/** Opens what GitHub knows of people; nothing is asked yet. Errors are those of `request`. */
export function openPeople({ request, list }: { request: GitHubRequest; list: GitHubRequest }) {
  /** A bot proposes what somebody asked it for; that person isn't told, but who took it in is. */
  async function behind({ number, user }: PullData): Promise<string | undefined> {
    if (user?.type !== 'Bot') return user?.login;
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const found = await request(`read pull request ${number}`, NEEDS, route, { pull_number: number });
    const { merged_by: by } = found as { merged_by: UserData | null };
    return by?.type === 'Bot' ? undefined : by?.login;
  }

  return {
    /**
     * Which kind of approval holds: an environment's reviewers, or a digest where it has none. Only administrators say who
     * reviews; a repository's variables are anybody's who may write to it.
     */
    async gateOf(environment: string): Promise<Gate> {
      const route = 'GET /repos/{owner}/{repo}/environments';
      const all = (await list('list the environments', 'actions: read', route)) as EnvironmentData[];
      const rules = all.find(({ name }) => name === environment)?.protection_rules ?? [];
      return rules.some(({ reviewers = [] }) => reviewers.length > 0) ? 'environment' : 'digest';
    },

    /**
     * Whether a rule keeps everybody from a branch but those whom administrators let through. Where GitHub doesn't say,
     * nobody is kept from it.
     */
    async isKept(branch: string): Promise<boolean> {
      const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
      const found = await list(`read the rules of ${branch}`, 'metadata: read', route, { branch }).catch(() => []);
      return (found as { type: string }[]).some(({ type }) => type === 'update');
    },

    /** Reviews of a pull request by people, the oldest first. */
    async reviews(number: number): Promise<Review[]> {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
      const found = await list(`list the reviews of pull request ${number}`, NEEDS, route, { pull_number: number });
      return (found as { user: UserData | null; state: string }[]).flatMap(({ user, state }) =>
        user && user.type !== 'Bot' ? [{ by: user.login, state }] : [],
      );
    },

    /**
     * Who opened the pull request by which a commit was merged, or merged it where a bot opened it.
     *
     * @returns undefined where GitHub knows of no pull request or of no person.
     */
    async broughtInBy(commit: string): Promise<string[] | undefined> {
      const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
      const found = await list(`find the pull request of ${commit}`, NEEDS, route, { commit_sha: commit });
      const merged = (found as PullData[]).filter(({ merged_at }) => merged_at !== null);
      const people = await Promise.all(merged.map(behind));
      const known = people.filter((person) => person !== undefined);
      return known.length > 0 && known.length === people.length ? known : undefined;
    },
  };
}
