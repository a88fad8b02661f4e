import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

// act ends its steps at once when it is interrupted itself, which GitHub's runner doesn't. So what is interrupted is the
// step's process, as the runner would; the rest of the run goes on as after a step that failed.

interface Process {
  pid: number;
  parent: number;
  command: string;
}

/** GitHub's patience, in milliseconds. */
const UNTIL_TERMINATED = 7_500;
const UNTIL_KILLED = 2_500;

/**
 * Cancels the step that runs an action's bundle now, as GitHub's runner does: SIGINT, after 7.5 seconds SIGTERM, after
 * 2.5 more SIGKILL for all that it started. Throws where no such step runs.
 *
 * @param action Its folder, as `actions/provision`.
 */
export async function cancelStep(action: string): Promise<void> {
  const { pid } = stepOf(action);
  const all = () => [pid, ...below(pid, processes()).map((one) => one.pid)];
  if (await endsBy(pid, 'SIGINT', UNTIL_TERMINATED)) return;
  if (await endsBy(pid, 'SIGTERM', UNTIL_KILLED)) return;
  for (const one of all()) send(one, 'SIGKILL');
}

/** Kills the step and all that it started at once, as when the machine dies. */
export function killStep(action: string): void {
  const { pid } = stepOf(action);
  const children = below(pid, processes());
  for (const one of [pid, ...children.map((child) => child.pid)]) send(one, 'SIGKILL');
}

function stepOf(action: string): Process {
  const bundle = `/${action}/dist/index.js`;
  const found = below(process.pid, processes()).filter(({ command }) => command.endsWith(bundle));
  const step = found.at(0);
  if (!step) throw new Error(`No step runs ${action}.`);
  return step;
}

async function endsBy(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  for (let waited = 0; send(pid, waited === 0 ? signal : 0); waited += 100) {
    if (waited >= patience) return false;
    await pause(100);
  }
  return true;
}

/** False where it has ended. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function processes(): Process[] {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*?)\s*$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

/** All that a process started, and what these did. */
function below(pid: number, all: Process[]): Process[] {
  const children = all.filter(({ parent }) => parent === pid);
  return children.flatMap((child) => [child, ...below(child.pid, all)]);
}
