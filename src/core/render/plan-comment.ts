import type { Problem } from '../problem.ts';
import type { ChangedSetting } from '../work/changed-settings.ts';
import type { Owed } from '../work/due-account.ts';
import { isPeering } from '../work/peerings.ts';
import { settingsTable } from './changed-settings.ts';
import { type Block, code, counted, inert, listed, paragraph } from './markdown.ts';
import { paginate, SUMMARY_LIMIT } from './pages.ts';
import { lossAlert, planDetails } from './plan-details.ts';
import {
  besideNetworks,
  countsText,
  effectText,
  goes,
  hasEffect,
  inOrderOfConcern,
  type PlannedAccount,
  planTable,
  totals,
} from './plan-table.ts';
import { problemCounts, problemsTable } from './problems.ts';
import { subjects } from './subjects.ts';

/** What is told about a pull request. */
export interface PullRequestReport {
  /** The commit that was planned. */
  head: string;
  accounts: PlannedAccount[];
  problems: Problem[];
  /** Accounts the change touches, but which a problem holds back. */
  heldBack: string[];
  /** What can't be planned before something else is done. */
  waiting: Owed['waiting'];
  /** What it says otherwise in accounts that are on main already. */
  settings: { of: string; settings: readonly ChangedSetting[] }[];
  /** What it says otherwise in organization.yaml; absent where it leaves it as it is. */
  organization: readonly ChangedSetting[] | undefined;
  /** Apps that can't be deployed as it wants them, each with its place. */
  refused: { app: string; place: string }[];
  /** How many accounts share organization.yaml. */
  shared: number;
  /** Logins of people whose approval was dismissed, in the comment alone: a summary calls nobody. */
  again?: readonly string[];
}

export interface CommitStatus {
  state: 'success' | 'failure';
  description: string;
}

/** By this our own comments are found again; no value can contain it, because it begins with `<`. */
export const PLAN_MARKER = '<!-- genesis:plan';

/** GitHub's limit for the description of a commit status. */
const DESCRIPTION_LIMIT = 140;

/** The comments, in order: one, unless there is more to say than one can hold. */
export function planComments(report: PullRequestReport): string[] {
  return paginate(blocks(report), top);
}

/** The same text for the job summary. */
export function planSummary(report: PullRequestReport): string {
  const [first, ...more] = paginate(blocks(report), () => TITLE, SUMMARY_LIMIT) as [string, ...string[]];
  return more.length > 0 ? `${first}\n\nThe rest is in the pull request's comments.\n` : `${first}\n`;
}

/** What the status `genesis/ledger` says. */
export function planStatus({ accounts, problems, waiting, refused }: PullRequestReport): CommitStatus {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const failed = accounts.filter(({ result }) => result.outcome === 'failed').map(({ result }) => result.account);
  const faults = [
    errors.length > 0 ? `${counted(errors.length, 'error')} in the ledger` : '',
    failed.length > 0 ? `no plan for ${failed.join(', ')}` : '',
    refused.length > 0 ? `can't deploy ${refused.map(({ app, place }) => `${app} to ${place}`).join(', ')}` : '',
  ].filter(Boolean);
  if (faults.length > 0) return { state: 'failure', description: cut(faults.join('; ')) };
  if (accounts.length === 0) {
    const rest = waiting.length > 0 ? 'nothing can be planned yet' : 'no account is touched';
    return { state: 'success', description: `The ledger is valid; ${rest}` };
  }
  const text = `${subjects(accounts.map(nameOf))} planned: ${effectText(accounts)}`;
  return { state: 'success', description: cut(text) };
}

const nameOf = ({ result }: PlannedAccount) => result.account;

const TITLE = '## Genesis plan';

/** A plan can't show it: credentials never meet what a pull request says of where they go. */
function ofOrganization({ organization, shared }: PullRequestReport): Block[] {
  if (!organization) return [];
  const whose = `which ${counted(shared, 'account')} ${shared === 1 ? 'lives' : 'live'} by`;
  const text = `**It changes ${code('organization.yaml')}, ${whose}.** What is planned here is planned by main's. Once merged, credentials follow the new one at once; what accounts get by it is rolled out by dispatching ${code('apply')} with ${code('rollout')}.`;
  return [paragraph(text), ...settingsTable([{ of: 'organization.yaml', settings: organization }])];
}

function top(page: number): string {
  return page === 1 ? `${PLAN_MARKER} -->\n${TITLE}` : `${PLAN_MARKER} ${page} -->\n${TITLE}, continued (${page})`;
}

function blocks(report: PullRequestReport): Block[] {
  const { accounts, problems, heldBack, waiting, head } = report;
  const details = planDetails(accounts);
  return [
    ...headlines(report).map((line) => paragraph(line)),
    ...lookAgain(report),
    ...lossAlert(accounts),
    ...ofOrganization(report),
    ...(accounts.length > 0 ? [planTable(inOrderOfConcern(accounts))] : []),
    ...settingsTable(report.settings),
    ...besideNetworks(accounts),
    ...(problems.length > 0 ? [paragraph('### Problems in the ledger'), problemsTable(problems)] : []),
    ...(heldBack.length > 0 ? [paragraph(`Not planned because of them: ${listed(heldBack)}.`)] : []),
    ...waiting.map(({ account, reason }) => paragraph(`Planned later: ${code(account)}, since ${inert(reason)}.`)),
    ...(details.length > 0 ? [paragraph('### Plans'), ...details] : []),
    paragraph('### What happens next', '', ...nextSteps(report)),
    paragraph(
      `<sub>Planned for ${code(head.slice(0, 7))} as it would be merged. This comment is kept up to date.</sub>`,
    ),
  ];
}

/** What is planned, and what is wrong, each in one line. */
function headlines({ accounts, problems, waiting, refused }: PullRequestReport): string[] {
  const planned = accounts.filter(({ result }) => result.outcome !== 'failed');
  const fresh = planned.filter(({ result }) => result.offline).length;
  const peerings = planned.map(nameOf).filter(isPeering).length;
  const others = planned.length - fresh - peerings;
  const failed = accounts.filter(({ result }) => result.outcome === 'failed').map(nameOf);
  const parts = [
    fresh && counted(fresh, 'new account'),
    others && counted(others, fresh ? 'other account' : 'account'),
    peerings && counted(peerings, 'peering'),
  ];
  // A new account without infrastructure is no change that Terraform would count.
  const effect = fresh > 0 && !hasEffect(totals(accounts)) ? '' : `: ${countsText(totals(accounts))}`;
  const faults = [failed.length > 0 && `${subjects(failed)} without a plan`, problemCounts(problems)];
  const lines = [
    planned.length > 0 ? `**${parts.filter(Boolean).join(', ')}**${effect}.` : '',
    faults.some(Boolean) ? `**${faults.filter(Boolean).join(', ')}**: see below.` : '',
    ...refused.map(({ app, place }) => `${code(app)} **can't be deployed** to ${code(place)}: its dry run says why.`),
  ].filter(Boolean);
  if (lines.length > 0) return lines;
  return [waiting.length > 0 ? 'Nothing of this change can be planned yet.' : 'This change touches no account.'];
}

/** GitHub dismisses approvals by itself, also for the bot's own commit of a claim, and tells nobody. */
function lookAgain({ again = [], head }: PullRequestReport): Block[] {
  if (again.length === 0) return [];
  const whom = again.map((login) => `@${login}`).join(', ');
  const whose = again.length === 1 ? 'Your approval was' : 'Your approvals were';
  const what = 'claims of blocks are commits of this branch, too';
  return [
    paragraph(
      `**Please look again: ${whom}.** ${whose} dismissed by commits since (${what}); this is the plan of ${code(head.slice(0, 7))}.`,
    ),
  ];
}

function nextSteps(report: PullRequestReport): string[] {
  const { state } = planStatus(report);
  if (state === 'failure') return ['Mend what is wrong above and push; the ledger is then checked and planned again.'];
  if (report.accounts.length === 0 && report.waiting.length > 0) {
    return ['Review and merge. `apply` plans it, and asks a person to approve, once what it waits for is done.'];
  }
  if (report.accounts.length === 0) return ['There is nothing to approve.'];
  const fresh = report.accounts.some(({ result }) => result.offline);
  const leaving = report.accounts.some(goes);
  return [
    '1. Review and merge. Nothing has been changed yet.',
    '2. `apply` plans again from main and asks a person to approve.',
    ...(leaving ? ['   What is taken down or closed is asked for apart, in the environment `approve-close`.'] : []),
    fresh
      ? '3. New accounts are created and planned once more as they are then; a plan with another fingerprint than the approved one is not applied.'
      : '3. It plans once more; a plan with another fingerprint than the approved one is not applied.',
  ];
}

function cut(text: string): string {
  return text.length <= DESCRIPTION_LIMIT ? text : `${text.slice(0, DESCRIPTION_LIMIT - 1)}…`;
}
