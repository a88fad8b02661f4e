import { describe, expect, it } from '@jest/globals';
import { run } from '../../actions/create-account/run.ts';
import { moduleOf } from '../../src/core/ledger/snapshot.ts';
import { accountInputs } from '../../src/core/work/due.ts';
import { gamma, memoryFactory, snapshotOf } from '../support/memory-factory.ts';

describe('create-account', () => {
  it('creates an account with its tags, makes its roles, moves it to its unit', async () => {
    const { organization, roles, deps } = memoryFactory();
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf({}, 'unit: Workloads/Prod\n'), deps);
    expect(result).toMatchObject({
      outcome: 'created',
      account_id: '600000000000',
      email: gamma.email,
      request_id: 'car-0',
    });
    expect(organization.accounts.get('600000000000')).toMatchObject({ parent: 'ou-prod', tags: gamma.tags });
    expect([...roles.keys()]).toEqual(['MattermostAccountProvisioningRole', 'GenesisReaderRole', 'GenesisAppsRole']);
  });

  it('changes nothing where all is there', async () => {
    const { organization, deps } = memoryFactory();
    await run({ accounts: ['gamma'] }, snapshotOf(), deps);
    organization.calls.length = 0;
    const [again] = await run(
      { accounts: ['gamma'] },
      snapshotOf({ gamma: { state: 'stable', account_id: '600000000000' } }),
      deps,
    );
    expect(again?.outcome).toBe('unchanged');
    expect(organization.calls).toEqual([]);
  });

  it('finds an account that an earlier run left behind unrecorded, by its e-mail and tag', async () => {
    const { organization, deps } = memoryFactory();
    const id = organization.add({ ...gamma, email: 'AWS+Gamma@example.com' });
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf(), deps);
    expect(result).toMatchObject({ account_id: id, outcome: 'applied' });
    expect(organization.calls).not.toContain('create gamma');
  });

  it('takes up a request that an earlier run left in flight', async () => {
    const { organization, deps } = memoryFactory();
    await organization.api.createAccount({ ...gamma, role: 'x' });
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf(), deps);
    expect(result).toMatchObject({ outcome: 'created', request_id: 'car-0' });
    expect(organization.calls.filter((call) => call.startsWith('create'))).toHaveLength(1);
  });

  it('looks again when AWS says the e-mail is taken: an earlier call may have made the account meanwhile', async () => {
    const { organization, deps } = memoryFactory();
    const create = organization.api.createAccount;
    organization.api.createAccount = async (order) => {
      organization.add(gamma);
      return create(order);
    };
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf(), deps);
    expect(result).toMatchObject({ outcome: 'created', account_id: '600000000000' });
  });

  it("does not take another's account that has the e-mail", async () => {
    const { organization, deps } = memoryFactory();
    organization.add({ ...gamma, tags: {} });
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf(), deps);
    expect(result?.error?.message).toContain('without the tag genesis:account');
    expect(organization.calls).toEqual([]);
  });

  it.each([
    ['is closed', { state: 'SUSPENDED' }, 'is SUSPENDED, not ACTIVE'],
    ['has another e-mail', { email: 'other@example.com' }, 'the ledger says aws+gamma@example.com'],
    ['is another account of the ledger', { tags: { 'genesis:account': 'acme' } }, 'tagged as acme'],
  ])('refuses an id of the status whose account %s', async (_, change, message) => {
    const { organization, roles, deps } = memoryFactory();
    const id = organization.add({ ...gamma, ...change });
    const [result] = await run(
      { accounts: ['gamma'] },
      snapshotOf({ gamma: { state: 'stable', account_id: id } }),
      deps,
    );
    expect(result?.error?.message).toContain(message);
    expect(roles.size).toBe(0);
  });

  it('waits until the new account lets its role be assumed', async () => {
    const { deps, readyAfter } = memoryFactory();
    readyAfter(5);
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf(), deps);
    expect(result?.outcome).toBe('created');
  });

  it('gives up on a role that never comes, and says where to look', async () => {
    const { deps, readyAfter } = memoryFactory();
    readyAfter(Number.POSITIVE_INFINITY);
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf(), deps);
    expect(result?.error?.message).toBe(
      "gamma isn't ready. bootstrap role: The bootstrap role of gamma (600000000000) can't be assumed after 10 minutes. " +
        '(AccessDenied) Look at `roles.bootstrap` in organization.yaml and at what the factory role may assume.',
    );
  });

  it("tells AWS's reason and the remedy, and goes on with the others", async () => {
    const { organization, kept, deps } = memoryFactory();
    organization.failures.set('gamma', 'ACCOUNT_LIMIT_EXCEEDED');
    const [failed, made] = await run({ accounts: ['gamma', 'delta'] }, snapshotOf(), deps);
    expect(failed?.error?.hint).toContain('higher quota');
    expect(made?.outcome).toBe('created');
    expect(kept.map(({ account }) => account).sort()).toEqual(['delta', 'gamma']);
  });

  it('brings the tags of an account up to date, and leaves those that others gave it', async () => {
    const { organization, deps } = memoryFactory();
    const id = organization.add({ ...gamma, tags: { ...gamma.tags, team: 'old', 'cost-center': '7' } });
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf({}, 'tags: {team: new}\n'), deps);
    expect(result?.outcome).toBe('applied');
    expect(organization.accounts.get(id)?.tags).toEqual({ ...gamma.tags, team: 'new', 'cost-center': '7' });
    expect(organization.calls[0]).toBe(`tag ${id} team`);
  });

  it('goes on with the others where one is to be adopted, and is not there', async () => {
    const { deps } = memoryFactory();
    const [refused, made] = await run(
      { accounts: ['gamma', 'delta'] },
      snapshotOf({}, 'account_id: "444444444444"\n'),
      deps,
    );
    expect(refused?.error?.message).toContain('the organization has no such account');
    expect(made?.outcome).toBe('created');
  });

  it('tells the id of an account that is there and could not be made ready', async () => {
    const { deps, readyAfter } = memoryFactory();
    readyAfter(Number.POSITIVE_INFINITY);
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf(), deps);
    expect(result).toMatchObject({ outcome: 'failed', account_id: '600000000000', request_id: 'car-0' });
  });

  it('asks for no account whose unit does not exist', async () => {
    const { organization, deps } = memoryFactory();
    const [result] = await run({ accounts: ['gamma'] }, snapshotOf({}, 'unit: Workloads/Prodd\n'), deps);
    expect(result?.error?.message).toContain('no unit Workloads/Prodd');
    expect(organization.calls).toEqual([]);
  });

  it('tells all names it cannot work on before asking AWS anything', async () => {
    const { organization, deps } = memoryFactory();
    await expect(run({ accounts: ['gamma', 'gama', 'nobody'] }, snapshotOf(), deps)).rejects.toThrow(
      /no account gama(.|\n)*no account nobody/,
    );
    expect(organization.calls).toEqual([]);
  });

  it('does not wait long for the role of an account that has been there for a while', async () => {
    const { organization, deps, readyAfter } = memoryFactory();
    const joined = '1969-12-31T20:00:00Z';
    const id = organization.add({ ...gamma, joined });
    readyAfter(Number.POSITIVE_INFINITY);
    const [result] = await run(
      { accounts: ['gamma'] },
      snapshotOf({ gamma: { state: 'stable', account_id: id } }),
      deps,
    );
    expect(result).toMatchObject({ created: joined, outcome: 'failed' });
    expect(result?.error?.message).toContain("can't be assumed after a minute");
  });

  it('leaves an account alone that main describes in another way than what was approved', async () => {
    const { organization, deps } = memoryFactory();
    const snapshot = snapshotOf();
    const item = (account: string, change = {}) => ({
      ...{ account, create: true, network: true, lifecycle: 'present' as const, module: moduleOf(snapshot) },
      ...{ inputs: accountInputs(snapshot.base, account), ...change },
    });
    const approved = { commit: 'c0ffee', accounts: [item('gamma', { inputs: 'others' }), item('delta')] };
    const [differs, made] = await run({ accounts: ['gamma', 'delta'], approved }, snapshot, deps);
    expect(differs).toMatchObject({
      outcome: 'differs',
      error: { message: expect.stringContaining('nothing was done') },
    });
    expect(made?.outcome).toBe('created');
    expect(organization.calls.filter((call) => call.startsWith('create'))).toEqual(['create delta']);
  });

  it('looks a unit up once, however many accounts belong there', async () => {
    const { organization, deps } = memoryFactory();
    let asked = 0;
    deps.organizations = { ...organization.api, unit: async () => `ou-${++asked}` };
    await run({ accounts: ['gamma', 'delta'] }, snapshotOf(), deps);
    expect(asked).toBe(1);
  });

  it('takes a one-time password for one account only', async () => {
    const request = { accounts: ['gamma', 'delta'], oneTimePassword: '123456' };
    await expect(run(request, snapshotOf(), memoryFactory().deps)).rejects.toThrow('is for one account');
  });
});
