/** A network as AWS describes it. */
export interface LiveNetwork {
  id: string;
  tags: Tags;
  subnets: { id: string; zone: string; tags: Tags }[];
  routeTables: { id: string; subnets: string[]; routes: { to: string; by: string }[] }[];
  securityGroups: { id: string; tags: Tags }[];
  /** Ids of the route tables that an S3 gateway endpoint serves. */
  s3Tables: string[];
  /** Transit gateways that the network is attached to, and whether that holds. */
  attachments: { gateway: string; state: string }[];
  /** Names of the region's subnet groups for databases. */
  subnetGroups: string[];
}

type Tags = Readonly<Record<string, string>>;

/** What the ledger wants of it. */
export interface WantedNetwork {
  gateway: string;
  /** Blocks that are reached by the transit gateway. */
  routes: string[];
  zones: number;
  database: { postgresql: boolean; mysql: boolean };
}

/**
 * What a network lacks of what Mattermost's cloud provisioner demands before it takes it for a cluster: its tags, subnets,
 * security groups and subnet groups by the very names it looks for, and ways out for the machines.
 *
 * @returns One sentence for each thing; none where all is there.
 */
export function lacksOf(live: LiveNetwork, wanted: WantedNetwork): string[] {
  return [
    ...lacksTags(live),
    ...lacksSubnets(live, wanted),
    ...lacksGroups(live, wanted),
    ...lacksRoutes(live, wanted),
    ...lacksAttachment(live, wanted),
  ];
}

/** The cluster that has claimed the network, or nothing where it is free. */
export function clusterOf({ tags }: LiveNetwork): string | null {
  const { CloudClusterID: cluster = 'none' } = tags;
  return cluster === 'none' ? null : cluster;
}

function lacksTags({ tags }: LiveNetwork): string[] {
  const all = { Available: ['true', 'false'], CloudClusterType: ['kops', 'eks'], CloudClusterID: undefined };
  return Object.entries(all).flatMap(([key, values]) => {
    const value = tags[key];
    if (value === undefined) return [`The VPC has no tag ${key}.`];
    return values === undefined || values.includes(value)
      ? []
      : [`The VPC's tag ${key} is ${value}, not ${values[0]}.`];
  });
}

function lacksSubnets({ subnets }: LiveNetwork, { zones }: WantedNetwork): string[] {
  return ['private', 'public'].flatMap((type) => {
    const found = new Set(subnets.filter(({ tags }) => tags.SubnetType === type).map(({ zone }) => zone));
    if (found.size >= zones) return [];
    return [`There are subnets with SubnetType=${type} in ${found.size} of ${zones} zones.`];
  });
}

function lacksGroups({ id, securityGroups, subnetGroups }: LiveNetwork, { database }: WantedNetwork): string[] {
  const tags: [string, string][] = [
    ['NodeType', 'master'],
    ['NodeType', 'worker'],
    ['NodeType', 'calls'],
    ...(database.postgresql ? [['MattermostCloudInstallationDatabase', 'PostgreSQL/Aurora'] as [string, string]] : []),
    ...(database.mysql ? [['MattermostCloudInstallationDatabase', 'MySQL/Aurora'] as [string, string]] : []),
  ];
  const names = [`mattermost-provisioner-db-${id}`, `mattermost-provisioner-db-${id}-postgresql`];
  return [
    ...tags
      .filter(([key, value]) => !securityGroups.some((group) => group.tags[key] === value))
      .map(([key, value]) => `There is no security group with ${key}=${value}.`),
    ...names
      .filter((name) => !subnetGroups.includes(name))
      .map((name) => `There is no subnet group ${name} for databases.`),
  ];
}

function lacksRoutes({ subnets, routeTables, s3Tables }: LiveNetwork, { routes, gateway }: WantedNetwork): string[] {
  const lacks = subnets.flatMap(({ id, tags }) => {
    const table = routeTables.find((one) => one.subnets.includes(id));
    if (!table) return [`The subnet ${id} has no route table of its own.`];
    const out = tags.SubnetType === 'public' ? /^igw-/ : /^nat-/;
    const wanted = [
      { to: '0.0.0.0/0', by: out, name: tags.SubnetType === 'public' ? 'an internet gateway' : 'a NAT gateway' },
      ...routes.map((to) => ({ to, by: new RegExp(`^${gateway}$`), name: gateway })),
    ];
    const missing = wanted.filter(({ to, by }) => !table.routes.some((route) => route.to === to && by.test(route.by)));
    const endpoint = s3Tables.includes(table.id) ? [] : [`The route table ${table.id} has no S3 endpoint.`];
    return [
      ...missing.map(({ to, name }) => `The route table ${table.id} has no route to ${to} by ${name}.`),
      ...endpoint,
    ];
  });
  // Subnets share tables.
  return [...new Set(lacks)];
}

function lacksAttachment({ attachments }: LiveNetwork, { gateway }: WantedNetwork): string[] {
  const attachment = attachments.find((one) => one.gateway === gateway);
  if (!attachment) return [`It isn't attached to the transit gateway ${gateway}.`];
  return attachment.state === 'available' ? [] : [`Its attachment to ${gateway} is ${attachment.state}.`];
}
