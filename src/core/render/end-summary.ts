import type { AccountStatus } from '../ledger/schema/status.ts';
import { type Done, lastResult, succeeded } from '../work/record.ts';
import { type Block, code, counted, inert, listed, paragraph, shortened, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { countsText } from './plan-table.ts';

/** What became of one account. */
export interface Ended {
  account: string;
  done: Done;
  /** Its record after the run. */
  record: AccountStatus | undefined;
}

/** Whether all that was approved for the account was done. */
export function isDone({ done, record }: Ended): boolean {
  const last = lastResult(done);
  return last !== undefined && succeeded(last) && record?.state === 'stable';
}

/** The job summary before the work. */
export function beginSummary(accounts: string[]): string {
  if (accounts.length === 0) return '## Nothing to do\n\nMain no longer wants anything of what was approved.\n';
  return `## Work begins on ${counted(accounts.length, 'account')}\n\n${listed(accounts)}\n`;
}

/** The job summary after the work. */
export function endSummary(accounts: Ended[]): string {
  const [first, ...more] = paginate(blocks(accounts), () => `## ${title(accounts)}`, SUMMARY_LIMIT);
  return more.length > 0
    ? `${first}\n\nThere is more than a summary can hold; the status branch has it all.\n`
    : `${first}\n`;
}

function title(accounts: Ended[]): string {
  if (accounts.length === 0) return 'Nothing was to be done';
  const open = accounts.filter((account) => !isDone(account)).length;
  if (open === 0) return `✅ ${counted(accounts.length, 'account')} done`;
  return `❌ ${counted(open, 'account')} of ${accounts.length} not done`;
}

function blocks(accounts: Ended[]): Block[] {
  const sorted = [...accounts].sort(
    (a, b) => Number(isDone(a)) - Number(isDone(b)) || (a.account < b.account ? -1 : 1),
  );
  const titles = ['Account', 'State', 'AWS account', 'Block', 'What was done'].map((title) => ({ title }));
  const isOpen = sorted.some((account) => !isDone(account));
  return [
    ...(sorted.length > 0 ? [table(titles, sorted.map(row))] : []),
    ...sorted.flatMap(error),
    ...(isOpen
      ? [
          paragraph(
            'The next run tries again what is still owed; what was approved stays approved as long as its plan is the same.',
          ),
        ]
      : []),
  ];
}

function row(ended: Ended): string[] {
  const { account, record, done } = ended;
  return [
    `${isDone(ended) ? '✅' : '❌'} ${code(account)}`,
    record?.state ?? 'unknown',
    record?.account_id ? code(record.account_id) : '',
    record?.subnet ? code(record.subnet) : '',
    whatWasDone(done),
  ];
}

function whatWasDone({ create, apply, network }: Done): string {
  const parts = [create && creation(create.outcome), apply && network && application(apply)].filter(Boolean);
  return parts.join('; ') || 'its job came to no end';
}

function creation(outcome: string): string {
  if (outcome === 'failed') return 'creation failed';
  if (outcome === 'created') return 'created';
  return outcome === 'applied' ? 'was there; tags, roles or unit brought in line' : 'was there';
}

function application({ outcome, plan }: NonNullable<Done['apply']>): string {
  if (outcome === 'failed') return 'provisioning failed';
  if (outcome === 'differs') return 'not applied: its plan is no longer the approved one';
  return plan ? `applied (${countsText(plan)})` : 'applied';
}

function error(ended: Ended): Block[] {
  const { message, hint = '' } = ended.record?.error ?? {};
  if (isDone(ended) || !message) return [];
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  return [paragraph(`**${code(ended.account)}**: ${inert(shortened(`${sentence} ${hint}`.trim(), 1000))}`)];
}
