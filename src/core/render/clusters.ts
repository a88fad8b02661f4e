import type { Ordered } from '../clusters/orders.ts';
import { code, counted, inert, paragraph, rendered, table } from './markdown.ts';

/** The job summary after clusters were requested. */
export function clustersSummary(all: Ordered[]): string {
  if (all.length === 0) return '## No cluster is to be requested\n';
  const requested = all.filter((one) => one.requested).length;
  const failed = all.filter(({ error }) => error).length;
  const parts = [
    requested > 0 && `${counted(requested, 'cluster')} requested`,
    all.length > requested + failed && `${counted(all.length - requested - failed, 'cluster')} found`,
    failed > 0 && `${counted(failed, 'cluster')} not requested`,
  ];
  const titles = ['Account', 'VPC', 'Cluster', ''].map((title) => ({ title }));
  const rows = all.map((one) => [
    code(one.order.account),
    code(one.order.vpc),
    one.cluster ? code(one.cluster.id) : '',
    inert(outcome(one)),
  ]);
  const end = failed > 0 ? `\n\n${rendered(paragraph('The next run tries again what failed.'))}` : '';
  return `## ${parts.filter(Boolean).join(', ')}\n\n${rendered(table(titles, rows))}${end}\n`;
}

function outcome({ cluster, requested, error }: Ordered): string {
  if (error) return `⚠️ ${error.message} ${error.at.hint ?? ''}`.trim();
  return requested ? 'requested' : `was there (${cluster?.state})`;
}
