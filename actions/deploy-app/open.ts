import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import { openAppBucket } from '../../src/edge/app-bucket.ts';
import { openInvokePolicies } from '../../src/edge/invoke-policy.ts';
import { openLambda } from '../../src/edge/lambda.ts';
import { openMattermost } from '../../src/edge/mattermost.ts';
import type { DeployDeps } from './deps.ts';
import { openBundle } from './open-bundle.ts';
import type { Deps } from './run.ts';

export interface Surroundings {
  credentials: KeyProvider;
  region: string;
  bucket: string;
  env: Record<string, string | undefined>;
  log(line: string): void;
}

/** What a deploy needs of AWS. */
export function openDeploy({ credentials, region, bucket, env, log }: Surroundings): DeployDeps {
  const wait = (milliseconds: number) => sleep(milliseconds);
  const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
  return {
    functions: openLambda({ credentials, region }),
    objects: openAppBucket({ bucket, region, credentials, pathStyle, sleep: wait }),
    policies: openInvokePolicies({ credentials, region }),
    now: Date.now,
    random: Math.random,
    sleep: wait,
    log,
  };
}

/** What it needs besides: the bundle, by a file that may still have to be fetched, and the server. */
export function openDeps(file: () => Promise<string>, upgradeRuntime: boolean, surroundings: Surroundings): Deps {
  return {
    ...openDeploy(surroundings),
    openBundle: async () => openBundle(await file(), { upgradeRuntime, log: surroundings.log }),
    openMattermost,
  };
}
