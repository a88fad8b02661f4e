import type { AccountStatus } from '../ledger/schema/status.ts';
import { isPeering } from '../work/peerings.ts';
import { type Done, lastResult, succeeded } from '../work/record.ts';
import type { Result } from '../work/result.ts';
import { SAFE } from './failure-summary.ts';
import { type Block, code, inert, listed, paragraph, shortened, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { countsText } from './plan-table.ts';
import { subjects } from './subjects.ts';

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
  return last !== undefined && succeeded(last) && ['stable', 'deleted'].includes(record?.state ?? '');
}

/** Whether it waits for AWS alone: no person has to do anything. */
export function isQueued({ done }: Ended): boolean {
  return lastResult(done)?.outcome === 'queued';
}

/** The job summary before the work. */
export function beginSummary(accounts: string[]): string {
  if (accounts.length === 0) return '## Nothing to do\n\nMain no longer wants anything of what was approved.\n';
  return `## Work begins on ${subjects(accounts)}\n\n${listed(accounts)}\n`;
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
  const queued = accounts.filter(isQueued).map(nameOf);
  const open = accounts.filter((one) => !isDone(one) && !isQueued(one)).map(nameOf);
  if (open.length > 0) return `❌ ${subjects(open)} of ${accounts.length} not done`;
  if (queued.length > 0) return `⏳ ${subjects(queued)} queued, ${accounts.length - queued.length} done`;
  return `✅ ${subjects(accounts.map(nameOf))} done`;
}

const nameOf = ({ account }: Ended) => account;

function blocks(accounts: Ended[]): Block[] {
  const sorted = [...accounts].sort(
    (a, b) => Number(isDone(a)) - Number(isDone(b)) || (a.account < b.account ? -1 : 1),
  );
  const titles = ['Account', 'State', 'AWS account', 'Block', 'What was done'].map((title) => ({ title }));
  const isOpen = sorted.some((account) => !isDone(account));
  return [
    ...(sorted.length > 0 ? [table(titles, sorted.map(row))] : []),
    ...sorted.flatMap(error),
    ...(isOpen ? [paragraph(SAFE, '', nextStep(accounts))] : []),
  ];
}

function nextStep(accounts: Ended[]): string {
  const mend = accounts.some(({ done, record }) => lastResult(done) && record?.error)
    ? 'Mend what is said above. '
    : '';
  const again = 'The next run of `apply` tries again, within the hour; *Re-run all jobs* of this one does so at once.';
  return `**What to do next.** ${mend}${again} What was approved stays approved as long as its plan is the same: of a network that was made in part it is another one, and is asked for again.`;
}

function row(ended: Ended): string[] {
  const { account, record, done } = ended;
  return [
    `${isDone(ended) ? '✅' : isQueued(ended) ? '⏳' : '❌'} ${code(account)}`,
    record?.state ?? 'unknown',
    record?.account_id ? code(record.account_id) : '',
    record?.subnet ? code(record.subnet) : '',
    whatWasDone(done),
  ];
}

function whatWasDone({ create, apply, destroy, close, network }: Done): string {
  const parts = [
    create && creation(create),
    apply && network && application(apply),
    destroy && network && removal(destroy),
    close && closing(close),
  ].filter(Boolean);
  return parts.join('; ') || 'its job came to no end';
}

function creation({ outcome, did = [], notes = [] }: Result): string {
  if (outcome === 'failed') return 'creation failed';
  const what = outcome === 'created' ? 'created' : 'was there';
  return inert(shortened([what, ...did, ...notes].join('; '), 1000));
}

function removal({ account, outcome, plan }: Result): string {
  const what = isPeering(account) ? 'it' : 'its network';
  if (outcome === 'failed') return `taking ${what} down failed`;
  if (outcome === 'differs') return 'not taken down: its plan is no longer the approved one';
  return plan ? `${what} was taken down (${countsText(plan)})` : `${what} was gone before`;
}

function closing({ outcome, did = [], notes = [] }: Result): string {
  if (outcome === 'failed') return 'closing failed';
  if (outcome === 'queued') return 'queued: AWS closes no more for now';
  return inert([...did, ...notes].join(', ') || 'was closed before');
}

function application({ outcome, plan }: Result): string {
  if (outcome === 'failed') return 'provisioning failed';
  if (outcome === 'differs') return 'not applied: its plan is no longer the approved one';
  return plan ? `applied (${countsText(plan)})` : 'applied';
}

const NO_RESULT = 'Its job was cancelled, or its machine died, before it could say what it did.';

function error(ended: Ended): Block[] {
  if (isDone(ended)) return [];
  if (!lastResult(ended.done)) return [paragraph(`**${code(ended.account)}**: ${NO_RESULT}`)];
  const { message, hint = '' } = ended.record?.error ?? {};
  if (!message) return [];
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  return [paragraph(`**${code(ended.account)}**: ${inert(shortened(`${sentence} ${hint}`.trim(), 1000))}`)];
}
