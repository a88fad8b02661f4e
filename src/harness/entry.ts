import * as core from '@actions/core';
import { UserError } from '../core/problem.ts';
import { type Failure, failureSummary } from '../core/render/failure-summary.ts';
import { actionContext, type Context, sentences } from './context.ts';
import { type Input, type Inputs, readInputs } from './inputs.ts';

/**
 * Runs an action: parses all inputs before anything else, then hands over. A UserError becomes an annotation without a
 * stack; anything else prints its chain of causes, since it is ours to mend. Either way the step fails, and where it has
 * no summary yet, that says what is safe and what to do.
 */
export async function runAction<S extends Record<string, Input<unknown>>>(
  spec: S,
  action: (inputs: Inputs<S>, context: Context) => Promise<void>,
): Promise<void> {
  const context = actionContext();
  let isTold = false;
  const summary = async (markdown: string) => {
    isTold ||= markdown !== '';
    await context.summary(markdown);
  };
  try {
    if (context.env.INPUT_TOKEN) context.mask(context.env.INPUT_TOKEN);
    await action(readInputs(spec, context.env), { ...context, summary });
  } catch (error) {
    process.exitCode = 1;
    tell(error);
    if (!isTold) await context.summary(failureSummary(failures(error)));
  }
}

function failures(error: unknown): Failure[] {
  if (error instanceof AggregateError) return error.errors.flatMap(failures);
  if (error instanceof UserError) return [{ message: error.message, hint: error.at.hint, isTheirs: true }];
  return [{ message: error instanceof Error ? error.message : String(error), isTheirs: false }];
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
