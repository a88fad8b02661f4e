import type { ChangedSetting } from '../work/changed-settings.ts';
import { type Block, code, inert, shortened, table } from './markdown.ts';

const MOST_ROWS = 200;
const LONGEST_VALUE = 200;

/** What a change says otherwise in the ledger, one row a value; nothing where it says nothing otherwise. */
export function settingsTable(changes: { of: string; settings: readonly ChangedSetting[] }[]): Block[] {
  const rows = changes.flatMap(({ of, settings }) =>
    settings.map(({ path, before, after }) => [code(of), code(path), value(before), value(after)]),
  );
  if (rows.length === 0) return [];
  const columns = ['In', 'Setting', 'Before', 'After'].map((title) => ({ title }));
  const shown = table(columns, rows.slice(0, MOST_ROWS));
  return rows.length > MOST_ROWS ? [{ ...shown, close: `\n… and ${rows.length - MOST_ROWS} more.` }] : [shown];
}

const value = (text: string | null) => (text === null ? '' : inert(shortened(text, LONGEST_VALUE)));
