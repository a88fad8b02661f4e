import { describe, expect, it } from '@jest/globals';
import { type Deps, type Request, run } from '../../actions/close-account/run.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import type { MemberAccount } from '../../src/edge/organizations.ts';
import { ledgerOf, statusOf } from '../support/ledger.ts';
import { account } from '../support/ledger-text.ts';
import { snapshotOf } from '../support/provision.ts';

const ID = '444444444444';
const EMAIL = 'aws+acme@example.com';
const FILE = account('acme', 'network: none\nlifecycle: closed\n');

/** An organization with the account acme in memory; `calls` are those that change something. */
function world({ file = FILE, record = {} as Partial<AccountStatus>, of = {} as Partial<MemberAccount> } = {}) {
  const member = { id: ID, name: 'acme', email: EMAIL, state: 'ACTIVE', ...of } as MemberAccount;
  const calls: string[] = [];
  const found: { kind: string; id: string }[] = [];
  const looks = { resources: 0, polls: 0, product: undefined as string | undefined, isEntered: true };
  const deps: Deps = {
    organizations: {
      account: async () => {
        if (member.state === 'PENDING_CLOSURE' && ++looks.polls > 2) member.state = 'SUSPENDED';
        return { ...member };
      },
      accounts: async () => [member],
      tags: async () => ({ 'genesis:account': 'acme' }),
      creationRequests: async () => [],
      async closeAccount() {
        calls.push('close');
        member.state = 'PENDING_CLOSURE';
        return undefined;
      },
      parent: async () => 'ou-work',
      move: async (_id, _from, to) => void calls.push(`move to ${to}`),
      unit: async (path) => (path === 'Suspended' ? 'ou-suspended' : undefined),
    },
    product: {
      find: async () => looks.product,
      terminate: async (id) => void calls.push(`terminate ${id}`),
    },
    resourcesInState: async () => looks.resources,
    foreign: async () => (looks.isEntered ? found : Promise.reject(new Error('no role'))),
    turn: async () => {},
    sleep: async () => {},
    now: () => 0,
    keep: async () => {},
    log: () => {},
  };
  const ledger = ledgerOf({ 'accounts/acme.yaml': file });
  const status = statusOf({ acme: { account_id: ID, email: EMAIL, ...record } });
  const snapshot = snapshotOf({}, { base: ledger, next: ledger, status });
  const go = (request: Partial<Request> = {}) => run({ accounts: ['acme'], destroyed: [], ...request }, snapshot, deps);
  return { calls, found, looks, deps, go };
}

describe('closing', () => {
  it('takes the account out of Control Tower before it closes it, and then puts it away', async () => {
    const { go, calls, looks } = world();
    looks.product = 'pp-1';
    const did = ['taken out of Control Tower', 'closed', 'moved to Suspended'];
    expect(await go()).toMatchObject([{ step: 'close', outcome: 'closed', account_id: ID, did }]);
    expect(calls).toEqual(['terminate pp-1', 'close', 'move to ou-suspended']);
  });

  it('goes on where an earlier run ended after that, though nobody can enter the account any more', async () => {
    const { go, calls, looks } = world({ record: { provisioned_product: 'pp-1' } });
    looks.isEntered = false;
    expect(await go()).toMatchObject([{ outcome: 'closed' }]);
    expect(calls).toEqual(['close', 'move to ou-suspended']);
  });

  it.each(['queued', 'failed'])(
    'tells the product of what it took out and then %s, so that a later run goes on',
    async (outcome) => {
      const { go, looks, deps } = world();
      looks.product = 'pp-1';
      deps.organizations.closeAccount = async () => {
        if (outcome === 'queued') return 'CLOSE_ACCOUNT_QUOTA_EXCEEDED';
        throw new Error('AWS is away');
      };
      expect(await go()).toMatchObject([{ outcome, provisioned_product: 'pp-1', did: ['taken out of Control Tower'] }]);
    },
  );

  it.each([
    ['that Control Tower manages', 'pp-1', {}],
    ['that was adopted and never was in it', undefined, {}],
    ['that came back to it', 'pp-2', { provisioned_product: 'pp-1' }],
  ])('refuses what others live in, before the first change: an account %s', async (_, product, record) => {
    const { go, calls, looks, found } = world({ record });
    looks.product = product;
    found.push({ kind: 'instance', id: 'i-1' });
    const [result] = await go();
    expect(result).toMatchObject({ outcome: 'failed', error: { message: expect.stringContaining('instance i-1') } });
    expect(calls).toEqual([]);
  });

  it('closes nothing whose network could not be taken down', async () => {
    const { go, calls } = world();
    const failed = { account: 'acme', step: 'destroy', outcome: 'failed', error: { message: 'AWS is away' } };
    const destroyed = [failed] as Request['destroyed'];
    expect((await go({ destroyed }))[0]?.error?.message).toContain('AWS is away');
    expect(calls).toEqual([]);
  });

  it('closes no account of another name', async () => {
    const { go, calls } = world({ of: { email: 'aws+other@example.com' } });
    expect((await go())[0]?.error?.message).toContain('has the e-mail aws+other@example.com');
    expect(calls).toEqual([]);
  });

  it.each(['111111111111', '222222222222', '333333333333', '555555555555'])(
    'never closes what the organization lives in: %s',
    async (id) => {
      const { go, calls } = world({ record: { account_id: id }, of: { id } });
      expect((await go())[0]?.error?.message).toContain("it isn't closed");
      expect(calls).toEqual([]);
    },
  );

  it.each([
    ['network: none\n', 'acme is to be present'],
    ['network: none\nlifecycle: closed\nprotected: true\n', 'acme is protected'],
  ])('refuses what the ledger wants otherwise (%j)', async (more, message) => {
    const { go, calls } = world({ file: account('acme', more) });
    await expect(go()).rejects.toThrow(message);
    expect(calls).toEqual([]);
  });

  it('refuses what was not approved', async () => {
    const approved = { commit: 'c0ffee', accounts: [] };
    await expect(world().go({ approved })).rejects.toThrow('That acme is closed was not approved.');
  });
});
