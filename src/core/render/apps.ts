import type { DeploymentResult } from '../apps/deployments.ts';
import type { WaitingRun } from '../git/github-data.ts';
import type { Gate } from '../work/approval.ts';
import { code, counted, inert, listed, paragraph, rendered, table } from './markdown.ts';

interface Job {
  app: string;
  account: string;
  server: string;
  bundle: string;
  sha256: string;
  install: string;
}

interface Asked {
  jobs: Job[];
  /** Accounts that aren't there yet. */
  waiting: string[];
  digest: string;
  gate: Gate;
  ask: boolean;
  /** Whether who brought something in may approve it by its digest. */
  selfApproval: boolean;
  /** Whether somebody named the bundle, in place of the ledger. */
  isByHand: boolean;
  /** The run that already waits for approval of the same. */
  asked: WaitingRun | undefined;
}

const COLUMNS = ['App', 'Bundle', 'Account', 'Server', 'SHA-256'].map((title) => ({ title }));

/** Said of a digest that was given, in the words of the summary of accounts. */
const UNSEEN = 'Nobody looked whether by its author: `approval.self` is set.';

/** What is to be deployed, for a person who is to approve it; empty where there is nothing to say. */
export function askAppsSummary(report: Asked): string {
  const { jobs, waiting, gate, ask, asked, selfApproval } = report;
  const later = `Waiting for accounts that aren't there yet: ${listed([...new Set(waiting)])}.`;
  if (jobs.length === 0) return waiting.length > 0 ? `## No app is to be deployed now\n\n${later}\n` : '';
  return [
    `## ${titleOf(report)}: ${counted(jobs.length, 'deployment')}`,
    rendered(jobTable(jobs)),
    ...(ask || asked || !selfApproval || gate === 'environment' ? [] : [UNSEEN]),
    ...(ask ? [rendered(paragraph(howToApprove(report)))] : []),
    ...(asked ? [`[Run ${asked.id}](${asked.url}) waits for approval of the same.`] : []),
    ...(waiting.length > 0 ? [later] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function titleOf(report: Asked): string {
  if (report.asked) return 'Already asked';
  if (!report.ask) return 'Approved';
  return isOnlyTried(report) ? 'Only tried' : 'Approval is needed';
}

/** Nobody can tell who names a bundle from who approves it. */
function isOnlyTried({ gate, selfApproval, isByHand }: Asked): boolean {
  return gate === 'digest' && isByHand && !selfApproval;
}

function howToApprove(report: Asked): string {
  const { gate, digest, selfApproval } = report;
  const found = 'The jobs *Dry run* say below what would change.';
  if (gate === 'environment') {
    return `${found} Then *Review deployments*, at the top of this run: environment \`approve-app\`.`;
  }
  if (isOnlyTried(report)) {
    return `${found} To have it deployed, name it in \`state/apps\` by a pull request: of a bundle that is named by hand nobody can tell who brought it from who approves it by a digest. Or allow it: \`approval: {self: true}\` in organization.yaml.`;
  }
  const who = selfApproval ? 'start' : 'somebody other than who brought it in starts';
  return `${found} Then ${who} \`deploy-app\` with the same fields and this digest: ${code(digest)}`;
}

/** What was approved but isn't done, since main no longer wants it so; empty where all is done. */
export function beginAppsSummary(leftOut: Job[]): string {
  if (leftOut.length === 0) return '';
  const why = "Main doesn't want this any more as it was approved. What it wants now, the next run asks for.";
  return `## Left out: ${counted(leftOut.length, 'deployment')}\n\n${why}\n\n${rendered(jobTable(leftOut))}\n`;
}

function jobTable(jobs: Job[]) {
  return table(
    COLUMNS,
    jobs.map(({ app, bundle, account, server, sha256, install }) => [
      ...[app && code(app), code(bundle), code(account)],
      server && `${code(server)}${install === 'true' ? ', installed' : ''}`,
      code(sha256.slice(0, 12)),
    ]),
  );
}

/** What was deployed. */
export function deployedSummary(results: DeploymentResult[]): string {
  if (results.length === 0) return '## Nothing was deployed\n\nThe jobs *Deploy* say why.\n';
  const rows = results.map(({ deployment: { app, account, server = '', version, sha256 }, functions }) => [
    code(app),
    inert(version),
    code(account),
    server && code(server),
    functions.map(code).join(', '),
    code(sha256.slice(0, 12)),
  ]);
  const columns = ['App', 'Version', 'Account', 'Server', 'Functions', 'SHA-256'].map((title) => ({ title }));
  return `## ${counted(results.length, 'deployment')} done\n\n${rendered(table(columns, rows))}\n`;
}
