import { describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { AccountStatus } from '../../../src/core/ledger/schema/status.ts';
import { EMPTY_STATUS, type Status } from '../../../src/core/ledger/status.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { accountInputs, moduleDigest, touched, whatIsDue, withoutHeldBack } from '../../../src/core/work/due.ts';
import { ledgerOf } from '../../support/ledger.ts';

const MODULE = 'm'.repeat(64);
const acme = 'name: acme\nowner: {team: cloud}\nnetwork: {pool: default}\n';
const claim = '{subnet: 10.0.4.0/24, pool: default, account: acme}\n';
const files = { 'accounts/acme.yaml': acme, 'subnets/10.0.4.0-24.yaml': claim };
const ledger = ledgerOf(files);

const statusOf = (record: AccountStatus): Status => ({ ...EMPTY_STATUS, accounts: new Map([['acme', record]]) });
const leaving = (lifecycle: 'clean' | 'closed') =>
  ledgerOf({ ...files, 'accounts/acme.yaml': `${acme}lifecycle: ${lifecycle}\n` });
const inputs = accountInputs(ledger, 'acme');
const stable: AccountStatus = {
  state: 'stable',
  account_id: '666666666666',
  applied: { inputs, module: MODULE, commit: 'c0ffee1234' },
};
const reasonOf = (of: Ledger, record: AccountStatus) => whatIsDue(of, statusOf(record), MODULE).due[0]?.reason;

describe('whatIsDue', () => {
  it('creates an account of which nothing is known', () => {
    const { due } = whatIsDue(ledger, EMPTY_STATUS, MODULE);
    expect(due).toEqual([
      {
        account: 'acme',
        create: true,
        network: true,
        lifecycle: 'present',
        inputs,
        module: MODULE,
        reason: 'new account',
      },
    ]);
  });

  it('is nothing for an account that is as its files say', () => {
    expect(whatIsDue(ledger, statusOf(stable), MODULE)).toEqual({ due: [], pending: [], stoppedBy: [], waiting: [] });
  });

  it('keeps a change of the shared part for a roll-out', () => {
    expect(whatIsDue(ledger, statusOf(stable), 'n'.repeat(64))).toEqual({
      due: [],
      pending: ['acme'],
      stoppedBy: [],
      waiting: [],
    });
  });

  it('is due when a file of its own changed', () => {
    const changed = ledgerOf({ ...files, 'accounts/acme.yaml': `${acme}tags: {a: b}\n` });
    expect(reasonOf(changed, stable)).toBe('changed since c0ffee1');
  });

  it('is due when its claim changed', () => {
    const { 'subnets/10.0.4.0-24.yaml': _, ...rest } = files;
    const moved = '{subnet: 10.0.5.0/24, pool: default, account: acme}\n';
    expect(reasonOf(ledgerOf({ ...rest, 'subnets/10.0.5.0-24.yaml': moved }), stable)).toBe('changed since c0ffee1');
  });

  it.each([
    ['provisioning-failed', 'the last run failed'],
    ['provisioning-requested', 'the last run did not finish'],
  ] as const)('goes on after %s, though the files are those that were applied once', (state, reason) => {
    expect(reasonOf(ledger, { ...stable, state })).toBe(reason);
  });

  it('creates again what has an id, but whose creation did not finish', () => {
    const [item] = whatIsDue(ledger, statusOf({ ...stable, state: 'creation-failed' }), MODULE).due;
    expect(item).toMatchObject({ create: true, reason: 'creation failed' });
  });

  it('leaves accounts alone that are deleted', () => {
    expect(reasonOf(ledger, { state: 'deleted' })).toBeUndefined();
    expect(reasonOf(leaving('closed'), { state: 'deleted' })).toBeUndefined();
  });

  it.each([
    ['closed', { state: 'stable' }, 'it is to be closed'],
    ['closed', { state: 'deletion-requested' }, 'closing it did not finish'],
    ['closed', { state: 'deletion-failed' }, 'closing it failed'],
    ['clean', { state: 'stable' }, 'its network is to be taken down'],
  ] as const)('is due to be %s from %o on', (lifecycle, record, reason) => {
    expect(reasonOf(leaving(lifecycle), { ...stable, ...record })).toBe(reason);
  });

  it('asks what a closed account without a record has in AWS, and creates nothing', () => {
    const [item] = whatIsDue(leaving('closed'), EMPTY_STATUS, MODULE).due;
    expect(item).toMatchObject({ lifecycle: 'closed', create: false, network: true });
  });

  it('is done with cleaning once the network is recorded as gone', () => {
    const clean = leaving('clean');
    const applied = { inputs: accountInputs(clean, 'acme'), module: MODULE, commit: 'c0ffee1234' };
    expect(reasonOf(clean, { ...stable, applied })).toBe('its network is to be taken down');
    expect(reasonOf(clean, { ...stable, applied, network: null })).toBeUndefined();
  });

  it('cleans nothing that was never made', () => {
    expect(whatIsDue(leaving('clean'), EMPTY_STATUS, MODULE).due).toEqual([]);
  });

  it('rolls out what all share to as many accounts as are asked for', () => {
    const behind = statusOf(stable);
    const other = 'n'.repeat(64);
    expect(whatIsDue(ledger, behind, other)).toEqual({ due: [], pending: ['acme'], stoppedBy: [], waiting: [] });
    const { due, pending } = whatIsDue(ledger, behind, other, { rollout: 1, again: [] });
    expect(due.map(({ reason }) => reason)).toEqual(['the Terraform code or organization.yaml changed']);
    expect(pending).toEqual([]);
  });

  it('rolls out to nobody else once it failed for one, until that one is mended', () => {
    const other = 'n'.repeat(64);
    const failed = {
      ...stable,
      state: 'provisioning-failed' as const,
      approved: { digest: 'd', run: '7', module: other },
    };
    const two = ledgerOf({ ...files, 'accounts/beta.yaml': 'name: beta\nowner: {team: cloud}\nnetwork: none\n' });
    const applied = { inputs: accountInputs(two, 'beta'), module: MODULE, commit: 'c0ffee1' };
    const beta: AccountStatus = { state: 'stable', account_id: '444444444444', applied };
    const records = (record: AccountStatus): Status => ({
      ...EMPTY_STATUS,
      accounts: new Map([
        ['acme', record],
        ['beta', beta],
      ]),
    });
    const everybody = { rollout: 100, again: [] };
    const stopped = whatIsDue(two, records(failed), other, everybody);
    expect(stopped).toMatchObject({ pending: ['beta'], stoppedBy: ['acme'] });
    expect(stopped.due.map(({ account: name }) => name)).toEqual(['acme']);
    const mended = {
      ...failed,
      state: 'stable' as const,
      applied: { inputs: accountInputs(two, 'acme'), module: other, commit: 'c0ffee1' },
    };
    expect(whatIsDue(two, records(mended), other, everybody)).toMatchObject({ pending: [], stoppedBy: [] });
  });

  it('goes through an account again that is asked for, and through no other', () => {
    const { due } = whatIsDue(ledger, statusOf(stable), MODULE, { rollout: 0, again: ['acme'] });
    expect(due.map(({ account: name, reason, create }) => [name, reason, create])).toEqual([
      ['acme', 'asked for again', false],
    ]);
    expect(whatIsDue(ledger, statusOf(stable), MODULE, { rollout: 0, again: ['beta'] }).due).toEqual([]);
  });
});

describe('touched', () => {
  const gamma = { 'accounts/gamma.yaml': 'name: gamma\nowner: {team: cloud}\nnetwork: none\n' };

  it('is what the change adds', () => {
    const due = touched(ledger, ledgerOf({ ...files, ...gamma }), EMPTY_STATUS, MODULE);
    expect(due).toEqual([
      expect.objectContaining({ account: 'gamma', network: false, reason: 'added by this change' }),
    ]);
  });

  it('is what the change changes, with the parts that differ', () => {
    const next = ledgerOf({ ...files, 'accounts/acme.yaml': `${acme}tags: {a: b}\nunit: Workloads/Prod\n` });
    expect(touched(ledger, next, EMPTY_STATUS, MODULE)[0]?.reason).toBe('this change touches its tags, unit');
  });

  it('is not what only lies beside it', () => {
    expect(touched(ledger, ledgerOf(files), EMPTY_STATUS, MODULE)).toEqual([]);
  });
});

describe('withoutHeldBack', () => {
  const { due } = whatIsDue(ledger, EMPTY_STATUS, MODULE);
  const problem: Problem = { file: 'f', line: 1, column: 1, severity: 'error', message: 'm', accounts: ['acme'] };

  it('holds back the accounts of an error', () => {
    expect(withoutHeldBack(due, [problem])).toEqual({ due: [], heldBack: ['acme'] });
    expect(withoutHeldBack(due, [{ ...problem, accounts: ['other'] }]).heldBack).toEqual([]);
  });

  it('holds back all for an error of the whole ledger, and nobody for a warning', () => {
    const { accounts: _, ...whole } = problem;
    expect(withoutHeldBack(due, [whole]).heldBack).toEqual(['acme']);
    expect(withoutHeldBack(due, [{ ...whole, severity: 'warning' }]).heldBack).toEqual([]);
  });
});

describe('moduleDigest', () => {
  it('changes with the Terraform code and with the organization', () => {
    const { value } = ledger.organization!;
    const digest = moduleDigest('tree', value);
    expect(moduleDigest('other', value)).not.toBe(digest);
    expect(moduleDigest('tree', { ...value, version: 2 as 1 })).not.toBe(digest);
  });
});
