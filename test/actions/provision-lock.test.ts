import { describe, expect, it } from '@jest/globals';
import { clearLock, type LockDeps } from '../../actions/provision/clear-lock.ts';
import type { RunMarker, StateLock } from '../../src/core/terraform/state-lock.ts';

const me: RunMarker = { repository: 'acme/genesis', run: '7', attempt: 1, host: 'vm-2' };
const lock: StateLock = {
  ID: '1f',
  Who: 'runner@vm-1',
  Created: '2026-11-20T00:00:00Z',
  Operation: 'OperationTypeApply',
};
const earlier: RunMarker = { ...me, run: '6', host: 'vm-1' };

/** A bucket in memory; `released` is after how many looks the holder itself lets go. */
function bucket(of: {
  lock?: StateLock;
  marker?: RunMarker;
  over?: string[];
  me?: RunMarker | undefined;
  released?: number;
}) {
  const state = {
    lock: of.lock,
    marker: of.marker,
    looks: 0,
    waited: 0,
    said: [] as string[],
    unlocked: [] as string[],
  };
  const deps: LockDeps = {
    readLock: async () => (state.looks++ === of.released ? undefined : state.lock),
    readMarker: async () => state.marker,
    writeMarker: async (marker) => {
      state.marker = marker;
    },
    forceUnlock: async (id) => void state.unlocked.push(id),
    isRunOver: async (run) => (of.over ?? []).includes(run),
    sleep: async (milliseconds) => {
      state.waited += milliseconds;
    },
    log: (line) => void state.said.push(line),
    me: 'me' in of ? of.me : me,
  };
  return { state, clear: () => clearLock('acme', deps) };
}

describe('before the state is locked', () => {
  it('the run leaves its marker', async () => {
    const { state, clear } = bucket({});
    await clear();
    expect(state.marker).toEqual(me);
  });

  it('a lock of a run that is over is released, with a word', async () => {
    const { state, clear } = bucket({ lock, marker: earlier, over: ['6'] });
    await clear();
    expect(state).toMatchObject({ unlocked: ['1f'], waited: 0, marker: me });
    expect(state.said).toEqual([
      'acme: attempt 1 of run 6 is over and left its lock of 2026-11-20T00:00:00Z: it is released',
    ]);
  });

  it('a lock of an earlier attempt of the same run is released without asking GitHub', async () => {
    const { state, clear } = bucket({ lock, marker: { ...me, host: 'vm-1' }, me: { ...me, attempt: 2 } });
    await clear();
    expect(state.unlocked).toEqual(['1f']);
  });

  it('a lock that is released while it waits is no reason to fail', async () => {
    const { state, clear } = bucket({ lock, marker: earlier, released: 2 });
    await clear();
    expect(state).toMatchObject({ unlocked: [], waited: 20_000, marker: me });
  });

  it.each<[string, Parameters<typeof bucket>[0]]>([
    ['a run that goes on', { marker: earlier }],
    ['a person', { over: ['6'] }],
    ['a person on another machine than the marker names', { marker: { ...earlier, host: 'vm-9' }, over: ['6'] }],
    ['somebody, and this is no run of a workflow', { marker: earlier, over: ['6'], me: undefined }],
  ])('a lock held by %s is waited for and then left alone', async (_, of) => {
    const { state, clear } = bucket({ lock, ...of });
    await expect(clear()).rejects.toThrow(/state of acme is locked by runner@vm-1/);
    expect(state.unlocked).toEqual([]);
    expect(state.marker).toBe('marker' in of ? of.marker : undefined);
  });

  it('the error names the run that holds it', async () => {
    await expect(bucket({ lock, marker: earlier }).clear()).rejects.toThrow(/in run 6 of acme\/genesis since/);
  });

  it('the error says how to release it', async () => {
    const hint = expect.stringContaining('genesis network unlock acme');
    await expect(bucket({ lock }).clear()).rejects.toMatchObject({ at: { hint } });
  });
});
