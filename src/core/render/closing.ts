import type { Result } from '../work/result.ts';
import { code, counted, inert, paragraph, rendered, table } from './markdown.ts';

/** What became of the accounts that were to be closed, for the job summary. */
export function closingSummary(results: Result[]): string {
  const of = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const parts = [
    of('closed') && `${counted(of('closed'), 'account')} closed`,
    of('queued') && `${of('queued')} queued`,
    of('failed') && `${of('failed')} not closed`,
  ];
  const rows = results.map((result) => [code(result.account), inert(result.account_id ?? ''), inert(outcome(result))]);
  const accounts = table([{ title: 'Account' }, { title: 'Id' }, { title: 'Outcome' }], rows);
  return `${rendered(paragraph(`### ${parts.filter(Boolean).join(', ')}`))}\n\n${rendered(accounts)}\n`;
}

function outcome({ outcome, error, did = [], notes = [] }: Result): string {
  if (error) return error.hint ? `${error.message} ${error.hint}` : error.message;
  return [...did, ...notes].join(', ') || (outcome === 'closed' ? 'was closed before' : outcome);
}
