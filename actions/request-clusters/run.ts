import { warningAt } from '../../src/core/check/finding.ts';
import { clusterOrder, type Ordered, wantedClusters } from '../../src/core/clusters/orders.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { organizationOf, readSnapshot, type Snapshot, type View } from '../../src/core/ledger/snapshot.ts';
import type { Problem } from '../../src/core/problem.ts';
import { clustersSummary } from '../../src/core/render/clusters.ts';
import type { Provisioner } from '../../src/edge/provisioner.ts';
import { listed, record } from '../report/status-branch.ts';
import { requestClusters } from './request.ts';

export interface Request extends View {
  /** Only these; all where none is named. */
  accounts: string[];
  /** Where this run can be seen. */
  runUrl: string;
}

export interface Deps {
  git: Git;
  /** The cloud provisioner at an address. */
  provisioner(url: string): Provisioner;
}

export interface Requested {
  /** What failed, at the place where it is asked for. It fails nothing: the next run tries again. */
  warnings: Problem[];
  summary: string;
  outputs: { recorded: string; failed: string };
}

/** Requests the clusters that main wants and whose networks are there, and records them. */
export async function run(request: Request, { git, provisioner }: Deps): Promise<Requested> {
  const snapshot = await readSnapshot(git, request);
  const isWanted = (name: string) => request.accounts.length === 0 || request.accounts.includes(name);
  const orders = wantedClusters(snapshot)
    .filter(isWanted)
    .flatMap((name) => clusterOrder(snapshot, name) ?? []);
  const url = orders.length > 0 ? organizationOf(snapshot).network.provisioner_url : null;
  const all = url === null ? [] : await requestClusters(orders, provisioner(url));
  const recorded = all.filter(({ cluster }) => cluster);
  if (recorded.length > 0) await recordClusters(recorded, request, git);
  const failed = all.filter(({ error }) => error);
  return {
    warnings: failed.flatMap((one) => warningOf(one, snapshot)),
    summary: clustersSummary(all),
    outputs: { recorded: namesOf(recorded).join(','), failed: namesOf(failed).join(',') },
  };
}

const namesOf = (all: Ordered[]) => all.map(({ order }) => order.account);

async function recordClusters(all: Ordered[], { 'status-branch': branch, runUrl }: Request, git: Git): Promise<void> {
  const names = namesOf(all);
  await record(git, branch, names, {
    message: `Record the ${names.length === 1 ? 'cluster' : 'clusters'} of ${listed(names)}\n\n${runUrl}`,
    next(account, before) {
      const { order, cluster } = all.find((one) => one.order.account === account) as Ordered;
      // Its network may have gone in the meantime.
      return before && cluster && before.network?.vpc_id === order.vpc ? { ...before, cluster: cluster.id } : undefined;
    },
    // No state changes, so there is nothing to tell.
    tell: async (_account, _before, after) => after,
  });
}

function warningOf({ order: { account }, error }: Ordered, { base }: Snapshot): Problem[] {
  const entry = base.accounts.get(account);
  if (!entry || !error) return [];
  const message = `the cluster of ${account} could not be requested: ${error.message}`;
  return [
    warningAt({ entry, path: ['cluster'] }, [account], {
      message,
      hint: `${error.at.hint ?? ''} The next run tries again.`.trim(),
    }),
  ];
}
