import { digest } from '../../src/core/hash.ts';
import { UserError } from '../../src/core/problem.ts';
import type { ProvisionedProduct, ServiceCatalog } from '../../src/edge/service-catalog.ts';
import { ended, failure, isBusy, type RecordDeps, whenFree } from './product-record.ts';

export interface EndDeps extends RecordDeps {
  catalog: Pick<ServiceCatalog, 'record' | 'provisionedProduct' | 'terminate'>;
}

/** Service Catalog's search follows what happened within seconds; this is far more. */
const PATIENCE = 10 * 60_000;

/**
 * The product of an account: by the id that status keeps, or by its name, which is the account's where we made it. Where
 * that finds none, by the account: one that was adopted has the name that others gave it.
 */
export async function findProduct(
  knownId: string | undefined,
  { name, id }: { name: string; id: string },
  catalog: EndDeps['catalog'],
): Promise<ProvisionedProduct | undefined> {
  const known = await catalog.provisionedProduct(knownId ? { id: knownId } : { name });
  return known ?? catalog.provisionedProduct({ accountId: id });
}

/**
 * Ends Control Tower's management of an account by terminating its product, and waits until that is done: the record
 * has succeeded and the product is gone. AWS tells no more of it by Service Catalog and Organizations. The account stays
 * in the organization, without the role AWSControlTowerExecution, and can then be closed.
 *
 * @returns Whether there was a product; a second call finds none and does nothing.
 * @throws UserError where the product is another account's, or Control Tower fails.
 */
export async function terminateProduct(
  id: string,
  account: { name: string; id: string },
  deps: EndDeps,
): Promise<boolean> {
  let product = await deps.catalog.provisionedProduct({ id });
  if (product && isChanging(product)) {
    // An earlier run's termination, or another's update: it is over before ours can begin.
    await ended(product.lastRecordId, account.name, deps);
    product = await deps.catalog.provisionedProduct({ id });
  }
  if (!product) return false;
  await confirmAccount(product, account, deps);
  await endProduct(product, account.name, deps);
  return true;
}

/** Whether an operation on the product is under way. */
export function isChanging({ status }: ProvisionedProduct): boolean {
  return status === 'UNDER_CHANGE' || status === 'PLAN_IN_PROGRESS';
}

/** Terminates a product and waits until it is gone, so that its name is free. */
export async function endProduct(product: ProvisionedProduct, name: string, deps: EndDeps): Promise<void> {
  await whenFree(name, () => terminated(product.id, name, deps), deps);
  await gone(product.id, name, deps);
  deps.log(`${name}: the provisioned product ${product.id} is terminated`);
}

async function terminated(id: string, name: string, deps: EndDeps): Promise<true | undefined> {
  const product = await deps.catalog.provisionedProduct({ id });
  if (!product) return true;
  // After an operation has ended the token is another one, lest AWS answers with a termination that failed.
  const asked = await deps.catalog.terminate(id, `genesis-${digest({ id, after: product.lastRecordId }).slice(0, 40)}`);
  if (!asked) return true;
  const record = await ended(asked.id, name, deps);
  if (record.state === 'SUCCEEDED') return true;
  if (isBusy(record)) return undefined;
  throw failure(record, name);
}

async function gone(id: string, name: string, { catalog, now, sleep }: EndDeps): Promise<void> {
  const started = now();
  for (let wait = 1_000; await catalog.provisionedProduct({ id }); wait = Math.min(wait * 2, 15_000)) {
    if (now() - started > PATIENCE) {
      throw new UserError(`Service Catalog still lists the product ${id} of ${name} after its termination.`, {
        hint: 'Look at it in the Service Catalog console of the management account, then run apply again.',
      });
    }
    await sleep(wait);
  }
}

/** The account that a product made: by the product itself, or by the outputs of what made it or changed it last. */
export async function accountOf(
  { accountId, lastGoodRecordId }: ProvisionedProduct,
  catalog: EndDeps['catalog'],
): Promise<string | undefined> {
  return accountId ?? (lastGoodRecordId ? (await catalog.record(lastGoodRecordId)).outputs.AccountId : undefined);
}

/** Terminating another account's product would take that one out of Control Tower. */
async function confirmAccount(
  product: ProvisionedProduct,
  account: { name: string; id: string },
  { catalog }: EndDeps,
) {
  const id = await accountOf(product, catalog);
  if (id === account.id) return;
  const is = id ? `is account ${id}` : 'tells no account';
  throw new UserError(
    `The provisioned product ${product.id} ${is}: it isn't terminated for ${account.name} (${account.id}).`,
    {
      hint: `Look in the Service Catalog console which product is ${account.name}'s, terminate it there, and run apply again.`,
    },
  );
}
