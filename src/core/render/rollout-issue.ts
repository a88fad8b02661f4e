import type { Wanted } from '../drift/issues.ts';
import type { Rollout } from '../work/rollout.ts';
import { issueBody } from './issue-body.ts';
import { code, listed, paragraph, table } from './markdown.ts';
import { subjects } from './subjects.ts';

/** The one issue of a roll-out that has not reached all. */
export function rolloutIssue({ waiting, stoppedBy }: Rollout): Wanted {
  const names = waiting.map(({ name }) => name);
  const byCommit = Map.groupBy(waiting, ({ commit }) => commit);
  const rows = [...byCommit].map(([commit, of]) => {
    return [code(commit.slice(0, 7)), `${of.length}`, listed(of.map(({ name }) => name))];
  });
  const blocks = [
    paragraph(
      `The Terraform code or \`organization.yaml\` changed, and ${subjects(names)} ${names.length === 1 ? 'waits' : 'wait'} for it.`,
    ),
    ...(stoppedBy.length > 0
      ? [paragraph(`**It has stopped**, because it failed for ${listed(stoppedBy)}. Mend that first; then it goes on.`)]
      : []),
    table([{ title: 'Applied last at' }, { title: 'How many', number: true }, { title: 'Which' }], rows),
    paragraph(
      '**What to do**',
      '',
      'Dispatch `apply` with `rollout: 1` and look at what it did; then with 10, 100, and the rest. Each time the plans are shown and asked for approval, as always.',
    ),
  ];
  return { title: 'A roll-out is pending', body: issueBody(blocks, 'once none is left') };
}
