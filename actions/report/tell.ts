import pLimit from 'p-limit';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import { type Message, messageOf } from '../../src/core/webhooks/payload.ts';
import { toSend, transitionOf, type Undelivered, withUndelivered } from '../../src/core/webhooks/queue.ts';
import type { parseAddresses } from '../../src/core/webhooks/secret.ts';

export interface TellDeps {
  /** Sends a message to a webhook; says why where that failed. */
  send(url: string, message: Message): Promise<string | undefined>;
  now(): string;
  log(line: string): void;
}

/** Sends what is to be told of an account's new record; gives the record with what is left to be told. */
export type Tell = (account: string, before: AccountStatus | undefined, after: AccountStatus) => Promise<AccountStatus>;

const SIDE_BY_SIDE = 8;

/**
 * Tells webhooks of changes of state, each at least once: it is sent before it is recorded, and what can't be sent is
 * recorded as such. It never fails the run. A webhook that fails is left alone for the rest of the run.
 */
export function teller(
  { webhooks, network }: Pick<Organization, 'webhooks' | 'network'>,
  { addresses, fault }: ReturnType<typeof parseAddresses>,
  deps: TellDeps,
): Tell {
  if (fault) deps.log(fault);
  const known = webhooks.filter(({ name }) => addresses.has(name));
  for (const { name } of webhooks.filter((webhook) => !known.includes(webhook))) {
    deps.log(`The webhook ${name} has no address in the secret GENESIS_WEBHOOKS: it is told nothing.`);
  }
  const limit = pLimit(SIDE_BY_SIDE);
  const down = new Set<string>();
  // The status branch may move while we tell, and then all of it is decided again.
  const told = new Map<string, Promise<boolean>>();
  const at = deps.now();

  async function deliver(account: string, one: Undelivered): Promise<boolean> {
    const webhook = known.find(({ name }) => name === one.webhook);
    const address = addresses.get(one.webhook);
    if (!webhook || !address || down.has(one.webhook)) return false;
    const secret = { environment: network.environment, key: address.key };
    const failure = await deps.send(address.url, messageOf(transitionOf(account, one), webhook.format, secret));
    if (failure === undefined) return true;
    if (!down.has(one.webhook))
      deps.log(`The webhook ${one.webhook} can't be told: ${failure}. The next run tries again.`);
    down.add(one.webhook);
    return false;
  }

  function once(account: string, one: Undelivered, deliverIt: () => Promise<boolean>) {
    const key = JSON.stringify([account, one]);
    const running = told.get(key) ?? limit(deliverIt);
    told.set(key, running);
    return running;
  }

  return async (account, before, after) => {
    const names = known.map(({ name }) => name);
    const left: Undelivered[] = [];
    // One after the other: whoever listens to an account hears of its states in their order.
    for (const one of toSend(names, before, after, at)) {
      if (!(await once(account, one, () => deliver(account, one)))) left.push(one);
    }
    return withUndelivered(after, left);
  };
}
