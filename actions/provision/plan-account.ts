import type { Account } from '../../src/core/ledger/schema/account.ts';
import { fingerprint } from '../../src/core/terraform/fingerprint.ts';
import { readPlan } from '../../src/core/terraform/plan.ts';
import { summarize } from '../../src/core/terraform/plan-summary.ts';
import type { Folder, Terraform } from '../../src/core/terraform/terraform.ts';
import type { TerraformVariables } from '../../src/core/terraform/tfvars.ts';
import { isLeaving } from '../../src/core/work/due.ts';
import type { PlanSummary } from '../../src/core/work/result.ts';
import type { Wanted } from '../create-account/find.ts';

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

/** A folder of the account's own, with variables and backend in it. */
export interface Workspace extends Folder {
  /** Text of the provider lock file. */
  lockFile: string;
}

export interface PlanDeps {
  terraform: Terraform;
  /** Throws unless AWS says that the id belongs to the account: by its e-mail and its tag. */
  confirm(account: Wanted): Promise<void>;
  /** Throws while others live in a network that is to be taken down; `patient` waits for what AWS still cleans up. */
  refuseForeign(target: Target, options: { patient: boolean }): Promise<void>;
  makeWorkspace(target: Target): Promise<Workspace>;
}

/** What Terraform would do; nothing else is there where it would do nothing. */
export interface Planned {
  plan?: PlanSummary;
  fingerprint?: string;
}

/** Plans one account without taking the lock: the role that reads can't, and nothing is applied. */
export async function planAccount(
  target: Target,
  deps: PlanDeps,
): Promise<Planned & { outcome: 'planned' | 'no-change' }> {
  if (isLeaving(target.wanted)) await deps.refuseForeign(target, { patient: false });
  const workspace = await openWorkspace(target, deps);
  const planned = await makePlan(target, workspace, deps.terraform, { lock: false });
  return { outcome: planned.plan ? 'planned' : 'no-change', ...planned };
}

/** A folder in which Terraform can work on the account, once AWS has confirmed that it is the one that is meant. */
export async function openWorkspace(
  target: Target,
  { confirm, makeWorkspace, terraform }: PlanDeps,
): Promise<Workspace> {
  const { name, email, formerEmail, accountId } = target;
  if (accountId !== undefined) await confirm({ name, email, formerEmail, knownId: accountId });
  const workspace = await makeWorkspace(target);
  await terraform.init(workspace);
  return workspace;
}

export async function makePlan(
  { accountId, wanted }: Target,
  workspace: Workspace,
  terraform: Terraform,
  { lock }: { lock: boolean },
): Promise<Planned> {
  const { changed } = await terraform.plan(workspace, { lock, destroy: isLeaving(wanted) });
  if (!changed) return {};
  const plan = readPlan(await terraform.show(workspace));
  const { lockFile } = workspace;
  return {
    plan: summarize(plan),
    fingerprint: fingerprint(plan, { lockFile, ...(accountId === undefined ? {} : { accountId }) }),
  };
}
