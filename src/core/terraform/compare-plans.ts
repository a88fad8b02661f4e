import type { PlannedField, PlannedResource, PlanSummary } from '../work/result.ts';
import { fittingFields, LINE } from './long-values.ts';

/**
 * What is different between two plans that each make a network from nothing: as a plan that leads from the one network
 * to the other. It can't know which change would replace a resource: that is for the real plan to say.
 *
 * @param before With its values uncut, as `after`: two that differ late would be the same.
 */
export function comparePlans(before: PlanSummary | undefined, after: PlanSummary | undefined): PlanSummary {
  const [old, young] = [byAddress(before), byAddress(after)];
  const gone = [...old.values()].filter(({ address }) => !young.has(address));
  const added = [...young.values()].filter(({ address }) => !old.has(address));
  const fitting = (fields: PlannedField[]) => fields.flatMap((field) => fittingFields(field, LINE));
  const changed = [...young.values()].flatMap((resource) => {
    const fields = differences(old.get(resource.address)?.fields, resource.fields);
    return fields.length > 0 ? [{ ...resource, action: 'change' as const, fields }] : [];
  });
  return {
    ...{ add: added.length, change: changed.length, replace: 0, destroy: gone.length, import: 0, move: 0, forget: 0 },
    outputs: 0,
    resources: [
      ...gone.map((one) => ({ ...one, action: 'destroy' as const, fields: [] })),
      ...[...changed, ...added].map((one) => ({ ...one, fields: fitting(one.fields) })),
    ],
  };
}

/** Whether nothing would be different. */
export function isSame({ resources }: PlanSummary): boolean {
  return resources.length === 0;
}

function byAddress(plan: PlanSummary | undefined): ReadonlyMap<string, PlannedResource> {
  return new Map((plan?.resources ?? []).map((resource) => [resource.address, resource]));
}

function differences(before: PlannedField[] | undefined, after: PlannedField[]): PlannedField[] {
  if (!before) return [];
  const value = (fields: PlannedField[], path: string) => fields.find((field) => field.path === path)?.after ?? null;
  const paths = [...new Set([...before, ...after].map(({ path }) => path))];
  return paths
    .map((path) => ({ path, before: value(before, path), after: value(after, path) }))
    .filter((field) => field.before !== field.after);
}
