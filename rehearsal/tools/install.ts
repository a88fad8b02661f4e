import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { UserError } from '../../src/core/problem.ts';
import { CACHE } from './pins.ts';

export type Log = (line: string) => void;

const run = promisify(execFile);
const MINUTE = 60_000;

/** What is to be there, and how it is made where it is not. */
export interface Recipe {
  /** What a person calls it, with its version: `act 0.2.89`. */
  name: string;
  /** Where it is to be, below the cache. A file or a folder, complete as soon as it exists. */
  target: string;
  /** Makes it in an empty folder and returns its path there, from where it is moved. */
  make: (folder: string) => Promise<string>;
  /** What a person can do where that fails. */
  byHand: string;
}

/**
 * Installs something into the cache unless it is there. Safe when several processes ask at once: one works, the
 * others wait for it.
 * @returns the absolute path of the target
 * @throws UserError saying what failed and what to install by hand
 */
export async function installed(recipe: Recipe, log: Log, cache = CACHE): Promise<string> {
  const target = path.join(cache, recipe.target);
  if (existsSync(target)) return target;
  await mkdir(path.dirname(target), { recursive: true });
  const unlock = await locked(`${target}.lock`, recipe.name, log);
  try {
    if (!existsSync(target)) await make(recipe, target, log);
    return target;
  } finally {
    await unlock();
  }
}

async function make({ name, make: makeIn, byHand }: Recipe, target: string, log: Log) {
  const started = Date.now();
  // Beside the target, since only within one file system is moving a single step.
  const folder = await mkdtemp(`${target}.`);
  log(`Installing ${name} …`);
  try {
    await rename(await makeIn(folder), target);
  } catch (error) {
    const message = `${name} could not be installed: ${(error as Error).message}`;
    throw new UserError(message, { hint: byHand }, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  log(`Installed ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Takes a lock that is a folder, since making one either succeeds or says that it exists. */
async function locked(lock: string, name: string, log: Log): Promise<() => Promise<void>> {
  const deadline = Date.now() + 15 * MINUTE;
  for (let waited = false; ; waited = true) {
    const taken = await mkdir(lock).then(
      () => true,
      (error) => (error.code === 'EEXIST' ? false : Promise.reject(error)),
    );
    if (taken) {
      await writeFile(path.join(lock, 'pid'), String(process.pid));
      return () => rm(lock, { recursive: true, force: true });
    }
    if (abandoned(lock)) await rm(lock, { recursive: true, force: true });
    else if (Date.now() > deadline)
      throw new UserError(`Waited too long for ${name}; if nothing installs it, delete ${lock}.`);
    else {
      if (!waited) log(`Another process installs ${name}; waiting for it …`);
      await sleep(200);
    }
  }
}

/** Whether the process that took a lock is gone. */
function abandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(path.join(lock, 'pid'), 'utf8')) || process.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** The first executable of that name on the PATH whose answer to `args` satisfies the test. */
export async function onPath(
  name: string,
  args: string[],
  fits: (answer: string) => boolean,
): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (path.isAbsolute(folder) && executable(file) && fits(await answer(file, args))) return file;
  }
  return undefined;
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function answer(file: string, args: string[]): Promise<string> {
  return run(file, args, { timeout: MINUTE / 2 }).then(
    ({ stdout, stderr }) => stdout + stderr,
    () => '',
  );
}

/** Runs an installer, bounded; its last words are in the error where it fails. */
export async function install(command: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  try {
    await run(command, args, { timeout: 10 * MINUTE, maxBuffer: 64 << 20, env: { ...process.env, ...env } });
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`${command} ${args[0]}: ${stderr?.trim().split('\n').slice(-5).join('\n') || message}`, {
      cause: error,
    });
  }
}
