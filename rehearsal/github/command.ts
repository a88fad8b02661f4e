import { spawn } from 'node:child_process';

/** Nothing of the person's own Git configuration reaches the rehearsal, and Git never asks for a password. */
export const gitEnvironment: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};

export interface GitCommand {
  cwd: string;
  env?: Record<string, string>;
  input?: Buffer;
  /** Exit codes that are an answer, not a failure; 0 alone when absent. */
  allow?: number[];
}

export interface GitAnswer {
  code: number;
  stdout: Buffer;
}

/** Runs git with an argument list; throws with what it said on stderr when it exits with a code that isn't allowed. */
export function runGit(args: string[], { cwd, env = {}, input, allow = [0] }: GitCommand): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env: { ...gitEnvironment, ...env }, timeout: 60_000 });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    // Git may end before it has read all of its input; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.on('close', (code, signal) => {
      if (code !== null && allow.includes(code)) return resolve({ code, stdout: Buffer.concat(stdout) });
      const said = Buffer.concat(stderr).toString().trim();
      reject(new Error(`git ${args[0]} ended with ${signal ?? code}: ${said}`));
    });
    child.stdin.end(input);
  });
}

/** The output of a git command as text, without its final newline. */
export async function gitText(cwd: string, ...args: string[]): Promise<string> {
  return (await runGit(args, { cwd })).stdout.toString().replace(/\n$/, '');
}
