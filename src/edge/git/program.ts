import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { gitEnvironment, gitFailure, withoutCredentials } from '../../core/git/git-remote.ts';
import { UserError } from '../../core/problem.ts';

/** Git as a function: arguments, never a shell. */
export type GitProgram = (args: string[], call?: Call) => Promise<Answer>;

export interface ProgramOptions {
  /** A checkout or a bare repository. */
  directory: string;
  /** For `serverUrl`; without it Git uses what the checkout was set up with. */
  token?: string | undefined;
  /** GitHub's address; what the runner says, or https://github.com, when absent. */
  serverUrl?: string | undefined;
}

interface Call {
  input?: string;
  /** Exit codes besides 0 that are answers. */
  allow?: number[];
}

interface Answer {
  code: number;
  stdout: Buffer;
  stderr: string;
}

const TIME_LIMIT = 10 * 60_000;
/** Far above any ledger's size; a file of this size in a pull request shall not fill the runner's memory. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * The program in one repository. Its errors say what Git said, without credentials.
 *
 * @throws UserError where Git can't be started, or gives too much; Error where it fails or takes too long.
 */
export function gitProgram({ directory, token, serverUrl }: ProgramOptions): GitProgram {
  const env = gitEnvironment(process.env, { token, serverUrl, directory: resolve(directory) });
  return async (args, { input = '', allow = [] } = {}) => {
    const child = spawn('git', args, { cwd: directory, env });
    const [stdout, stderr] = [[] as Buffer[], [] as Buffer[]];
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) stdout.push(chunk);
      else child.kill();
    });
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // Git that ends early closes its input: its exit code tells more than EPIPE.
    child.stdin.on('error', () => {}).end(input);
    const code = await exitCode(child, directory);
    const said = withoutCredentials(Buffer.concat(stderr).toString());
    if (bytes > MOST_BYTES) throw new UserError(`git ${args[0]} gives more than ${MOST_BYTES / 2 ** 20} MiB.`);
    if (code === null || (code !== 0 && !allow.includes(code))) throw gitFailure(args, code, said);
    return { code, stdout: Buffer.concat(stdout), stderr: said };
  };
}

/** Waits for Git's end, and brings it about where it takes too long; null when it was killed. */
async function exitCode(child: ChildProcess, directory: string): Promise<number | null> {
  const limit = setTimeout(() => child.kill(), TIME_LIMIT);
  try {
    return await new Promise((done, fail) => void child.on('close', done).on('error', fail));
  } catch (cause) {
    throw new UserError(`Git doesn't start in ${directory}: is it installed, and the folder there?`, {}, { cause });
  } finally {
    clearTimeout(limit);
  }
}
