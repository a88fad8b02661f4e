import { workflowLogin } from './emulate.ts';
import type { Site } from './site.ts';
import type { Comment, GitHubWorld } from './types.ts';

interface IssueData {
  number: number;
  title: string;
  body: string | null;
  user: { login: string };
  labels: { name: string }[];
}

/** What people do with issues, which emulate keeps. */
export function issueActs(site: Site): Pick<GitHubWorld, 'openIssue' | 'issue' | 'editIssue' | 'comments'> {
  return {
    openIssue: async ({ author = 'octocat', ...issue }) => {
      const { number } = (await ask(site, 'POST', '', { as: author, body: issue })) as IssueData;
      return number;
    },
    issue: async (number) => {
      const { title, body, user, labels } = (await ask(site, 'GET', `/${number}`)) as IssueData;
      return { number, title, body: body ?? '', author: user.login, labels: labels.map(({ name }) => name) };
    },
    editIssue: async (number, change) => void (await ask(site, 'PATCH', `/${number}`, { body: change })),
    comments: (issue) => commentsOf(site, issue),
  };
}

async function commentsOf(site: Site, issue: number): Promise<Comment[]> {
  const all: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const found = (await ask(site, 'GET', `/${issue}/comments?per_page=100&page=${page}`)) as CommentData[];
    all.push(...found.map(({ id, body: text, user }) => ({ id, author: user.login, body: text })));
    if (found.length < 100) return all;
  }
}

type CommentData = { id: number; body: string; user: { login: string } };

async function ask(
  { emulate, owner, repo }: Site,
  method: string,
  path: string,
  { as = workflowLogin, body: given }: { as?: string; body?: object } = {},
): Promise<unknown> {
  const url = `/repos/${owner}/${repo}/issues${path}`;
  const call = { method, url, token: emulate.tokenOf(as), ...(given && { body: JSON.stringify(given) }) };
  const { status, body } = await emulate.forward(call);
  if (status === 404) throw new Error(`There is no issue or pull request at ${url}.`);
  if (status >= 300) throw new Error(`emulate: ${status} to ${method} ${url}: ${JSON.stringify(body)}`);
  return body;
}
