import { DEFAULTS } from '../../src/core/apps/names.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Given } from '../deploy-app/settings.ts';
import type { BundlesInputs } from './inputs.ts';
import type { BundlesRequest } from './run.ts';

type Environment = Record<string, string | undefined>;

/** How a run goes, put together from the inputs and the cloud deployer's variables. */
export interface BundlesSettings {
  request: BundlesRequest;
  bundles: { bucket: string; region: string };
  /** How each bundle is deployed. */
  given: Given;
  role: { arn: string; externalId: string | undefined } | undefined;
  hooks: { notifications: string | undefined; alerts: string | undefined };
  /** What a person should know about the variables. */
  notices: string[];
}

/** The cloud deployer's variables that mean nothing any more. */
const MEANINGLESS = ['TempDir', 'TerraformTemplateDir', 'TerraformStateBucket'];

/**
 * Reads the inputs, and where they are empty the cloud deployer's variables.
 *
 * @throws UserError with all that is missing or malformed.
 */
export function bundlesSettings(inputs: BundlesInputs, env: Environment): BundlesSettings {
  const used: string[] = [];
  const variable = (name: string) => {
    if (env[name]) used.push(name);
    return env[name] || undefined;
  };
  const bucket = inputs['bundle-bucket'] ?? variable('AppsBundleBucketName');
  const staticBucket = inputs['static-bucket'] ?? variable('StaticBucket');
  const environment = inputs.environment ?? variable('Environment');
  const role = inputs['assume-role'] ?? (inputs.account ? undefined : variable('AppsAssumeRole'));
  const subnets = inputs['subnet-ids'] ?? variable('PrivateSubnetIDs')?.match(/subnet-[0-9a-f]+/g) ?? undefined;
  const apply = inputs['plan-only'] === undefined ? variable('TerraformApply') : undefined;
  const groups = inputs['security-group-ids'];
  const hooks = {
    notifications: inputs['notifications-hook'] ?? variable('MattermostNotificationsHook'),
    alerts: inputs['alerts-hook'] ?? variable('MattermostAlertsHook'),
  };
  const problems = [
    !bucket && 'bundle-bucket is missing: the bucket that bundles are published to',
    !staticBucket && 'static-bucket is missing: the bucket of apps',
    !environment && 'environment is missing: the name in the tag of deployed bundles',
    environment &&
      !/^[\w.-]{1,64}$/.test(environment) &&
      `environment is ${JSON.stringify(environment)}; it takes letters, digits, dots, hyphens and underscores`,
    role && inputs.account && 'account and assume-role exclude each other',
    role && !/^arn:[\w-]+:iam::\d{12}:role\/.+$/.test(role) && 'assume-role is not the ARN of a role',
    (subnets === undefined) !== (groups === undefined) && 'subnet-ids and security-group-ids belong together',
    ...Object.entries(hooks).map(([name, url]) => url && !URL.canParse(url) && `${name}-hook is not an address`),
  ].filter((problem) => typeof problem === 'string' && problem !== '');
  if (problems.length > 0 || !bucket || !staticBucket || !environment) {
    throw new UserError(problems.map((problem) => `Inputs: ${problem}.`).join('\n'));
  }
  const planOnly = inputs['plan-only'] ?? (apply !== undefined && apply !== 'true');
  const region = inputs.region ?? (env.AWS_REGION || DEFAULTS.region);
  return {
    request: { environment, planOnly, attempts: inputs.attempts },
    bundles: { bucket, region: inputs['bundle-region'] ?? region },
    given: {
      region,
      bucket: staticBucket,
      executeRole: inputs['execute-role-arn'],
      policy: inputs.policy ?? 'none',
      siteUrl: inputs['site-url'],
      token: inputs['mattermost-token'],
      install: inputs.install,
      // The deployer's Terraform changed functions that were there already.
      update: true,
      dryRun: planOnly,
      env: {},
      tags: tagsOf(inputs, environment),
      memory: inputs.memory,
      timeout: inputs.timeout,
      vpc: subnets && groups ? { subnets, groups } : undefined,
    },
    role: role ? { arn: role, externalId: inputs['external-id'] } : undefined,
    hooks,
    notices: [
      ...(used.length > 0 ? [`Taken from the cloud deployer's variables: ${used.join(', ')}.`] : []),
      ...MEANINGLESS.filter((name) => env[name]).map((name) => `${name} has no meaning any more: no Terraform is run.`),
    ],
  };
}

/** The cloud deployer's tags, by which costs are told apart. */
function tagsOf({ owner, tags }: BundlesInputs, environment: string): Record<string, string> {
  const ours = { Terraform: 'false', Environment: environment, Purpose: 'app-deployment' };
  return { ...(owner && { Owner: owner }), ...ours, ...tags };
}
