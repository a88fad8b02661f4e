/** What a rehearsed AWS holds at its start; the extension's seed.py plants it. */
export interface Seed {
  region: string;
  /** The management account, in which the organization is. */
  management: SeedAccount;
  members: SeedAccount[];
  /** Paths of organizational units, as `Workloads/Prod`. */
  units: string[];
  /** Names of units that are registered with Control Tower, which enrolls what is moved there; none when absent. */
  enrolling?: string[];
  /** Transit gateways with the share that hands them out, under wanted ids; they accept attachments by themselves unless told. */
  hubs: {
    account: string;
    region: string;
    transit_gateway: string;
    resource_share: string;
    accept?: 'auto' | 'manual';
  }[];
  roles: { account: string; name: string; principal: Record<string, string>; actions: string[] }[];
  buckets: { account: string; region: string; name: string }[];
}

interface SeedAccount {
  id: string;
  name: string;
  email: string;
}

/** The accounts that every rehearsal starts with; the sample ledger names the same ones. */
export const ACCOUNTS = { management: '111111111111', core: '222222222222', automation: '555555555555' } as const;

/** The hub of the sample ledger. */
export const HUB = {
  account: ACCOUNTS.core,
  region: 'us-east-1',
  transit_gateway: 'tgw-0123456789abcdef0',
  resource_share: '0a1b2c3d',
} as const;

/** The share that hands out the hub's transit gateway. */
export const SHARE_ARN = `arn:aws:ram:${HUB.region}:${HUB.account}:resource-share/${HUB.resource_share}`;

export const STATE_BUCKET = 'example-genesis-state';

const assumedBy = (account: string) => ({
  principal: { AWS: `arn:aws:iam::${account}:root` },
  actions: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
});

const assumedByJobs = {
  principal: {
    Federated: `arn:aws:iam::${ACCOUNTS.automation}:oidc-provider/token.actions.githubusercontent.com`,
  },
  actions: ['sts:AssumeRoleWithWebIdentity', 'sts:SetSourceIdentity', 'sts:TagSession'],
};

/** What belongs to the sample ledger (organization `example`). */
export const SEED: Seed = {
  region: HUB.region,
  management: { id: ACCOUNTS.management, name: 'management', email: 'aws+management@example.com' },
  members: [
    { id: ACCOUNTS.core, name: 'core', email: 'aws+core@example.com' },
    { id: ACCOUNTS.automation, name: 'automation', email: 'aws+automation@example.com' },
  ],
  units: ['Workloads/Prod', 'Suspended'],
  hubs: [HUB],
  roles: [
    { account: ACCOUNTS.management, name: 'genesis-factory', ...assumedBy(ACCOUNTS.automation) },
    { account: ACCOUNTS.management, name: 'genesis-factory-reader', ...assumedBy(ACCOUNTS.automation) },
    { account: ACCOUNTS.core, name: 'tgw-share-association-role', ...assumedBy(ACCOUNTS.automation) },
    { account: ACCOUNTS.core, name: 'GenesisReaderRole', ...assumedBy(ACCOUNTS.automation) },
    { account: ACCOUNTS.automation, name: 'genesis-read', ...assumedByJobs },
    { account: ACCOUNTS.automation, name: 'genesis-write', ...assumedByJobs },
    { account: ACCOUNTS.automation, name: 'genesis-apps', ...assumedByJobs },
    { account: ACCOUNTS.automation, name: 'genesis-bundles', ...assumedByJobs },
  ],
  buckets: [{ account: ACCOUNTS.automation, region: HUB.region, name: STATE_BUCKET }],
};
