import type { AccountState, AccountStatus } from '../ledger/schema/status.ts';
import { type Block, code, counted, folded, inert, paragraph, rendered, shortened, table } from './markdown.ts';

/** GitHub stops rendering a file at about half a megabyte. */
const MOST_ROWS = 2000;

type Row = [name: string, record: AccountStatus];

const WORKING: ReadonlySet<AccountState> = new Set([
  'creation-requested',
  'provisioning-requested',
  'deletion-requested',
]);

/** The README.md of the status branch. It holds nothing but what the records say, so equal records give equal text. */
export function dashboard(accounts: ReadonlyMap<string, AccountStatus>): string {
  const rows = [...accounts].sort(([a], [b]) => (a < b ? -1 : 1));
  const failed = rows.filter(([, { state }]) => state.endsWith('-failed'));
  const working = rows.filter(([, { state }]) => WORKING.has(state));
  const deleted = rows.filter(([, { state }]) => state === 'deleted');
  const others = rows.filter((row) => ![...failed, ...working, ...deleted].includes(row));
  const blocks = [
    paragraph('# Accounts', '', overview(rows)),
    ...section('## ❌ Needs a look', failed, failureTable),
    ...section('## ⏳ In work', working, accountTable),
    ...section('## ✅ In place', others, accountTable),
    ...(deleted.length > 0 ? [folded(`Deleted (${deleted.length})`, bounded(accountTable, deleted))] : []),
    paragraph(
      '<sub>Written by the workflows; an edit here would be overwritten. What is wanted is in the ledger on main.</sub>',
    ),
  ];
  return `${blocks.map((block) => rendered(block)).join('\n\n')}\n`;
}

function overview(rows: Row[]): string {
  if (rows.length === 0) return 'None yet.';
  const states = new Map<string, number>();
  for (const [, { state }] of rows) states.set(state, (states.get(state) ?? 0) + 1);
  const counts = [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => `${count} ${state}`);
  return `${counted(rows.length, 'account')}: ${counts.join(', ')}.`;
}

function section(title: string, rows: Row[], draw: (rows: Row[]) => Block): Block[] {
  return rows.length > 0 ? [paragraph(`${title} (${rows.length})`), bounded(draw, rows)] : [];
}

function bounded(draw: (rows: Row[]) => Block, rows: Row[]): Block {
  const block = draw(rows.slice(0, MOST_ROWS));
  const more = rows.length - MOST_ROWS;
  return more > 0 ? { ...block, close: `\n… and ${more} more in [accounts](accounts).` } : block;
}

function accountTable(rows: Row[]): Block {
  const titles = ['Account', 'State', 'Since (UTC)', 'AWS account', 'Block', 'Applied'];
  return table(
    titles.map((title) => ({ title })),
    rows.map((row) => [...common(row), commit(row)]),
  );
}

function failureTable(rows: Row[]): Block {
  const titles = ['Account', 'State', 'Since (UTC)', 'AWS account', 'Block', 'Error'];
  return table(
    titles.map((title) => ({ title })),
    rows.map((row) => [...common(row), inert(shortened(row[1].error?.message ?? '', 300))]),
  );
}

function common([name, { state, since, account_id, subnet }]: Row): string[] {
  const link = `[${code(name)}](accounts/${encodeURIComponent(name)}.yaml)`;
  // Minutes are enough for people; the record has the seconds.
  const time = since ? `${since.slice(0, 10)} ${since.slice(11, 16)}` : '';
  return [link, inert(state), inert(time), account_id ? code(account_id) : '', subnet ? code(subnet) : ''];
}

const commit = ([, { applied }]: Row) => (applied ? code(applied.commit.slice(0, 7)) : '');
