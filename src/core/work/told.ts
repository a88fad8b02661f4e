import { UserError } from '../problem.ts';
import type { Result } from './result.ts';

/**
 * What a result tells of an error. A person reads it far from the job's log, so all that lies under it is told as well:
 * what AWS said is at the very end of the chain.
 */
export function told(error: Error): NonNullable<Result['error']> {
  const { hint, file, line } = error instanceof UserError ? error.at : {};
  return {
    message: withCauses(error),
    ...(hint === undefined ? {} : { hint }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}

function withCauses(error: Error): string {
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
    if (![error.message, ...causes].some((text) => text.includes((cause as Error).message))) causes.push(textOf(cause));
  }
  return causes.length > 0 ? `${error.message} (${causes.join(': ')})` : error.message;
}

/** AWS's name for an error, such as AccessDeniedException, is what a person searches for; a cause of a cause has it too. */
function textOf({ name, message, cause }: Error): string {
  const isNamed = cause === undefined && name !== 'Error' && name !== 'UserError' && !message.includes(name);
  return `${isNamed ? `${name}: ` : ''}${cause === undefined ? message : message.replace(/\.$/, '')}`;
}
