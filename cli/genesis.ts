import { UserError } from '../src/core/problem.ts';
import { readArguments } from './arguments.ts';
import { type Terminal, UsageError } from './command.ts';

/**
 * Runs one command line to its end.
 *
 * @returns The exit code: 0 all is well, 1 there are problems, 2 the command line is wrong.
 */
export async function genesis(args: string[], terminal: Terminal): Promise<number> {
  try {
    const request = readArguments(args);
    if ('command' in request) return await request.command.run(request.values, terminal);
    if ('help' in request) terminal.out((await import('./help.ts')).helpText(request.topic));
    else terminal.out(`${(await import('./package.ts')).version()}\n`);
    return 0;
  } catch (error) {
    terminal.err(`genesis: ${told(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** A user's fault as a sentence and how to mend it; of anything else, which is ours to mend, the whole chain of causes. */
function told(error: unknown): string {
  if (error instanceof UserError)
    return [error.message, ...(error.at.hint ? [error.at.hint] : [])].join('\n').replaceAll('\n', '\n  ');
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? (error.stack ?? error.message) : `${error.stack}\ncaused by: ${told(error.cause)}`;
}
