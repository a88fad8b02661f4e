import type { Deployment } from '../apps/deployments.ts';
import { type DryRun, isRefused } from '../apps/dry-run.ts';
import { type Block, code, counted, inert, paragraph, shortened, table } from './markdown.ts';
import { paginate } from './pages.ts';

interface Job {
  app: string;
  account: string;
  server: string;
  bundle: string;
}

/** What a pull request changes of apps. */
export interface AppsReport {
  /** What it wants otherwise; without a result where the dry run left none. */
  tried: { job: Job; result: DryRun | undefined }[];
  /** What has to wait for its account. */
  waiting: Job[];
  removed: Pick<Deployment, 'app' | 'account' | 'server' | 'version'>[];
  head: string;
  runUrl: string;
}

/** By this our own comments are found again; no value can contain it, because it begins with `<`. */
export const APPS_MARKER = '<!-- genesis:apps';

const TITLE = '## Genesis apps';

/** A row of a table can't be cut, and has to fit into a comment. */
const MOST_CHANGES = 20;

/** The comments, in order: one, unless there is more to say than one can hold. */
export function appsComments(report: AppsReport): string[] {
  return paginate(blocks(report), (page) =>
    page === 1 ? `${APPS_MARKER} -->\n${TITLE}` : `${APPS_MARKER} ${page} -->\n${TITLE}, continued (${page})`,
  );
}

function blocks({ tried, waiting, removed, head, runUrl }: AppsReport): Block[] {
  const failed = tried.filter(({ result }) => isRefused(result)).length;
  const planned = `Looked at for ${code(head.slice(0, 7))} by a dry run of [this run](${runUrl}).`;
  if (tried.length + waiting.length + removed.length === 0) return [paragraph('No app is changed any more.', planned)];
  return [
    ...(failed > 0 ? [paragraph(`❌ **${counted(failed, 'deployment')} can't be made as it is.**`)] : []),
    ...(tried.length > 0 ? [wantedTable(tried)] : []),
    ...(waiting.length > 0
      ? [paragraph("These are deployed once their account is there; they can't be tried before."), jobTable(waiting)]
      : []),
    ...(removed.length > 0
      ? [
          paragraph(
            'The ledger no longer wants these. What is there stays until `genesis app clean --remove-version` takes it away.',
          ),
          removedTable(removed),
        ]
      : []),
    paragraph(
      'Once this is merged, the workflow `deploy-app` tries it again from main and asks a person before it changes anything.',
      planned,
    ),
  ];
}

/** What would be changed of each, or why it can't be deployed. */
export function wantedTable(tried: AppsReport['tried']): Block {
  const titles = ['App', 'Where', 'Bundle', 'Would be changed'].map((title) => ({ title }));
  return table(
    titles,
    tried.map(({ job, result }) => [code(job.app), placeOf(job), code(job.bundle), effect(result)]),
  );
}

function effect(result: DryRun | undefined): string {
  if (!result) return '❌ The dry run left no result: its job says why.';
  const { changes, error } = result;
  if (error) return `❌ ${inert(shortened([error.message, error.hint].filter(Boolean).join(' '), 2000))}`;
  if (changes.length === 0) return 'nothing: it is deployed as it is';
  const more = changes.length - MOST_CHANGES;
  const shown = changes.slice(0, MOST_CHANGES).map((change) => inert(shortened(change, 300)));
  return [...shown, ...(more > 0 ? [`and ${more} more, which the run's summary has`] : [])].join('<br>');
}

function jobTable(jobs: Job[]): Block {
  const titles = ['App', 'Where', 'Bundle'].map((title) => ({ title }));
  return table(
    titles,
    jobs.map((job) => [code(job.app), placeOf(job), code(job.bundle)]),
  );
}

function removedTable(removed: AppsReport['removed']): Block {
  const titles = ['App', 'Where', 'Version'].map((title) => ({ title }));
  return table(
    titles,
    removed.map((one) => [code(one.app), placeOf(one), inert(one.version)]),
  );
}

const placeOf = ({ account, server }: { account: string; server?: string | undefined }) =>
  server ? `${code(account)}, listed on ${code(server)}` : code(account);
