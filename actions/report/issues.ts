import { type Existing, type Step, steps, subjectOf, withMarker } from '../../src/core/drift/issues.ts';
import type { Told } from '../../src/core/drift/told.ts';
import type { Issue } from '../../src/core/git/github-data.ts';

/** A GitHub whose issues are kept. */
export interface IssueKeeper {
  /** All issues with a label, closed ones too. */
  issuesLabelled(label: string): Promise<Issue[]>;
  createIssue(issue: { title: string; body: string; labels: string[] }): Promise<number>;
  updateIssue(number: number, change: { title?: string; body?: string; state?: 'open' | 'closed' }): Promise<void>;
  /** Does nothing for somebody who can't be assigned. */
  assign(number: number, login: string): Promise<void>;
  createComment(issue: number, body: string): Promise<void>;
  login(): Promise<string | undefined>;
  log(line: string): void;
}

/** By this label all of them are found with one question. */
const LABEL = 'genesis-drift';

/** Our issues, open or closed. Others may copy our marker into issues of theirs. */
export async function ownIssues(github: IssueKeeper): Promise<Existing[]> {
  const [author, all] = await Promise.all([github.login(), github.issuesLabelled(LABEL)]);
  const isOwn = (issue: Issue) =>
    author === undefined ? issue.isBot : [author, `${author}[bot]`].includes(issue.author);
  return all.flatMap((issue) => {
    const subject = subjectOf(issue.body);
    return subject && isOwn(issue) && !issue.isPullRequest ? [{ ...issue, subject }] : [];
  });
}

/** Opens, updates and closes what has to be, one after the other: GitHub limits how fast content is made. */
export async function keepIssues(existing: Existing[], { wanted, over }: Told, github: IssueKeeper): Promise<void> {
  for (const step of steps(existing, wanted, over)) await take(step, github);
}

const AGAIN = { drift: 'It has drifted again.', rollout: 'There is something to roll out again.' };

async function take(step: Step, github: IssueKeeper): Promise<void> {
  if (step.do === 'close') {
    await github.createComment(step.number, step.why);
    await github.updateIssue(step.number, { state: 'closed' });
    github.log(`Issue ${step.number} is closed: ${step.why}`);
    return;
  }
  const { title, assignee, body: text } = step.issue;
  const body = withMarker(step.subject, text);
  let number: number;
  if (step.do === 'open') number = await github.createIssue({ title, body, labels: [LABEL] });
  else {
    number = step.number;
    await github.updateIssue(number, { title, body, state: 'open' });
    if (step.reopen) await github.createComment(number, AGAIN[step.subject === 'rollout' ? 'rollout' : 'drift']);
  }
  if (assignee) await github.assign(number, assignee);
  github.log(`Issue ${number} tells of ${title}`);
}
