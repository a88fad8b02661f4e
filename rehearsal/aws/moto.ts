import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

type MotoProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** A running moto. */
export interface Moto {
  url: string;
  /** Asks one of moto's own addresses, as `reset`, to do something. */
  control(name: string, body?: unknown): Promise<void>;
  stop(): Promise<void>;
}

const START_MS = 60_000;
const STOP_MS = 5_000;

/**
 * Starts the extended moto on a free port and waits until it listens.
 * @param python one that can import moto
 * @param settings REHEARSAL_* variables, see extension/settings.py
 * @param log told what moto says about its own errors
 * @throws Error with moto's last words where it doesn't come up
 */
export async function startMoto(
  python: string,
  settings: Record<string, string>,
  log: (line: string) => void,
): Promise<Moto> {
  const child = spawn(python, ['-m', 'extension'], {
    cwd: import.meta.dirname,
    // It ends when its standard input does, so that nothing outlives a starter that was killed.
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...machine(), PYTHONDONTWRITEBYTECODE: '1', ...settings },
  });
  createInterface(child.stderr).on('line', (line) => log(`moto: ${line}`));
  const port = await listening(child).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  const url = `http://127.0.0.1:${port}`;
  // A starter that fails before it stops this must be able to end, and moto ends with it.
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) unref(handle);
  const control = async (name: string, body: unknown = {}) => {
    const answer = await fetch(`${url}/moto-api/${name}`, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`moto answered ${answer.status} to ${name}: ${await answer.text()}`);
  };
  return { url, control, stop: () => stop(child) };
}

/** This process's environment without what would make moto, or the AWS SDK inside it, somebody else's. */
function machine(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|MOTO)_/.test(name)));
}

/** Lets this process end while a child or the pipe to it is open; Node's types don't say that such pipes are sockets. */
function unref(handle: object): void {
  (handle as { unref(): void }).unref();
}

/** The port, as soon as the process tells it. */
async function listening(child: MotoProcess): Promise<number> {
  const lines = createInterface(child.stdout);
  const signal = AbortSignal.timeout(START_MS);
  const [[said]] = (await Promise.race([
    once(lines, 'line', { signal }).then((line) => [line]),
    once(child, 'exit', { signal }).then(() => [['']]),
  ])) as [[string]];
  const port = /^listening on (\d+)$/.exec(said)?.[1];
  if (port === undefined) throw new Error('moto did not start; what it said is in the lines above.');
  return Number(port);
}

async function stop(child: MotoProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = once(child, 'exit', { signal: AbortSignal.timeout(STOP_MS) });
  child.stdin.end();
  await gone.catch(() => child.kill('SIGKILL'));
}
