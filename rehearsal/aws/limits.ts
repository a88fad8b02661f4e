import type { Fault } from './fault.ts';

/** AWS's documented rates of Organizations: calls a second in the long run, and at once after a rest. */
const RATES: Record<string, { rate: number; burst: number }> = {
  CreateAccount: { rate: 0.1, burst: 3 },
  CloseAccount: { rate: 0.05, burst: 3 },
  DescribeCreateAccountStatus: { rate: 2, burst: 5 },
  ListCreateAccountStatus: { rate: 5, burst: 5 },
  MoveAccount: { rate: 2, burst: 5 },
  TagResource: { rate: 4, burst: 5 },
};

const THROTTLED: Fault = {
  status: 400,
  code: 'TooManyRequestsException',
  message: 'AWS Organizations: rate exceeded.',
};

/** What is left of a division isn't a call too many. */
const GRACE = 1e-6;

/**
 * AWS's rates by a clock, a token bucket for each operation that has a documented one.
 *
 * @param now milliseconds
 * @returns A function that takes the next call and says how AWS refuses it, where it comes too early.
 */
export function awsLimits(now: () => number): (call: { service: string; operation: string }) => Fault | undefined {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return ({ service, operation }) => {
    const limit = service === 'organizations' ? RATES[operation] : undefined;
    if (!limit) return undefined;
    const { tokens, at } = buckets.get(operation) ?? { tokens: limit.burst, at: now() };
    const filled = Math.min(limit.burst, tokens + ((now() - at) / 1000) * limit.rate);
    const isTooEarly = filled < 1 - GRACE;
    buckets.set(operation, { tokens: isTooEarly ? filled : filled - 1, at: now() });
    return isTooEarly ? THROTTLED : undefined;
  };
}
