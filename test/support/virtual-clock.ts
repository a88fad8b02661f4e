import { setTimeout as pause } from 'node:timers/promises';

/**
 * A clock that jumps to the next thing somebody waits for, as soon as no call is under way any more: hours pass in the
 * time that the calls take.
 *
 * @param advance told by how many seconds it jumps
 */
export function virtualClock(advance: (seconds: number) => Promise<void>) {
  let time = 0;
  let underWay = 0;
  let sleepers: { at: number; wake: () => void }[] = [];

  async function jump(): Promise<void> {
    const next = Math.min(...sleepers.map(({ at }) => at));
    await advance((next - time) / 1000);
    time = next;
    const awake = sleepers.filter(({ at }) => at <= next);
    sleepers = sleepers.filter(({ at }) => at > next);
    for (const { wake } of awake) wake();
  }

  return {
    now: () => time,
    sleep: (milliseconds: number) => new Promise<void>((wake) => void sleepers.push({ at: time + milliseconds, wake })),
    /** The same functions; while one of them is at work, time stands still. */
    watching<T extends object>(functions: T): T {
      const watched = Object.entries(functions).map(([name, call]) => [
        name,
        (...given: unknown[]) => {
          underWay += 1;
          return Promise.resolve(call(...given)).finally(() => {
            underWay -= 1;
          });
        },
      ]);
      return Object.fromEntries(watched);
    },
    /** Lets time pass until all of it is done. */
    async run<T>(work: Promise<T>[]): Promise<T[]> {
      let isOver = false;
      const all = Promise.all(work).finally(() => {
        isOver = true;
      });
      all.catch(() => {});
      while (!isOver) {
        await pause(underWay > 0 ? 2 : 0);
        if (underWay === 0 && sleepers.length > 0) await jump();
      }
      return all;
    },
  };
}
