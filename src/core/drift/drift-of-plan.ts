import { fieldChanges } from '../terraform/field-changes.ts';
import { effects, type Plan, type ResourceChange } from '../terraform/plan.ts';
import { summarize, WHOLE } from '../terraform/plan-summary.ts';
import type { Drift, PlannedResource, PlanSummary } from '../work/result.ts';
import { additions, type Managed, type Values } from './additions.ts';
import type { Ignoring } from './ignored.ts';

type NetworkDrift = NonNullable<Drift['network']>;

/**
 * What a full plan tells of drift, redacted as every plan is.
 *
 * Terraform's `resource_drift` is all that isn't as the state has it, and most of that is nobody's doing: what AWS fills
 * in later, and what our resources do to each other. It counts where an apply would put it back. What others added to
 * things of ours is looked for besides, since no apply would touch it.
 *
 * @param peerings Ids of peering connections of the ledger.
 */
export function driftOfPlan(
  plan: Plan,
  ignore: Ignoring,
  peerings: ReadonlySet<string>,
): Pick<NetworkDrift, 'changed' | 'unapplied'> {
  const planned = new Map(effects(plan).resources.map((one) => [one.address, one]));
  const changed = plan.resource_drift.filter((one) => isPutBack(one, planned.get(one.address)));
  const back = new Set(changed.map(({ address }) => address));
  const isKept = ({ address }: ResourceChange) => !ignore.covers(address);
  const unapplied = [...planned.values()].filter((one) => !back.has(one.address) && isKept(one));
  const all = [...changed.filter(isKept), ...addedByOthers(plan, ignore, peerings)];
  return {
    changed: onlyWhatIsPutBack(summary(plan, all), summary(plan, [...planned.values()], WHOLE)),
    unapplied: summary(plan, unapplied),
  };
}

/** Whether somebody has to look at it: something was changed by hand, or isn't applied though nothing is owed. */
export function isDrifted({ network }: Pick<Drift, 'network'>): boolean {
  if (!network) return false;
  return size(network.changed) > 0 || (network.owed === undefined && size(network.unapplied) > 0);
}

/** How many resources a summary is about. */
export function size({ resources, resources_left_out: more = 0 }: PlanSummary): number {
  return resources.length + more;
}

/** Outputs only follow what their resources do. */
const summary = (plan: Plan, resources: ResourceChange[], limits?: typeof WHOLE) =>
  summarize({ ...plan, resource_changes: resources, output_changes: {} }, limits);

/** Whether an apply would undo what was changed: it acts on the same resource, and on a field that was changed. */
function isPutBack(drift: ResourceChange, planned: ResourceChange | undefined): boolean {
  if (!planned || drift.mode !== 'managed') return false;
  if (drift.change.actions.includes('delete')) return true;
  const paths = fieldChanges(planned.change).map(({ path }) => path);
  return fieldChanges(drift.change).some(({ path }) => paths.some((other) => meet(path, other)));
}

/** The two paths may stop at different depths. */
function meet(one: (string | number)[], other: (string | number)[]): boolean {
  return one.every((key, index) => index >= other.length || other[index] === key);
}

/** Beside what was changed by hand AWS may have filled in fields that nobody asked about. */
function onlyWhatIsPutBack(changed: PlanSummary, planned: PlanSummary): PlanSummary {
  const fieldsOf = new Map(planned.resources.map(({ address, fields }) => [address, fields]));
  const shown = ({ address, fields, ...rest }: PlannedResource) => {
    const back = fieldsOf.get(address)?.map(({ path }) => path);
    const isBack = (path: string) => !back || back.some((one) => one.startsWith(path) || path.startsWith(one));
    return { ...rest, address, fields: fields.filter(({ path }) => isBack(path)) };
  };
  return { ...changed, resources: changed.resources.map(shown) };
}

/** They are read from what is there now: once any apply has stored it, `resource_drift` tells of them no more. */
function addedByOthers(plan: Plan, ignore: Ignoring, peerings: ReadonlySet<string>): ResourceChange[] {
  const managed = managedBy(plan);
  return plan.resource_changes.flatMap((resource) => {
    const { address, mode, type, change } = resource;
    if (mode !== 'managed' || !isObject(change.before)) return [];
    const after = kept(additions(type, change.before, managed, peerings), address, ignore);
    return after ? [{ ...resource, change: { actions: ['update' as const], before: {}, after } }] : [];
  });
}

/** Each of them has an address of its own below the resource's, by which it alone can be ignored. */
function kept(added: ReturnType<typeof additions>, address: string, ignore: Ignoring) {
  const fields = Object.entries(added).map(([field, entries]) => {
    const isKept = (key: string) => !ignore.covers(`${address}.${field}[${JSON.stringify(key)}]`);
    return [field, Object.fromEntries(Object.entries(entries).filter(([key]) => isKept(key)))] as const;
  });
  const some = fields.filter(([, entries]) => Object.keys(entries).length > 0);
  return some.length > 0 ? Object.fromEntries(some) : undefined;
}

function managedBy({ resource_changes: all }: Plan): Managed {
  const now = all.filter(({ mode, change }) => mode === 'managed' && isObject(change.before));
  return (type) => now.filter((one) => one.type === type).map(({ change }) => change.before as Values);
}

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;
