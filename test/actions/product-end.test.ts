import { describe, expect, it } from '@jest/globals';
import { obtainByProduct } from '../../actions/create-account/product.ts';
import { findProduct, terminateProduct } from '../../actions/create-account/product-end.ts';
import { gamma, order, productWorld } from '../support/product.ts';

async function made() {
  const world = productWorld();
  const { account, provisionedProduct = '' } = await obtainByProduct(gamma, order, world.deps);
  world.calls.length = 0;
  return { ...world, account: { name: 'gamma', id: account.id }, product: provisionedProduct };
}

describe('terminating a product', () => {
  it('waits until it is gone', async () => {
    const { products, deps, account, product } = await made();
    expect(await terminateProduct(product, account, deps)).toBe(true);
    expect(products.size).toBe(0);
  });

  it('leaves the account in the organization', async () => {
    const { organization, deps, account, product } = await made();
    await terminateProduct(product, account, deps);
    expect(organization.accounts.get(account.id)?.state).toBe('ACTIVE');
  });

  it('does nothing the second time', async () => {
    const { calls, deps, account, product } = await made();
    await terminateProduct(product, account, deps);
    expect(await terminateProduct(product, account, deps)).toBe(false);
    expect(calls).toEqual(['terminate pp-0']);
  });

  it('waits for what an earlier run that was killed asked for', async () => {
    const { calls, products, deps, account, product } = await made();
    await deps.catalog.terminate(product, 'x');
    expect(await terminateProduct(product, account, deps)).toBe(false);
    expect(products.size).toBe(0);
    expect(calls).toHaveLength(1);
  });

  it("refuses another account's product", async () => {
    const { calls, deps, account, product } = await made();
    const other = { ...account, id: '999999999999' };
    await expect(terminateProduct(product, other, deps)).rejects.toThrow(
      "The provisioned product pp-0 is account 600000000000: it isn't terminated for gamma (999999999999).",
    );
    expect(calls).toEqual([]);
  });

  it('refuses a product that tells no account', async () => {
    const { calls, deps, account, add } = await made();
    const { id } = add('other', { status: 'ERROR' });
    await expect(terminateProduct(id, account, deps)).rejects.toThrow('tells no account');
    expect(calls).toEqual([]);
  });

  it('waits where Control Tower is at work on something else', async () => {
    const { calls, endings, products, deps, account, product } = await made();
    endings.push({ error: 'another AWS Control Tower operation is in progress' });
    await terminateProduct(product, account, deps);
    expect(products.size).toBe(0);
    expect(calls).toHaveLength(2);
  });

  it('asks again with another token, since the first one would bring back the failure', async () => {
    const { endings, deps, account, product } = await made();
    const tokens: string[] = [];
    const terminate = deps.catalog.terminate;
    deps.catalog.terminate = (id, token) => {
      tokens.push(token);
      return terminate(id, token);
    };
    endings.push({ error: 'another AWS Control Tower operation is in progress' });
    await terminateProduct(product, account, deps);
    expect(new Set(tokens).size).toBe(2);
  });

  it("tells Control Tower's reason", async () => {
    const { endings, deps, account, product } = await made();
    endings.push({ error: 'The landing zone is in drift.' });
    await expect(terminateProduct(product, account, deps)).rejects.toMatchObject({
      message: 'TERMINATE_PROVISIONED_PRODUCT of gamma failed: The landing zone is in drift.',
      at: { hint: expect.stringContaining('Repair or update the landing zone') },
    });
  });

  it('says so where the product stays listed', async () => {
    const { deps, account, product } = await made();
    const present = await deps.catalog.provisionedProduct({ id: product });
    deps.catalog.provisionedProduct = async () => present;
    await expect(terminateProduct(product, account, deps)).rejects.toThrow('still lists the product pp-0');
  });
});

describe("an account's product", () => {
  it('is found by the name, though the account has it no longer', async () => {
    const { deps, account, product } = await made();
    expect(await findProduct(undefined, { ...account, id: '999999999999' }, deps.catalog)).toMatchObject({
      id: product,
    });
  });

  it('is found by the id that status keeps, not by the name that another has by now', async () => {
    const { deps, account, product, add } = await made();
    add('delta');
    expect(await findProduct(product, { ...account, name: 'delta' }, deps.catalog)).toMatchObject({ id: product });
  });

  it.each([undefined, 'pp-gone'])('is found by the account where others named it (status: %s)', async (known) => {
    const { deps, add } = await made();
    const { id } = add('cloud-enterprise-7', { accountId: '700000000000' });
    const account = { name: 'cloud-7', id: '700000000000' };
    expect(await findProduct(known, account, deps.catalog)).toMatchObject({ id });
  });

  it('is none where Control Tower never managed the account', async () => {
    const { deps } = await made();
    expect(await findProduct(undefined, { name: 'acme', id: '700000000000' }, deps.catalog)).toBeUndefined();
  });
});
