import { describe, expect, it } from '@jest/globals';
import { type UnlockDeps, unlock } from '../../cli/unlock.ts';
import { UserError } from '../../src/core/problem.ts';
import type { RunMarker, StateLock } from '../../src/core/terraform/state-lock.ts';
import { run, sampleLedger } from './run.ts';

const lock: StateLock = {
  ID: '1f',
  Who: 'runner@vm-1',
  Created: '2026-11-20T00:00:00.123456789Z',
  Operation: 'OperationTypeApply',
};
const marker: RunMarker = { repository: 'acme/genesis', run: '6', attempt: 1, host: 'vm-1' };

/** A bucket in memory, hours after the lock was taken; `taken` puts another lock in its place while a person thinks. */
function bucket(of: { lock?: StateLock; taken?: boolean; refuses?: boolean; minutes?: number }) {
  const state = { etag: of.lock && 'a', asked: [] as string[], out: '', err: '' };
  const deps: UnlockDeps = {
    readLock: async () => of.lock && { lock: of.lock, etag: 'a' },
    readMarker: async () => marker,
    async removeLock(etag) {
      if (state.etag !== etag) return false;
      state.etag = undefined;
      return true;
    },
    async confirm(question) {
      state.asked.push(question);
      if (of.taken) state.etag = 'b';
      if (of.refuses) throw new UserError('Nothing was done.');
    },
    now: () => Date.parse('2026-11-20T00:00:00Z') + (of.minutes ?? 600) * 60_000,
  };
  const terminal = {
    out: (text: string) => {
      state.out += text;
    },
    err: (text: string) => {
      state.err += text;
    },
    color: false,
  };
  const asked = { account: 'acme', 'dry-run': false, yes: false };
  return { state, unlock: (flags: Partial<typeof asked> = {}) => unlock({ ...asked, ...flags }, deps, terminal) };
}

describe('genesis network unlock', () => {
  it('says who holds the lock, asks, and removes it', async () => {
    const { state, unlock: go } = bucket({ lock });
    expect(await go()).toBe(0);
    expect(state.err).toContain(`locked by runner@vm-1 in run 6 of acme/genesis since ${lock.Created}`);
    expect(state).toMatchObject({ asked: ['Remove the lock of acme?'], etag: undefined });
    expect(JSON.parse(state.out)).toMatchObject({ locked: false, lock: { id: '1f' }, removed: true });
  });

  it('asks nothing with --yes', async () => {
    const { state, unlock: go } = bucket({ lock });
    expect(await go({ yes: true })).toBe(0);
    expect(state).toMatchObject({ asked: [], etag: undefined });
  });

  it('removes nothing with --dry-run, even with --yes', async () => {
    const { state, unlock: go } = bucket({ lock });
    expect(await go({ 'dry-run': true, yes: true })).toBe(0);
    expect(state).toMatchObject({ asked: [], etag: 'a' });
    expect(JSON.parse(state.out)).toMatchObject({ locked: true, removed: false });
  });

  it('removes nothing where the answer is no', async () => {
    const { state, unlock: go } = bucket({ lock, refuses: true });
    await expect(go()).rejects.toThrow('Nothing was done.');
    expect(state).toMatchObject({ etag: 'a', out: '' });
  });

  it('leaves a lock alone that was taken after the one that was shown', async () => {
    const { state, unlock: go } = bucket({ lock, taken: true });
    await expect(go()).rejects.toThrow("isn't the one that was shown any more: nothing was removed");
    expect(state).toMatchObject({ etag: 'b', out: '' });
  });

  it('says that nothing is locked, and that is well', async () => {
    const { state, unlock: go } = bucket({});
    expect(await go()).toBe(0);
    expect(state).toMatchObject({ asked: [], err: "The state of acme isn't locked.\n" });
    expect(JSON.parse(state.out)).toEqual({ account: 'acme', locked: false, lock: null, removed: false });
  });

  it('warns of a lock that is younger than an hour, and of no older one', async () => {
    const [young, old] = [bucket({ lock, minutes: 59 }), bucket({ lock, minutes: 61 })];
    await young.unlock();
    await old.unlock();
    expect(young.state.err).toContain('WARNING: this lock is only 58 minutes old.');
    expect(old.state.err).not.toContain('WARNING');
  });

  it('warns of a lock whose age nobody knows, and can remove it all the same', async () => {
    const { state, unlock: go } = bucket({
      lock: { ID: '', Who: 'somebody', Created: 'unknown', Operation: 'unknown' },
    });
    await go();
    expect(state.err).toContain('WARNING: this lock is of unknown age.');
    expect(state.etag).toBeUndefined();
  });

  it("doesn't let the text of a lock drive the terminal", async () => {
    const { state, unlock: go } = bucket({ lock: { ...lock, Who: 'me\u001b[2J' } });
    await go({ 'dry-run': true });
    expect(state.err).toContain('me\\u{1b}[2J');
    expect(state.out).not.toContain('\u001b');
  });

  it.each([
    ['acmee', 'no account "acmee"', 'Did you mean acme?'],
    ['acme--beta', 'no peering "acme--beta"', "A peering's name is"],
  ])('refuses %s, of which nothing is known', async (name, fault, hint) => {
    using ledger = sampleLedger();
    const { code, out, err } = await run(['network', 'unlock', name, '--yes', '--ledger', ledger.folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(fault);
    expect(err).toContain(hint);
  });
});
