import { roleArn } from '../src/core/aws/arn.ts';
import { hubOf } from '../src/core/ledger/schema/organization.ts';
import { clusterOf, lacksOf } from '../src/core/network/verify.ts';
import { UserError } from '../src/core/problem.ts';
import { claimOf } from '../src/core/work/due.ts';
import { readNetwork } from '../src/edge/live-network.ts';
import { readCheckout } from './checkout.ts';
import type { Terminal, Values } from './command.ts';
import { accountEntry } from './entry.ts';
import { organizationIn, shellCredentials } from './organization.ts';
import { printJson } from './print.ts';

/** Says what a live network lacks of what the cloud provisioner demands of it; by the role that reads. */
export async function verifyNetwork(values: Values<'ledger', 'account'>, terminal: Terminal): Promise<number> {
  const checkout = await readCheckout(values.ledger);
  const { account } = values;
  const { value } = accountEntry(account, checkout);
  const id = checkout.status.accounts.get(account)?.account_id ?? value.account_id;
  if (!id) {
    throw new UserError(`It isn't known which AWS account ${account} is.`, {
      hint: 'Fetch the branch genesis-status: git fetch origin.',
    });
  }
  const { organization, hub } = placeOf(account, checkout);
  const { reader, external_id: externalId } = organization.roles;
  const role = roleArn(organization.organization.partition, id, reader);
  const credentials = shellCredentials(organization).assume(role, { externalId });
  const live = await readNetwork(account, { credentials, region: hub.region });
  if (!live) throw new UserError(`${account} has no VPC in ${hub.region}.`, { hint: 'Has it been applied?' });
  const lacks = lacksOf(live, {
    gateway: hub.transit_gateway,
    routes: hub.routes,
    zones: hub.zones.length,
    database: { postgresql: organization.network.database.postgresql, mysql: organization.network.database.mysql },
  });
  printJson(
    { account, vpc: live.id, region: hub.region, cluster: clusterOf(live), ok: lacks.length === 0, lacks },
    terminal,
  );
  return lacks.length === 0 ? 0 : 1;
}

function placeOf(account: string, { ledger }: Awaited<ReturnType<typeof readCheckout>>) {
  const organization = organizationIn(ledger);
  const claim = claimOf(ledger, account);
  const pool = claim && ledger.pools.get(claim.pool)?.value;
  const hub = pool && hubOf(organization, pool.hub);
  if (hub) return { organization, hub };
  throw new UserError(`${account} has no block, and so no network.`, { hint: 'genesis check says what is missing.' });
}
