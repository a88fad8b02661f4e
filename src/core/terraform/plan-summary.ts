import type { PlannedField, PlannedResource, PlanSummary } from '../work/result.ts';
import { type FieldChange, fieldChanges, type Side } from './field-changes.ts';
import { fittingFields, LINE, renderSteps } from './long-values.ts';
import { type Change, effects, type Plan, type ResourceChange } from './plan.ts';

// A plan as people are shown it. Bounded where it travels in job results and comments: what is cut is counted.

/** The most there is of each. */
interface Limits {
  resources: number;
  fields: number;
  /** Of one value. */
  characters: number;
}

const BOUNDED: Limits = { resources: 200, fields: 30, characters: LINE };

/** For who approves a plan where it is made, with nowhere else to look, and for what is compared before it is shown. */
export const WHOLE: Limits = { resources: Infinity, fields: Infinity, characters: Infinity };

/** What a plan would do, without sensitive values: those only say that they change. */
export function summarize(plan: Plan, limits = BOUNDED): PlanSummary {
  const { resources, outputs } = effects(plan);
  const managed = resources.filter(({ mode }) => mode === 'managed');
  const count = (...actions: PlannedResource['action'][]) =>
    managed.filter(({ change }) => actions.includes(mainAction(change))).length;
  return {
    add: count('add'),
    change: count('change'),
    replace: count('replace'),
    destroy: count('destroy'),
    import: managed.filter(({ change }) => change.importing).length,
    move: managed.filter(isMoved).length,
    forget: count('forget'),
    outputs: outputs.length,
    resources: managed.slice(0, limits.resources).map((resource) => plannedResource(resource, limits)),
    ...leftOut('resources_left_out', managed.length - limits.resources),
  };
}

function plannedResource(resource: ResourceChange, limits: Limits): PlannedResource {
  const { address, deposed, type, change } = resource;
  const fields = shownFields(change).flatMap((field) => fittingFields(field, limits.characters));
  return {
    address: deposed ? `${address} (deposed ${deposed})` : address,
    type,
    action: mainAction(change),
    fields: fields.slice(0, limits.fields),
    ...leftOut('fields_left_out', fields.length - limits.fields),
  };
}

/** The one word for a resource; a resource that is moved or imported and changed as well is changed. */
function mainAction({ actions, importing }: Change): PlannedResource['action'] {
  if (actions.includes('create')) return actions.length > 1 ? 'replace' : 'add';
  if (actions.includes('update')) return 'change';
  if (actions.includes('delete')) return 'destroy';
  if (actions.includes('forget')) return 'forget';
  return importing ? 'import' : 'move';
}

function isMoved({ address, previous_address }: ResourceChange): boolean {
  return previous_address !== undefined && previous_address !== address;
}

/** All that a change changes; of what is added only what is known and not empty; of what goes nothing but its name. */
function shownFields(change: Change): PlannedField[] {
  const action = mainAction(change);
  if (action === 'destroy' || action === 'forget') return [];
  const changes = fieldChanges(change);
  const shown = action === 'add' ? changes.filter(({ after }) => after !== 'unknown' && !isEmpty(after)) : changes;
  return withoutEchoes(shown).map((field) => ({
    path: renderSteps(field.path).replace(/^\./, ''),
    before: renderSide(field.before),
    after: renderSide(field.after),
    ...(isForcing(field, change) ? { forces_replacement: true } : {}),
  }));
}

/** AWS's provider repeats each of `tags` in `tags_all`; what is left there are the provider's own. */
function withoutEchoes(fields: FieldChange[]): FieldChange[] {
  const text = ({ path, before, after }: FieldChange) => JSON.stringify([path, before, after]);
  const own = new Set(fields.filter(({ path }) => path[0] === 'tags').map(text));
  return fields.filter((field) => {
    return field.path[0] !== 'tags_all' || !own.has(text({ ...field, path: ['tags', ...field.path.slice(1)] }));
  });
}

/** The two paths may stop at different depths: a list is one field here, and its element is named there. */
function isForcing({ path }: FieldChange, { replace_paths = [] }: Change): boolean {
  return replace_paths.some((forcing) => path.every((key, index) => index >= forcing.length || forcing[index] === key));
}

function isEmpty(side: Side): boolean {
  return typeof side === 'object' && ['null', '""', '[]', '{}'].includes(JSON.stringify(side?.value ?? null));
}

function renderSide(side: Side): string | null {
  if (side === null) return null;
  if (side === 'sensitive') return '(sensitive value)';
  if (side === 'unknown') return '(known after apply)';
  return JSON.stringify(side.value);
}

function leftOut<K extends string>(key: K, count: number): { [key in K]?: number } {
  return count > 0 ? ({ [key]: count } as { [key in K]: number }) : {};
}
