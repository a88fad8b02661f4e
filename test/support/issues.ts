import type { IssueKeeper } from '../../actions/report/issues.ts';
import type { Issue } from '../../src/core/git/github-data.ts';

const BOT = 'genesis-bot[bot]';

/** A GitHub with issues in memory; `writes` tells what was asked of it, in order. */
export function fakeIssues() {
  const issues: (Issue & { assignees: string[]; comments: string[] })[] = [];
  const writes: string[] = [];
  const find = (number: number) => {
    const found = issues.find((issue) => issue.number === number);
    if (!found) throw new Error(`There is no issue ${number}`);
    return found;
  };
  const github: Omit<IssueKeeper, 'login' | 'createComment' | 'log'> = {
    issuesLabelled: async (label) => structuredClone(issues.filter(({ labels }) => labels.includes(label))),
    async createIssue({ title, body, labels }) {
      const number = issues.length + 1;
      writes.push(`open ${number}`);
      const by = { author: BOT, isBot: true, isOpen: true, isPullRequest: false };
      issues.push({ number, title, body, labels, ...by, assignees: [], comments: [] });
      return number;
    },
    async updateIssue(number, { state, ...change }) {
      writes.push(`${state === 'closed' ? 'close' : 'update'} ${number}`);
      Object.assign(find(number), change, state && { isOpen: state === 'open' });
    },
    async assign(number, login) {
      writes.push(`assign ${number} ${login}`);
      find(number).assignees.push(login);
    },
  };
  return {
    issues,
    writes,
    github: {
      ...github,
      login: async () => BOT,
      createComment: async (number: number, body: string) => void find(number).comments.push(body),
      log: () => {},
    } satisfies IssueKeeper,
  };
}
