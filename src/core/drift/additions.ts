// What others put into things of ours. Routes, rules and attached policies are resources of their own here, so Terraform
// doesn't mind further ones in a route table, a security group or a role, and no plan would ever name them.

export type Values = Record<string, unknown>;

/** The values of the plan's own resources as they are now, by type. */
export type Managed = (type: string) => Values[];

/** What was added to something: what it is, by what it is known there. */
type Added = Record<string, Record<string, string>>;

/**
 * What is in a resource and belongs to no resource of the plan.
 *
 * @param peerings Ids of peering connections of the ledger: their routes are another state's.
 * @returns By field and key, for instance `{route: {'10.9.0.0/16': 'igw-1'}}`; empty where there is nothing.
 */
export function additions(type: string, values: Values, managed: Managed, peerings: ReadonlySet<string>): Added {
  const found = FINDERS[type]?.(values, managed, peerings) ?? {};
  return Object.fromEntries(Object.entries(found).filter(([, of]) => Object.keys(of).length > 0));
}

const FINDERS: Record<string, (values: Values, managed: Managed, peerings: ReadonlySet<string>) => Added> = {
  aws_route_table: (table, managed, peerings) => {
    const own = managed('aws_route').filter((route) => route.route_table_id === table.id);
    const known = new Set(own.flatMap(destinations));
    const others = listOf(table.route).filter((route) => !peerings.has(text(route.vpc_peering_connection_id)));
    const entries = others.flatMap((route) => destinations(route).map((to) => [to, targetOf(route)] as const));
    return { route: without(entries, known) };
  },

  aws_security_group: (group, managed) => {
    const rules = (direction: 'ingress' | 'egress') => {
      const own = managed(`aws_vpc_security_group_${direction}_rule`);
      const known = own.filter((rule) => rule.security_group_id === group.id).map(ownRule);
      return without(
        listOf(group[direction]).flatMap((rule) => inlineRules(rule, group)),
        new Set(known),
      );
    };
    return { ingress: rules('ingress'), egress: rules('egress') };
  },

  aws_iam_role: (role, managed) => {
    const own = managed('aws_iam_role_policy_attachment').filter((one) => one.role === role.name);
    const attached = Array.isArray(role.managed_policy_arns) ? role.managed_policy_arns : [];
    const entries = attached.map((arn) => [text(arn), 'attached'] as const);
    return { managed_policy_arns: without(entries, new Set(own.map(({ policy_arn: arn }) => text(arn)))) };
  },
};

function without(entries: (readonly [string, string])[], known: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(entries.filter(([key]) => !known.has(key)));
}

const DESTINATIONS = [
  'cidr_block',
  'ipv6_cidr_block',
  'destination_cidr_block',
  'destination_ipv6_cidr_block',
  'destination_prefix_list_id',
];

const destinations = (route: Values) => DESTINATIONS.map((name) => text(route[name])).filter(Boolean);

/** Where a route leads: the one of its ids that isn't its destination. */
function targetOf(route: Values): string {
  const targets = Object.entries(route).filter(([name]) => name.endsWith('_id') && !DESTINATIONS.includes(name));
  return targets.map(([, id]) => text(id)).find(Boolean) ?? '';
}

/** A rule as a resource of its own. */
function ownRule(rule: Values): string {
  const { cidr_ipv4: v4, cidr_ipv6: v6, prefix_list_id: list, referenced_security_group_id: group } = rule;
  return ruleKey(text(rule.ip_protocol), rule, text(v4) || text(v6) || text(list) || text(group));
}

/** A group tells rules of the same ports as one, with all their sources. */
function inlineRules(rule: Values, group: Values): (readonly [string, string])[] {
  const { cidr_blocks: v4, ipv6_cidr_blocks: v6, prefix_list_ids: lists, security_groups: groups, self } = rule;
  const sources = [v4, v6, lists, groups].flatMap((one) => (Array.isArray(one) ? one.map(text) : []));
  const all = self === true ? [...sources, text(group.id)] : sources;
  return all.map((source) => [ruleKey(text(rule.protocol), rule, source), text(rule.description)] as const);
}

/** For all protocols there are no ports, and the two ways to tell a rule say so differently. */
function ruleKey(protocol: string, { from_port: from, to_port: to }: Values, source: string): string {
  const ports = protocol === '-1' ? 'all' : `${protocol} ${from === to ? from : `${from}-${to}`}`;
  return `${ports} ${source}`;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const listOf = (value: unknown): Values[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
