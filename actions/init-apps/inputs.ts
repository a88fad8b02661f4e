import { DEFAULTS } from '../../src/core/apps/names.ts';
import { UserError } from '../../src/core/problem.ts';
import { flag, type Inputs, list, oneOf, optional, text } from '../../src/harness/inputs.ts';
import { file } from '../../src/harness/shared-inputs.ts';
import type { Access } from './init.ts';

const entity = text('a name of IAM', /^[\w+=,.@-]{1,64}$/);

export const spec = {
  mode: oneOf('init', 'test', 'clean', 'remove-version'),
  create: flag(),
  user: optional(entity, DEFAULTS.user),
  group: optional(entity, DEFAULTS.group),
  policy: optional(entity, DEFAULTS.policy),
  'execute-role': optional(entity, DEFAULTS.executeRole),
  bucket: optional(text("a bucket's name", /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)),
  region: optional(text('a region of AWS', /^[a-z]{2}(-[a-z]+)+-\d$/)),
  'server-role': optional(entity),
  'server-principals': optional(
    list('ARNs of roles or users', /^arn:[\w-]+:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/),
    [],
  ),
  'external-id': optional(text('2 to 1,224 characters', /^[\w+=,.@:/-]{2,1224}$/)),
  'create-access-key': flag(),
  'access-key-to': optional(oneOf('github', 'secrets-manager', 'job')),
  'github-repository': optional(text('a repository, as in owner/name', /^[\w.-]+\/[\w.-]+$/)),
  'github-environment': optional(text("an environment's name", /^[^\n/]{1,255}$/)),
  'github-token': optional(text('a token')),
  secret: optional(text("a secret's name or ARN", /^[\w/+=.@:-]{1,2048}$/)),
  tests: list('names of tests', /^(deploy|s3|list|lambda)$/),
  bundle: optional(file),
  'app-id': optional(text("an app's id", /^[A-Za-z0-9._-]{3,32}$/)),
  version: optional(text("an app's version", /^[A-Za-z0-9._-]{1,10}$/)),
  'dry-run': flag(),
};

export type AppsInputs = Inputs<typeof spec>;

/** @throws UserError with all inputs that contradict each other or need another one. */
export function contradictions(inputs: AppsInputs): void {
  const { mode, create, tests, bundle } = inputs;
  const to = inputs['access-key-to'];
  const role = inputs['server-role'];
  const makesKey = inputs['create-access-key'];
  const needs = (isThere: boolean, what: string) => !isThere && what;
  const problems = [
    makesKey &&
      (to === undefined || mode !== 'init' || !create) &&
      'create-access-key needs mode init, create and access-key-to',
    makesKey && role !== undefined && 'create-access-key and server-role exclude each other: a role has no key',
    to === 'github' &&
      needs(
        Boolean(inputs['github-environment'] && inputs['github-token'] && inputs['github-repository']),
        'access-key-to github needs github-environment and github-token',
      ),
    to === 'secrets-manager' && needs(inputs.secret !== undefined, 'access-key-to secrets-manager needs secret'),
    mode === 'init' &&
      role !== undefined &&
      needs(inputs['server-principals'].length > 0, 'server-role needs server-principals'),
    mode === 'test' && tests.includes('deploy') && needs(bundle !== undefined, 'the test deploy needs bundle'),
    mode === 'remove-version' &&
      needs(Boolean(inputs['app-id'] && inputs.version), 'remove-version needs app-id and version'),
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new UserError(problems.map((problem) => `Inputs: ${problem}.`).join('\n'));
}

/** How the server gets in, by the inputs. */
export function accessOf(inputs: AppsInputs): Access {
  const { user, group, 'server-role': role, 'server-principals': principals, 'external-id': externalId } = inputs;
  return role === undefined ? { user, group } : { role, principals, externalId };
}
