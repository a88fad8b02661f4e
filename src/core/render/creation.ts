import type { Result } from '../work/result.ts';
import { code, counted, inert, paragraph, rendered, table } from './markdown.ts';

/** What became of the accounts that were to be created, for the job summary. */
export function creationSummary(results: Result[]): string {
  const failed = results.filter(({ error }) => error).length;
  const title =
    failed > 0
      ? `${counted(failed, 'account')} of ${results.length} not ready`
      : `${counted(results.length, 'account')} ready`;
  const rows = results.map((result) => [code(result.account), inert(result.account_id ?? ''), inert(outcome(result))]);
  const accounts = table([{ title: 'Account' }, { title: 'Id' }, { title: 'Outcome' }], rows);
  return `${rendered(paragraph(`### ${title}`))}\n\n${rendered(accounts)}\n`;
}

function outcome({ outcome, did = [], notes = [], error }: Result): string {
  const done = did.length > 0 ? `${did.join('; ')}.` : '';
  const end = error ? `${error.message} ${error.hint ?? ''}` : (WORDS[outcome] ?? outcome);
  return [end.trim(), done, ...notes].filter(Boolean).join(' ');
}

const WORDS: Partial<Record<Result['outcome'], string>> = {
  created: 'Created.',
  applied: 'Was there, and was brought in line.',
  unchanged: 'Was there, nothing to do.',
};
