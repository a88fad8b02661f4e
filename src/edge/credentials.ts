import type { AssumeRoleWithWebIdentityCommandOutput, STSClient } from '@aws-sdk/client-sts';
import { accountOf, jobRoleArn, sessionOf, sourceIdentity } from '../core/aws/arn.ts';
import type { KeyProvider, Keys } from '../core/aws/keys.ts';
import type { Organization } from '../core/ledger/schema/organization.ts';
import { UserError } from '../core/problem.ts';

export interface Assuming {
  externalId?: string | undefined;
  /** Whose keys assume the role; the job's own where absent. */
  from?: KeyProvider;
  /** Who is behind it, for CloudTrail. It sticks to every session made from this one, so all their roles have to allow it. */
  onBehalfOf?: string | undefined;
}

export interface Credentials {
  /** The job's own keys: its OIDC role, or what the surroundings hold. */
  base: KeyProvider;
  /** Keys of a role, which are given out only where AWS says they are of the account that was meant. */
  assume(roleArn: string, options?: Assuming): KeyProvider;
}

export interface CredentialsOptions {
  region: string;
  /** The role this job starts from and how to get its OIDC token; without both, the AWS SDK's default chain is used. */
  jobRole?: { arn: string; idToken: (audience: string) => Promise<string> } | undefined;
  /** The account that keys of the surroundings have to belong to. */
  account?: string;
  sessionName: string;
  mask: (secret: string) => void;
  now: () => number;
}

/** The audience GitHub's OIDC provider is registered with in AWS (IAM's documentation). */
const AUDIENCE = 'sts.amazonaws.com';

/** Keys are renewed this long before they end, so that a request under way never meets the end. */
const RENEW_BEFORE = 5 * 60_000;

/**
 * The AWS keys of one job. They are fetched when first used and renewed by asking for a new OIDC token: a session made
 * from a role lasts at most one hour (an STS limit on role chaining), a job may take longer.
 */
export function openCredentials(options: CredentialsOptions): Credentials {
  const { jobRole } = options;
  const base = renewed(options, () => (jobRole ? webIdentity(options, jobRole) : surroundings(options)));
  return {
    base,
    assume: (arn, { from = base, ...more } = {}) => renewed(options, () => assumed(options, from, arn, more)),
  };
}

/** What an action's job brings: GitHub's variables, its OIDC tokens, and how it masks secrets. */
export interface Job {
  env: Record<string, string | undefined>;
  idToken: ((audience: string) => Promise<string>) | undefined;
  mask: (secret: string) => void;
  /** Who approved what the job does, as far as that is known. */
  approver?: string | undefined;
}

/** The keys of a job that starts from one of the automation's roles, or from what its surroundings hold. */
export function jobCredentials(
  organization: Organization,
  role: keyof Organization['automation']['roles'] | undefined,
  { env, idToken, mask, approver }: Job,
): Credentials {
  return openCredentials({
    region: organization.organization.region,
    jobRole: role && idToken && { arn: jobRoleArn(organization, role), idToken },
    account: organization.automation.account,
    sessionName: sessionOf(env, approver),
    mask,
    now: Date.now,
  });
}

/** The account that keys are of. */
export async function callerAccount(keys: KeyProvider, region: string): Promise<string> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const { Account = '' } = await new STSClient({ region, credentials: keys }).send(new GetCallerIdentityCommand({}));
  return Account;
}

function renewed({ mask, now }: CredentialsOptions, fetch: KeyProvider): KeyProvider {
  let keys: Promise<Keys> | undefined;
  let end = Number.POSITIVE_INFINITY;
  return () => {
    if (keys && now() < end - RENEW_BEFORE) return keys;
    keys = fetch().then((fresh) => {
      mask(fresh.secretAccessKey);
      if (fresh.sessionToken) mask(fresh.sessionToken);
      end = fresh.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
      return fresh;
    });
    // A failure is told to whoever asked and isn't kept: the next one who asks tries again.
    keys.catch(() => {
      keys = undefined;
    });
    end = Number.POSITIVE_INFINITY;
    return keys;
  };
}

/** What a person's shell holds may be of any account: what comes next must not be done in the wrong one. */
async function surroundings({ region, account }: CredentialsOptions): Promise<Keys> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const client = new STSClient({ region });
  const keys = (await client.config.credentials().catch(tellKeyless)) as Keys;
  if (account === undefined) return keys;
  const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
  if (Account === account) return keys;
  throw new UserError(
    `The AWS credentials of the surroundings are of account ${Account} (${Arn}), not of ${account}.`,
    {
      hint: 'Use credentials of the account of the automation (`automation.account` in organization.yaml), or the input `job-role`.',
    },
  );
}

/** The SDK's own words, such as "Could not load credentials from any providers", don't say what to do. */
function tellKeyless(cause: Error): never {
  if (cause.name !== 'CredentialsProviderError') throw cause;
  const hint =
    'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. In a job, take credentials in a step before this one.';
  throw new UserError(`AWS doesn't know who you are: ${cause.message}`, { hint }, { cause });
}

async function webIdentity(
  { region, sessionName }: CredentialsOptions,
  { arn, idToken }: NonNullable<CredentialsOptions['jobRole']>,
): Promise<Keys> {
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  // The call is made by the token alone: it must not pick up keys from the surroundings.
  const client = new STSClient({ region, credentials: { accessKeyId: '-', secretAccessKey: '-' } });
  const request = { RoleArn: arn, RoleSessionName: sessionName, WebIdentityToken: await idToken(AUDIENCE) };
  return keysOf(arn, () => client.send(new AssumeRoleWithWebIdentityCommand(request)));
}

async function assumed(
  { region, sessionName }: CredentialsOptions,
  from: KeyProvider,
  arn: string,
  { externalId, onBehalfOf }: Omit<Assuming, 'from'>,
): Promise<Keys> {
  const { STSClient, AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  // Asked for here, so that what is wrong with the keys isn't told as a fault of the role.
  const client: STSClient = new STSClient({ region, credentials: await from() });
  const request = {
    RoleArn: arn,
    RoleSessionName: sessionName,
    ...(externalId ? { ExternalId: externalId } : {}),
    ...(onBehalfOf ? { SourceIdentity: sourceIdentity(onBehalfOf) } : {}),
  };
  return keysOf(arn, () => client.send(new AssumeRoleCommand(request)));
}

async function keysOf(
  arn: string,
  ask: () => Promise<Pick<AssumeRoleWithWebIdentityCommandOutput, 'Credentials' | 'AssumedRoleUser'>>,
): Promise<Keys> {
  const { Credentials, AssumedRoleUser } = await ask().catch((cause) => {
    throw Object.assign(new Error(`The role ${arn} could not be assumed.`, { cause }), { name: cause.name });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) throw new Error(`No keys came for ${arn}.`);
  const got = AssumedRoleUser?.Arn ?? '';
  if (accountOf(got) !== accountOf(arn))
    throw new Error(`Keys were asked for ${arn}, and came for ${got || 'nobody'}.`);
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}
