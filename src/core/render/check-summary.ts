import type { DueAccount } from '../due.ts';
import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import type { Status } from '../status.ts';
import { type Block, code, counted, inert, paragraph, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { poolsTable } from './pools.ts';
import { problemCounts, problemsTable } from './problems.ts';

/** What the check found. */
export interface CheckReport {
  ledger: Ledger;
  status: Status;
  problems: Problem[];
  due: DueAccount[];
  /** Due, but an error touches them. */
  heldBack: string[];
  /** Approved once, but the ledger has moved on since. */
  leftOut: string[];
  /** Accounts that only a roll-out would change. */
  pending: string[];
  /** True when a pull request is checked: then `due` is what it touches. */
  isChange: boolean;
  isSample: boolean;
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

function dueBlocks({
  due,
  heldBack,
  leftOut,
  pending,
  isChange,
}: Omit<CheckReport, 'ledger' | 'status' | 'problems' | 'isSample'>): Block[] {
  const names = (accounts: string[]) => accounts.map(code).join(', ');
  const verb = isChange ? 'This change touches' : 'Due:';
  const heading = due.length > 0 ? counted(due.length, 'account') : isChange ? 'no account' : 'nothing';
  return [
    paragraph(`### ${verb} ${heading}`),
    ...(due.length > 0 ? [table([{ title: 'Account' }, { title: 'What' }, { title: 'Why' }], due.map(dueRow))] : []),
    ...(heldBack.length > 0 ? [paragraph(`Held back by an error: ${names(heldBack)}.`)] : []),
    ...(leftOut.length > 0
      ? [paragraph(`Left out, since the ledger no longer is what was approved: ${names(leftOut)}.`)]
      : []),
    ...(pending.length > 0
      ? [
          paragraph(
            `For ${counted(pending.length, 'account')} only the Terraform code or organization.yaml moved on; that is rolled out on request.`,
          ),
        ]
      : []),
  ];
}

function dueRow({ account, create, network, reason }: DueAccount): string[] {
  const what = [create ? 'create' : 'bring up to date', network ? 'network' : ''].filter(Boolean).join(', ');
  return [code(account), what, inert(reason)];
}
