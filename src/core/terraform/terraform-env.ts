import type { Keys } from '../aws/keys.ts';

// What Terraform and its providers see of a job's environment. They are other people's programs, so they get what they
// are known to need and nothing else: no token of GitHub, no TF_LOG (it writes requests with their signatures), no
// TF_CLI_ARGS or TF_VAR that would change what was reviewed.

type Environment = Record<string, string | undefined>;

const MACHINE =
  /^(PATH|HOME|USER|TMPDIR|LANG|LC_\w+|TZ|SSL_CERT_(FILE|DIR)|(HTTPS?|NO)_PROXY|(https?|no)_proxy|RUNNER_TRACKING_ID)$/;
const TERRAFORM =
  /^(TF_(CLI_CONFIG_FILE|PLUGIN_CACHE_DIR|TOKEN_\w+|PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE)|GOGC)$/;
const AWS =
  /^AWS_(CA_BUNDLE|ENDPOINT_URL(_\w+)?|S3_USE_PATH_STYLE|USE_(FIPS|DUALSTACK)_ENDPOINT|MAX_ATTEMPTS|RETRY_MODE)$/;

const ALWAYS = {
  TF_IN_AUTOMATION: '1',
  TF_INPUT: '0',
  CHECKPOINT_DISABLE: '1',
  // Where keys are missing Terraform must fail, not become the machine it runs on.
  AWS_EC2_METADATA_DISABLED: 'true',
};

/** Measured on the AWS provider: 20 to 25 % less CPU for 0.2 GB more memory. */
const GOGC = '400';

/** Nobody listens at the discard port of the own machine, so a call to AWS that shouldn't be made fails at once. */
const NOWHERE = 'http://127.0.0.1:9';

/** The environment for Terraform with the keys of the job's role, from which its providers assume theirs. */
export function onlineEnvironment(inherited: Environment, keys: Keys): Record<string, string> {
  return {
    ...kept(inherited, [MACHINE, TERRAFORM, AWS]),
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    ...(keys.sessionToken ? { AWS_SESSION_TOKEN: keys.sessionToken } : {}),
  };
}

/** The environment for a plan that reaches no AWS: no keys, and no address where they would be asked for. */
export function offlineEnvironment(inherited: Environment): Record<string, string> {
  return { ...kept(inherited, [MACHINE, TERRAFORM]), AWS_ENDPOINT_URL: NOWHERE };
}

function kept(inherited: Environment, patterns: RegExp[]): Record<string, string> {
  const entries = Object.entries(inherited).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && patterns.some((pattern) => pattern.test(entry[0])),
  );
  return { GOGC, ...Object.fromEntries(entries), ...ALWAYS };
}
