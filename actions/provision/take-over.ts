import { UserError } from '../../src/core/problem.ts';
import { attachmentsToReplace } from '../../src/core/terraform/acceptance.ts';
import {
  type Found,
  goneOf,
  type Import,
  importFile,
  makesNew,
  newNames,
  orphansOf,
} from '../../src/core/terraform/orphans.ts';
import { type Plan, readPlan } from '../../src/core/terraform/plan.ts';
import type { Folder, PlanOptions, Terraform } from '../../src/core/terraform/terraform.ts';
import type { AnyTarget } from './target.ts';

export interface TakeOverDeps {
  terraform: Terraform;
  /** What AWS has of a network or a peering, by its tag; some kinds are found by their names alone. */
  findTagged(target: AnyTarget, names: { type: string; name: string }[]): Promise<Found[]>;
  /** Has the plans of this folder import what a file of import blocks says. */
  writeImports(folder: Folder, text: string): Promise<void>;
  log(line: string): void;
}

/**
 * Plans; what an interrupted run left behind is imported by the plan, not made again. One look isn't always enough: once
 * a VPC is known, so are the names of what is in it. Each round takes over or replaces more, so it ends.
 *
 * @returns Nothing where there is nothing to do.
 * @throws UserError naming what is the account's, but nowhere in its plan.
 */
export async function planPresence(
  target: AnyTarget,
  folder: Folder,
  deps: TakeOverDeps,
  { lock }: { lock: boolean },
): Promise<Plan | undefined> {
  const imports: Import[] = [];
  const replace: string[] = [];
  for (;;) {
    const plan = await planned(folder, deps, { lock, destroy: false, replace });
    const renewed = plan ? attachmentsToReplace(plan) : [];
    if (renewed.length > 0) {
      replace.push(...renewed);
      continue;
    }
    // Only a plan that makes something can make it twice. Of an account that doesn't exist yet AWS has nothing.
    if (!plan || !makesNew(plan) || target.accounts.length === 0) return plan;
    const orphans = orphansOf(plan, await deps.findTagged(target, newNames(plan)));
    refuseStrays(target, orphans.strays);
    // Without the lock the state stays as it is, and an address that is taken there can't be imported to.
    const gone = goneOf(plan);
    const more = lock ? orphans.imports : orphans.imports.filter(({ address }) => !gone.has(address));
    if (more.length === 0) return plan;
    if (lock) await forgetGone(folder, gone, more, deps);
    imports.push(...more);
    tell(target, more, deps);
    await deps.writeImports(folder, importFile(imports));
  }
}

/**
 * Plans to take it down. What state doesn't know wouldn't go, so it is taken into the state before: Terraform
 * ignores import blocks in such a plan. The state is changed at once, but nothing in AWS.
 *
 * @param lock Without it, as for the role that reads, only what state knows is planned.
 */
export async function planRemoval(
  target: AnyTarget,
  folder: Folder,
  deps: TakeOverDeps,
  { lock }: { lock: boolean },
): Promise<Plan | undefined> {
  const plan = await planned(folder, deps, { lock, destroy: true });
  if (!lock) return plan;
  const strays = plan ? orphansOf(plan, await deps.findTagged(target, [])).strays : await deps.findTagged(target, []);
  if (!strays.some(({ tagged }) => tagged)) return plan;
  await adopt(target, folder, deps);
  return planned(folder, deps, { lock, destroy: true });
}

/** Where an orphan belongs is told by a plan that would make it. */
async function adopt(target: AnyTarget, folder: Folder, deps: TakeOverDeps): Promise<void> {
  for (;;) {
    const plan = await planned(folder, deps, { lock: true, destroy: false });
    if (!plan) return;
    const orphans = orphansOf(plan, await deps.findTagged(target, newNames(plan)));
    refuseStrays(target, orphans.strays);
    if (orphans.imports.length === 0) return;
    tell(target, orphans.imports, deps);
    await forgetGone(folder, goneOf(plan), orphans.imports, deps);
    for (const one of orphans.imports) await deps.terraform.import(folder, one);
  }
}

/** What an orphan was made in place of leaves its address in the state; nothing in AWS is changed by that. */
async function forgetGone(
  folder: Folder,
  gone: Map<string, string>,
  imports: Import[],
  { terraform }: TakeOverDeps,
): Promise<void> {
  for (const { address } of imports) {
    const known = gone.get(address);
    if (known !== undefined) await terraform.forget(folder, known);
  }
}

/** What Terraform would do, without a look at what it doesn't know; nothing where it would do nothing. */
async function planned(folder: Folder, { terraform }: TakeOverDeps, options: PlanOptions): Promise<Plan | undefined> {
  const { changed } = await terraform.plan(folder, options);
  return changed ? readPlan(await terraform.show(folder)) : undefined;
}

function tell({ name }: AnyTarget, imports: Import[], { log }: TakeOverDeps): void {
  for (const { address, id } of imports) log(`${name}: ${id} was left by an interrupted run, and becomes ${address}`);
}

function refuseStrays({ name }: AnyTarget, strays: Found[]): void {
  if (strays.length === 0) return;
  const list = strays.map(({ type, id, key }) => `${type} ${id}${key ? ` (${key})` : ''}`);
  throw new UserError(
    `${name} has what carries its tag, but is neither in its state nor in its plan: ${list.join(', ')}.`,
    {
      hint: 'Delete them, or take its tag off them, or import them by hand; then run again.',
    },
  );
}
