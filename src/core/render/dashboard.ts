import type { AccountState, AccountStatus, AppStatus, PeeringStatus } from '../ledger/schema/status.ts';
import type { Status } from '../ledger/status.ts';
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
export function dashboard({ accounts, peerings, apps }: Pick<Status, 'accounts' | 'peerings' | 'apps'>): string {
  const rows = sorted(accounts);
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
    ...section('# Peerings', sorted(peerings), peeringTable),
    ...section('# Apps', deployed(apps), appTable),
    paragraph(
      '<sub>Written by the workflows; an edit here would be overwritten. What is wanted is in the ledger on main.</sub>',
    ),
  ];
  return `${blocks.map((block) => rendered(block)).join('\n\n')}\n`;
}

function sorted<T>(records: ReadonlyMap<string, T>): [string, T][] {
  return [...records].sort(([a], [b]) => (a < b ? -1 : 1));
}

function overview(rows: Row[]): string {
  if (rows.length === 0) return 'None yet.';
  const states = new Map<string, number>();
  for (const [, { state }] of rows) states.set(state, (states.get(state) ?? 0) + 1);
  const counts = [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => `${count} ${state}`);
  return `${counted(rows.length, 'account')}: ${counts.join(', ')}.`;
}

function section<T>(title: string, rows: T[], draw: (rows: T[]) => Block): Block[] {
  return rows.length > 0 ? [paragraph(`${title} (${rows.length})`), bounded(draw, rows)] : [];
}

function bounded<T>(draw: (rows: T[]) => Block, rows: T[]): Block {
  const block = draw(rows.slice(0, MOST_ROWS));
  const more = rows.length - MOST_ROWS;
  return more > 0 ? { ...block, close: `\n… and ${more} more on this branch.` } : block;
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
  return [
    linkTo('accounts', name),
    inert(state),
    minute(since),
    account_id ? code(account_id) : '',
    subnet ? code(subnet) : '',
  ];
}

const commit = ([, { applied }]: Row) => (applied ? code(applied.commit.slice(0, 7)) : '');

function peeringTable(rows: [string, PeeringStatus][]): Block {
  const titles = ['Peering', 'State', 'Since (UTC)', 'Error'];
  return table(
    titles.map((title) => ({ title })),
    rows.map(([name, { state, since, error }]) => [
      ...[linkTo('peerings', name), inert(state), minute(since)],
      inert(shortened(error?.message ?? '', 300)),
    ]),
  );
}

type Deployed = [app: string, place: string, record: AppStatus['accounts'][string]];

function deployed(apps: Status['apps']): Deployed[] {
  return sorted(apps).flatMap(([app, { accounts }]) =>
    sorted(new Map(Object.entries(accounts))).map(([place, record]): Deployed => [app, place, record]),
  );
}

function appTable(rows: Deployed[]): Block {
  const titles = ['App', 'Where', 'Version', 'Since (UTC)', 'Bundle'];
  return table(
    titles.map((title) => ({ title })),
    rows.map(([app, place, { version, at, sha256 }]) => [
      ...[linkTo('apps', app), code(place), inert(version), minute(at), code(sha256.slice(0, 12))],
    ]),
  );
}

const linkTo = (folder: string, name: string) => `[${code(name)}](${folder}/${encodeURIComponent(name)}.yaml)`;

/** Minutes are enough for people; the record has the seconds. */
const minute = (time: string | undefined) => inert(time ? `${time.slice(0, 10)} ${time.slice(11, 16)}` : '');
