import { QUESTIONS, type Question } from '../../src/core/request/form.ts';

const GOOD: Record<Question, string> = {
  name: 'gamma',
  owner: '@octocat',
  email: '',
  unit: 'Workloads/Prod',
  network: 'default',
  access: 'Developers: PowerUserAccess\nuser octavia@example.com: ReadOnlyAccess',
  reason: 'A place for experiments.',
};

/** An issue's text as GitHub makes it of the form's answers. */
export function issueText(answers: Partial<Record<Question, string>> = {}): string {
  const all = { ...GOOD, ...answers };
  const ids = Object.keys(QUESTIONS) as Question[];
  return ids.map((id) => `### ${QUESTIONS[id]}\n\n${all[id] || '_No response_'}`).join('\n\n');
}
