import { isPeering } from '../work/peerings.ts';
import type { Result } from '../work/result.ts';
import { type Block, code, inert, paragraph, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { planDetails } from './plan-details.ts';
import { countsText } from './plan-table.ts';
import { subjects } from './subjects.ts';

const WORDS: Record<Result['outcome'], string> = {
  planned: 'planned',
  'no-change': 'nothing to do',
  applied: 'applied',
  created: 'created',
  unchanged: 'nothing to do',
  differs: '**not applied**: it differs from what was approved',
  closed: 'closed',
  queued: '**queued**: AWS takes no more for now',
  drifted: '**drifted**',
  failed: '**failed**',
};

/** What a job planned or applied, for its summary. */
export function provisionSummary(mode: 'plan' | 'apply' | 'destroy', results: Result[]): string {
  const open = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'differs');
  const done = { plan: 'planned', apply: 'provisioned', destroy: 'taken down' }[mode];
  const title =
    open.length > 0
      ? `❌ ${subjects(open.map(nameOf))} of ${results.length} not ${done}`
      : `✅ ${subjects(results.map(nameOf))} ${done}`;
  const blocks = [table(COLUMNS, results.map(row)), ...details(results)];
  const [first, ...more] = paginate(blocks, () => `## ${title}`, SUMMARY_LIMIT);
  return more.length > 0 ? `${first}\n\nThere is more than a summary can hold.\n` : `${first}\n`;
}

const nameOf = ({ account }: Result) => account;

const COLUMNS = ['Account', 'AWS account', 'Outcome', 'Plan'].map((title) => ({ title }));

function row({ account, account_id, outcome, plan }: Result): string[] {
  const id = account_id ? code(account_id) : isPeering(account) ? '' : 'not there yet';
  return [code(account), id, WORDS[outcome], plan ? countsText(plan) : ''];
}

/** Plans that are to be read, and what went wrong; what was applied as reviewed was read before. */
function details(results: Result[]): Block[] {
  const open = results.filter(({ outcome }) => ['planned', 'differs', 'failed'].includes(outcome));
  const words = open
    .filter(({ outcome }) => outcome === 'differs')
    .map(({ account, error }) =>
      paragraph(`${code(account)}: ${inert(`${error?.message ?? ''} ${error?.hint ?? ''}`.trim())}`),
    );
  return [...words, ...planDetails(open.map((result) => ({ result, block: result.subnet })))];
}
