/** One call that reached the proxy. */
export interface Call {
  /** SigV4 service name, as `organizations`, `ec2`, `s3`. */
  service: string;
  /** The API's name for it, as `CreateAccount`; for S3 the verb and what it is on, as `PutObject`. */
  operation: string;
  /** Milliseconds since the epoch when it arrived. */
  at: number;
  /** What the caller was answered; 0 while it is under way or when the connection was cut. */
  status: number;
  /** Whether it may change something: not Get, List, Describe, Head, AssumeRole and the like. */
  mutating: boolean;
}

/** Which calls a rule means: `organizations:CreateAccount`, `ec2:*`, or a test of one's own. */
export type Match = string | ((call: Call) => boolean);

/** A reverse proxy before moto that counts calls, and delays, fails or interrupts them on demand. */
export interface AwsProxy {
  url: string;
  /** All calls since the start or the last `forget`, in order of arrival. */
  calls(): readonly Call[];
  /** The calls that may have changed something. */
  changes(): readonly Call[];
  /** Answers the next `times` (default 1) matching calls with an AWS error instead of passing them on. */
  fail(match: Match, error: { status: number; code: string; message?: string; times?: number }): void;
  /** Holds every matching call back for so long. */
  delay(match: Match, ms: number): void;
  /** Runs the callback when the n-th (from 1) matching call was answered by AWS, before the caller hears of it; the caller's connection is then cut. */
  kill(match: Match, n: number, callback: () => void): void;
  /** Drops calls and rules. */
  forget(): void;
  stop(): Promise<void>;
}
