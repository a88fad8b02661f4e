import { describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { PeeringStatus } from '../../../src/core/ledger/schema/status.ts';
import type { Status } from '../../../src/core/ledger/status.ts';
import { whatIsDue, withoutHeldBack } from '../../../src/core/work/due.ts';
import { NOTHING_ASKED } from '../../../src/core/work/due-account.ts';
import { peeringInputs, touchedPeerings } from '../../../src/core/work/due-peerings.ts';
import { ledgerOf, statusOf } from '../../support/ledger.ts';
import { account, claim } from '../../support/ledger-text.ts';
import { NETWORKS, PEERING } from '../../support/peerings.ts';

const MODULE = 'm'.repeat(64);
const NAME = 'acme--beta';

const accounts = {
  'accounts/acme.yaml': account('acme'),
  'accounts/beta.yaml': account('beta'),
  'subnets/10.0.4.0-24.yaml': claim('10.0.4.0/24', 'acme'),
  'subnets/10.0.5.0-24.yaml': claim('10.0.5.0/24', 'beta'),
};
const peered = ledgerOf({ ...accounts, 'peerings/acme--beta.yaml': PEERING });
const alone = ledgerOf(accounts);

/** Both accounts have a network; the peering has this record. */
function status(record?: PeeringStatus, networks: Record<string, Record<string, unknown>> = NETWORKS): Status {
  const records = Object.entries(networks).map(([name, network]) => [name, { account_id: '4', network }] as const);
  const peerings = new Map(record ? [[NAME, record]] : []);
  return { ...statusOf(Object.fromEntries(records)), peerings };
}

const stable = (of: Ledger = peered): PeeringStatus => ({
  state: 'stable',
  applied: { inputs: peeringInputs(of, status(), NAME), module: MODULE, commit: 'c0ffee1234' },
  network: { peering_id: 'pcx-1' },
});
const dueOf = (ledger: Ledger, of: Status) => whatIsDue(ledger, of, MODULE).due.find((item) => item.account === NAME);
const reasonOf = (ledger: Ledger, record?: PeeringStatus) => dueOf(ledger, status(record))?.reason;

describe('a peering', () => {
  it('is due once both accounts have a network', () => {
    expect(dueOf(peered, status())).toEqual({
      account: NAME,
      create: false,
      network: true,
      lifecycle: 'present',
      inputs: peeringInputs(peered, status(), NAME),
      module: MODULE,
      reason: 'new peering',
    });
  });

  it('waits for a network that is yet to come, and says so', () => {
    const { due, waiting } = whatIsDue(peered, status(undefined, { acme: NETWORKS.acme }), MODULE);
    expect(waiting).toEqual([{ account: NAME, reason: 'no network is recorded of beta yet' }]);
    expect(due.map((item) => item.account)).not.toContain(NAME);
  });

  it('is not due when it is as its files say', () => {
    expect(reasonOf(peered, stable())).toBeUndefined();
  });

  it('is due again when one of the networks gets another route table', () => {
    const { beta } = NETWORKS;
    const more = { ...beta, private_route_tables: { ...beta.private_route_tables, b: 'rtb-b9' } };
    expect(dueOf(peered, status(stable(), { ...NETWORKS, beta: more }))?.reason).toBe('changed since c0ffee1');
  });

  it('is due again after a run that failed, or never came to an end', () => {
    expect(reasonOf(peered, { ...stable(), state: 'provisioning-failed' })).toBe('the last run failed');
    expect(reasonOf(peered, { ...stable(), state: 'provisioning-requested' })).toBe('the last run did not finish');
  });

  it('is new where it was removed once', () => {
    expect(reasonOf(peered, { state: 'deleted' })).toBe('new peering');
  });

  it('is brought to what all share by a roll-out alone', () => {
    const other = 'n'.repeat(64);
    expect(whatIsDue(peered, status(stable()), other).pending).toContain(NAME);
    const rolled = whatIsDue(peered, status(stable()), other, { ...NOTHING_ASKED, rollout: 9 });
    expect(rolled.due.map((item) => item.account)).toContain(NAME);
  });

  it('goes when its file is gone, and then is over', () => {
    expect(dueOf(alone, status(stable()))).toMatchObject({ lifecycle: 'closed', reason: 'its file was removed' });
    expect(reasonOf(alone, { state: 'deletion-failed' })).toBe('removing it failed');
    expect(reasonOf(alone, { state: 'deletion-requested' })).toBe('removing it did not finish');
    expect(reasonOf(alone, { state: 'deleted' })).toBeUndefined();
  });

  it('stays where its file is there, but can not be read', () => {
    const unreadable = { ...alone, unreadable: new Set(['state/peerings/acme--beta.yaml']) };
    expect(reasonOf(unreadable, stable())).toBeUndefined();
  });

  it('goes before the network of an account that is cleaned or closed', () => {
    const closing = ledgerOf({
      ...accounts,
      'accounts/beta.yaml': account('beta', 'network: {pool: default}\nlifecycle: closed\n'),
    });
    const before = whatIsDue(closing, status(stable()), MODULE);
    expect(before.waiting).toEqual([{ account: 'beta', reason: 'acme--beta must be gone first' }]);
    expect(before.due.map((item) => item.account)).toEqual(['acme', NAME]);
    const after = whatIsDue(closing, status({ state: 'deleted' }), MODULE);
    expect(after.due.map((item) => item.account)).toEqual(['acme', 'beta']);
  });

  it('is held back by an error in either account', () => {
    const { due } = whatIsDue(peered, status(), MODULE);
    const problem = { file: 'f', line: 1, column: 1, severity: 'error', message: 'm', accounts: ['beta'] } as const;
    expect(withoutHeldBack(due, [{ ...problem, accounts: ['beta'] }]).heldBack).toEqual(['acme--beta', 'beta']);
  });
});

describe('touchedPeerings', () => {
  const touched = (base: Ledger, next: Ledger, of = status()) => touchedPeerings(base, next, of, MODULE);

  it('are those that a change adds, changes or removes', () => {
    const dns = ledgerOf({ ...accounts, 'peerings/acme--beta.yaml': `${PEERING}dns: true\n` });
    expect(touched(alone, peered).due).toMatchObject([{ account: NAME, reason: 'added by this change' }]);
    expect(touched(peered, dns).due).toMatchObject([{ account: NAME, reason: 'this change touches its dns' }]);
    expect(touched(peered, alone, status(stable())).due).toMatchObject([
      { account: NAME, lifecycle: 'closed', reason: 'removed by this change' },
    ]);
    expect(touched(peered, peered).due).toEqual([]);
  });

  it('are no work where one is removed that was never built', () => {
    expect(touched(peered, alone)).toEqual({ due: [], waiting: [] });
  });

  it('wait where a network is yet to come', () => {
    const reason = 'no network is recorded of acme and beta yet';
    expect(touched(alone, peered, status(undefined, {}))).toEqual({ due: [], waiting: [{ account: NAME, reason }] });
  });
});
