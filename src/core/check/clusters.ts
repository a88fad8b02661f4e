import type { Cluster } from '../ledger/schema/cluster.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import { errorAt } from './finding.ts';

/** A cluster has a network to be in, and somebody who makes it. */
export function clusterCanBeMade({ ledger, status }: Context): Problem[] {
  const organization = ledger.organization?.value;
  return [...ledger.accounts].flatMap(([name, entry]) => {
    const { cluster, network, lifecycle } = entry.value;
    // One that was requested is the provisioner's.
    if (!cluster || lifecycle !== 'present' || status.accounts.get(name)?.cluster) return [];
    const spot = { entry, path: ['cluster'] };
    if (network === 'none') {
      const hint = 'Give it a network, or delete cluster.';
      return [errorAt(spot, [name], { message: `${name} has no network for a cluster to be in`, hint })];
    }
    if (organization && organization.network.provisioner_url === null) {
      const message = 'nobody makes clusters: network.provisioner_url in organization.yaml is null';
      const hint = "Write the cloud provisioner's address there, or delete cluster.";
      return [errorAt(spot, [name], { message, hint })];
    }
    const lacks = lacksOf(cluster);
    const message = `an EKS cluster lacks ${lacks.join(', ')}`;
    return lacks.length > 0 ? [errorAt(spot, [name], { message, hint: `Add ${lacks.join(', ')}.` })] : [];
  });
}

/** What the provisioner refuses a request without (mattermost-cloud, model/cluster_request.go). */
function lacksOf(cluster: Cluster): string[] {
  if (cluster.provisioner !== 'eks') return [];
  return (['ami', 'cluster_role', 'node_role'] as const).filter((key) => cluster[key] === undefined);
}
