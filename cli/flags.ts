import { TRIALS, type Trial } from '../src/core/apps/sample.ts';
import type { Gate } from '../src/core/work/approval.ts';

/** The values of flags; `undefined` where a flag isn't given and has no default. */
export interface FlagValues {
  ledger: string;
  json: boolean;
  table: boolean;
  base: string | undefined;
  account: string | undefined;
  pool: string | undefined;
  subnet: string | undefined;
  'free-subnets': boolean;
  'include-deleted': boolean;
  'dry-run': boolean;
  file: string | undefined;
  cidr: string | undefined;
  'split-range': number | undefined;
  hub: string | undefined;
  team: string;
  user: string | undefined;
  email: string | undefined;
  unit: string | undefined;
  provision: boolean;
  'service-catalog-product': string | undefined;
  webhook: string | undefined;
  format: 'genesis' | 'mattermost';
  url: string | undefined;
  'pull-request': boolean;
  repository: string | undefined;
  yes: boolean;
  reviewers: string[];
  app: string | undefined;
  gate: Gate | undefined;
  answers: string | undefined;
  'repository-id': string | undefined;
  'owner-id': string | undefined;
  'oidc-provider-exists': boolean;
  'bundle-bucket': string[];
  'terraform-binary': string;
  bundle: string | undefined;
  sha256: string | undefined;
  install: boolean;
  update: boolean;
  policy: string | undefined;
  'execute-role': string | undefined;
  env: Record<string, string>;
  'upgrade-runtime': boolean;
  create: boolean;
  'create-access-key': boolean;
  group: string | undefined;
  'server-role': string | undefined;
  'server-principals': string[];
  'external-id': string | undefined;
  tests: Trial[];
  'remove-version': { appId: string; version: string } | undefined;
  key: string | undefined;
  out: string;
  'drift-results': string | undefined;
  page: number;
  'per-page': number;
}

export type FlagName = keyof FlagValues;

export interface Flag<T> {
  /** For people, in one line. */
  help: string;
  default: T;
  /** What stands for the value in usage; a flag without one is a switch. */
  value?: string;
  /** Reads the value. Throws an Error whose message completes "--flag …". */
  read?(text: string): T;
  /** Puts two values together, where the flag may be given more than once; else the last one counts. */
  join?(before: T, after: T): T;
}

/** More rows at once are refused: a pool of IPv6 has more free blocks than memory has room. */
export const MOST_ROWS = 1_000_000;

const on = (help: string): Flag<boolean> => ({ help, default: false });

function text(value: string, help: string): Flag<string | undefined> {
  return { value, help, default: undefined, read: (given) => given };
}

/** Every flag of the command. One name means the same wherever it is taken. */
export const FLAGS: { readonly [Name in FlagName]: Flag<FlagValues[Name]> } = {
  ledger: { value: 'DIR', help: "the ledger's folder (state)", default: 'state', read: (given) => given },
  json: on('print JSON'),
  table: on('print a table instead of JSON'),
  base: text('REVISION', 'check also what changed since this revision of Git'),
  account: text('NAME', 'an account, by the name of its file'),
  pool: text('NAME', 'a pool, by the name of its file'),
  subnet: text('CIDR', 'a block, such as 10.0.4.0/24'),
  'free-subnets': on('list blocks that are free instead of those that are claimed'),
  'include-deleted': on('list deleted accounts as well'),
  file: text('FILE', 'the file to read'),
  hub: text('NAME', 'the hub of the pools, as organization.yaml names it'),
  team: { value: 'NAME', help: 'who answers for the accounts (cloud)', default: 'cloud', read: (given) => given },
  user: text('NAME', 'the GitHub user who answers for the account, in place of a team; of app commands the IAM user'),
  email: text('ADDRESS', 'the e-mail address, such as aws+acme@example.com; with {id} for those of an import'),
  unit: text('PATH', 'the organizational unit, such as Workloads/Prod'),
  provision: on('ask for a network too, of the only pool there is'),
  'service-catalog-product': text('ID', "the product that makes the account, in place of organization.yaml's"),
  cidr: text('CIDR', 'the network that is cut into blocks'),
  'split-range': {
    value: 'N',
    help: 'prefix length of the blocks, such as 24',
    default: undefined,
    read: prefixLength,
  },
  webhook: text('NAME', 'a webhook, by its name in organization.yaml'),
  format: { value: 'FORMAT', help: 'genesis or mattermost (genesis)', default: 'genesis', read: webhookFormat },
  url: text('URL', 'the address; it is only printed, as part of the secret'),
  'pull-request': on('open a pull request on main instead of writing here (needs GITHUB_TOKEN)'),
  repository: text('OWNER/NAME', "the repository at GitHub, where origin's address doesn't tell"),
  yes: on('ask nothing'),
  reviewers: {
    value: 'LIST',
    help: 'who approves: teams by their slugs, people with an @, separated by commas',
    default: [],
    read: reviewerNames,
  },
  app: text('SLUG', "the GitHub App that is the workflows' bot; none to do without"),
  gate: {
    value: 'GATE',
    help: 'how a person approves: environment, or digest where GitHub has no reviewers (environment)',
    default: undefined,
    read: gate,
  },
  answers: text('FILE', 'values for the first ledger, in YAML; what is asked in a terminal'),
  'repository-id': text('ID', "the repository's id at GitHub, where GitHub isn't to be asked"),
  'owner-id': text('ID', "the id of the repository's owner at GitHub"),
  'oidc-provider-exists': on("GitHub's OIDC provider is in the automation account already"),
  'bundle-bucket': {
    value: 'BUCKET',
    help: 'a bucket that app bundles are deployed from; may be given more than once',
    default: [],
    read: (given) => [given],
    join: (before, after) => [...before, ...after],
  },
  'terraform-binary': {
    value: 'FILE',
    help: 'Terraform, or OpenTofu (terraform)',
    default: 'terraform',
    read: (given) => given,
  },
  bundle: text('BUNDLE', "an app's bundle, a zip file"),
  sha256: text('DIGEST', 'the SHA-256 that the bundle has to have'),
  install: on('install the app on the Mattermost server'),
  update: on('change functions that are there already'),
  policy: text('NAME', 'the policy by which the server invokes functions (mattermost-apps-invoke-policy)'),
  'execute-role': text('NAME', 'the role that functions run as (mattermost-apps-execute-lambda-role)'),
  env: {
    value: 'KEY=VALUE',
    help: 'an environment variable of all functions; may be given more than once',
    default: {},
    read: variables,
    join: (before, after) => ({ ...before, ...after }),
  },
  'upgrade-runtime': on('pack functions for go1.x anew for provided.al2023'),
  create: on('make what is missing, and mend what differs'),
  'create-access-key': on('make an access key for the user, and print it'),
  group: text('NAME', 'the IAM group of the user (mattermost-apps-invoke-group)'),
  'server-role': text('NAME', 'a role that the server assumes, in place of user and group'),
  'server-principals': {
    value: 'LIST',
    help: 'ARNs of the roles or users that the server has in AWS, separated by commas',
    default: [],
    read: principals,
  },
  'external-id': text('ID', 'what the server has to say when it assumes the role'),
  tests: {
    value: 'LIST',
    help: 'which tests, of deploy, s3, list and lambda, separated by commas',
    default: [],
    read: trials,
  },
  'remove-version': {
    value: 'ID@VERSION',
    help: 'the version of an app that goes, such as com.example.hello@1.0.0',
    default: undefined,
    read: appVersion,
  },
  out: {
    value: 'FILE',
    help: 'the page to write (genesis-report.html)',
    default: 'genesis-report.html',
    read: (given) => given,
  },
  'drift-results': text('DIR', 'folder of the results of a run of the workflow drift'),
  key: text('KEY', "the bundle's key in the bucket (its id and version)"),
  'dry-run': on('print what would be written, and write nothing'),
  page: { value: 'N', help: 'which page to list, from 0 on (0)', default: 0, read: pageNumber },
  'per-page': { value: 'N', help: 'rows on a page; -1 lists all (100)', default: 100, read: pageSize },
};

function reviewerNames(given: string): string[] {
  const names = given.split(',').map((name) => name.trim());
  // GitHub: six reviewers of an environment at most.
  if (names.length <= 6 && names.every((name) => /^@?[\w.-]+$/.test(name))) return names;
  throw new Error('takes at most six teams or people, such as cloud,@octocat');
}

/** As appsctl, several at once separated by commas; a comma is part of a value where what follows it is no pair. */
function variables(given: string): Record<string, string> {
  const parts = given.split(',');
  const pairs = parts.every((part) => /^\w+=/.test(part)) ? parts : [given];
  if (!pairs.every((pair) => /^[A-Za-z]\w+=/.test(pair)))
    throw new Error('takes KEY=VALUE, with a key of two letters or more');
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

function gate(given: string): Gate {
  if (given === 'environment' || given === 'digest') return given;
  throw new Error('takes environment or digest');
}

function principals(given: string): string[] {
  const arns = given.split(',').map((arn) => arn.trim());
  if (arns.every((arn) => /^arn:[\w-]+:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/.test(arn))) return arns;
  throw new Error('takes ARNs such as arn:aws:iam::123456789012:role/server');
}

function trials(given: string): Trial[] {
  const names = given.split(',').map((name) => name.trim());
  if (names.every((name) => (TRIALS as readonly string[]).includes(name))) return names as Trial[];
  throw new Error(`takes ${TRIALS.join(', ')}`);
}

function appVersion(given: string): { appId: string; version: string } {
  const [, appId, version] = /^([\w.-]{3,32})@([\w.-]{1,10})$/.exec(given) ?? [];
  if (appId && version) return { appId, version };
  throw new Error("takes an app's id and version, such as com.example.hello@1.0.0");
}

function prefixLength(given: string): number {
  if (/^\d{1,3}$/.test(given) && Number(given) <= 128) return Number(given);
  throw new Error('takes a whole number from 0 to 128');
}

function webhookFormat(given: string): 'genesis' | 'mattermost' {
  if (given === 'genesis' || given === 'mattermost') return given;
  throw new Error('takes genesis or mattermost');
}

function pageNumber(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new Error('takes a whole number from 0 on');
}

function pageSize(given: string): number {
  const size = Number(given);
  if (given === '-1' || (/^\d+$/.test(given) && size >= 1 && size <= MOST_ROWS)) return size;
  throw new Error(`takes a whole number from 1 to ${MOST_ROWS}, or -1`);
}
