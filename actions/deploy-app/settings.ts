import { shown } from '../../src/core/apps/archive.ts';
import type { FunctionSettings, Vpc } from '../../src/core/apps/function-changes.ts';
import { DEFAULTS } from '../../src/core/apps/names.ts';
import type { Organization } from '../../src/core/ledger/schema/organization.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Place } from './keys.ts';

type Environment = Record<string, string | undefined>;
type Server = Organization['servers'][string];

/** What a person gave, each of it as far as given. */
export interface Given {
  region?: string | undefined;
  bucket?: string | undefined;
  executeRole?: string | undefined;
  /** `none` leaves policies alone. */
  policy?: string | undefined;
  siteUrl?: string | undefined;
  token?: string | undefined;
  install: boolean;
  update: boolean;
  dryRun: boolean;
  env: Record<string, string>;
  tags?: Record<string, string> | undefined;
  memory?: number | undefined;
  timeout?: number | undefined;
  architecture?: string | undefined;
  layers?: string[] | undefined;
  vpc?: Vpc | undefined;
}

/** Where and how an app is deployed. */
export interface Settings extends FunctionSettings {
  /** Where its functions go, as far as that is known before anybody was asked. */
  account?: Place | undefined;
  region: string;
  bucket: string;
  /** Name or ARN of the role that the functions run as. */
  executeRole: string;
  /** Name or ARN of the policy by which the Mattermost server invokes functions; nothing leaves policies alone. */
  policy: string | undefined;
  /** Whether functions that are there already may be changed. */
  update: boolean;
  env: Record<string, string>;
  /** Whether it is only worked out what would change. */
  dryRun: boolean;
}

/** Where an app is listed. */
export interface Site {
  siteUrl: string;
  token: string;
  install: boolean;
}

/**
 * Puts together what was given, what the ledger says of the Mattermost server, appsctl's environment variables and its
 * defaults, in that order.
 *
 * @returns How to deploy, and where to list the app; nothing where no server is named.
 * @throws UserError with all that is missing.
 */
export function resolveSettings(
  given: Given,
  env: Environment,
  server?: Server,
): { settings: Settings; site: Site | undefined } {
  const {
    install,
    update,
    dryRun,
    tags = {},
    memory,
    timeout,
    architecture,
    layers,
    vpc,
    policy = DEFAULTS.policy,
  } = given;
  const siteUrl = given.siteUrl ?? server?.site_url ?? (env.MM_SERVICESETTINGS_SITEURL || undefined);
  const token = given.token ?? (env.MM_ADMIN_TOKEN || undefined);
  const problems = [
    siteUrl !== undefined && !isAddress(siteUrl) && `The site URL ${shown(siteUrl)} is no http or https address.`,
    siteUrl !== undefined &&
      !token &&
      `There is no token for ${siteUrl}: set MM_ADMIN_TOKEN, or the input mattermost-token.`,
    install &&
      !siteUrl &&
      'To install an app, a server is needed: set MM_SERVICESETTINGS_SITEURL, or the input site-url.',
  ].filter((problem) => problem !== false);
  if (problems.length > 0 && !dryRun) throw new UserError(problems.join('\n'));
  const settings: Settings = {
    region: given.region ?? server?.region ?? (env.MM_APPS_AWS_REGION || DEFAULTS.region),
    bucket: given.bucket ?? server?.bucket ?? (env.MM_APPS_S3_BUCKET || DEFAULTS.bucket),
    executeRole: given.executeRole ?? server?.execute_role ?? DEFAULTS.executeRole,
    policy: policy === 'none' ? undefined : policy,
    ...{ update, dryRun, env: given.env, tags, memory, timeout, architecture, layers, vpc },
  };
  return { settings, site: siteUrl && token ? { siteUrl, token, install } : undefined };
}

const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

/**
 * Reads `KEY=VALUE`, one in a line.
 *
 * @throws Error naming the lines that are no such thing; never their values, which may be secret.
 */
export function readPairs(text: string, key: RegExp): Record<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const pairs = lines
    .map((line) => /^\s*([^=\s]+)\s*=(.*)$/.exec(line))
    .map((pair) => (pair?.[1] && key.test(pair[1]) ? pair : null));
  const bad = pairs.flatMap((pair, index) => (pair ? [] : [index + 1]));
  if (bad.length > 0) throw new Error(`has no KEY=VALUE in line ${bad.join(', ')}`);
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}
