import type { Rested } from '../claims/sweep.ts';
import { code, counted, paragraph, rendered, table } from './markdown.ts';

/** GitHub takes 65,536 characters in a body; a row has at most 200. */
const MOST_ROWS = 250;

/** The pull request that frees blocks. Its text is the same as long as its claims are. */
export function sweepProposal(rested: Rested[]): { title: string; body: string } {
  const title = `Free ${counted(rested.length, 'block')} of deleted accounts`;
  const shown = rested.slice(0, MOST_ROWS);
  const columns = [{ title: 'Block' }, { title: 'Account' }, { title: 'Deleted on' }, { title: 'Rested until' }];
  const rows = shown.map(({ subnet, account, deleted, until }) => [
    code(subnet),
    code(account),
    day(deleted),
    day(until),
  ]);
  const more = rested.length - shown.length;
  const blocks = [
    paragraph(
      "These accounts are closed, and their pools' `quarantine_days` have passed. Merging frees the blocks for new accounts; nothing else changes.",
    ),
    table(columns, rows),
    ...(more > 0 ? [paragraph(`And ${more} more: see the files.`)] : []),
    paragraph(
      'To let blocks rest for longer, raise `quarantine_days` of their pool: the next run mends or closes this pull request.',
    ),
  ];
  return { title, body: `${blocks.map((block) => rendered(block)).join('\n\n')}\n` };
}

/** What a run of the sweep did; for the job summary. */
export function sweepSummary(rested: Rested[], pullRequest: { number: number } | undefined): string {
  if (rested.length === 0) return 'No quarantine has ended.\n';
  return `## Quarantines that ended\n\nPull request #${pullRequest?.number}:\n\n${sweepProposal(rested).body}`;
}

const day = (date: Date) => date.toISOString().slice(0, 10);
