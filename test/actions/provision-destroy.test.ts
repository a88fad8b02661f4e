import { describe, expect, it } from '@jest/globals';
import { ledgerOf } from '../support/ledger.ts';
import { account, claim } from '../support/ledger-text.ts';
import { ID, snapshotOf, world } from '../support/provision.ts';

const withAcme = (more: string) => {
  const ledger = ledgerOf({
    'accounts/acme.yaml': account('acme', `network: {pool: default}\n${more}`),
    'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
  });
  return { base: ledger, next: ledger };
};
const goes = (more = 'lifecycle: clean\n', record: { account_id?: string } = { account_id: ID }) =>
  snapshotOf({ acme: { state: 'stable', ...record } }, withAcme(more));
const instance = { kind: 'instance', id: 'i-1', name: 'shop' };

/** A network that is there, and what a person approved of its end. */
async function built() {
  const made = world();
  made.applied.add('acme');
  const [plan] = await made.go({}, goes());
  const { inputs = '', module = '', fingerprint = '' } = plan ?? {};
  const item = { account: 'acme', create: false, network: true, lifecycle: 'clean' as const };
  const approved = { commit: 'c0ffee', accounts: [{ ...item, inputs, module, fingerprint }] };
  made.calls.length = 0;
  return { ...made, plan, destroying: { mode: 'destroy', approved } as const };
}

describe('taking a network down', () => {
  it('is planned as what it is', async () => {
    const { plan } = await built();
    expect(plan).toMatchObject({ step: 'plan', outcome: 'planned', plan: { destroy: 1, add: 0 } });
  });

  it('does what was approved, and then finds nothing to do', async () => {
    const { go, calls, destroying } = await built();
    expect(await go(destroying, goes())).toMatchObject([{ step: 'destroy', outcome: 'applied', account_id: ID }]);
    expect(calls).toContain('plan to destroy with lock acme');
    expect(await go(destroying, goes())).toMatchObject([{ outcome: 'no-change' }]);
  });

  it('changes nothing when something else would go than what was approved', async () => {
    const { go, calls, cidr, destroying } = await built();
    cidr.set('acme', '10.0.99.0/24');
    expect(await go(destroying, goes())).toMatchObject([{ outcome: 'differs' }]);
    expect(calls).not.toContain('apply acme');
  });

  it.each(['plan', 'destroy'] as const)('is refused by %s while others live there', async (mode) => {
    const { go, calls, foreign, destroying } = await built();
    foreign.push(instance, { kind: 'database', id: 'orders' });
    const [result] = await go({ ...destroying, mode }, goes());
    expect(result?.error?.message).toContain('instance i-1 (shop), database orders');
    expect(result?.error?.hint).toContain('close: {ignore: [{resource: i-1');
    expect(calls).toEqual([]);
  });

  it('goes on where the ledger says that it may be lost', async () => {
    const { go, foreign } = await built();
    foreign.push(instance);
    const ignoring = goes('lifecycle: clean\nclose: {ignore: [{resource: i-1, reason: an experiment}]}\n');
    expect(await go({}, ignoring)).toMatchObject([{ outcome: 'planned' }]);
  });

  it('has nothing to do for an account that never was', async () => {
    const { go, calls } = await built();
    expect(await go({}, goes('lifecycle: closed\n', {}))).toMatchObject([{ outcome: 'no-change' }]);
    expect(calls).toEqual([]);
  });

  it.each([
    ['destroy', '', 'acme is to be present'],
    ['apply', 'lifecycle: clean\n', 'acme is to be clean'],
    ['destroy', 'lifecycle: closed\nprotected: true\n', 'acme is protected'],
  ] as const)('refuses to %s what the ledger wants otherwise (%j)', async (mode, more, message) => {
    const { go, destroying, calls } = await built();
    await expect(go({ ...destroying, mode }, goes(more))).rejects.toThrow(message);
    expect(calls).toEqual([]);
  });
});
