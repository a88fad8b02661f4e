import { isSame } from '../terraform/compare-plans.ts';
import type { PlanSummary } from '../work/result.ts';
import { type Block, code, counted, inert, paragraph, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { planDiff } from './plan-diff.ts';

/** What a change of the Terraform code or of organization.yaml means for one account that stands for others. */
export interface Preview {
  account: string;
  difference?: PlanSummary;
  /** Why there is none. */
  error?: { message: string; hint?: string | undefined };
}

const COLUMNS = ['Account', 'Add', 'Change', 'Remove'].map((title) => ({ title }));

/** The job summary of a preview. */
export function previewSummary(previews: Preview[]): string {
  const [first, ...more] = paginate(blocks(previews), () => `## ${title(previews)}`, SUMMARY_LIMIT);
  return more.length > 0 ? `${first}\n\nThere is more than a summary can hold.\n` : `${first}\n`;
}

function title(previews: Preview[]): string {
  if (previews.length === 0) return 'No account has a network, so there is nothing to compare';
  const failed = previews.filter(({ error }) => error).length;
  if (failed > 0) return `❌ ${counted(failed, 'network')} can't be planned with this change`;
  const same = previews.every(({ difference }) => difference && isSame(difference));
  return same ? 'This change means nothing for networks' : 'What this change means for networks';
}

function blocks(previews: Preview[]): Block[] {
  if (previews.length === 0) return [];
  const names = `${counted(previews.length, 'account')} ${previews.length === 1 ? 'stands' : 'stand'} for all of their kind.`;
  return [
    table(COLUMNS, previews.map(row)),
    paragraph(
      `${names} Networks are planned from nothing, without credentials: with main's code, and with this change. Once merged it is rolled out by dispatching ${code('apply')} with ${code('rollout')}, and each account's real plan is approved.`,
    ),
    ...previews.flatMap(details),
  ];
}

function row({ account, difference }: Preview): string[] {
  const { add = '', change = '', destroy = '' } = difference ?? {};
  return [code(account), String(add || ''), String(change || ''), String(destroy || '')];
}

function details({ account, difference, error }: Preview): Block[] {
  if (error) return [paragraph(`${code(account)}: ${inert(`${error.message} ${error.hint ?? ''}`.trim())}`)];
  const diff = difference && planDiff(difference);
  return diff ? [paragraph(`### ${code(account)}`), diff] : [];
}
