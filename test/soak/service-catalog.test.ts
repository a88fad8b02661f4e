import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accountFactory } from '../support/account-factory.ts';
import { startClosing } from '../support/closing.ts';
import { startCreation } from '../support/creation.ts';

let world: Awaited<ReturnType<typeof startCreation>>;

beforeAll(async () => {
  world = await startCreation(accountFactory());
});
beforeEach(() => world.aws.reset());
afterAll(() => world?.stop());

describe('the bundle of create-account, where Service Catalog makes the accounts', () => {
  it('asks for an account, tags and prepares it, and then finds nothing to do', async () => {
    const first = await world.create();
    expect(first.annotations).toEqual([]);
    const [account] = await world.accountsNamed('gamma');
    expect(JSON.parse(first.outputs.accounts ?? '')).toEqual({ gamma: account?.Id });
    expect(world.operations().slice(0, 2)).toEqual(['ProvisionProduct', 'TagResource']);
    expect(world.operations()).toContain('CreateRole');
    expect(world.operations()).not.toContain('CreateAccount');

    world.aws.proxy.forget();
    const again = await world.create();
    expect(again.outputs.accounts).toBe(first.outputs.accounts);
    expect(world.operations()).toEqual([]);
  });

  it.each(['ProvisionProduct', 'DescribeRecord', 'TagResource', 'CreateRole'])(
    'makes one account, and finishes it, when it was killed after %s',
    async (operation) => {
      const killed = new AbortController();
      world.aws.proxy.kill(
        (call) => call.operation === operation,
        1,
        () => killed.abort(),
      );
      expect(await world.create({}, killed.signal)).toMatchObject({ cancelled: true });
      expect(await world.create()).toMatchObject({ code: 0, annotations: [] });
      expect(await world.accountsNamed('gamma')).toHaveLength(1);

      world.aws.proxy.forget();
      await world.create();
      expect(world.operations()).toEqual([]);
    },
  );

  it('tells what Control Tower says when it fails, and asks anew in the next run', async () => {
    await world.aws.failProduct('gamma', 'The landing zone has drifted.');
    const first = await world.create();
    expect(first.code).toBe(1);
    expect(first.summary).toContain('The landing zone has drifted. Repair or update the landing zone');
    expect(await world.create()).toMatchObject({ code: 0, annotations: [] });
    expect(await world.accountsNamed('gamma')).toHaveLength(1);
  });

  it('waits while Control Tower is at work on something else', async () => {
    await world.aws.failProduct('gamma', 'Another AWS Control Tower operation is in progress. Try again later.');
    const made = await world.create();
    expect(made).toMatchObject({ code: 0, annotations: [] });
    expect(made.stdout).toContain('gamma: Control Tower is at work on something else, next try in 15 s');
    expect(await world.accountsNamed('gamma')).toHaveLength(1);
  });
});

describe('the bundle of close-account, where Service Catalog made the account', () => {
  let closing: Awaited<ReturnType<typeof startClosing>>;
  beforeAll(async () => {
    closing = await startClosing(accountFactory());
  });
  beforeEach(() => closing.aws.reset());
  afterAll(() => closing?.stop());

  it('takes the account out of Control Tower, closes it, and puts it away', async () => {
    const id = await closing.create();
    closing.aws.proxy.forget();
    const closed = await closing.close();
    expect(closed.annotations).toEqual([]);
    expect(closing.operations()).toEqual(['TerminateProvisionedProduct', 'CloseAccount', 'MoveAccount']);
    expect(await closing.fate(id)).toEqual({ state: 'SUSPENDED', unit: 'Suspended' });
  });

  it.each(['TerminateProvisionedProduct', 'CloseAccount'])(
    'finishes what was begun when it was killed after %s',
    async (operation) => {
      const id = await closing.create();
      const killed = new AbortController();
      closing.aws.proxy.kill(
        (call) => call.operation === operation,
        1,
        () => killed.abort(),
      );
      expect(await closing.close({}, killed.signal)).toMatchObject({ cancelled: true });
      expect((await closing.close()).outputs).toMatchObject({ closed: 'gamma' });
      expect(await closing.fate(id)).toEqual({ state: 'SUSPENDED', unit: 'Suspended' });
    },
  );
});
