import { flag, type Input, type Inputs, integer, list, optional, text } from '../../src/harness/inputs.ts';
import { file, jobRole, ledgerView } from '../../src/harness/shared-inputs.ts';
import { readPairs } from '../deploy-app/settings.ts';

const bucket = text("a bucket's name", /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
const region = text('a region of AWS', /^[a-z]{2}(-[a-z]+)+-\d$/);
/** IAM's names and ARNs of roles and policies. */
const entity = text('a name or an ARN', /^(arn:[\w-]+:iam::\d{12}:[\w+=,.@/-]+|[\w+=,.@-]{1,128})$/);
/** Tags of AWS, which begins some of its own with aws:. */
const pairs: Input<Record<string, string>> = {
  takes: 'KEY=VALUE, one in a line',
  parse: (value) => readPairs(value, /^(?!aws:)[\w.:/@+-]{1,128}$/),
};
const secret = text('an address');

export const spec = {
  ...ledgerView,
  'bundle-bucket': optional(bucket),
  'bundle-region': optional(region),
  'static-bucket': optional(bucket),
  region: optional(region),
  environment: optional(text('a name')),
  'plan-only': optional(flag()),
  attempts: integer(1, 100),
  account: optional(text('a name of the ledger', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  'assume-role': optional(text("a role's ARN")),
  'external-id': optional(text('2 to 1,224 characters', /^[\w+=,.@:/-]{2,1224}$/)),
  'execute-role-arn': optional(entity),
  'subnet-ids': optional(list('ids of subnets', /^subnet-[0-9a-f]+$/)),
  'security-group-ids': optional(list('ids of security groups', /^sg-[0-9a-f]+$/)),
  owner: optional(text('a name')),
  tags: optional(pairs, {}),
  timeout: integer(1, 900),
  memory: optional(integer(128, 10_240)),
  policy: optional(entity),
  'site-url': optional(text('an address')),
  'mattermost-token': optional(text('a token')),
  install: flag(),
  'upgrade-runtime': flag(),
  'notifications-hook': optional(secret),
  'alerts-hook': optional(secret),
  results: optional(file),
  'job-role': jobRole,
};

export type BundlesInputs = Inputs<typeof spec>;
