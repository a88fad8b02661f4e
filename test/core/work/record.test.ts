import { describe, expect, it } from '@jest/globals';
import type { AccountStatus } from '../../../src/core/ledger/schema/status.ts';
import type { ApprovedItem } from '../../../src/core/work/approval.ts';
import { recordBegin, recordEnd } from '../../../src/core/work/record.ts';
import type { Result } from '../../../src/core/work/result.ts';
import { result } from '../../support/plans.ts';

const EARLY = '2026-11-20T10:00:00Z';
const LATE = '2026-11-21T10:00:00Z';
const ID = '666666666666';
const item: ApprovedItem = {
  account: 'acme',
  create: true,
  network: true,
  lifecycle: 'present',
  inputs: '1'.repeat(64),
  module: '2'.repeat(64),
};

const create = (of: Partial<Result> = {}) =>
  result('acme', { step: 'create', outcome: 'created', account_id: ID, ...of });
const apply = (of: Partial<Result> = {}) =>
  result('acme', { step: 'apply', outcome: 'applied', account_id: ID, ...of });
const requested: AccountStatus = { state: 'creation-requested', since: EARLY };
const there: AccountStatus = { state: 'provisioning-requested', since: EARLY, account_id: ID, created: EARLY };
const failure = { outcome: 'failed', error: { message: 'It broke.\nHere is how.', hint: 'Mend it.' } } as const;

describe('recordBegin', () => {
  it('says what was asked for, since when', () => {
    const record = recordBegin(undefined, item, { run: '42', subnet: '10.0.4.0/24', now: EARLY });
    expect(record).toMatchObject({ state: 'creation-requested', since: EARLY, subnet: '10.0.4.0/24' });
    expect(record.approved?.run).toBe('42');
  });

  it('asks to provision an account that is there, and keeps what is known of it', () => {
    const before: AccountStatus = { ...there, state: 'stable', network: { vpc_id: 'vpc-1' } };
    const record = recordBegin(before, { ...item, create: false }, { run: '42', now: LATE });
    expect(record).toMatchObject({ state: 'provisioning-requested', since: LATE, network: { vpc_id: 'vpc-1' } });
  });

  it('keeps the time while the state stays', () => {
    const first = recordBegin(undefined, item, { run: '42', now: EARLY });
    expect(recordBegin(first, item, { run: '42', now: LATE })).toEqual(first);
  });
});

describe('recordEnd', () => {
  it('is stable with what was applied once all is done', () => {
    const record = recordEnd(
      requested,
      { create: create(), apply: apply({ network: { a: 1 } }), network: true, lifecycle: 'present' },
      LATE,
    );
    const { inputs, module, commit } = apply();
    expect(record).toMatchObject({ state: 'stable', since: LATE, created: LATE, applied: { inputs, module, commit } });
    expect(record?.network).toEqual({ a: 1 });
  });

  it('keeps the cluster of a network, which goes with its VPC', () => {
    const before: AccountStatus = { ...there, network: { vpc_id: 'vpc-1' }, cluster: 'abc' };
    const clusterAfter = (done: Partial<Parameters<typeof recordEnd>[1]>) =>
      recordEnd(before, { network: true, lifecycle: 'present', ...done }, LATE)?.cluster;
    expect(clusterAfter({ create: create() })).toBe('abc');
    expect(clusterAfter({ apply: apply({ network: { vpc_id: 'vpc-1' } }) })).toBe('abc');
    expect(clusterAfter({ apply: apply({ network: { vpc_id: 'vpc-2' } }) })).toBeNull();
    const destroy = result('acme', { step: 'destroy', outcome: 'applied' });
    expect(clusterAfter({ destroy, lifecycle: 'clean' })).toBeNull();
  });

  it('waits for the network of an account that was created', () => {
    const record = recordEnd(requested, { create: create(), network: true, lifecycle: 'present' }, LATE);
    expect(record).toMatchObject({ state: 'provisioning-requested', account_id: ID });
    expect(record).not.toHaveProperty('applied');
  });

  it('calls it a failed creation where the job that creates left nothing, and the next one had no account', () => {
    const { account_id: _, ...left } = apply(failure);
    expect(recordEnd(requested, { apply: left, network: true, lifecycle: 'present' }, LATE)?.state).toBe(
      'creation-failed',
    );
  });

  it('has room for what AWS says, which Terraform tells at the end of a long line', () => {
    const message = `terraform apply: ${'x'.repeat(320)} api error UnauthorizedOperation: You are not authorized.`;
    const done = {
      create: create(),
      apply: apply({ outcome: 'failed', error: { message } }),
      network: true,
      lifecycle: 'present' as const,
    };
    expect(recordEnd(requested, done, LATE)?.error?.message).toBe(message);
  });

  it('keeps the id of an account that was made, but not made ready', () => {
    const record = recordEnd(
      requested,
      { create: create(failure), apply: apply(failure), network: true, lifecycle: 'present' },
      LATE,
    );
    expect(record).toMatchObject({ state: 'creation-failed', account_id: ID });
    expect(record).not.toHaveProperty('created');
  });

  it('tells why an account was not created, in one line', () => {
    const record = recordEnd(
      requested,
      { create: create(failure), apply: apply(failure), network: true, lifecycle: 'present' },
      LATE,
    );
    expect(record).toMatchObject({
      state: 'creation-failed',
      error: { message: 'It broke.', hint: 'Mend it.', at: LATE },
    });
  });

  it('does not call an account uncreated that was there before', () => {
    const record = recordEnd(there, { create: create(failure), network: true, lifecycle: 'present' }, LATE);
    expect(record?.state).toBe('provisioning-failed');
  });

  it('keeps what was applied before when a new apply fails', () => {
    const applied = { inputs: 'i', module: 'm', commit: 'c' };
    const record = recordEnd(
      { ...there, applied },
      { apply: apply(failure), network: true, lifecycle: 'present' },
      LATE,
    );
    expect(record).toMatchObject({ state: 'provisioning-failed', applied });
  });

  it('counts a plan that differs as not done', () => {
    const { error: _, ...differs } = apply({ outcome: 'differs' });
    const record = recordEnd(there, { apply: differs, network: true, lifecycle: 'present' }, LATE);
    expect(record).toMatchObject({
      state: 'provisioning-failed',
      error: { message: 'The plan is no longer the one that was approved.' },
    });
  });

  it('gives the same failure the time it had', () => {
    const first = recordEnd(there, { apply: apply(failure), network: true, lifecycle: 'present' }, EARLY);
    expect(recordEnd(first, { apply: apply(failure), network: true, lifecycle: 'present' }, LATE)).toEqual(first);
  });

  it('keeps the date of creation and keys of newer versions', () => {
    const before = { ...there, future: 'kept' } as AccountStatus;
    const record = recordEnd(
      before,
      { create: create({ outcome: 'unchanged' }), apply: apply(), network: true, lifecycle: 'present' },
      LATE,
    );
    expect(record).toMatchObject({ created: EARLY, future: 'kept' });
  });

  it('changes nothing without a result', () => {
    expect(recordEnd(requested, { network: true, lifecycle: 'present' }, LATE)).toBe(requested);
    expect(recordEnd(undefined, { network: true, lifecycle: 'present' }, LATE)).toBeUndefined();
  });

  describe('of an account that goes', () => {
    const there: AccountStatus = { state: 'deletion-requested', account_id: ID, network: { vpc_id: 'vpc-1' } };
    const step = (name: 'destroy' | 'close', outcome: Result['outcome']) => ({ ...create(), step: name, outcome });
    const going = { network: true, lifecycle: 'closed' as const };

    it('is deleted from the time on at which it was closed, and has no network', () => {
      const done = { ...going, destroy: step('destroy', 'applied'), close: step('close', 'closed') };
      const record = recordEnd(there, done, LATE);
      expect(record).toMatchObject({ state: 'deleted', deleted: LATE, network: null });
      expect(recordEnd(record, done, '2027-01-01T00:00:00Z')?.deleted).toBe(LATE);
    });

    it('waits where AWS takes no more, and says so', () => {
      const queued = { ...step('close', 'queued'), error: { message: 'AWS closes no more accounts this month.' } };
      const record = recordEnd(there, { ...going, destroy: step('destroy', 'no-change'), close: queued }, LATE);
      expect(record).toMatchObject({ state: 'deletion-requested', error: { message: queued.error.message } });
      expect(record).not.toHaveProperty('deleted');
    });

    it('keeps the product that is gone, by which a later run knows that it was looked through', () => {
      const queued = { ...step('close', 'queued'), provisioned_product: 'pp-1' };
      expect(recordEnd(there, { ...going, close: queued }, LATE)?.provisioned_product).toBe('pp-1');
    });

    it('has failed to go where its network stays', () => {
      const record = recordEnd(there, { ...going, destroy: step('destroy', 'failed') }, LATE);
      expect(record).toMatchObject({ state: 'deletion-failed', network: { vpc_id: 'vpc-1' } });
    });

    it('is stable without a network once it is cleaned', () => {
      const done = { network: true, lifecycle: 'clean' as const, destroy: step('destroy', 'applied') };
      expect(recordEnd({ ...there, state: 'provisioning-requested' }, done, LATE)).toMatchObject({
        state: 'stable',
        network: null,
      });
    });
  });
});
