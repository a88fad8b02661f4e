import type { AccountOrder } from '../../src/core/aws/account-order.ts';
import { blockFindings, type LiveVpc } from '../../src/core/drift/blocks.ts';
import { driftOfPlan, isDrifted } from '../../src/core/drift/drift-of-plan.ts';
import type { Ignoring } from '../../src/core/drift/ignored.ts';
import { type Placed, placementFindings } from '../../src/core/drift/placement.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { readPlan } from '../../src/core/terraform/plan.ts';
import type { Drift, Result } from '../../src/core/work/result.ts';
import { failure } from './failure.ts';
import { openWorkspace, type PlanDeps } from './plan-account.ts';
import type { AnyTarget, PeeringTarget, Target } from './target.ts';

export interface DriftDeps extends PlanDeps {
  /** How AWS Organizations has the account; undefined where it has none of this id. */
  placed(accountId: string): Promise<Placed | undefined>;
  /** The id of the unit at a path of names. */
  unit(path: string): Promise<string | undefined>;
  /** The account's own VPCs in the regions of the hubs that it can reach; it has to reach the one it is at home in. */
  vpcs(accountId: string, home: string | undefined): Promise<LiveVpc[]>;
  log(line: string): void;
}

/** What is to be known where a network or a peering is looked at. */
export interface Seen {
  /** Why main owes something to it: by its own files, or by what all share. */
  owed: { byItself: string | undefined; shared: string | undefined };
  ignore: Ignoring;
  /** Ids of peering connections of the ledger. */
  peerings: ReadonlySet<string>;
}

/** An account that is there, and what the ledger and status say of it. */
export interface Subject extends Seen {
  name: string;
  accountId: string;
  order: AccountOrder;
  ledger: Ledger;
  /** What Terraform is to be told; absent where the account has no network that could drift. */
  target: Target | undefined;
  /** The id of its VPC, where it is recorded. */
  vpc: string | undefined;
}

type Outcome = Pick<Result, 'outcome' | 'drift' | 'error'>;

/**
 * Looks whether an account is as the ledger and the last apply left it; nothing is changed or locked. What was found is
 * told also where its network can't be planned.
 */
export async function driftAccount(subject: Subject, deps: DriftDeps): Promise<Outcome> {
  const { name, accountId, target, ignore } = subject;
  const placed = await deps.placed(accountId);
  const findings = await placement(subject, placed, deps);
  const drift = (network?: Drift['network']): Drift => ({
    ...(network && { network }),
    findings,
    ignored: ignore.met(),
  });
  // Nobody can look into an account that is suspended or gone.
  if (placed?.state !== 'ACTIVE') return { outcome: 'drifted', drift: drift() };
  try {
    findings.push(...blocks(subject, await deps.vpcs(accountId, target?.variables.region)));
    const network = target && (await networkDrift(target, subject, deps));
    const found = drift(network);
    return { outcome: isDrifted(found) || findings.length > 0 ? 'drifted' : 'no-change', drift: found };
  } catch (error) {
    return { ...failure(name, error as Error, deps.log), drift: drift() };
  }
}

/** The same for a peering: all there is to say of it is what Terraform does. */
export async function driftPeering(target: PeeringTarget, seen: Seen, deps: PlanDeps): Promise<Outcome> {
  const network = await networkDrift(target, seen, deps);
  const drift = { network, findings: [], ignored: seen.ignore.met() };
  return { outcome: isDrifted(drift) ? 'drifted' : 'no-change', drift };
}

/** While main owes the account a change of its own files, the ledger is ahead of AWS, and no difference is news. */
async function placement({ order, owed, ignore }: Subject, placed: Placed | undefined, { unit }: DriftDeps) {
  if (owed.byItself && placed?.state === 'ACTIVE') return [];
  const found = placementFindings(order, placed, await unit(order.unit));
  return found.filter(({ address }) => !ignore.covers(address));
}

function blocks({ ledger, name, vpc, ignore }: Subject, vpcs: LiveVpc[]) {
  return blockFindings(ledger, name, vpcs, vpc).filter(({ address }) => !ignore.covers(address));
}

/** Terraform's exit code says nothing of what was changed outside, so the plan is always read. */
async function networkDrift(target: AnyTarget, { owed, ignore, peerings }: Seen, deps: PlanDeps) {
  const workspace = await openWorkspace(target, deps);
  await deps.terraform.plan(workspace, { lock: false, destroy: false });
  const plan = readPlan(await deps.terraform.show(workspace));
  const reason = owed.byItself ?? owed.shared;
  return { ...driftOfPlan(plan, ignore, peerings), ...(reason === undefined ? {} : { owed: reason }) };
}
