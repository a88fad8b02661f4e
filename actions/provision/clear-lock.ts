import { UserError } from '../../src/core/problem.ts';
import { heldBy, judgeLock, type RunMarker, type StateLock } from '../../src/core/terraform/state-lock.ts';

/** The lock of one account's state, and what lies beside it. */
export interface LockDeps {
  readLock(): Promise<StateLock | undefined>;
  readMarker(): Promise<RunMarker | undefined>;
  writeMarker(marker: RunMarker): Promise<void>;
  forceUnlock(lockId: string): Promise<void>;
  /** Whether a run of this repository has ended; false where that can't be found out. */
  isRunOver(run: string): Promise<boolean>;
  /** Throws once the job is being cancelled. */
  sleep(milliseconds: number): Promise<void>;
  log(line: string): void;
  /** The running job; nothing outside a workflow. */
  me: RunMarker | undefined;
}

const LOOK = 10_000;
/** As long as a network takes to be made or to go. */
const PATIENCE = 10 * 60_000;

/**
 * Leaves the state free to be locked by this run, and says so in the marker. A lock left by a run that is over is
 * released, with a word; another one is waited for. The marker is only written while nobody holds the lock, so it
 * names the run that took it: in a workflow's concurrency group, no other run comes between a plan and its apply.
 *
 * @throws UserError naming who holds the lock, when it is still held after ten minutes.
 */
export async function clearLock(account: string, deps: LockDeps): Promise<void> {
  for (let waited = 0; ; waited += LOOK) {
    const lock = await deps.readLock();
    if (!lock) break;
    const left = await deps.readMarker();
    if (await isLeftBehind(lock, left, deps)) {
      const who = `attempt ${left?.attempt} of run ${left?.run}`;
      deps.log(`${account}: ${who} is over and left its lock of ${lock.Created}: it is released`);
      await deps.forceUnlock(lock.ID);
      break;
    }
    if (waited >= PATIENCE) throw stillLocked(account, lock, left);
    deps.log(`${account}: the state is locked by ${lock.Who} since ${lock.Created}, waiting`);
    await deps.sleep(LOOK);
  }
  if (deps.me) await deps.writeMarker(deps.me);
}

async function isLeftBehind(lock: StateLock, left: RunMarker | undefined, { me, isRunOver }: LockDeps) {
  if (!me || !left) return false;
  const verdict = judgeLock(lock, left, me);
  return verdict === 'over' || (verdict === 'ask' && (await isRunOver(left.run)));
}

function stillLocked(account: string, lock: StateLock, left: RunMarker | undefined): UserError {
  return new UserError(`The state of ${account} is locked by ${heldBy(lock, left)}.`, {
    hint: `Wait for it. Once you are sure that it has ended: genesis network unlock ${account}`,
  });
}
