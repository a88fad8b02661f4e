import type { Ledger } from '../ledger/ledger.ts';
import type { Status } from '../ledger/status.ts';
import type { Problem } from '../problem.ts';
import { type DueAccount, isLeaving, type Owed } from '../work/due-account.ts';
import { isPeering } from '../work/peerings.ts';
import { type Block, code, inert, listed, paragraph, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { poolsTable } from './pools.ts';
import { problemCounts, problemsTable } from './problems.ts';
import { subjects } from './subjects.ts';

/** What the check found. */
export interface CheckReport extends DueReport {
  ledger: Ledger;
  status: Status;
  problems: Problem[];
  isSample: boolean;
}

/** What is due, and what isn't, by and by. */
export interface DueReport {
  due: DueAccount[];
  /** Due, but an error touches them. */
  heldBack: string[];
  /** Approved once, but the ledger has moved on since. */
  leftOut: string[];
  /** Due, but more than one run takes. */
  postponed: string[];
  /** Accounts that only a roll-out would change. */
  pending: string[];
  /** Accounts at whose failure the roll-out stopped. */
  stoppedBy: string[];
  /** What can't be done before something else is. */
  waiting: Owed['waiting'];
  /** True when a pull request is checked: then `due` is what it touches. */
  isChange: boolean;
}

/** The job summary of a check. */
export function checkSummary(report: CheckReport): string {
  const [first, ...more] = paginate(blocks(report), () => `## ${title(report.problems)}`, SUMMARY_LIMIT);
  return more.length > 0 ? `${first}\n\nThere is more than a summary can hold; the log has it all.\n` : `${first}\n`;
}

function title(problems: Problem[]): string {
  const counts = problemCounts(problems);
  if (counts === '') return '✅ The ledger is valid';
  return problems.some(({ severity }) => severity === 'error')
    ? `❌ The ledger has ${counts}`
    : `⚠️ The ledger is valid, with ${counts}`;
}

function blocks({ ledger, status, problems, isSample, ...rest }: CheckReport): Block[] {
  const pools = poolsTable(ledger, status);
  return [
    ...(isSample
      ? [paragraph('This is the sample ledger that ships (its organization is `example`): nothing is ever due for it.')]
      : []),
    ...(problems.length > 0 ? [problemsTable(problems)] : []),
    ...dueBlocks(rest),
    ...(pools ? [paragraph('### Pools'), pools] : []),
  ];
}

/** More rows than anybody reads; the outputs name all. */
const MOST_ROWS = 500;

function dueBlocks(report: DueReport): Block[] {
  const { due, heldBack, leftOut, postponed, pending, stoppedBy, waiting, isChange } = report;
  const verb = isChange ? 'This change touches' : 'Due:';
  const heading = due.length > 0 ? subjects(due.map(({ account }) => account)) : isChange ? 'no account' : 'nothing';
  const words = [
    due.length > MOST_ROWS && `… and ${due.length - MOST_ROWS} more.`,
    postponed.length > 0 && `More is due than one run takes; the next ones take ${subjects(postponed)} more.`,
    heldBack.length > 0 && `Held back by an error: ${listed(heldBack)}.`,
    leftOut.length > 0 && `Left out, since the ledger no longer is what was approved: ${listed(leftOut)}.`,
    pending.length > 0 &&
      `For ${subjects(pending)} only the Terraform code or organization.yaml moved on; that is rolled out on request.`,
    ...waiting.map(({ account, reason }) => `${code(account)} waits: ${inert(reason)}.`),
    stoppedBy.length > 0 &&
      `The roll-out has stopped, because it failed for ${listed(stoppedBy)}: mend that first, and it goes on.`,
  ];
  const columns = [{ title: 'Account' }, { title: 'What' }, { title: 'Why' }];
  return [
    paragraph(`### ${verb} ${heading}`),
    table(columns, due.slice(0, MOST_ROWS).map(dueRow)),
    ...words.filter((word) => word !== false).map((word) => paragraph(word)),
  ];
}

function dueRow(item: DueAccount): string[] {
  return [code(item.account), whatToDo(item), inert(item.reason)];
}

function whatToDo(item: DueAccount): string {
  const { account, create, network, lifecycle } = item;
  if (isPeering(account)) return isLeaving(item) ? 'take down' : 'peer';
  if (isLeaving(item))
    return [network && 'take its network down', lifecycle === 'closed' && 'close'].filter(Boolean).join(', ');
  return [create ? 'create' : 'bring up to date', network && 'network'].filter(Boolean).join(', ');
}
