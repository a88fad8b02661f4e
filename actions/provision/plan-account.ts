import { fingerprint } from '../../src/core/terraform/fingerprint.ts';
import { summarize } from '../../src/core/terraform/plan-summary.ts';
import type { Folder } from '../../src/core/terraform/terraform.ts';
import type { PlanSummary } from '../../src/core/work/result.ts';
import type { Wanted } from '../create-account/find.ts';
import { refuseLoss } from './refuse-loss.ts';
import { planPresence, planRemoval, type TakeOverDeps } from './take-over.ts';
import { type AnyTarget, isNetwork, type Target } from './target.ts';

/** A folder of the target's own, with variables and backend in it. */
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

/** Plans one target without taking the lock: the role that reads can't, and nothing is applied. */
export async function planAccount(
  target: AnyTarget,
  deps: PlanDeps,
): Promise<Planned & { outcome: 'planned' | 'no-change' }> {
  await refuseInhabited(target, deps, { patient: false });
  const workspace = await openWorkspace(target, deps);
  const planned = await makePlan(target, workspace, deps, { lock: false });
  return { outcome: planned.plan ? 'planned' : 'no-change', ...planned };
}

/** Nobody lives in a peering. */
export async function refuseInhabited(
  target: AnyTarget,
  { refuseForeign }: Pick<PlanDeps, 'refuseForeign'>,
  options: { patient: boolean },
): Promise<void> {
  if (target.leaving && isNetwork(target)) await refuseForeign(target, options);
}

/** A folder in which Terraform can work on the target, once AWS has confirmed that its accounts are those that are meant. */
export async function openWorkspace(
  target: AnyTarget,
  { confirm, makeWorkspace, terraform }: PlanDeps,
): Promise<Workspace> {
  for (const account of target.accounts) await confirm(account);
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
  const plan = await (target.leaving ? planRemoval : planPresence)(target, workspace, deps, options);
  if (!plan) return {};
  // Only what takes the lock applies: a plan is shown whatever it would do.
  if (options.lock && isNetwork(target)) refuseLoss(target, plan);
  const { lockFile } = workspace;
  const accountId = isNetwork(target) ? target.accountId : undefined;
  return {
    plan: summarize(plan),
    fingerprint: fingerprint(plan, { lockFile, ...(accountId === undefined ? {} : { accountId }) }),
  };
}
