import { describe, expect, it } from '@jest/globals';
import { run } from '../../actions/create-account/run.ts';
import { statusOf } from '../support/ledger.ts';
import { gamma, memoryFactory, snapshotOf } from '../support/memory-factory.ts';

describe('adopting', () => {
  const ID = '444444444444';
  const old = { id: ID, name: 'Legacy', email: 'legacy@example.com' };
  const adopting = (more = '') => snapshotOf({}, `protected: true\naccount_id: "${ID}"\n${more}`);

  it('takes an account over as it is: it is tagged, named and moved, and keeps its e-mail', async () => {
    const { organization, deps } = memoryFactory();
    organization.add(old);
    const [result] = await run({ accounts: ['gamma'] }, adopting(), deps);
    expect(result).toMatchObject({ outcome: 'applied', account_id: ID, email: old.email });
    expect(organization.accounts.get(ID)).toMatchObject({ parent: 'ou-workloads', tags: gamma.tags });
    expect(organization.calls.some((call) => call.startsWith('create'))).toBe(false);
    expect(organization.calls.some((call) => call.startsWith('attach'))).toBe(false);
  });

  it('knows it again by what was recorded', async () => {
    const { organization, deps } = memoryFactory();
    organization.add({ ...old, tags: gamma.tags });
    const snapshot = adopting();
    snapshot.status = statusOf({ gamma: { account_id: ID, email: old.email, created: '2020-01-01T00:00:00Z' } });
    expect((await run({ accounts: ['gamma'] }, snapshot, deps))[0]?.error).toBeUndefined();
  });

  it('finishes one that was recorded before it could be tagged', async () => {
    const { organization, deps } = memoryFactory();
    organization.add(old);
    const snapshot = adopting();
    snapshot.status = statusOf({ gamma: { account_id: ID, email: old.email, state: 'creation-failed' } });
    const [result] = await run({ accounts: ['gamma'] }, snapshot, deps);
    expect(result?.error).toBeUndefined();
    expect(organization.accounts.get(ID)?.tags).toEqual(gamma.tags);
  });

  it('never takes over another account than the one that was recorded', async () => {
    const snapshot = adopting();
    snapshot.status = statusOf({ gamma: { account_id: '600000000000' } });
    const refused = run({ accounts: ['gamma'] }, snapshot, memoryFactory().deps);
    await expect(refused).rejects.toThrow(`gamma is account 600000000000, and can't adopt ${ID} too`);
  });

  it('says soon how to make the role that an invited account lacks', async () => {
    const { organization, deps, readyAfter } = memoryFactory();
    organization.add(old);
    readyAfter(Number.POSITIVE_INFINITY);
    const [result] = await run({ accounts: ['gamma'] }, adopting(), deps);
    expect(result?.error?.message).toMatch(
      /after a minute.* Make OrganizationAccountAccessRole in it, with .* 111111111111/,
    );
  });

  it.each([
    [{ state: 'SUSPENDED' }, '', 'is SUSPENDED, not ACTIVE'],
    [{ tags: { 'genesis:account': 'other' } }, '', 'which is tagged as other'],
    [{}, 'email: aws+gamma@example.com\n', 'whose e-mail is legacy@example.com'],
  ])('refuses one that is not the one that is meant: %o', async (of, more, message) => {
    const { organization, deps } = memoryFactory();
    organization.add({ ...old, ...of });
    const [result] = await run({ accounts: ['gamma'] }, adopting(more), deps);
    expect(result?.error?.message).toContain(message);
    expect(organization.calls).toEqual([]);
  });

  it.each(['111111111111', '222222222222', '333333333333', '555555555555'])(
    'never takes over what the organization lives in: %s',
    async (id) => {
      const snapshot = snapshotOf({}, `protected: true\naccount_id: "${id}"\n`);
      await expect(run({ accounts: ['gamma'] }, snapshot, memoryFactory().deps)).rejects.toThrow("it isn't touched");
    },
  );
});
