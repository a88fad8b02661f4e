import { UserError } from '../src/core/problem.ts';
import type { FlagName, FlagValues } from './flags.ts';

/** Where a command's words go. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person looks at the output, in color. */
  color: boolean;
}

/** What a command gets: the flags it takes; those it requires are there. */
export type Values<Takes extends FlagName, Requires extends FlagName = never> = {
  [Name in Takes | Requires]: Name extends Requires ? NonNullable<FlagValues[Name]> : FlagValues[Name];
};

/** One command: what people have to know of it, and what it does. */
export interface Command {
  summary: string;
  example: string;
  requires: readonly FlagName[];
  takes: readonly FlagName[];
  /** The flag whose value may also stand alone, as in `genesis account import FILE`. */
  word?: FlagName;
  /** @returns The exit code: 0 when all is well, 1 where there are problems. */
  run(values: FlagValues, terminal: Terminal): Promise<number>;
}

/** Ties a command's flags to the type of what it gets. */
export function command<Takes extends FlagName, Requires extends FlagName = never>(
  definition: Omit<Command, 'run' | 'takes' | 'requires'> & {
    requires?: readonly Requires[];
    takes: readonly Takes[];
    run(values: Values<Takes, Requires>, terminal: Terminal): Promise<number>;
  },
): Command {
  return {
    requires: [],
    ...definition,
    // Arguments are read by these very lists, so what is required is there.
    run: (values, terminal) => definition.run(values as unknown as Values<Takes, Requires>, terminal),
  };
}

/** The command line can't be understood: exit code 2. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}
