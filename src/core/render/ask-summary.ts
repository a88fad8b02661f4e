import type { WaitingRun } from '../git/github-data.ts';
import { type Gate, gateEnvironment } from '../work/approval.ts';
import { type Block, code, fence, inert, listed, paragraph, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { lossAlert, planDetails } from './plan-details.ts';
import { besideNetworks, effectText, inOrderOfConcern, type PlannedAccount, planTable } from './plan-table.ts';
import { subjects } from './subjects.ts';

/** What a person is asked. */
export interface AskReport {
  /** The commit of main that was planned. */
  commit: string;
  digest: string;
  gate: Gate;
  /** Whether it is about accounts that are cleaned or closed. */
  leaving: boolean;
  /** What approval would do. */
  accounts: PlannedAccount[];
  /** Why each is due. */
  reasons: ReadonlyMap<string, string>;
  /** Due, but not asked for: they could not be planned. */
  failed: PlannedAccount[];
  /** Due, but no part of this run. */
  notPlanned: string[];
  /** Accounts of which an earlier approval still holds. */
  standing: string[];
  ask: boolean;
  go: boolean;
  /** The run that already waits for approval of the same. */
  waiting?: WaitingRun | undefined;
  /** Whether a person gave the digest with this run. */
  isGiven: boolean;
  /** Whether who brought it in may have been that person. */
  selfApproval: boolean;
  /** What this run was started with: with anything else, something else is due. */
  asked: { accounts: string[]; rollout: number; again: boolean };
}

/** The job summary a person reads before approving; none where there is nothing to say. */
export function askSummary(report: AskReport): string {
  if ([...report.accounts, ...report.failed, ...report.notPlanned].length === 0) return '';
  const [first, ...more] = paginate(blocks(report), () => `## ${title(report)}`, SUMMARY_LIMIT);
  return more.length > 0
    ? `${first}\n\nThere is more than a summary can hold; the artifact has it all.\n`
    : `${first}\n`;
}

function title({ accounts, ask, waiting, leaving }: AskReport): string {
  if (accounts.length === 0) return 'Nothing to approve';
  if (waiting) return 'Already asked';
  const what = leaving ? 'Approval to take down' : 'Approval';
  return `${ask ? `${what} is needed` : 'Approved'}: ${subjects(accounts.map(({ result }) => result.account))}`;
}

function blocks(report: AskReport): Block[] {
  const { failed, notPlanned, waiting, commit } = report;
  // What another run asks for is told there, and once is enough.
  const accounts = waiting ? [] : report.accounts;
  const all = [...accounts, ...failed];
  const details = planDetails(all);
  return [
    ...(waiting ? [alreadyAsked(waiting, report)] : []),
    ...(accounts.length > 0 ? [paragraph(`**${report.ask ? 'On approval' : 'Now'}**: ${effectText(accounts)}.`)] : []),
    ...lossAlert(accounts),
    ...(all.length > 0 ? [planTable(inOrderOfConcern(all))] : []),
    ...(failed.length > 0
      ? [paragraph(`Left out, because they have no plan: ${listed(failed.map(({ result }) => result.account))}.`)]
      : []),
    ...(notPlanned.length > 0 ? [paragraph(`Due, but not planned in this run: ${listed(notPlanned)}.`)] : []),
    ...howToApprove(report),
    ...(accounts.length > 0
      ? [paragraph('### Why they are due'), reasonsTable(report), ...besideNetworks(accounts)]
      : []),
    ...(details.length > 0 ? [paragraph('### Plans'), ...details] : []),
    paragraph(`<sub>Planned from main at ${code(commit.slice(0, 7))}.</sub>`),
  ];
}

function alreadyAsked({ id, url }: WaitingRun, { digest }: AskReport): Block {
  return paragraph(
    `[Run ${id}](${url}) waits for approval of just this, so this run ends here. Digest: ${code(digest)}`,
  );
}

function howToApprove({ ask, go, isGiven, selfApproval, gate, digest, leaving, asked }: AskReport): Block[] {
  if (isGiven) {
    const whose = selfApproval ? ` Nobody looked whether by its author: ${code('approval.self')} is set.` : '';
    return [paragraph(`The digest ${code(digest)} was given, and it is that of what is due. The work begins.${whose}`)];
  }
  if (go)
    return [paragraph('All of it was approved before and not finished, so nobody is asked again. The work begins.')];
  if (!ask) return [];
  if (gate === 'environment') {
    return [
      paragraph(
        '### How to approve',
        '',
        `*Review deployments* at the top of this run, environment \`${gateEnvironment(leaving)}\`, *Approve and deploy*.`,
        'When more is due by the time of a newer run, that one takes the place of this one and asks for all of it.',
        '',
        `Digest of what is approved: ${code(digest)}`,
      ),
    ];
  }
  const who = selfApproval ? 'Start' : 'Somebody other than who brought it in starts';
  const fields = fieldsOf(asked);
  const what = fields.length > 0 ? 'this digest and the same fields' : 'this digest';
  const given = [`${leaving ? 'close-digest' : 'digest'}=${digest}`, ...fields];
  return [
    paragraph(
      '### How to approve',
      '',
      `${who} the workflow \`apply\` on main with ${what} (*Actions*, *apply*, *Run workflow*), or:`,
    ),
    fence('sh', lines(['gh workflow run apply.yml', ...given.map((field) => `--field ${field}`)].join(' '))),
  ];
}

/** The fields of apply's dispatch that this run was started with. Their values are names and numbers, which no shell reads otherwise. */
function fieldsOf({ accounts, rollout, again }: AskReport['asked']): string[] {
  return [
    ...(accounts.length > 0 ? [`accounts=${accounts.join(',')}`] : []),
    ...(rollout > 0 ? [`rollout=${rollout}`] : []),
    ...(again ? ['again=true'] : []),
  ];
}

/** A fence would break a long command anywhere; a shell joins what is broken behind a backslash. */
function lines(command: string): string[] {
  return command.replace(/.{1500}[^,]*,/g, '$&\\\n').split('\n');
}

function reasonsTable(report: AskReport): Block {
  const { accounts, reasons } = report;
  const columns = [{ title: 'Account' }, { title: 'Why' }, { title: 'Approval' }];
  const rows = inOrderOfConcern(accounts).map(({ result: { account } }) => [
    code(account),
    inert(reasons.get(account) ?? ''),
    approvalOf(account, report),
  ]);
  return table(columns, rows);
}

function approvalOf(account: string, { standing, isGiven }: AskReport): string {
  if (standing.includes(account)) return 'holds from an earlier run';
  return isGiven ? 'given with the digest' : 'needed';
}
