import type { AppBucket } from '../../src/edge/app-bucket.ts';
import type { InvokePolicies } from '../../src/edge/invoke-policy.ts';
import type { Lambda } from '../../src/edge/lambda.ts';

/** What a deploy works with. */
export interface DeployDeps {
  functions: Lambda;
  objects: Pick<AppBucket, 'list' | 'head' | 'put' | 'prepare'>;
  policies: InvokePolicies;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
  log(line: string): void;
}
