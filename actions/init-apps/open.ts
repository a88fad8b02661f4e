import { accountOf, partitionOf } from '../../src/core/aws/arn.ts';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import { UserError } from '../../src/core/problem.ts';
import { openAppUsers } from '../../src/edge/app-users.ts';
import { openBucketAccess } from '../../src/edge/bucket-access.ts';
import { openBundleObjects } from '../../src/edge/bundle-objects.ts';
import { callerArn } from '../../src/edge/caller.ts';
import { openInvokePolicies } from '../../src/edge/invoke-policy.ts';
import { openLambdaCalls } from '../../src/edge/lambda-call.ts';
import { deployBundle } from '../deploy-app/deploy.ts';
import { readPolicy } from '../deploy-app/invoke.ts';
import { openDeploy, type Surroundings } from '../deploy-app/open.ts';
import { openBundle } from '../deploy-app/open-bundle.ts';
import type { CleanDeps } from './clean.ts';
import type { InitDeps } from './init.ts';
import { writeVersion } from './parts.ts';
import type { VersionDeps } from './remove-version.ts';
import type { TrialDeps } from './trial.ts';

/** What init and clean need of AWS. */
export function openAccess({ credentials, region, bucket, env }: Surroundings): InitDeps & CleanDeps {
  return {
    bucket: openBucketAccess({ bucket, region, credentials, pathStyle: isPathStyle(env) }),
    users: openAppUsers({ credentials, region }),
    policies: openInvokePolicies({ credentials, region }),
    identity: () => callerArn({ credentials, region }),
  };
}

/** What taking a version away needs of AWS. */
export function openVersions(policy: string, { credentials, region, bucket, env, log }: Surroundings): VersionDeps {
  const policies = openInvokePolicies({ credentials, region });
  return {
    objects: openBundleObjects({ bucket, region, credentials, pathStyle: isPathStyle(env) }),
    removeFunction: openLambdaCalls({ credentials, region }).remove,
    async readPolicy() {
      const caller = await callerArn({ credentials, region });
      return readPolicy(`arn:${partitionOf(caller)}:iam::${accountOf(caller)}:policy/${policy}`, { policies });
    },
    writePolicy: (view, document) => writeVersion(view, document, policies),
    log,
  };
}

/** A role that functions run as, and the policy they are invoked by. */
interface DeployNames {
  executeRole: string;
  policy: string;
  /** The sample app's bundle. */
  bundle: string | undefined;
}

/**
 * What the tests need of AWS. The server's own keys, in MM_APPS_AWS_ACCESS_KEY and _SECRET_KEY, show what the server may;
 * without them the tests show only that apps are there.
 */
export function openTrial({ executeRole, policy, bundle }: DeployNames, surroundings: Surroundings): TrialDeps {
  const { region, bucket, env, log } = surroundings;
  const credentials = serverKeys(surroundings);
  const objects = openBundleObjects({ bucket, region, credentials, pathStyle: isPathStyle(env) });
  return {
    read: objects.read,
    keys: async (prefix) => (await objects.list(prefix)).map(({ key }) => key),
    invoke: openLambdaCalls({ credentials, region }).invoke,
    async deploy() {
      if (bundle === undefined) throw new UserError('The test deploy needs the bundle of the sample app.');
      const opened = await openBundle(bundle, { upgradeRuntime: false, log });
      const settings = { region, bucket, executeRole, policy, update: true, env: {}, tags: {}, dryRun: false };
      const rest = {
        memory: undefined,
        timeout: undefined,
        architecture: undefined,
        layers: undefined,
        vpc: undefined,
      };
      return deployBundle(opened, { ...settings, ...rest }, openDeploy(surroundings)).finally(opened.close);
    },
    log,
  };
}

function serverKeys({ env, credentials, log }: Surroundings): KeyProvider {
  const { MM_APPS_AWS_ACCESS_KEY: accessKeyId, MM_APPS_AWS_SECRET_KEY: secretAccessKey } = env;
  if (accessKeyId && secretAccessKey) return async () => ({ accessKeyId, secretAccessKey });
  log('MM_APPS_AWS_ACCESS_KEY and MM_APPS_AWS_SECRET_KEY are not set: what the server itself may do is not tested.');
  return credentials;
}

const isPathStyle = (env: Surroundings['env']) => env.AWS_S3_USE_PATH_STYLE === 'true';
