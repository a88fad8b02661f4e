import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { UserError } from '../core/problem.ts';
import { Interrupted } from '../core/terraform/terraform.ts';

// Programs that work for minutes and must be ended with care: they are told once to stop, and nothing of what becomes of
// this process may hurt them.

export interface Command {
  binary: string;
  args: string[];
  cwd: string;
  /** The whole environment. */
  env: Record<string, string>;
  /** Gets each line of standard output as it comes; what is heard isn't kept. */
  onLine?: (line: string) => void;
}

export interface Ended {
  /** `null` when a signal ended it. */
  code: number | null;
  /** Empty where it was heard line by line. */
  stdout: string;
  stderr: string;
  /** It was told to stop while it ran. */
  interrupted: boolean;
}

/** Milliseconds between two looks at what a program said. */
const LOOK = 200;

/**
 * Runs programs to their end. When `signal` aborts, each is asked once to stop, and no other starts: a second request
 * would make Terraform drop what it has in hand, and with it state and lock.
 *
 * @param scratch A folder for what programs print; it may hold secrets, so whoever made it removes it.
 * @returns A function that throws Interrupted where nothing may start any more, a UserError where there is no such program.
 */
export function longProcesses(scratch: string, signal: AbortSignal): (command: Command) => Promise<Ended> {
  const running = new Set<ChildProcess>();
  let count = 0;
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  signal.addEventListener('abort', () => {
    for (const child of running) child.kill('SIGINT');
  });

  return async (command) => {
    if (signal.aborted) throw new Interrupted(command.args[0] ?? command.binary);
    count += 1;
    const output = tail(path.join(scratch, `${count}.out`));
    const errors = tail(path.join(scratch, `${count}.err`));
    const hear = lines(command.onLine ?? (() => {}));
    const look = setInterval(() => command.onLine && hear(output.read()), LOOK);
    try {
      const code = await untilEnd(command, [output.descriptor, errors.descriptor], running);
      if (command.onLine) hear(`${output.read()}\n`);
      return { code, stdout: output.read(), stderr: errors.read(), interrupted: signal.aborted };
    } finally {
      clearInterval(look);
      output.close();
      errors.close();
    }
  };
}

/**
 * Its own process group, so that a Ctrl-C in a terminal reaches it through us alone, once. Files rather than pipes: a
 * pipe whose reader was killed kills the writer, and Terraform would leave its lock and lose what it had done since.
 */
function untilEnd(command: Command, [out, err]: [number, number], running: Set<ChildProcess>): Promise<number | null> {
  const { binary, args, cwd, env } = command;
  return new Promise((resolve, reject) => {
    const child = spawn(binary, args, { cwd, env, detached: true, stdio: ['ignore', out, err] });
    running.add(child);
    child.once('error', (cause) => {
      running.delete(child);
      reject(new UserError(`${binary} could not be started: ${cause.message}`, {}, { cause }));
    });
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
}

/** A file that one writes and another reads from the beginning, bit by bit. */
function tail(file: string) {
  const descriptor = openSync(file, 'w', 0o600);
  const reader = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(64 * 1024);
  return {
    descriptor,
    /** What was written since the last call. */
    read(): string {
      const parts: string[] = [];
      for (let size = readSync(reader, buffer); size > 0; size = readSync(reader, buffer)) {
        parts.push(decoder.write(buffer.subarray(0, size)));
      }
      return parts.join('');
    },
    close() {
      closeSync(descriptor);
      closeSync(reader);
      rmSync(file);
    },
  };
}

/** Cuts text that comes in pieces into lines. */
function lines(hear: (line: string) => void): (text: string) => void {
  let rest = '';
  return (text) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line !== '') hear(line);
  };
}
