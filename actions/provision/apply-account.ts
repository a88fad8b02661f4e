import { UserError } from '../../src/core/problem.ts';
import { Interrupted, StalePlan } from '../../src/core/terraform/terraform.ts';
import type { ApprovedItem } from '../../src/core/work/approval.ts';
import type { Result } from '../../src/core/work/result.ts';
import { makePlan, openWorkspace, type PlanDeps, refuseInhabited, type Workspace } from './plan-account.ts';
import { type AnyTarget, isNetwork, type Target } from './target.ts';

export interface ApplyDeps extends PlanDeps {
  /** Leaves the state free to be locked; see clear-lock.ts. */
  clearLock(workspace: Workspace): Promise<void>;
  /** Ends what an interrupted run left half made of a network's security groups, and gives their ids. */
  finishGroups(target: Target): Promise<string[]>;
  /** Whether Terraform left a state in the folder that it couldn't store. */
  hasErroredState(workspace: Workspace): Promise<boolean>;
}

export type Applied = Pick<Result, 'outcome' | 'plan' | 'fingerprint' | 'network' | 'error'>;

/** Terraform's name for the state it couldn't store. */
const ERRORED_STATE = 'errored.tfstate';

/**
 * Plans again, and applies that very plan if it does what was approved. If it doesn't, nothing is changed and the result
 * tells what it would have done. Taking a network down is no other thing: its plan destroys.
 *
 * @param approved Absent where nobody asked for a review.
 */
export async function applyAccount(
  target: AnyTarget,
  approved: ApprovedItem | undefined,
  deps: ApplyDeps,
): Promise<Applied> {
  await refuseInhabited(target, deps, { patient: true });
  const workspace = await openWorkspace(target, deps);
  await deps.clearLock(workspace);
  return planAndApply(target, workspace, approved, deps).catch((error: Error) => {
    if (!(error instanceof StalePlan)) throw error;
    // The lock is free between a plan and its apply.
    deps.log(`${workspace.name}: another run changed it in the meantime, so it is planned again`);
    return planAndApply(target, workspace, approved, deps);
  });
}

async function planAndApply(
  target: AnyTarget,
  workspace: Workspace,
  approved: ApprovedItem | undefined,
  deps: ApplyDeps,
): Promise<Applied> {
  const planned = await makePlan(target, workspace, deps, { lock: true });
  if (!planned.plan) return { outcome: 'no-change', ...(await network(workspace, deps)) };
  if (approved && planned.fingerprint !== approved.fingerprint)
    return { outcome: 'differs', ...planned, error: DIFFERS };
  if (planned.plan.import > 0) await finishTakenOver(target, deps);
  await deps.terraform.apply(workspace).catch((error: Error) => saveState(error, workspace, deps));
  return { outcome: 'applied', ...planned, ...(await network(workspace, deps)) };
}

/** What is taken over may have been left in the middle of being made. */
async function finishTakenOver(target: AnyTarget, { finishGroups, log }: ApplyDeps): Promise<void> {
  if (!isNetwork(target)) return;
  const groups = await finishGroups(target);
  if (groups.length > 0) log(`${target.name}: ${groups.join(', ')} had AWS's first rule still, and loses it`);
}

const DIFFERS = {
  message: 'What Terraform would do now is not what was approved, so nothing was changed.',
  hint: 'The next run shows this plan where approvals are asked for.',
};

/** The module has one output, an object of ids that others need. */
async function network(workspace: Workspace, { terraform }: ApplyDeps): Promise<Pick<Result, 'network'>> {
  const { network } = await terraform.outputs(workspace);
  return network ? { network: network as Record<string, unknown> } : {};
}

/** A state that is stored nowhere makes the next run build everything twice, so it is tried once more. */
async function saveState(failure: Error, workspace: Workspace, deps: ApplyDeps): Promise<never> {
  if (!(await deps.hasErroredState(workspace))) throw failure;
  const kept = `The state is stored only in ${workspace.path}/${ERRORED_STATE}: push it before anything else runs.`;
  if (failure instanceof Interrupted) throw new UserError(`${failure.message}. ${kept}`);
  const at = failure instanceof UserError ? failure.at : {};
  const note = await deps.terraform.pushState(workspace, ERRORED_STATE).then(
    () => 'The state it could not store was stored on a second try.',
    (second: Error) => `${kept} (${second.message})`,
  );
  deps.log(`${workspace.name}: ${note}`);
  throw new UserError(`${failure.message}\n${note}`, at, { cause: failure });
}
