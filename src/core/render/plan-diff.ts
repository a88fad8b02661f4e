import { OFFLINE_ACCOUNT_ID } from '../terraform/tfvars.ts';
import type { PlannedField, PlannedResource, PlanSummary } from '../work/result.ts';
import { type Block, counted, fence } from './markdown.ts';

// A plan as a diff: GitHub colors lines by their first character, so what goes is red and what comes is green.

/** What loses something comes first; nobody should have to scroll for it. */
const ORDER: PlannedResource['action'][] = ['destroy', 'replace', 'forget', 'change', 'import', 'move', 'add'];

type Signs = Record<PlannedResource['action'], { sign: string; word?: string }>;

const SIGNS: Signs = {
  destroy: { sign: '-', word: 'is destroyed' },
  replace: { sign: '-/+', word: 'is replaced: destroyed and made anew' },
  forget: { sign: '-', word: 'is forgotten by Terraform, and stays in AWS' },
  change: { sign: '!', word: 'changes' },
  import: { sign: '+', word: 'is imported' },
  move: { sign: ' ', word: 'moves to this address' },
  add: { sign: '+' },
};

/** For what somebody did already. */
export const DONE_OUTSIDE: Signs = {
  ...SIGNS,
  destroy: { sign: '-', word: 'was deleted' },
  change: { sign: '!', word: 'was changed' },
};

/** All changes of a plan, or undefined where it has none. */
export function planDiff(plan: PlanSummary, signs = SIGNS): Block | undefined {
  const common = commonTags(plan.resources);
  const sorted = ORDER.flatMap((action) => plan.resources.filter((resource) => resource.action === action));
  const resources = sorted.map((resource) => without(common, resource));
  const firstNew = resources.findIndex(({ action }) => action === 'add');
  const lines = resources.flatMap((resource, index) => {
    const told = index === firstNew ? commonLines(common) : [];
    const isNext = index > 0 && (told.length > 0 || isApart(resources[index - 1], resource));
    return [...(isNext ? [''] : []), ...told, ...resourceLines(resource, signs)];
  });
  if (plan.resources_left_out) lines.push('', `… and ${counted(plan.resources_left_out, 'resource')} more`);
  if (plan.outputs > 0) lines.push(...(lines.length > 0 ? [''] : []), `! ${counted(plan.outputs, 'output')} changed`);
  return lines.length > 0 ? fence('diff', [...placeholderLines(resources), ...lines]) : undefined;
}

/** Nobody should take the stand-in of an id for a mistake, or for somebody's account. */
function placeholderLines(resources: PlannedResource[]): string[] {
  const isUsed = resources.some(({ fields }) => fields.some(({ after }) => after?.includes(OFFLINE_ACCOUNT_ID)));
  return isUsed ? [`# ${OFFLINE_ACCOUNT_ID} stands for the id that AWS will give the account`, ''] : [];
}

/** The tags that every new resource with tags gets, as by the provider's default_tags; told once for all of them. */
function commonTags(resources: PlannedResource[]): PlannedField[] {
  // Of one whose fields are cut it isn't known which tags it has.
  const tagged = resources.filter(({ action, fields, fields_left_out: cut }) => {
    return action === 'add' && (cut || fields.some(({ path }) => /^tags(_all)?\b/.test(path)));
  });
  const [first, ...others] = tagged.map(({ fields }) => fields.filter(({ path }) => /^tags_all\b/.test(path)));
  if (!first || others.length === 0) return [];
  return first.filter((tag) => others.every((tags) => tags.some((other) => isSame(tag, other))));
}

function without(common: PlannedField[], resource: PlannedResource): PlannedResource {
  if (resource.action !== 'add') return resource;
  return { ...resource, fields: resource.fields.filter((field) => !common.some((tag) => isSame(tag, field))) };
}

function commonLines(common: PlannedField[]): string[] {
  if (common.length === 0) return [];
  const width = widthOf(common);
  return [
    '# Every new resource below that has tags has these',
    ...common.flatMap((tag) => fieldLines(tag, true, width)),
    '',
  ];
}

const isSame = (a: PlannedField, b: PlannedField) => a.path === b.path && a.after === b.after;

/** Names alone stand close together; what has fields has air around it. */
function isApart(before: PlannedResource | undefined, resource: PlannedResource): boolean {
  return before !== undefined && before.fields.length + resource.fields.length > 0;
}

function resourceLines({ address, action, fields, fields_left_out }: PlannedResource, signs: Signs): string[] {
  const { sign, word } = signs[action];
  const width = widthOf(fields);
  const lines = [
    `${sign} ${oneLine(address)}${word ? ` ${word}` : ''}`,
    ...fields.flatMap((field) => fieldLines(field, action === 'add' || action === 'import', width)),
  ];
  return fields_left_out ? [...lines, `      … and ${counted(fields_left_out, 'field')} more`] : lines;
}

const widthOf = (fields: PlannedField[]) => Math.min(28, Math.max(0, ...fields.map(({ path }) => path.length)));

function fieldLines(field: PlannedField, isNew: boolean, width: number): string[] {
  const name = oneLine(field.path).padEnd(width);
  const forces = field.forces_replacement ? '  # forces the replacement' : '';
  const after = `+     ${name} = ${oneLine(field.after ?? 'null')}${forces}`;
  return isNew ? [after] : [`-     ${name} = ${oneLine(field.before ?? 'null')}`, after];
}

/** A line break in a value would start a line that could be taken for one of the plan's. */
const oneLine = (text: string) => text.replace(/\r\n|[\r\n]/g, ' ');
