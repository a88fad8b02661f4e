import { readdirSync, readFileSync } from 'node:fs';
import { setInterval as every } from 'node:timers';

/** What programs used that were started while they were watched: seconds of the processor, MiB of memory at most. */
export interface Used {
  seconds: number;
  cpu_s: number;
  memory_mib: number;
}

/** Clock ticks a second, in which Linux counts processor time: 100 on all of its architectures (proc(5), sysconf(3)). */
const TICKS = 100;
const LOOK = 200;

/**
 * Watches what this process starts and waits for, with all that those start. What runs already isn't counted: the
 * rehearsed AWS and GitHub. By Linux's /proc; elsewhere only the clock is told.
 */
export async function watched(work: () => Promise<void>): Promise<Used> {
  const before = new Set(childrenOf(process.pid));
  const [cpu, start] = [cpuOfEnded(), performance.now()];
  let most = 0;
  const timer = every(() => {
    most = Math.max(most, memoryBelow(childrenOf(process.pid).filter((pid) => !before.has(pid))));
  }, LOOK);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return { seconds: (performance.now() - start) / 1000, cpu_s: cpuOfEnded() - cpu, memory_mib: most / 1024 };
}

/** Of children that ended, and of theirs as far as these waited for them. */
function cpuOfEnded(): number {
  const fields = statOf(process.pid);
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS;
}

/** KiB of these processes and of all below them that no other shares: a provider's program is 0.7 GB, read once for all. */
function memoryBelow(pids: number[], children = allChildren()): number {
  return pids.reduce((sum, pid) => {
    const own = /^RssAnon:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0;
    return sum + Number(own) + memoryBelow(children.get(pid) ?? [], children);
  }, 0);
}

/** All processes of this machine by their parents. */
function allChildren(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const pid of listOf('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = Number(statOf(pid)[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(pid)]);
  }
  return children;
}

const childrenOf = (pid: number) => allChildren().get(pid) ?? [];

/** The fields of /proc/<pid>/stat behind the program's name, which may hold blanks itself: state, parent, … */
const statOf = (pid: number | string) =>
  textOf(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');

/** Processes come and go while one looks. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
