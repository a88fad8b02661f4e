import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/core/problem.ts';
import { EXISTS, ID, LEDGER, snapshotOf, world } from '../support/provision.ts';

describe('planning', () => {
  it('makes an offline plan for an account that does not exist yet, without asking AWS', async () => {
    const { go, confirmed, calls } = world();
    const [result] = await go({});
    expect(result).toMatchObject({
      account: 'acme',
      step: 'plan',
      outcome: 'planned',
      offline: true,
      subnet: '10.0.4.0/24',
      plan: { add: 1 },
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(confirmed).toEqual([]);
    expect(calls).toEqual(['init acme', 'plan acme', 'show acme']);
  });

  it('makes an offline plan too while the creation of the account is not finished', async () => {
    const { go, confirmed } = world();
    const halfway = snapshotOf({ acme: { account_id: ID, state: 'creation-failed' } });
    expect((await go({}, halfway))[0]).toMatchObject({ outcome: 'planned', offline: true });
    expect(confirmed).toEqual([]);
  });

  it('confirms with AWS that a known id is the account that is meant, before anything else', async () => {
    const { go, deps, calls, confirmed } = world();
    await go({}, EXISTS);
    expect(confirmed).toEqual([`acme aws+acme@example.com ${ID}`]);
    deps.confirm = async () => {
      throw new UserError('Account 444444444444 is tagged as beta.');
    };
    calls.length = 0;
    expect((await go({}, EXISTS))[0]).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringMatching(/tagged as beta/) },
    });
    expect(calls).toEqual([]);
  });

  it('says that there is nothing to do where nothing changes', async () => {
    const { go, applied } = world();
    applied.add('acme');
    const [result] = await go({}, EXISTS);
    expect(result).toMatchObject({ outcome: 'no-change', account_id: ID });
    expect(result).not.toHaveProperty('fingerprint');
  });

  it('has nothing to do for an account without infrastructure', async () => {
    const { go, calls } = world();
    expect((await go({ accounts: ['bare'] }))[0]).toMatchObject({ outcome: 'no-change' });
    expect(calls).toEqual([]);
  });

  it('goes on with the other accounts when one fails', async () => {
    const { go, failures } = world();
    failures.set('plan acme', new UserError('terraform plan: no', { file: 'terraform/account/network.tf', line: 3 }));
    const results = await go({ accounts: ['acme', 'beta'] });
    expect(results.map(({ account, outcome }) => [account, outcome])).toEqual([
      ['acme', 'failed'],
      ['beta', 'planned'],
    ]);
    expect(results[0]?.error).toEqual({ message: 'terraform plan: no', file: 'terraform/account/network.tf', line: 3 });
  });

  it('keeps a result for each account before it starts, so that a killed job says so', async () => {
    const { go, kept } = world();
    await go({ accounts: ['acme', 'beta'] });
    expect(kept.map(({ account, outcome }) => [account, outcome]).slice(0, 2)).toEqual([
      ['acme', 'failed'],
      ['beta', 'failed'],
    ]);
    expect(kept.at(-1)).toMatchObject({ outcome: 'planned' });
  });

  it('reads which hub and which organization are used from main, not from the pull request', async () => {
    const { go } = world();
    const next = { ...LEDGER, organization: undefined, pools: new Map() };
    expect((await go({}, snapshotOf({}, { next })))[0]).toMatchObject({ outcome: 'planned' });
  });

  it('holds back accounts that an error of the ledger touches', async () => {
    const { go, calls } = world();
    const problem = {
      severity: 'error',
      message: 'Two accounts hold it.',
      file: 'state/subnets/x.yaml',
      line: 1,
      column: 1,
    } as const;
    const snapshot = snapshotOf({}, { problems: [{ ...problem, accounts: ['acme'] }] });
    const results = await go({ accounts: ['acme', 'beta'] }, snapshot);
    expect(results[0]).toMatchObject({
      outcome: 'failed',
      error: { message: 'Two accounts hold it.', file: 'state/subnets/x.yaml' },
    });
    expect(results[1]).toMatchObject({ outcome: 'planned' });
    expect(calls).not.toContain('init acme');
  });
});

describe('refusing', () => {
  it('tells all names that cannot be provisioned at once, and does nothing', async () => {
    const { go, kept, calls } = world();
    await expect(go({ mode: 'apply', accounts: ['nobody', 'gone', 'acme'] })).rejects.toThrow(
      "The ledger has no account nobody: mend the input `accounts`.\ngone is to be closed: it isn't provisioned.",
    );
    expect([kept, calls]).toEqual([[], []]);
  });

  it('does nothing for a pull request that does not merge', async () => {
    const { go } = world();
    await expect(go({}, snapshotOf({}, { conflicts: ['state/accounts/acme.yaml'] }))).rejects.toThrow(/doesn't merge/);
  });
});
