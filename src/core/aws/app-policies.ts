import { DEFAULTS } from '../apps/names.ts';
import type { Organization } from '../ledger/schema/organization.ts';
import { allowing, type Statement } from './policy.ts';

// What deploying apps does in an account: functions, the objects of apps in the servers' buckets, and the policy by which
// a server invokes functions.

/** What init, the policy of invoking included, names itself. */
const OWN_NAMES = 'mattermost-apps-*';

/** What the role that deploys apps may do in an account. */
export function appStatements(settings: Organization): Statement[] {
  const { functions, executeRoles, objects, policies, layers } = resources(settings);
  return [
    ...appLookStatements(settings),
    allowing(
      'Functions',
      [
        'lambda:CreateFunction',
        'lambda:UpdateFunctionCode',
        'lambda:UpdateFunctionConfiguration',
        'lambda:TagResource',
      ],
      { on: functions },
    ),
    // Where the invoke policy has hardly any room left, functions that are gone are left out of it.
    allowing('FindFunctions', ['lambda:ListFunctions']),
    allowing('Layers', ['lambda:GetLayerVersion'], { on: layers }),
    allowing('ExecuteRole', ['iam:PassRole'], { on: executeRoles }),
    allowing('Networks', ['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups']),
    allowing('Objects', ['s3:PutObject'], { on: objects }),
    allowing('InvokePolicy', ['iam:CreatePolicyVersion', 'iam:DeletePolicyVersion'], { on: policies }),
  ];
}

/** What a dry run looks at, which tells what a deploy would change. */
export function appLookStatements(settings: Organization): Statement[] {
  const { functions, executeRoles, buckets, objects, policies } = resources(settings);
  return [
    // Lambda tells a function's tags only to those who may list them (its API reference, GetFunction).
    allowing('LookAtFunctions', ['lambda:GetFunction', 'lambda:ListTags'], { on: functions }),
    allowing('LookAtExecuteRole', ['iam:GetRole'], { on: executeRoles }),
    // Who may not list a bucket is told of a missing object that it is forbidden.
    allowing('LookAtBuckets', ['s3:ListBucket'], { on: buckets }),
    allowing('LookAtObjects', ['s3:GetObject'], { on: objects }),
    allowing('LookAtInvokePolicy', ['iam:GetPolicy', 'iam:GetPolicyVersion', 'iam:ListPolicyVersions'], {
      on: policies,
    }),
  ];
}

function resources({ organization: { partition }, servers }: Organization) {
  const names = Object.values(servers).map(({ bucket }) => bucket);
  const roles = Object.values(servers).map((server) => server.execute_role);
  const buckets = [...new Set([DEFAULTS.bucket, ...names])].map((name) => `arn:${partition}:s3:::${name}`);
  return {
    functions: `arn:${partition}:lambda:*:*:function:*`,
    layers: `arn:${partition}:lambda:*:*:layer:*`,
    executeRoles: [...new Set([DEFAULTS.executeRole, ...roles])].map((role) => `arn:${partition}:iam::*:role/${role}`),
    buckets,
    objects: buckets.flatMap((bucket) => ['static', 'manifests', 'code'].map((part) => `${bucket}/${part}/*`)),
    policies: `arn:${partition}:iam::*:policy/${OWN_NAMES}`,
  };
}
