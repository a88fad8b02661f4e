/** A repository at GitHub. */
export interface GitHubRepository {
  /** As `owner/name`. */
  repository: string;
  /** Where its API is, for GitHub Enterprise; github.com's when absent. */
  apiUrl?: string;
}

const URLS = [
  /^(?:https?|git|ssh):\/\/(?:[^@/]+@)?([^/:]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/,
  /^(?:[^@/]+@)?([^/:]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/,
];

/** The repository that the URL of a Git remote is of; undefined where it isn't one that GitHub gives out. */
export function githubRepository(url: string): GitHubRepository | undefined {
  for (const pattern of URLS) {
    const [, host, owner, name] = pattern.exec(url) ?? [];
    if (!host) continue;
    const repository = `${owner}/${name}`;
    return host === 'github.com' || host === 'ssh.github.com'
      ? { repository }
      : { repository, apiUrl: `https://${host}/api/v3` };
  }
  return undefined;
}
