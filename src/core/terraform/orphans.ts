import type { Plan, ResourceChange, StateModule, StateResource } from './plan.ts';

// A run that is killed between AWS's answer and the state's write leaves a resource that state doesn't know. The next
// plan would make it again: a second VPC, or an error because the name is taken. Such an orphan carries the account's
// tag, and is what the plan is about to make; it is imported in place of being made.

/** Something in the account that may be an orphan. */
export interface Found {
  /** Terraform's type. */
  type: string;
  /** The id by which Terraform imports it. */
  id: string;
  /** What tells it from others of its type in one network; see `keyOf`. */
  key: string;
  /** Whether it carries the account's tag. What can't be tagged, such as a route, is known by its place alone. */
  tagged: boolean;
}

export interface Import {
  address: string;
  id: string;
}

/** What is associated with a hub's share has no tag and no network; it is asked for by share and principal. */
export const SHARED = 'aws_ram_principal_association';

/** AWS takes their names only once in an account or region, so the name tells which one it is. */
const NAMED = [
  'aws_db_subnet_group',
  'aws_db_parameter_group',
  'aws_rds_cluster_parameter_group',
  'aws_iam_role',
  'aws_iam_policy',
  SHARED,
];

/** Whether the plan makes something new: only then can there be an orphan to take in its place. */
export function makesNew(plan: Plan): boolean {
  return plan.resource_changes.some(isNew);
}

/** The names of what is to be made, by type, of those kinds that are found by their names. */
export function newNames(plan: Plan): { type: string; name: string }[] {
  return plan.resource_changes
    .filter((resource) => isNew(resource) && NAMED.includes(resource.type))
    .flatMap((resource) => keyOf(resource).map((name) => ({ type: resource.type, name })));
}

/**
 * Which resources of the account are imported as what, and which are ours but nowhere in the plan: made by code that is
 * no longer there, or twice.
 *
 * @param found All of the account that carries its tag, known to state or not.
 */
export function orphansOf(plan: Plan, found: Found[]): { imports: Import[]; strays: Found[] } {
  const imported = plan.resource_changes.map(({ type, change }) => `${type} ${change.importing?.id}`);
  const known = new Set([...knownIds(plan.prior_state?.values?.root_module ?? {}), ...imported]);
  const unknown = found.filter(({ type, id }) => !known.has(`${type} ${id}`));
  const imports: Import[] = [];
  const strays: Found[] = [];
  const places = new Map(
    plan.resource_changes
      .filter(isNew)
      .flatMap((resource) => keyOf(resource).map((key) => [`${resource.type} ${key}`, resource.address])),
  );
  for (const one of unknown) {
    const address = places.get(`${one.type} ${one.key}`);
    const isTwice = unknown.filter(({ type, key }) => type === one.type && key === one.key).length > 1;
    if (address && !isTwice) imports.push({ address, id: one.id });
    else if (one.tagged) strays.push(one);
  }
  return { imports, strays };
}

/**
 * Where the stored state still has the object that an orphan was made in place of, by the address in the plan: AWS has
 * it no more, so the plan makes it anew, but Terraform ignores import blocks there and refuses to import by command.
 */
export function goneOf({ resource_drift: drift }: Plan): Map<string, string> {
  const gone = drift.filter(({ deposed, change }) => deposed === undefined && change.actions.join() === 'delete');
  return new Map(gone.map(({ address, previous_address }) => [address, previous_address ?? address]));
}

/** The text of a `.tf.json` file by which Terraform imports them. */
export function importFile(imports: Import[]): string {
  return JSON.stringify({ import: imports.map(({ address, id }) => ({ to: address, id })) }, null, 2);
}

function isNew({ mode, deposed, change }: ResourceChange): boolean {
  return mode === 'managed' && deposed === undefined && change.actions.join() === 'create' && !change.importing;
}

type Values = Record<string, unknown>;

/** What tells one from others where it isn't the tag Name. */
const KEYS: Readonly<Record<string, (values: Values) => unknown[]>> = {
  aws_route: ({ route_table_id: table, destination_cidr_block: v4, destination_ipv6_cidr_block: v6 }) => [
    table,
    v4 || v6,
  ],
  aws_route_table_association: ({ subnet_id: subnet, route_table_id: table }) => [subnet, table],
  [SHARED]: ({ resource_share_arn: share, principal }) => [share, principal],
};

const byName = ({ name }: Values) => [name];
const byTag = ({ tags }: Values) => [(tags as Values | null | undefined)?.Name];

/** Nothing where it isn't known before the apply: what it belongs to isn't there either. */
function keyOf({ type, change }: ResourceChange): string[] {
  const read = KEYS[type] ?? (NAMED.includes(type) ? byName : byTag);
  const parts = read((change.after ?? {}) as Values);
  return parts.every((part) => typeof part === 'string') ? [parts.join(' ')] : [];
}

/** With their types: an attachment and its acceptance, for instance, have one id. */
function knownIds({ resources = [], child_modules = [] }: StateModule): string[] {
  return [...resources.flatMap(idsOf), ...child_modules.flatMap(knownIds)];
}

/** Terraform's own id of a route isn't the one by which it imports it. */
function idsOf({ type, values = {} }: StateResource): string[] {
  const { id, route_table_id: table, destination_cidr_block: v4, destination_ipv6_cidr_block: v6 } = values;
  return [`${type} ${id}`, ...(table ? [`${type} ${table}_${v4 || v6}`] : [])];
}
