import { ensureMoto } from '../tools/moto.ts';
import { awsLimits } from './limits.ts';
import { startMoto } from './moto.ts';
import { type AwsProxy, startProxy } from './proxy.ts';
import { ACCOUNTS, SEED, type Seed } from './seed.ts';

/** How AWS behaves in a rehearsal; every field has a quick default. */
export interface AwsOptions {
  log: (line: string) => void;
  /** Seconds a CreateAccount stays IN_PROGRESS (default 0.5; on AWS some minutes). */
  createSeconds?: number;
  /** Seconds after a creation succeeded until the new account's roles can be assumed (default 0). */
  readySeconds?: number;
  /** Seconds a closed account stays PENDING_CLOSURE (default 0.5; on AWS some minutes). */
  closeSeconds?: number;
  /** Seconds a deleted transit-gateway attachment can still be seen as `deleted` (default 60). */
  deletedSeconds?: number;
  /** What is there at the start; default the organization of the sample ledger. */
  seed?: Seed;
}

/** Keys as the AWS SDK's clients take them. */
export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
}

/** Configuration for a client of the AWS SDK. */
export interface ClientConfig {
  endpoint: string;
  region: string;
  credentials: Keys;
  forcePathStyle: boolean;
}

/** A running AWS: moto, extended and seeded, behind a proxy that counts and can disturb. */
export interface Aws {
  /** The proxy's address: what AWS_ENDPOINT_URL is set to. */
  endpoint: string;
  proxy: AwsProxy;
  /** All that a child process needs to reach it, with the automation account's keys; nothing else of the environment. */
  env: Record<string, string>;
  /** For an SDK client that acts as an administrator of one account, past the proxy (uncounted, undisturbed). */
  as(account: string): ClientConfig;
  /** Lets the creation of accounts fail whose name matches, with a reason of CreateAccountFailureReason. */
  failCreation(namePattern: string, reason: string): Promise<void>;
  /** Refuses the next CloseAccount for a reason such as CLOSE_ACCOUNT_QUOTA_EXCEEDED. */
  refuseClosing(reason: string): Promise<void>;
  /** Lets the next operation of Control Tower's Account Factory on a product fail whose name matches. */
  failProduct(namePattern: string, reason: string): Promise<void>;
  /** Holds callers to AWS's documented rates of Organizations, or no longer. */
  limits(on: boolean): void;
  /** Lets time pass for all that takes a while, and for the rates. From the first time on it passes only so, until a reset. */
  advance(seconds: number): Promise<void>;
  /** Empties AWS and plants the seed again; the proxy forgets its calls and rules. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts an AWS on this machine: installs moto where it is missing, starts it and the proxy on free ports.
 * It ends with `stop`, or when this process ends in whatever way.
 */
export async function startAws(options: AwsOptions): Promise<Aws> {
  const { log, seed = SEED } = options;
  const moto = await startMoto(await ensureMoto(log), settings(options, seed), log);
  const proxy = await startProxy(moto.url);
  let time: number | undefined;
  const now = () => time ?? Date.now();
  return {
    endpoint: proxy.url,
    proxy,
    env: environment(proxy.url, seed.region),
    as: (account) => ({ endpoint: moto.url, region: seed.region, credentials: keys(account), forcePathStyle: true }),
    failCreation: (name, reason) => moto.control('rehearsal/fail-creation', { name, reason }),
    refuseClosing: (reason) => moto.control('rehearsal/refuse-closing', { reason }),
    failProduct: (name, reason) => moto.control('rehearsal/fail-product', { name, reason }),
    limits: (on) => proxy.limit(on ? awsLimits(now) : undefined),
    advance: async (seconds) => {
      time = now() + seconds * 1000;
      await moto.control('rehearsal/clock', { now: time / 1000 });
    },
    reset: async () => {
      await moto.control('reset');
      time = undefined;
      proxy.limit(undefined);
      proxy.forget();
    },
    stop: async () => {
      await proxy.stop();
      await moto.stop();
    },
  };
}

/** The keys of an administrator of the account; the extension (keys.py) reads the account out of them. */
export function keys(account: string): Keys {
  return { accessKeyId: `AKIA0000${account}`, secretAccessKey: 'rehearsal' };
}

function settings(
  { createSeconds, readySeconds, closeSeconds, deletedSeconds }: AwsOptions,
  seed: Seed,
): Record<string, string> {
  const seconds = {
    REHEARSAL_CREATE_SECONDS: createSeconds,
    REHEARSAL_READY_SECONDS: readySeconds,
    REHEARSAL_CLOSE_SECONDS: closeSeconds,
    REHEARSAL_DELETED_SECONDS: deletedSeconds,
  };
  const chosen = Object.entries(seconds).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return { ...Object.fromEntries(chosen), REHEARSAL_NODE: process.execPath, REHEARSAL_SEED: JSON.stringify(seed) };
}

function environment(endpoint: string, region: string): Record<string, string> {
  const { accessKeyId, secretAccessKey } = keys(ACCOUNTS.automation);
  return {
    AWS_ENDPOINT_URL: endpoint,
    // S3 Control's client puts the account's id before the host, which an IP address doesn't take.
    AWS_ENDPOINT_URL_S3_CONTROL: endpoint.replace('127.0.0.1', 'localhost'),
    AWS_S3_USE_PATH_STYLE: 'true',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    // A person's own profiles and instance roles must not be found by anything in a rehearsal.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
