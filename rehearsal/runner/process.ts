import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';

export interface ProcessRequest {
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  onLine(stream: 'stdout' | 'stderr', line: string): void;
  cancel?: AbortSignal;
  /** Milliseconds until it is cancelled. */
  timeout: number;
  patience: { interrupt: number; terminate: number };
}

export interface ProcessResult {
  /** 128 and the signal's number when a signal ended it. */
  code: number;
  cancelled: boolean;
}

/** Leftover children that hold its output open get this long after it ended, as with GitHub's runner. */
const drain = 5_000;

/**
 * Runs a program as GitHub's runner does. Cancelling sends SIGINT to it alone (its children are its own care), then
 * SIGTERM, then SIGKILL to all it started.
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { command, args, cwd, env, timeout, patience, cancel } = request;
  // A process group of its own, so that in the end all of it can be killed.
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const timers: NodeJS.Timeout[] = [];
  const later = (milliseconds: number, act: () => void) => void timers.push(setTimeout(act, milliseconds));
  let cancelled = false;
  const stop = () => {
    if (cancelled) return;
    cancelled = true;
    child.kill('SIGINT');
    later(patience.interrupt, () => child.kill('SIGTERM'));
    later(patience.interrupt + patience.terminate, () => killGroup(child));
  };
  later(timeout, stop);
  cancel?.addEventListener('abort', stop, { once: true });
  if (cancel?.aborted) stop();
  child.on('exit', () => later(drain, () => killGroup(child)));
  try {
    const [code] = await Promise.all([ended(child), readLines(child, request.onLine)]);
    return { code, cancelled };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    cancel?.removeEventListener('abort', stop);
  }
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

async function readLines(child: ChildProcess, onLine: ProcessRequest['onLine']): Promise<void> {
  const read = async (name: 'stdout' | 'stderr') => {
    const input = child[name];
    if (!input) return;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) onLine(name, line);
  };
  await Promise.all([read('stdout'), read('stderr')]);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // Nothing of it is left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
