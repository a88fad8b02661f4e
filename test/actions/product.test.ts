import { describe, expect, it } from '@jest/globals';
import pLimit from 'p-limit';
import {
  CONCURRENT_OPERATIONS,
  obtainByProduct,
  type ProductDeps,
  type ProductOrder,
  productOrder,
  provisionToken,
} from '../../actions/create-account/product.ts';
import type { Account } from '../../src/core/ledger/schema/account.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { productWorld, REPOSITORY } from '../support/product.ts';

const gamma = { name: 'gamma', email: 'aws+gamma@example.com' };
const TAG = { 'genesis:account': 'gamma' };

const order: ProductOrder = {
  product: 'prod-abcdefghijklm',
  unit: { path: 'Workloads/Prod', id: 'ou-ab12-prod5678' },
  sso: { email: 'cloud@example.com', first_name: 'Cloud', last_name: 'Team' },
  tags: TAG,
};

const BUSY =
  'ResourceInUseException: Account Factory cannot complete an operation on this account, because another AWS Control Tower operation is in progress. Try again later.';

const kinds = (calls: string[]) => calls.map((call) => call.split(' ')[0]);

describe('an account by Service Catalog', () => {
  it("is asked for with Account Factory's six parameters, the unit by name and id", async () => {
    const { calls, deps } = productWorld();
    await obtainByProduct(gamma, order, deps);
    expect(calls).toEqual([
      `provision gamma ${JSON.stringify({
        AccountName: 'gamma',
        AccountEmail: 'aws+gamma@example.com',
        ManagedOrganizationalUnit: 'Prod (ou-ab12-prod5678)',
        SSOUserEmail: 'cloud@example.com',
        SSOUserFirstName: 'Cloud',
        SSOUserLastName: 'Team',
      })}`,
    ]);
  });

  it('is told with its product and its record, and tagged', async () => {
    const { organization, deps } = productWorld();
    const obtained = await obtainByProduct(gamma, order, deps);
    const [account] = organization.accounts.values();
    expect(account?.tags).toEqual(TAG);
    expect(obtained).toMatchObject({
      account: { id: account?.id },
      created: true,
      provisionedProduct: 'pp-0',
      requestId: 'rec-0',
    });
  });

  it('tells how it goes while it waits', async () => {
    const { lines, deps } = productWorld();
    await obtainByProduct(gamma, order, deps);
    expect(lines).toContain('gamma: PROVISION_PRODUCT SUCCEEDED after 3 s');
  });

  it('is found by the id of the status without a look at the catalog', async () => {
    const { organization, calls, deps } = productWorld();
    const knownId = organization.add({ ...gamma, tags: TAG });
    deps.catalog.provisionedProduct = async () => {
      throw new Error('not to be asked');
    };
    expect(await obtainByProduct({ ...gamma, knownId }, order, deps)).toMatchObject({ created: false });
    expect(calls).toEqual([]);
  });

  it('is found by e-mail and tag where its product is gone', async () => {
    const { organization, calls, deps } = productWorld();
    const id = organization.add({ ...gamma, tags: TAG });
    expect(await obtainByProduct(gamma, order, deps)).toMatchObject({ account: { id }, created: false });
    expect(calls).toEqual([]);
  });

  it("isn't asked for where another's account has the e-mail", async () => {
    const { organization, calls, deps } = productWorld();
    organization.add(gamma);
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow('without the tag genesis:account');
    expect(calls).toEqual([]);
  });

  it('is taken up under way after a kill', async () => {
    const { calls, deps } = productWorld();
    await deps.catalog.provision({ ...gamma, ...sent() });
    expect(await obtainByProduct(gamma, order, deps)).toMatchObject({ created: true, requestId: 'rec-0' });
    expect(calls).toHaveLength(1);
  });

  it('is told as failed where what was taken up fails, and cleared away by the run after', async () => {
    const { calls, endings, deps } = productWorld();
    endings.push({ error: 'Something new.' });
    await deps.catalog.provision({ ...gamma, ...sent() });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow('Something new');
    expect(kinds(calls)).toEqual(['provision']);
  });

  it('is not asked for twice where the search does not show the product yet', async () => {
    const { organization, products, deps } = productWorld();
    await deps.catalog.provision({ ...gamma, ...sent() });
    const search = deps.catalog.provisionedProduct;
    let looks = 0;
    deps.catalog.provisionedProduct = async (which) => (looks++ === 0 ? undefined : search(which));
    await obtainByProduct(gamma, order, deps);
    expect([products.size, organization.accounts.size]).toEqual([1, 1]);
  });

  it('is recognised by its product and e-mail, and tagged, where a kill came before the tag', async () => {
    const { organization, calls, deps } = productWorld();
    await obtainByProduct(gamma, order, deps);
    const [account] = organization.accounts.values();
    if (account) account.tags = {};
    const again = await obtainByProduct(gamma, order, deps);
    expect(again).toMatchObject({ account: { id: account?.id, tags: TAG }, created: false });
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['another e-mail', { email: 'other@example.com' }, 'the ledger says aws+gamma@example.com'],
    ["another account's tag", { tags: { 'genesis:account': 'acme' } }, 'tagged as acme'],
    ['been closed', { state: 'SUSPENDED' }, 'is SUSPENDED, not ACTIVE'],
  ])('is refused where what the product made has %s', async (_, change, message) => {
    const { organization, deps } = productWorld();
    await obtainByProduct(gamma, order, deps);
    const [account] = organization.accounts.values();
    Object.assign(account ?? {}, { tags: {}, ...change });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow(message);
  });

  it("leaves another's product of that name alone", async () => {
    const { calls, deps, add } = productWorld();
    add('gamma', { token: 'by-hand' });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow(
      'gamma (pp-0) was asked for by others, not by example/platform',
    );
    expect(calls).toEqual([]);
  });

  it('waits where Control Tower is at work on something else, and then asks anew', async () => {
    const { organization, calls, endings, deps, now } = productWorld();
    endings.push({ error: BUSY }, {}, { error: BUSY }, {});
    await obtainByProduct(gamma, order, deps);
    expect(kinds(calls)).toEqual(['provision', 'terminate', 'provision', 'terminate', 'provision']);
    expect(organization.accounts.size).toBe(1);
    expect(now()).toBeGreaterThan(45_000);
  });

  it('waits also where AWS refuses the call for that', async () => {
    const { deps } = productWorld();
    const provision = deps.catalog.provision;
    let times = 0;
    deps.catalog.provision = async (wish) => {
      if (times++ < 2) throw new Error('failed', { cause: new Error('another operation is in progress') });
      return provision(wish);
    };
    expect(await obtainByProduct(gamma, order, deps)).toMatchObject({ created: true });
  });

  it('gives up after an hour of waiting, and says that the next run tries again', async () => {
    const { deps } = productWorld();
    deps.catalog.provision = async () => {
      throw new Error(BUSY);
    };
    await expect(obtainByProduct(gamma, order, deps)).rejects.toMatchObject({
      message: expect.stringContaining('at work on something else for an hour'),
      at: { hint: expect.stringContaining('next run') },
    });
  });

  it('gives up on an operation that does not end, and says that the next run takes it up', async () => {
    const { deps } = productWorld();
    const record = deps.catalog.record;
    deps.catalog.record = async (id) => ({ ...(await record(id)), state: 'IN_PROGRESS' });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toMatchObject({
      message: 'Service Catalog has not finished PROVISION_PRODUCT of gamma after an hour (rec-0).',
      at: { hint: 'The next run takes the same operation up again.' },
    });
  });

  it.each([
    ['The email address aws+gamma@example.com is already associated with an account.', 'choose another'],
    ["The parent organizational unit 'Prod' is not enrolled in AWS Control Tower.", 'Register the unit'],
    ['AWS Control Tower could not create the SSO user.', 'factory.sso'],
    ['You have reached the limit on the number of accounts in your organization.', 'higher quota'],
    ['AWS Control Tower detected drift.', 'landing zone'],
    ['Something new.', 'See the record rec-0'],
  ])('tells in one line what AWS says and what to do: %s', async (error, hint) => {
    const { calls, endings, deps } = productWorld();
    endings.push({ error });
    const failed = obtainByProduct(gamma, order, deps);
    await expect(failed).rejects.toMatchObject({
      message: `PROVISION_PRODUCT of gamma failed: ${error}`,
      at: { hint: expect.stringContaining(hint) },
    });
    expect(kinds(calls)).toEqual(['provision']);
  });

  it('says who has to be let at the product where AWS knows no path to it', async () => {
    const { deps } = productWorld();
    deps.catalog.provision = async () => {
      throw Object.assign(new Error('failed', { cause: new Error('No launch paths found for resource') }), {
        name: 'ResourceNotFoundException',
      });
    };
    await expect(obtainByProduct(gamma, order, deps)).rejects.toMatchObject({
      at: { hint: expect.stringContaining('portfolio') },
    });
  });

  it('clears away what failed without an account, and asks anew, in the next run', async () => {
    const { organization, calls, endings, deps } = productWorld();
    endings.push({ error: 'The email is taken.' });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow('The email is taken');
    await obtainByProduct(gamma, order, deps);
    expect(kinds(calls)).toEqual(['provision', 'terminate', 'provision']);
    expect(organization.accounts.size).toBe(1);
  });

  it('asks with a further token where a kill came after clearing away: the first one only brings back the failure', async () => {
    const { organization, products, endings, deps } = productWorld();
    endings.push({ error: 'The email is taken.' }, {}, { error: 'Something new.' }, {});
    for (const run of [1, 2]) {
      await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow(run === 1 ? 'email' : 'Something');
    }
    products.clear();
    await obtainByProduct(gamma, order, deps);
    expect(organization.accounts.size).toBe(1);
  });

  it('takes up a second attempt that the search does not show yet', async () => {
    const { organization, products, calls, endings, deps } = productWorld();
    endings.push({ error: BUSY }, {});
    await deps.catalog.provision({ ...gamma, ...sent() });
    await ended(deps, 'rec-0');
    await deps.catalog.terminate('pp-0', 'x');
    await ended(deps, 'rec-1');
    await deps.catalog.provision({ ...gamma, ...sent(), token: provisionToken(REPOSITORY, 'gamma', 'rec-0') });
    const search = deps.catalog.provisionedProduct;
    let looks = 0;
    deps.catalog.provisionedProduct = async (which) => (looks++ === 0 ? undefined : search(which));
    calls.length = 0;
    expect(await obtainByProduct(gamma, order, deps)).toMatchObject({ requestId: 'rec-2' });
    expect(kinds(calls)).toEqual(['provision', 'provision']);
    expect([products.size, organization.accounts.size]).toEqual([1, 1]);
  });

  it('waits for a termination that is under way, and asks anew', async () => {
    const { products, endings, deps } = productWorld();
    endings.push({ error: 'The email is taken.' });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow('taken');
    await deps.catalog.terminate([...products.keys()][0] ?? '', 'x');
    expect(await obtainByProduct(gamma, order, deps)).toMatchObject({ created: true });
  });

  it('never terminates a failed product whose account is there: a person decides', async () => {
    const { calls, endings, deps } = productWorld();
    endings.push({ error: 'AWS Control Tower could not enroll it.', account: true });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow('could not enroll');
    await expect(obtainByProduct(gamma, order, deps)).rejects.toMatchObject({
      message:
        'PROVISION_PRODUCT of gamma failed: AWS Control Tower could not enroll it. Its account is there (600000000000), the product pp-0 is ERROR.',
      at: { hint: expect.stringContaining('Update the product') },
    });
    expect(kinds(calls)).toEqual(['provision']);
  });

  it('never terminates one whose account is just being created', async () => {
    const { organization, calls, endings, deps } = productWorld();
    endings.push({ error: 'Timed out.' });
    await organization.api.createAccount({ ...gamma, role: 'x', tags: {} });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow('Timed out');
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow('just being created');
    expect(kinds(calls)).toEqual(['provision']);
  });

  it('never terminates a tainted product: it was made once', async () => {
    const { organization, products, records, calls, deps } = productWorld();
    await obtainByProduct(gamma, order, deps);
    for (const account of organization.accounts.values()) Object.assign(account, { tags: {}, name: 'renamed' });
    Object.assign([...products.values()][0] ?? {}, { status: 'TAINTED', lastRecordId: 'rec-9' });
    const failed = { id: 'rec-9', type: 'UPDATE_PROVISIONED_PRODUCT', state: 'FAILED', errors: ['Drift.'], polls: 0 };
    records.set('rec-9', { ...failed, productId: 'pp-0', outputs: {}, finish: () => {} } as never);
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow(
      'UPDATE_PROVISIONED_PRODUCT of gamma failed: Drift. Its account is there (600000000000), the product pp-0 is TAINTED.',
    );
    expect(kinds(calls)).toEqual(['provision']);
  });

  it('says where no version of the product is active', async () => {
    const { calls, deps } = productWorld();
    await expect(obtainByProduct(gamma, { ...order, product: 'prod-none' }, deps)).rejects.toThrow(
      'The product prod-none has no active version.',
    );
    expect(calls).toEqual([]);
  });

  it('says that a product which makes no accounts is the wrong one', async () => {
    const { deps } = productWorld();
    const record = deps.catalog.record;
    deps.catalog.record = async (id) => ({ ...(await record(id)), outputs: {} });
    await expect(obtainByProduct(gamma, order, deps)).rejects.toThrow(
      "The provisioned product gamma tells no account's id.",
    );
  });

  it('keeps to the five that Control Tower works on at a time', async () => {
    const { organization, products, deps } = productWorld();
    const provision = deps.catalog.provision;
    let most = 0;
    deps.catalog.provision = async (wish) => {
      const record = await provision(wish);
      most = Math.max(most, [...products.values()].filter(({ status }) => status === 'UNDER_CHANGE').length);
      return record;
    };
    const names = Array.from({ length: 12 }, (_, index) => `gamma-${index}`);
    const wish = (name: string) => ({ name, email: `${name}@example.com` });
    const tagged = (name: string) => ({ ...order, tags: { 'genesis:account': name } });
    const all = { ...deps, inTurn: pLimit(CONCURRENT_OPERATIONS) };
    await Promise.all(names.map((name) => obtainByProduct(wish(name), tagged(name), all)));
    expect([organization.accounts.size, most]).toEqual([12, 5]);
  });
});

describe('the token of a request', () => {
  it('is the same for the same account of the same repository, and fits AWS', () => {
    expect(provisionToken(REPOSITORY, 'gamma')).toBe(provisionToken(REPOSITORY, 'gamma'));
    expect(provisionToken(REPOSITORY, 'gamma', 'rec-abcdefghijklm')).toMatch(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,127}$/);
  });

  it('differs between accounts, repositories and attempts', () => {
    const tokens = [
      provisionToken(REPOSITORY, 'gamma'),
      provisionToken(REPOSITORY, 'delta'),
      provisionToken('example/other', 'gamma'),
      provisionToken(REPOSITORY, 'gamma', 'rec-1'),
    ];
    expect(new Set(tokens).size).toBe(4);
  });
});

describe('what the ledger orders', () => {
  const factory = { product: 'prod-factory', sso: order.sso };
  const ordered = (account: object, of: object) =>
    productOrder({ name: 'gamma', ...account } as Account, { factory: of } as Organization, order.unit, TAG);

  it("is the account's own product, or the factory's", () => {
    expect(ordered({}, factory).product).toBe('prod-factory');
    expect(ordered({ product: 'prod-own' }, factory).product).toBe('prod-own');
  });

  it('says all that the factory lacks', () => {
    expect(() => ordered({}, {})).toThrow("can't make gamma: the factory has no product and sso.");
  });
});

async function ended({ catalog }: ProductDeps, id: string) {
  for (let polls = 0; polls < 3; polls += 1) await catalog.record(id);
}

function sent() {
  return {
    product: order.product,
    artifact: 'pa-active',
    token: provisionToken(REPOSITORY, 'gamma'),
    parameters: { AccountEmail: gamma.email },
  };
}
