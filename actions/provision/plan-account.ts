import type { Account } from '../../src/core/ledger/schema/account.ts';
import { fingerprint } from '../../src/core/terraform/fingerprint.ts';
import type { PeeringVariables } from '../../src/core/terraform/peering-vars.ts';
import type { Plan } from '../../src/core/terraform/plan.ts';
import { summarize } from '../../src/core/terraform/plan-summary.ts';
import type { Folder } from '../../src/core/terraform/terraform.ts';
import type { TerraformVariables } from '../../src/core/terraform/tfvars.ts';
import { isLeaving } from '../../src/core/work/due.ts';
import type { PlanSummary } from '../../src/core/work/result.ts';
import type { Wanted } from '../create-account/find.ts';
import { planNetwork, planned, planRemoval, type TakeOverDeps } from './take-over.ts';

/** One account, and what Terraform is to be told of it. */
export interface Target {
  name: string;
  /** The e-mail the ledger says it has. */
  email: string | undefined;
  /** The e-mail it had when it was last looked at; a change of it may be under way. */
  formerEmail?: string | undefined;
  /** Absent while the account doesn't exist: it is planned offline. */
  accountId?: string;
  /** What the ledger says of it; the network of one that isn't to be present is taken down. */
  wanted: Account;
  /** The file it says so in. */
  file: string;
  variables: TerraformVariables;
}

/** One peering, and what Terraform is to be told of it. */
export interface PeeringTarget {
  name: string;
  /** Both accounts, as AWS has to confirm them. */
  sides: Wanted[];
  /** Whether it is to be taken down. */
  leaving: boolean;
  variables: PeeringVariables;
}

/** What has a state of its own. */
export type AnyTarget = Target | PeeringTarget;

/** A folder of the account's own, with variables and backend in it. */
export interface Workspace extends Folder {
  /** Text of the provider lock file. */
  lockFile: string;
}

export interface PlanDeps extends TakeOverDeps {
  /** Throws unless AWS says that the id belongs to the account: by its e-mail and its tag. */
  confirm(account: Wanted): Promise<void>;
  /** Throws while others live in a network that is to be taken down; `patient` waits for what AWS still cleans up. */
  refuseForeign(target: Target, options: { patient: boolean }): Promise<void>;
  makeWorkspace(target: AnyTarget): Promise<Workspace>;
}

/** What Terraform would do; nothing else is there where it would do nothing. */
export interface Planned {
  plan?: PlanSummary;
  fingerprint?: string;
}

/** Plans one account or peering without taking the lock: the role that reads can't, and nothing is applied. */
export async function planAccount(
  target: AnyTarget,
  deps: PlanDeps,
): Promise<Planned & { outcome: 'planned' | 'no-change' }> {
  await refuseOthers(target, deps, { patient: false });
  const workspace = await openWorkspace(target, deps);
  const planned = await makePlan(target, workspace, deps, { lock: false });
  return { outcome: planned.plan ? 'planned' : 'no-change', ...planned };
}

/** Nobody lives in a peering. */
export async function refuseOthers(
  target: AnyTarget,
  { refuseForeign }: Pick<PlanDeps, 'refuseForeign'>,
  options: { patient: boolean },
): Promise<void> {
  if (!('sides' in target) && isLeaving(target.wanted)) await refuseForeign(target, options);
}

function identities(target: AnyTarget): Wanted[] {
  if ('sides' in target) return target.sides;
  const { name, email, formerEmail, accountId: knownId } = target;
  return knownId === undefined ? [] : [{ name, email, formerEmail, knownId }];
}

/** A folder in which Terraform can work on the account, once AWS has confirmed that it is the one that is meant. */
export async function openWorkspace(
  target: AnyTarget,
  { confirm, makeWorkspace, terraform }: PlanDeps,
): Promise<Workspace> {
  for (const account of identities(target)) await confirm(account);
  const workspace = await makeWorkspace(target);
  await terraform.init(workspace);
  return workspace;
}

export async function makePlan(
  target: AnyTarget,
  workspace: Workspace,
  deps: TakeOverDeps,
  options: { lock: boolean },
): Promise<Planned> {
  const plan = await planOf(target, workspace, deps, options);
  if (!plan) return {};
  const { lockFile } = workspace;
  const accountId = 'sides' in target ? undefined : target.accountId;
  return {
    plan: summarize(plan),
    fingerprint: fingerprint(plan, { lockFile, ...(accountId === undefined ? {} : { accountId }) }),
  };
}

function planOf(
  target: AnyTarget,
  workspace: Workspace,
  deps: TakeOverDeps,
  options: { lock: boolean },
): Promise<Plan | undefined> {
  if ('sides' in target) return planned(workspace, deps, { ...options, destroy: target.leaving });
  return (isLeaving(target.wanted) ? planRemoval : planNetwork)(target, workspace, deps, options);
}
