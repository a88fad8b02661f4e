import { describe, expect, it } from '@jest/globals';
import { obtainByProduct, type ProductDeps, provisionToken } from '../../actions/create-account/product.ts';
import { gamma, kinds, order, productWorld, REPOSITORY, sent } from '../support/product.ts';

const BUSY =
  'ResourceInUseException: Account Factory cannot complete an operation on this account, because another AWS Control Tower operation is in progress. Try again later.';

describe('an account by Service Catalog that is not made at once', () => {
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
});

async function ended({ catalog }: ProductDeps, id: string) {
  for (let polls = 0; polls < 3; polls += 1) await catalog.record(id);
}
