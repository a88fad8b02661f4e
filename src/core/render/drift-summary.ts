import { isDrifted, size } from '../drift/drift-of-plan.ts';
import type { Stranger } from '../drift/strangers.ts';
import type { Result } from '../work/result.ts';
import { type Block, code, counted, inert, paragraph, shortened, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { DONE_OUTSIDE, planDiff } from './plan-diff.ts';

/** What looking for drift came to: one row an account, those that need somebody first. */
export function driftSummary(results: Result[]): string {
  const blocks = [
    ...(results.length > 0 ? [driftTable(results)] : []),
    ...ignoredTable(results),
    ...sorted(results).flatMap(details),
  ];
  return summaryOf(driftTitle(results), blocks);
}

/** The same for the accounts of the organization that the ledger doesn't know. */
export function strangersSummary(found: Stranger[], all: number): string {
  const title =
    found.length === 0
      ? `✅ The ledger knows all ${counted(all, 'account')} of the organization`
      : `🟡 The ledger doesn't know ${counted(found.length, 'account')} of ${all}`;
  const rows = found.map(({ id, name, email }) => [
    code(id),
    inert(shortened(name, 100)),
    inert(shortened(email, 100)),
  ]);
  const titles = ['AWS account', 'Name', 'E-mail'].map((title) => ({ title }));
  return summaryOf(title, rows.length > 0 ? [table(titles, rows)] : []);
}

/** "🟡 2 accounts of 70 drifted, 1 not looked at". */
export function driftTitle(results: Result[]): string {
  const drifted = results.filter(({ outcome }) => outcome === 'drifted').length;
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  if (drifted + failed === 0) return `✅ ${counted(results.length, 'account')} looked at, no drift`;
  const parts = [drifted > 0 && `${drifted} drifted`, failed > 0 && `${failed} not looked at`].filter(Boolean);
  return `${failed > 0 ? '❌' : '🟡'} Of ${counted(results.length, 'account')} ${parts.join(', ')}`;
}

export function driftTable(results: Result[]): Block {
  const columns = [
    { title: 'Account' },
    { title: 'Changed outside', number: true },
    { title: 'Not yet applied', number: true },
    { title: 'Organization', number: true },
    { title: 'Ignored', number: true },
    { title: '' },
  ];
  return table(columns, sorted(results).map(row));
}

function row({ account, outcome, drift, error }: Result): string[] {
  const { network, findings = [], ignored = [] } = drift ?? {};
  const number = (count: number) => (count > 0 ? `${count}` : '');
  return [
    `${sign(outcome)} ${code(account)}`,
    number(network ? size(network.changed) : 0),
    number(network ? size(network.unapplied) : 0),
    number(findings.length),
    number(ignored.length),
    inert(shortened(error?.message.split('\n')[0] ?? (network?.owed ? `main owes it: ${network.owed}` : ''), 300)),
  ];
}

const sign = (outcome: Result['outcome']) => ({ failed: '❌', drifted: '🟡' })[outcome as string] ?? '⚪';

/** What is ignored is told every time: it was meant to end one day. */
function ignoredTable(results: Result[]): Block[] {
  const rows = results.flatMap(({ account, drift }) =>
    (drift?.ignored ?? []).map(({ address, reason, until }) => [
      code(account),
      code(shortened(address, 300)),
      inert(shortened(reason, 256)),
      until,
    ]),
  );
  const titles = ['Account', 'Ignored', 'Reason', 'Until'].map((title) => ({ title }));
  return rows.length > 0 ? [table(titles, rows)] : [];
}

function details({ account, drift }: Result): Block[] {
  if (!drift) return [];
  const found = drift.findings.map(({ message }) => `- ${code(account)}: ${inert(shortened(message, 1000))}`);
  const blocks = drift.network && isDrifted(drift) ? networkBlocks(drift.network) : [];
  return [
    ...(found.length > 0 ? [paragraph(...found)] : []),
    ...(blocks.length > 0 ? [paragraph(`### ${code(account)}`), ...blocks] : []),
  ];
}

/** What was changed by hand, and what an apply would do besides. */
export function networkBlocks({
  changed,
  unapplied,
  owed,
}: NonNullable<NonNullable<Result['drift']>['network']>): Block[] {
  const outside = planDiff(changed, DONE_OUTSIDE);
  const open = planDiff(unapplied);
  const why = owed ? ` (main owes it: ${inert(shortened(owed, 200))})` : '';
  return [
    ...(outside ? [paragraph('**Changed outside of Terraform**'), outside] : []),
    ...(open ? [paragraph(`**Not yet applied**${why}`), open] : []),
  ];
}

function sorted(results: Result[]): Result[] {
  const order = ['failed', 'drifted', 'no-change'];
  const rank = ({ outcome }: Result) => order.indexOf(outcome);
  return [...results].sort((a, b) => rank(a) - rank(b) || (a.account < b.account ? -1 : 1));
}

function summaryOf(title: string, blocks: Block[]): string {
  const [first, ...more] = paginate(blocks, () => `## ${title}`, SUMMARY_LIMIT);
  return more.length > 0 ? `${first}\n\nThere is more than a summary can hold.\n` : `${first}\n`;
}
