import { z } from 'zod';

// What `terraform show -json` tells about a saved plan, as far as it is used here. The format's documentation: minor
// versions may add properties (they are let through), a major version may change what is there (it is refused).
// https://developer.hashicorp.com/terraform/internals/json-format

/** Which parts of a value are marked (sensitive, unknown): `true` for all of it, or a structure with `true` in it. */
export type Marks = boolean | readonly Marks[] | { readonly [key: string]: Marks } | null | undefined;

const marks = z.custom<Marks>().optional();

const change = z.looseObject({
  actions: z.array(z.enum(['no-op', 'create', 'read', 'update', 'delete', 'forget'])),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  after_unknown: marks,
  before_sensitive: marks,
  after_sensitive: marks,
  replace_paths: z.array(z.array(z.union([z.string(), z.number()]))).optional(),
  importing: z.looseObject({ id: z.string().optional() }).nullish(),
});

const resourceChange = z.looseObject({
  address: z.string(),
  previous_address: z.string().optional(),
  mode: z.enum(['managed', 'data']),
  type: z.string(),
  provider_name: z.string(),
  deposed: z.string().optional(),
  /** Why; `replace_by_request` where the plan was asked to replace it. */
  action_reason: z.string().optional(),
  change,
});

const stateResource = z.looseObject({
  type: z.string(),
  values: z.looseObject({ id: z.unknown().optional() }).optional(),
});

/** Resources as they are in a state; modules are nested. */
const stateModule = z.looseObject({
  resources: z.array(stateResource).optional(),
  get child_modules() {
    return z.array(stateModule).optional();
  },
});

const plan = z.looseObject({
  format_version: z.string().regex(/^1\./, 'only major version 1 is understood'),
  terraform_version: z.string(),
  variables: z.record(z.string(), z.looseObject({ value: z.unknown().optional() })).default({}),
  resource_changes: z.array(resourceChange).default([]),
  /** What was changed outside of Terraform: `before` is what the state says, `after` what is there. */
  resource_drift: z.array(resourceChange).default([]),
  output_changes: z.record(z.string(), change).default({}),
  /** What the state knew, as it was found when it was looked at again. */
  prior_state: z.looseObject({ values: z.looseObject({ root_module: stateModule.optional() }).optional() }).optional(),
  errored: z.literal(false, 'planning failed, so the plan is a part of what would be done').optional(),
  complete: z.literal(true, 'parts are deferred, so the plan is a part of what would be done').optional(),
});

export type Change = z.infer<typeof change>;
export type ResourceChange = z.infer<typeof resourceChange>;
export type Plan = z.infer<typeof plan>;
export type StateResource = z.infer<typeof stateResource>;
export type StateModule = z.infer<typeof stateModule>;

/**
 * Reads the text of `terraform show -json` on a saved plan.
 *
 * @throws Error when it is no plan, of an unknown format, or not the whole of what would be done. The text is never
 * repeated in it: sensitive values are in there in clear.
 */
export function readPlan(text: string): Plan {
  const parsed = plan.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`This plan can't be used: ${faults.join('; ')}`);
}

/** What the plan would do: without the resources and outputs that stay as they are. */
export function effects(of: Plan): { resources: ResourceChange[]; outputs: [string, Change][] } {
  return {
    resources: of.resource_changes.filter(hasEffect),
    outputs: Object.entries(of.output_changes).filter(([, { actions }]) => !isNoOp(actions)),
  };
}

/** An unchanged resource still counts when state takes it over or knows it by another address from now on. */
function hasEffect({ address, previous_address, change: { actions, importing } }: ResourceChange): boolean {
  return !isNoOp(actions) || Boolean(importing) || (previous_address ?? address) !== address;
}

const isNoOp = (actions: Change['actions']) => actions.every((action) => action === 'no-op');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse repeats a part of the text in its message, and there are secrets in it.
    throw new Error("This plan can't be used: Terraform's answer isn't JSON");
  }
}
