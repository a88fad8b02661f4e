import type { AwsProxy } from './proxy.ts';

/** The accounts that every rehearsal starts with; the sample ledger names the same ones. */
export const ACCOUNTS = { management: '111111111111', core: '222222222222', automation: '555555555555' } as const;

/** How AWS behaves in a rehearsal; every field has a quick default. */
export interface AwsOptions {
  log: (line: string) => void;
  /** Seconds a CreateAccount stays IN_PROGRESS (default 0.5; on AWS some minutes). */
  createSeconds?: number;
  /** Seconds after a creation succeeded until the new account's role can be assumed (default 0). */
  readySeconds?: number;
  /** Seconds a deleted transit-gateway attachment can still be seen as `deleted` (default 60). */
  deletedSeconds?: number;
}

/** Keys as the AWS SDK's clients take them. */
export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** A running AWS: moto, extended and seeded, behind a proxy that counts and can disturb. */
export interface Aws {
  /** The proxy's address: what AWS_ENDPOINT_URL is set to. */
  endpoint: string;
  proxy: AwsProxy;
  /** All that a child process needs to reach it, with the automation account's keys; nothing else of the environment. */
  env: Record<string, string>;
  /** Configuration for an SDK client that acts as an administrator of one account, past the proxy (uncounted). */
  as(account: string): { endpoint: string; region: string; credentials: Keys; forcePathStyle: boolean };
  /** Lets the creation of accounts fail whose name matches, with a reason of CreateAccountFailureReason. */
  failCreation(namePattern: string, reason: string): Promise<void>;
  /** Empties moto and seeds it anew; the proxy forgets its calls and rules. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}
