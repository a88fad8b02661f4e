import { describe, expect, it } from '@jest/globals';
import pLimit from 'p-limit';
import {
  CONCURRENT_OPERATIONS,
  obtainByProduct,
  productOrder,
  provisionToken,
} from '../../actions/create-account/product.ts';
import type { Account } from '../../src/core/ledger/schema/account.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { gamma, kinds, order, productWorld, REPOSITORY, sent, TAG } from '../support/product.ts';

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
