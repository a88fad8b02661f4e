import { ACCOUNT_TAG } from '../../src/core/aws/account-order.ts';
import { digest } from '../../src/core/hash.ts';
import type { Account } from '../../src/core/ledger/schema/account.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { UserError } from '../../src/core/problem.ts';
import type { MemberAccount, Organizations } from '../../src/edge/organizations.ts';
import type { ProductRecord, ProvisionedProduct, ServiceCatalog } from '../../src/edge/service-catalog.ts';
import { findAccount, findByEmail, type WithEmail } from './find.ts';
import type { Unit } from './prepare.ts';
import { accountOf, type EndDeps, endProduct, isChanging } from './product-end.ts';
import { ended, failure, isBusy, whenFree } from './product-record.ts';

export interface ProductDeps extends EndDeps {
  catalog: EndDeps['catalog'] & Pick<ServiceCatalog, 'activeArtifact' | 'provision'>;
  organizations: Pick<Organizations, 'account' | 'accounts' | 'tags' | 'tag' | 'creationRequests'>;
  /** The repository as `owner/name`: products that it asked for are known by it. */
  repository: string;
  /** Lets at most CONCURRENT_OPERATIONS of the whole run work at a time. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** What Account Factory is asked for, beside name and e-mail. */
export interface ProductOrder {
  product: string;
  unit: Unit;
  sso: NonNullable<Organization['factory']['sso']>;
  tags: Record<string, string>;
}

export interface Obtained {
  account: MemberAccount;
  created: boolean;
  provisionedProduct?: string;
  /** The record of the operation that made it. */
  requestId?: string;
}

/** Control Tower works on five accounts at a time (its quotas page). */
export const CONCURRENT_OPERATIONS = 5;

/**
 * @returns What the ledger says of an account's product.
 * @throws UserError where it lacks what Account Factory asks for.
 */
export function productOrder(
  account: Account,
  { factory }: Organization,
  unit: Unit,
  tags: Record<string, string>,
): ProductOrder {
  const product = account.product ?? factory.product;
  const { sso } = factory;
  if (product && sso) return { product, unit, sso, tags };
  const missing = [product ? [] : ['product'], sso ? [] : ['sso']].flat().join(' and ');
  throw new UserError(`Service Catalog can't make ${account.name}: the factory has no ${missing}.`, {
    hint: 'Add `factory.product` and `factory.sso` to organization.yaml.',
  });
}

/**
 * Finds an account or has Control Tower's Account Factory make it, through Service Catalog.
 *
 * Account Factory sets no tags. Until this has set them, the product is what says that an account is ours: it has the
 * account's name and our token, and what it made has the ledger's e-mail. So a run that was killed at any moment is
 * taken up by the next one, and there is never a second account.
 *
 * @returns The ACTIVE account, tagged.
 * @throws UserError with Control Tower's reason and what to do about it.
 */
export async function obtainByProduct(wanted: WithEmail, order: ProductOrder, deps: ProductDeps): Promise<Obtained> {
  const { name, knownId } = wanted;
  if (knownId) return { account: await confirmed(wanted, knownId, deps), created: false };
  const product = await deps.catalog.provisionedProduct({ name });
  const found = product ? undefined : await findByEmail(wanted, deps.organizations);
  if (found) return { account: found.account, created: false };
  if (product) refuseForeign(product, deps.repository);
  if (product?.status === 'AVAILABLE') {
    const account = await taken(await accountOf(product, deps.catalog), wanted, order, deps);
    return { account, created: false, provisionedProduct: product.id };
  }
  const record = await deps.inTurn(() => made(product, wanted, order, deps));
  const account = await taken(record.outputs.AccountId, wanted, order, deps);
  return { account, created: true, provisionedProduct: record.productId, requestId: record.id };
}

/** The token of a request: the same each time, but another one after an attempt that failed. */
export function provisionToken(repository: string, name: string, after?: string): string {
  const stem = `genesis-${digest({ repository, name }).slice(0, 40)}`;
  // AWS answers a token again with the record it had, so a new attempt's token says which record it comes after.
  return after ? `${stem}-${after}` : stem;
}

function refuseForeign({ id, name, token }: ProvisionedProduct, repository: string): void {
  if (!token || token.startsWith(provisionToken(repository, name))) return;
  throw new UserError(`The provisioned product ${name} (${id}) was asked for by others, not by ${repository}.`, {
    hint: 'Give the account another name, or adopt the one that is there: put its id into the file as account_id.',
  });
}

async function made(
  product: ProvisionedProduct | undefined,
  wanted: WithEmail,
  order: ProductOrder,
  deps: ProductDeps,
): Promise<ProductRecord> {
  if (!product) return provisioned(undefined, wanted, order, deps);
  if (isChanging(product)) deps.log(`${wanted.name}: taking up the operation ${product.lastRecordId}`);
  const record = await ended(product.lastRecordId, wanted.name, deps);
  if (record.type === 'TERMINATE_PROVISIONED_PRODUCT' && record.state === 'SUCCEEDED') {
    return provisioned(record.id, wanted, order, deps);
  }
  if (isChanging(product) && record.state === 'SUCCEEDED') return record;
  if (isChanging(product) && !isBusy(record)) throw failure(record, wanted.name);
  await cleared(product, record, wanted, deps);
  return provisioned(record.id, wanted, order, deps);
}

/**
 * Asks for the product, also again where Control Tower was busy. A record that failed without leaving a product is that
 * of an attempt which an earlier run cleared away: AWS answered its token once more, and the next token follows it.
 */
async function provisioned(
  previous: string | undefined,
  wanted: WithEmail,
  order: ProductOrder,
  deps: ProductDeps,
): Promise<ProductRecord> {
  const { name } = wanted;
  const artifact = await artifactOf(order.product, deps);
  const parameters = accountParameters(wanted, order);
  let after = previous;
  const attempt = async (): Promise<ProductRecord | undefined> => {
    const token = provisionToken(deps.repository, name, after);
    const asked = await deps.catalog.provision({ name, product: order.product, artifact, token, parameters });
    const record = await ended(asked.id, name, deps);
    if (record.state === 'SUCCEEDED') return record;
    const product = await deps.catalog.provisionedProduct({ id: record.productId });
    if (product ? !isBusy(record) : record.id === after) throw failure(record, name);
    if (product) await cleared(product, record, wanted, deps);
    after = record.id;
    return product ? undefined : attempt();
  };
  deps.log(`${name}: asking Service Catalog for the account`);
  return whenFree(name, attempt, deps);
}

async function artifactOf(product: string, { catalog }: ProductDeps): Promise<string> {
  const artifact = await catalog.activeArtifact(product);
  if (artifact) return artifact;
  throw new UserError(`The product ${product} has no active version.`, {
    hint: "Look at `product`, and at the versions of Control Tower's Account Factory in the Service Catalog console.",
  });
}

/** Account Factory's six parameters. A unit's name alone is ambiguous for nested units, so its id goes with it. */
function accountParameters({ name, email }: WithEmail, { sso, unit }: ProductOrder): Record<string, string> {
  return {
    AccountName: name,
    AccountEmail: email,
    ManagedOrganizationalUnit: `${unit.path.split('/').at(-1)} (${unit.id})`,
    SSOUserEmail: sso.email,
    SSOUserFirstName: sso.first_name,
    SSOUserLastName: sso.last_name,
  };
}

/**
 * Terminates a product that failed, so that it can be asked for again. Only one without an account: with one, that would
 * take the account out of Control Tower, and what is right then only a person can say.
 */
async function cleared(
  product: ProvisionedProduct,
  record: ProductRecord,
  wanted: WithEmail,
  deps: ProductDeps,
): Promise<void> {
  const account = record.outputs.AccountId ?? (await accountLeft(product, wanted, deps));
  if (account) {
    const { message } = failure(record, wanted.name);
    throw new UserError(
      `${message} Its account is there (${account}), the product ${product.id} is ${product.status}.`,
      {
        hint: 'Update the product in the Service Catalog console, which enrolls the account again, then run apply again.',
      },
    );
  }
  deps.log(`${wanted.name}: clearing away the product ${product.id}, which failed without making an account`);
  await endProduct(product, wanted.name, deps);
}

async function accountLeft(product: ProvisionedProduct, { name, email }: WithEmail, deps: ProductDeps) {
  const known = await accountOf(product, deps.catalog);
  if (known) return known;
  const account = (await deps.organizations.accounts()).find((one) => one.email.toLowerCase() === email.toLowerCase());
  if (account && account.name === name) return account.id;
  const isComing = (await deps.organizations.creationRequests()).some(
    (request) => request.name === name && request.state === 'IN_PROGRESS',
  );
  return isComing ? 'just being created' : undefined;
}

/** Tags an account that our product made, then confirms it as any other. */
async function taken(id: string | undefined, wanted: WithEmail, order: ProductOrder, deps: ProductDeps) {
  if (!id) {
    throw new UserError(`The provisioned product ${wanted.name} tells no account's id.`, {
      hint: `Is ${order.product} Control Tower's Account Factory? Look at \`product\`.`,
    });
  }
  const account = await deps.organizations.account(id);
  if (account?.email.toLowerCase() === wanted.email.toLowerCase()) {
    const tags = await deps.organizations.tags(id);
    if (tags[ACCOUNT_TAG] === undefined) await deps.organizations.tag(id, order.tags);
  }
  return confirmed(wanted, id, deps);
}

async function confirmed(wanted: WithEmail, knownId: string, { organizations }: ProductDeps): Promise<MemberAccount> {
  const found = await findAccount({ ...wanted, knownId }, organizations);
  if (found && 'account' in found) return found.account;
  throw new Error(`Account ${knownId} of ${wanted.name} was not found.`);
}
