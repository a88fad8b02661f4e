import type { DeploymentResult } from '../apps/deployments.ts';
import type { Gate } from '../work/approval.ts';
import { code, counted, inert, listed, paragraph, rendered, table } from './markdown.ts';

interface Asked {
  deployments: { account: string; server: string; bundle: string; sha256: string; install: string }[];
  /** Accounts that aren't there yet. */
  waiting: string[];
  digest: string;
  gate: Gate;
  ask: boolean;
}

const COLUMNS = ['Bundle', 'Account', 'Server', 'SHA-256'].map((title) => ({ title }));

/** What is to be deployed, for a person who is to approve it. */
export function appsSummary({ deployments, waiting, digest, gate, ask }: Asked): string {
  const count = counted(deployments.length, 'deployment');
  const title =
    deployments.length === 0 ? 'No app is to be deployed' : `${ask ? 'Approval is needed' : 'Approved'}: ${count}`;
  const rows = deployments.map(({ bundle, account, server, sha256, install }) => [
    code(bundle),
    code(account),
    server ? `${code(server)}${install === 'true' ? ', installed' : ''}` : '',
    sha256 ? code(sha256.slice(0, 12)) : 'not given',
  ]);
  const how =
    gate === 'environment'
      ? 'The jobs *Dry run* say what would change. *Review deployments* at the top of this run, environment `approve-app`.'
      : `The jobs *Dry run* say what would change. Somebody else starts \`deploy-app\` with the same fields and this digest: ${code(digest)}`;
  return [
    `## ${title}`,
    ...(rows.length > 0 ? [rendered(table(COLUMNS, rows))] : []),
    ...(ask ? [rendered(paragraph(how))] : []),
    ...(waiting.length > 0 ? [`Waiting for accounts that aren't there yet: ${listed([...new Set(waiting)])}.`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What was deployed. */
export function deployedSummary(results: DeploymentResult[]): string {
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
