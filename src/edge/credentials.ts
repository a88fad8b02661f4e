import type { AssumeRoleWithWebIdentityCommandOutput, STSClient } from '@aws-sdk/client-sts';
import { jobRoleArn, sessionOf } from '../core/aws/arn.ts';
import type { KeyProvider, Keys } from '../core/aws/keys.ts';
import type { Organization } from '../core/ledger/schema/organization.ts';

export interface Credentials {
  /** The job's own keys: its OIDC role, or what the surroundings hold. */
  base: KeyProvider;
  /** Keys of a role assumed from the job's own, or from others given as `from`. */
  assume(roleArn: string, options?: { externalId?: string | undefined; from?: KeyProvider }): KeyProvider;
  /** The account the job's own keys belong to. */
  account(): Promise<string>;
}

export interface CredentialsOptions {
  region: string;
  /** The role this job starts from and how to get its OIDC token; without both, the AWS SDK's default chain is used. */
  jobRole?: { arn: string; idToken: (audience: string) => Promise<string> } | undefined;
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
  const { jobRole, region } = options;
  const base = renewed(options, () => (jobRole ? webIdentity(options, jobRole) : surroundings(region)));
  return {
    base,
    assume: (arn, { externalId, from = base } = {}) => renewed(options, () => assumed(options, from, arn, externalId)),
    async account() {
      const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
      const identity = await new STSClient({ region, credentials: base }).send(new GetCallerIdentityCommand({}));
      return identity.Account ?? '';
    },
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
    sessionName: sessionOf(env, approver),
    mask,
    now: Date.now,
  });
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

async function surroundings(region: string): Promise<Keys> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  return (await new STSClient({ region }).config.credentials()) as Keys;
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
  externalId: string | undefined,
): Promise<Keys> {
  const { STSClient, AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  const client: STSClient = new STSClient({ region, credentials: from });
  const request = { RoleArn: arn, RoleSessionName: sessionName, ...(externalId ? { ExternalId: externalId } : {}) };
  return keysOf(arn, () => client.send(new AssumeRoleCommand(request)));
}

async function keysOf(
  arn: string,
  ask: () => Promise<Pick<AssumeRoleWithWebIdentityCommandOutput, 'Credentials'>>,
): Promise<Keys> {
  const answer = await ask().catch((cause) => {
    throw Object.assign(new Error(`The role ${arn} could not be assumed.`, { cause }), { name: cause.name });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) throw new Error(`No keys came for ${arn}.`);
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}
