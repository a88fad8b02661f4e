import { z } from 'zod';
import { roleArn } from '../aws/arn.ts';
import type { Cluster } from '../ledger/schema/cluster.ts';
import { organizationOf, type Snapshot } from '../ledger/snapshot.ts';
import type { UserError } from '../problem.ts';
import { accountInputs } from '../work/due.ts';
import { isSample } from '../work/owed.ts';

// A cluster belongs to a VPC and is requested once for it. The VPC is also what a request is known by afterwards: the
// provisioner tells of each cluster which one it is in, from the moment it was asked.

/** What the cloud provisioner is asked for. */
export interface Order {
  account: string;
  vpc: string;
  /** Of `POST /api/clusters` (mattermost-cloud, model/cluster_request.go). */
  body: object;
}

/** What became of an order. */
export interface Ordered {
  order: Order;
  /** The cluster of its VPC; absent where the provisioner failed. */
  cluster?: { id: string; state: string };
  /** Whether it was requested now: it may have been there. */
  requested: boolean;
  error?: UserError;
}

type Ledgers = Pick<Snapshot, 'base' | 'status'>;

/** Accounts whose cluster isn't recorded yet, whether or not it can be requested already; in the order of names. */
export function wantedClusters(snapshot: Ledgers): string[] {
  const { base, status } = snapshot;
  if (isSample(snapshot)) return [];
  const wanting = [...base.accounts].filter(([, { value }]) => value.cluster && value.lifecycle === 'present');
  return wanting
    .map(([name]) => name)
    .filter((name) => !status.accounts.get(name)?.cluster)
    .sort();
}

const network = z.object({ region: z.string(), zones: z.array(z.string()), vpc_id: z.string() });

/**
 * What is to be requested for an account; undefined where that isn't for now: its network isn't recorded, or main says
 * something else of the account than what was approved and applied.
 */
export function clusterOrder(snapshot: Ledgers, account: string): Order | undefined {
  const { base, status } = snapshot;
  const wanted = base.accounts.get(account)?.value;
  const record = status.accounts.get(account);
  if (!wanted?.cluster || wanted.lifecycle !== 'present') return undefined;
  if (record?.state !== 'stable' || record.applied?.inputs !== accountInputs(base, account)) return undefined;
  const made = network.safeParse(record.network).data;
  if (!made || !record.account_id) return undefined;
  const { partition } = organizationOf(snapshot).organization;
  const id = record.account_id;
  const arn = (role: string | undefined) => role && roleArn(partition, id, role);
  const zones = made.zones.map((letter) => `${made.region}${letter}`);
  return { account, vpc: made.vpc_id, body: bodyOf(wanted.cluster, { vpc: made.vpc_id, zones }, arn) };
}

/** What is undefined is left out when it is sent, and the provisioner's default holds. */
function bodyOf(
  { provisioner, version, annotations, masters, nodes, ami, ...more }: Cluster,
  place: { vpc: string; zones: string[] },
  arn: (role: string | undefined) => string | undefined,
): object {
  return {
    provider: 'aws',
    provisioner,
    ...place,
    version,
    annotations,
    'allow-installations': more.allow_installations,
    'master-instance-type': masters?.type,
    'master-count': masters?.count,
    'node-instance-type': nodes?.type,
    // The provisioner refuses a range.
    'node-min-count': nodes?.count,
    'node-max-count': nodes?.count,
    ami,
    'cluster-role-arn': arn(more.cluster_role),
    'node-role-arn': arn(more.node_role),
  };
}
