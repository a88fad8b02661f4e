import type { Account } from '../ledger/schema/account.ts';
import { isPeering } from '../work/peerings.ts';
import type { PlanSummary, Result } from '../work/result.ts';
import { type Block, type Column, code, counted, inert, paragraph, shortened, table } from './markdown.ts';

/** The plan of one account and what the ledger says of its place. */
export interface PlannedAccount {
  result: Result;
  block?: string | undefined;
  region?: string | undefined;
  /** What the ledger wants of the account; present where it isn't said. */
  lifecycle?: Account['lifecycle'] | undefined;
  /** Why a pull request's change is about it. */
  reason?: string | undefined;
}

type Count = 'add' | 'change' | 'replace' | 'destroy' | 'import' | 'move' | 'forget';

const ALWAYS: Count[] = ['add', 'change', 'replace', 'destroy'];
const SOMETIMES: Count[] = ['import', 'move', 'forget'];
/** Plans are Terraform's, of the network; what else is done to an account isn't in them. */
const NO_CHANGES = 'no network change';
const DESTRUCTIVE: Count[] = ['replace', 'destroy'];

/** What deserves a look comes first: no plan, then what destroys, what changes, what only adds, what does nothing. */
export function inOrderOfConcern(accounts: PlannedAccount[]): PlannedAccount[] {
  const byName = [...accounts].sort((a, b) => (a.result.account < b.result.account ? -1 : 1));
  return byName.sort((a, b) => concern(a) - concern(b));
}

/** How many resources a plan would destroy, those it replaces included. */
export function losses(plan: PlanSummary | undefined): number {
  return plan ? plan.destroy + plan.replace : 0;
}

/** One row an account, in the order given. */
export function planTable(accounts: PlannedAccount[]): Block {
  const counts = [...ALWAYS, ...SOMETIMES.filter((count) => accounts.some(({ result }) => result.plan?.[count]))];
  const columns: Column[] = [
    { title: 'Account' },
    { title: 'Plan' },
    { title: 'Block' },
    { title: 'Region' },
    ...counts.map((count) => ({ title: capitalized(count), number: true })),
    { title: 'Elastic IPs', number: true },
    { title: 'NAT gateways', number: true },
  ];
  return table(
    columns,
    accounts.map((account) => row(account, counts)),
  );
}

/** What approval does beside the plans, to accounts that are there; nothing where there are none. */
export function besideNetworks(accounts: PlannedAccount[]): Block[] {
  const isKept = (one: PlannedAccount) => isThere(one.result) && !goes(one) && !isPeering(one.result.account);
  if (!accounts.some(isKept)) return [];
  return [paragraph('Tags, roles and unit of accounts that are there are brought in line with the ledger, too.')];
}

export const isThere = ({ outcome, offline }: Result) => outcome !== 'failed' && !offline;

/** "56 to add, 1 to destroy", or "no network change". */
export function countsText(plan: PlanSummary): string {
  const parts = [...DESTRUCTIVE.toReversed(), 'forget', 'change', 'import', 'move', 'add'] as Count[];
  const texts = parts.filter((count) => plan[count] > 0).map((count) => `${plan[count]} to ${count}`);
  if (texts.length === 0 && plan.outputs > 0) return `${counted(plan.outputs, 'output')} changed`;
  return texts.join(', ') || NO_CHANGES;
}

/** Whether a plan would do anything at all. */
export const hasEffect = (plan: PlanSummary) => countsText(plan) !== NO_CHANGES;

/** What several plans come to: "1 new account, 57 to add". */
export function effectText(accounts: PlannedAccount[]): string {
  const fresh = accounts.filter(({ result }) => result.outcome !== 'failed' && result.offline).length;
  const plan = totals(accounts);
  const closed = accounts.filter(({ lifecycle }) => lifecycle === 'closed').length;
  const parts = [fresh && counted(fresh, 'new account'), closed && `${counted(closed, 'account')} closed for good`];
  const network = fresh + closed === 0 || hasEffect(plan) ? [countsText(plan)] : [];
  return [...parts.filter((part) => part !== 0), ...network].join(', ');
}

/** Whether the account is to lose its network, or to be closed. */
export const goes = ({ lifecycle = 'present' }: PlannedAccount) => lifecycle !== 'present';

/** Adds up the plans of several accounts. */
export function totals(accounts: PlannedAccount[]): PlanSummary {
  const plans = accounts.flatMap(({ result }) => result.plan ?? []);
  const sum = (count: Count | 'outputs') => plans.reduce((total, plan) => total + plan[count], 0);
  const counts = [...ALWAYS, ...SOMETIMES, 'outputs'] as const;
  return {
    ...(Object.fromEntries(counts.map((count) => [count, sum(count)])) as Record<Count | 'outputs', number>),
    resources: [],
  };
}

/** A sign that can be told from afar. */
export function sign(account: PlannedAccount): string {
  return ['❌', '🔴', '🟡', '🟢', '⚪'][concern(account)] as string;
}

/** What the plan means for the account, in few words. */
export function meaning({ result: { account, outcome, offline, plan }, lifecycle }: PlannedAccount): string {
  if (outcome === 'failed') return '**none**';
  if (lifecycle === 'closed') return '**closed for good**';
  if (lifecycle === 'clean') return isPeering(account) ? '**taken down**' : '**network taken down**';
  if (offline) return 'new account';
  if (losses(plan) > 0) return '**destroys**';
  return plan && hasEffect(plan) ? 'changes' : NO_CHANGES;
}

function concern(account: PlannedAccount): number {
  const { outcome, offline, plan } = account.result;
  if (outcome === 'failed') return 0;
  if (goes(account)) return 1;
  if (!plan) return offline ? 3 : 4;
  if (losses(plan) > 0) return 1;
  if (plan.change + plan.forget + plan.import + plan.move > 0) return 2;
  return plan.add + plan.outputs > 0 ? 3 : 4;
}

function row(planned: PlannedAccount, counts: Count[]): string[] {
  const { result, block, region } = planned;
  const { account, plan } = result;
  return [
    `${sign(planned)} ${code(account)}`,
    meaning(planned),
    block ? code(shortened(block, 64)) : '',
    region ? inert(shortened(region, 64)) : '',
    ...counts.map((count) => number(plan?.[count] ?? 0, DESTRUCTIVE.includes(count))),
    net(plan, 'aws_eip'),
    net(plan, 'aws_nat_gateway'),
  ];
}

const number = (count: number, loud: boolean) => (count === 0 ? '' : loud ? `**${count}**` : `${count}`);

/** How many more or fewer there would be. They cost money by the hour, and AWS allows five addresses a region at first. */
function net(plan: PlanSummary | undefined, type: string): string {
  const of = (action: string) =>
    plan?.resources.filter((each) => each.type === type && each.action === action).length ?? 0;
  const difference = of('add') - of('destroy');
  if (difference === 0) return '';
  const about = plan?.resources_left_out ? '≥ ' : '';
  return `${about}${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
