import type { Order, Ordered } from '../../src/core/clusters/orders.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Provisioner } from '../../src/edge/provisioner.ts';

/**
 * Sees to it that each VPC has a cluster. What is there already isn't requested again, whoever asked for it: so a run that
 * died before it could record an id makes no second cluster.
 *
 * @returns One for each order; the provisioner's failures are told in them.
 */
export async function requestClusters(orders: Order[], provisioner: Provisioner): Promise<Ordered[]> {
  const found = await attempt(() => provisioner.clusters());
  if ('error' in found) return orders.map((order) => ({ order, requested: false, ...found }));
  const done: Ordered[] = [];
  for (const order of orders) {
    const known = found.value.find(({ vpc }) => vpc === order.vpc);
    if (known) done.push({ order, cluster: known, requested: false });
    else done.push(await request(order, provisioner));
  }
  return done;
}

async function request(order: Order, provisioner: Provisioner): Promise<Ordered> {
  const made = await attempt(() => provisioner.request(order.body));
  return 'error' in made ? { order, requested: false, ...made } : { order, requested: true, cluster: made.value };
}

async function attempt<T>(ask: () => Promise<T>): Promise<{ value: T } | { error: UserError }> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (error instanceof UserError) return { error };
    throw error;
  }
}
