import { requestClusters } from '../actions/request-clusters/request.ts';
import { parseAccess } from '../src/core/clusters/access.ts';
import { clusterOrder, type Order } from '../src/core/clusters/orders.ts';
import { UserError } from '../src/core/problem.ts';
import { openProvisioner, type Provisioner } from '../src/edge/provisioner.ts';
import { type Checkout, readCheckout } from './checkout.ts';
import type { Terminal, Values } from './command.ts';
import { confirm } from './confirm.ts';
import { accountEntry } from './entry.ts';
import { organizationIn } from './organization.ts';
import { printJson } from './print.ts';

type Given = Values<'ledger' | 'dry-run' | 'yes', 'account'>;

/**
 * Requests the cluster that an account wants, from a machine that reaches the provisioner. Nothing is recorded: the next
 * run of `apply` finds the cluster by its VPC.
 */
export async function requestCluster(values: Given, terminal: Terminal): Promise<number> {
  const checkout = await readCheckout(values.ledger);
  const url = organizationIn(checkout.ledger).network.provisioner_url;
  if (url === null) {
    throw new UserError('Nobody makes clusters: network.provisioner_url in organization.yaml is null.', {
      hint: "Write the cloud provisioner's address there.",
    });
  }
  const access = () => parseAccess(process.env.GENESIS_PROVISIONER, url);
  return requestOne(values, checkout, openProvisioner({ url, access }), terminal);
}

/**
 * The same with any provisioner.
 *
 * @throws UserError where the ledger doesn't want it, it can't be requested yet, or nobody says yes.
 */
export async function requestOne(
  { account, 'dry-run': dryRun, yes }: Omit<Given, 'ledger'>,
  checkout: Checkout,
  provisioner: Provisioner,
  terminal: Terminal,
): Promise<number> {
  accountEntry(account, checkout);
  const recorded = checkout.status.accounts.get(account)?.cluster;
  if (recorded) {
    printJson({ account, cluster: recorded, requested: false }, terminal);
    return 0;
  }
  const order = orderOf(account, checkout);
  if (dryRun) {
    printJson({ account, cluster: null, requested: false, request: order.body }, terminal);
    return 0;
  }
  if (!yes) await confirm(`Request a cluster in ${order.vpc} of ${account}?`, terminal);
  const [done] = await requestClusters([order], provisioner);
  if (done?.error) throw done.error;
  printJson({ account, cluster: done?.cluster?.id, state: done?.cluster?.state, requested: done?.requested }, terminal);
  return 0;
}

function orderOf(account: string, { ledger, status }: Checkout): Order {
  const order = clusterOrder({ base: ledger, status }, account);
  if (order) return order;
  if (!ledger.accounts.get(account)?.value.cluster) {
    throw new UserError(`${account} wants no cluster.`, {
      hint: 'Add cluster to its file, such as {provisioner: kops}.',
    });
  }
  throw new UserError(`The network of ${account} isn't recorded as this ledger wants it.`, {
    hint: 'Fetch what was recorded (git fetch origin); is all of it applied?',
  });
}
