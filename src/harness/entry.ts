import * as core from '@actions/core';
import { UserError } from '../core/problem.ts';
import { actionContext, type Context, sentences } from './context.ts';
import { type Input, type Inputs, readInputs } from './inputs.ts';

/**
 * Runs an action: parses all inputs before anything else, then hands over. A UserError becomes an annotation without a
 * stack; anything else prints its chain of causes, since it is ours to mend. Either way the step fails.
 */
export async function runAction<S extends Record<string, Input<unknown>>>(
  spec: S,
  action: (inputs: Inputs<S>, context: Context) => Promise<void>,
): Promise<void> {
  try {
    const context = actionContext();
    if (context.env.INPUT_TOKEN) context.mask(context.env.INPUT_TOKEN);
    await action(readInputs(spec, context.env), context);
  } catch (error) {
    process.exitCode = 1;
    tell(error);
  }
}

function tell(error: unknown): void {
  if (error instanceof AggregateError) for (const one of error.errors) tell(one);
  else if (error instanceof UserError) {
    const { file, line, column, hint } = error.at;
    core.error(sentences(error.message, hint), {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
  } else core.error(causes(error));
}

function causes(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined
    ? (error.stack ?? error.message)
    : `${error.stack}\ncaused by: ${causes(error.cause)}`;
}
