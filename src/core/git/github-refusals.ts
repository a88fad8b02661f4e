import { UserError } from '../problem.ts';

// What GitHub's answers mean that aren't a success.

/** Answers that are the same when asked again. */
export const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451, 501];

/** There is no such thing, or no such question at this GitHub. */
const ABSENT = [404, 501];

/** What octokit throws for an answer that isn't a success. */
interface Refusal extends Error {
  status: number;
  response?: { headers: Record<string, string | number | undefined> };
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'status' in error;

/** Turns an answer that there is no such thing into nothing; anything else is thrown again. */
export function absent(error: unknown): undefined {
  if (!isRefusal(error) || !ABSENT.includes(error.status)) throw error;
}

/** What went wrong in words: what was asked for, and, where the user can mend it, how. */
export function explained(error: unknown, what: string, permission: string): unknown {
  if (!isRefusal(error)) return error;
  const failure = `GitHub refused to ${what} (${error.status}): ${error.message}`;
  const hint = hintOf(error, permission);
  return hint ? new UserError(failure, { hint }, { cause: error }) : new Error(failure, { cause: error });
}

function hintOf({ status, response }: Refusal, permission: string): string | undefined {
  const headers = response?.headers ?? {};
  // Both of GitHub's limits answer 403 as well, and no permission helps against them.
  if (headers['retry-after'] || headers['x-ratelimit-remaining'] === '0')
    return "It is GitHub's rate limit: run this again later.";
  if (status === 401) return 'The token is not valid, or no longer.';
  if (status === 403 || status === 404)
    return `Does the job have \`permissions: ${permission}\` (an App's token: the same)?`;
  return undefined;
}
