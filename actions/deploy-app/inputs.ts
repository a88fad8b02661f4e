import type { Vpc } from '../../src/core/apps/function-changes.ts';
import { UserError } from '../../src/core/problem.ts';
import { flag, type Input, type Inputs, integer, list, oneOf, optional, text } from '../../src/harness/inputs.ts';
import { approver, file, head, jobRole, ledgerView, sha256 } from '../../src/harness/shared-inputs.ts';
import type { Given } from './settings.ts';
import { readPairs } from './settings.ts';

const pairs = (keys: string, key: RegExp): Input<Record<string, string>> => ({
  takes: `KEY=VALUE, one in a line, with keys of ${keys}`,
  parse: (value) => readPairs(value, key),
});
const name = text('a name of the ledger', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** IAM's names and ARNs of roles and policies. */
const entity = text('a name or an ARN', /^(arn:[\w-]+:iam::\d{12}:[\w+=,.@/-]+|[\w+=,.@-]{1,128})$/);

export const spec = {
  ...ledgerView,
  bundle: file,
  sha256: optional(sha256),
  account: optional(name),
  server: optional(name),
  servers: optional(text('a JSON object')),
  'site-url': optional(text('an address')),
  'mattermost-token': optional(text('a token')),
  install: flag(),
  update: flag(),
  'execute-role': optional(entity),
  policy: optional(entity),
  bucket: optional(text("a bucket's name", /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)),
  region: optional(text('a region of AWS', /^[a-z]{2}(-[a-z]+)+-\d$/)),
  // As Lambda takes them (CreateFunction: Environment, Tags).
  env: optional(pairs('two or more letters, digits and underscores', /^[A-Za-z]\w+$/), {}),
  tags: optional(pairs('at most 128 letters, digits and _.:/@+-', /^(?!aws:)[\w.:/@+-]{1,128}$/), {}),
  memory: optional(integer(128, 10_240)),
  timeout: optional(integer(1, 900)),
  architecture: optional(oneOf('x86_64', 'arm64')),
  layers: optional(list('ARNs of layers, with their versions', /^arn:[\w-]+:lambda:[\w-]+:\d{12}:layer:[\w-]+:\d+$/)),
  vpc: optional(oneOf('account')),
  'subnet-ids': optional(list('ids of subnets', /^subnet-[0-9a-f]+$/)),
  'security-group-ids': optional(list('ids of security groups', /^sg-[0-9a-f]+$/)),
  'upgrade-runtime': flag(),
  'dry-run': flag(),
  head,
  results: optional(file),
  'job-role': jobRole,
  approver,
};

export type AppInputs = Inputs<typeof spec>;

/** @throws UserError with all inputs that contradict each other or need another one. */
export function contradictions(inputs: AppInputs): void {
  const { account, server, servers, vpc, 'subnet-ids': subnets, 'security-group-ids': groups } = inputs;
  const problems = [
    (subnets === undefined) !== (groups === undefined) && 'subnet-ids and security-group-ids belong together',
    vpc !== undefined && subnets !== undefined && 'vpc and subnet-ids exclude each other',
    vpc !== undefined && account === undefined && 'vpc needs account, whose network it is',
    inputs['job-role'] !== undefined && account === undefined && 'job-role needs account, to whom it leads',
    inputs['job-role'] === 'read' && !inputs['dry-run'] && 'job-role read needs dry-run: its keys change nothing',
    inputs.head !== undefined && !inputs['dry-run'] && 'head needs dry-run: what a pull request wants is only tried',
    servers !== undefined && server === undefined && 'servers needs server, whose token is taken',
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new UserError(problems.map((problem) => `Inputs: ${problem}.`).join('\n'));
}

/** The inputs in the words of the settings; the account's own network is known to the ledger only. */
export function givenBy(inputs: AppInputs, vpc: Vpc | undefined): Given {
  const { region, bucket, policy, install, update, env, tags, memory, timeout, architecture, layers } = inputs;
  const { 'subnet-ids': subnets, 'security-group-ids': groups } = inputs;
  return {
    ...{ region, bucket, policy, install, update, env, tags, memory, timeout, architecture, layers },
    executeRole: inputs['execute-role'],
    siteUrl: inputs['site-url'],
    token: inputs['mattermost-token'] ?? tokenOf(inputs.server, inputs.servers),
    dryRun: inputs['dry-run'],
    vpc: subnets && groups ? { subnets, groups } : vpc,
  };
}

/** A server's token, out of the secret GENESIS_SERVERS: `{"community": {"token": "…"}}`. */
function tokenOf(server: string | undefined, servers: string | undefined): string | undefined {
  if (server === undefined || servers === undefined) return undefined;
  let tokens: Record<string, { token?: unknown } | null> | null;
  try {
    tokens = JSON.parse(servers);
  } catch {
    tokens = null;
  }
  const token = tokens && Object.hasOwn(tokens, server) ? tokens[server]?.token : undefined;
  if (typeof token === 'string' && token !== '') return token;
  throw new UserError(`The secret GENESIS_SERVERS has no token of ${server}.`, {
    hint: `It is JSON like {"${server}": {"token": "…"}}.`,
  });
}
