import { type Block, code, counted, inert, paragraph, table } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { lossAlert, planDetails } from './plan-details.ts';
import { countsText, inOrderOfConcern, type PlannedAccount, planTable, totals } from './plan-table.ts';

/** What a person is asked. */
export interface AskReport {
  digest: string;
  gate: 'environment' | 'digest';
  /** What approval would do. */
  accounts: PlannedAccount[];
  /** Why each is due. */
  reasons: ReadonlyMap<string, string>;
  /** Due, but not asked for: their plan failed. */
  unplanned: PlannedAccount[];
  /** Accounts of which an earlier approval still holds. */
  standing: string[];
  ask: boolean;
  go: boolean;
}

/** The job summary a person reads before approving. */
export function askSummary(report: AskReport): string {
  const [first, ...more] = paginate(blocks(report), () => `## ${title(report)}`, SUMMARY_LIMIT);
  return more.length > 0
    ? `${first}\n\nThere is more than a summary can hold; the artifact has it all.\n`
    : `${first}\n`;
}

function title({ accounts, ask, go }: AskReport): string {
  if (accounts.length === 0) return 'Nothing can be approved';
  const what = counted(accounts.length, 'account');
  if (ask) return `Approval is needed for ${what}`;
  return go ? `Approved: ${what}` : `Nothing is asked for ${what}`;
}

function blocks(report: AskReport): Block[] {
  const { accounts, unplanned } = report;
  const all = [...accounts, ...unplanned];
  return [
    ...(accounts.length > 0 ? [paragraph(`**On approval**: ${countsText(totals(accounts))}.`)] : []),
    ...lossAlert(accounts),
    ...(all.length > 0 ? [planTable(inOrderOfConcern(all))] : []),
    ...howToApprove(report),
    ...(unplanned.length > 0 ? [paragraph(`Left out, because they have no plan: ${names(unplanned)}.`)] : []),
    ...(accounts.length > 0 ? [paragraph('### Why they are due'), reasonsTable(report)] : []),
    ...(all.length > 0 ? [paragraph('### Plans'), ...planDetails(all)] : []),
  ];
}

function howToApprove({ ask, go, gate, digest }: AskReport): Block[] {
  if (go) return [paragraph(`The digest ${code(digest)} was given, and it is that of what is due. The work begins.`)];
  if (!ask) return [];
  if (gate === 'environment') {
    return [
      paragraph(
        '### How to approve',
        '',
        '*Review deployments* at the top of this run, environment `approve`, *Approve and deploy*.',
        'A newer run takes the place of this one and asks for all that is due by then.',
        '',
        `Digest of what is approved: ${code(digest)}`,
      ),
    ];
  }
  return [
    paragraph(
      '### How to approve',
      '',
      'Somebody other than the author starts the workflow `apply` on main with this digest (*Actions*, *apply*, *Run workflow*), or:',
      '',
      '```sh',
      `gh workflow run apply.yml --field digest=${digest}`,
      '```',
    ),
  ];
}

function reasonsTable({ accounts, reasons, standing }: AskReport): Block {
  const columns = [{ title: 'Account' }, { title: 'Why' }, { title: 'Approval' }];
  const rows = inOrderOfConcern(accounts).map(({ result: { account } }) => [
    code(account),
    inert(reasons.get(account) ?? ''),
    standing.includes(account) ? 'holds from an earlier run' : 'needed',
  ]);
  return table(columns, rows);
}

const names = (accounts: PlannedAccount[]) => accounts.map(({ result }) => code(result.account)).join(', ');
