import type { Wanted } from '../drift/issues.ts';
import type { AppsReport } from './apps-comment.ts';
import { wantedTable } from './apps-comment.ts';
import { issueBody } from './issue-body.ts';
import { counted, paragraph } from './markdown.ts';

/** The issue of apps that are no longer as they were deployed, or can't be deployed that way any more. */
export function appsIssue(differing: AppsReport['tried']): Wanted {
  const blocks = [
    paragraph(
      `${counted(differing.length, 'deployment')} of \`state/apps\` would be changed by deploying ${differing.length === 1 ? 'it' : 'them'} again.`,
    ),
    wantedTable(differing),
    paragraph(
      '**What to do**',
      '',
      'Dispatch `deploy-app` with the bundle, its SHA-256, the account and the server, and with `update`: it puts back what was changed. Or open a pull request that wants what is there.',
    ),
  ];
  return { title: 'Apps are not as they were deployed', body: issueBody(blocks, 'once all are') };
}
