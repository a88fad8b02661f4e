import { DEFAULTS } from '../apps/names.ts';
import type { Organization } from '../ledger/schema/organization.ts';
import { allowing, type Statement } from './policy.ts';

// What deploying apps does in an account: functions, the objects of apps in the servers' buckets, and the policy by which
// a server invokes functions.

/** What init, the policy of invoking included, names itself. */
const OWN_NAMES = 'mattermost-apps-*';

/** What the role that deploys apps may do in an account. */
export function appStatements({ organization, servers }: Organization): Statement[] {
  const { partition } = organization;
  const names = Object.values(servers).map(({ bucket }) => bucket);
  const buckets = [...new Set([DEFAULTS.bucket, ...names])].map((name) => `arn:${partition}:s3:::${name}`);
  const objects = buckets.flatMap((bucket) => ['static', 'manifests', 'code'].map((part) => `${bucket}/${part}/*`));
  const roles = Object.values(servers).map((server) => server.execute_role);
  const executing = [...new Set([DEFAULTS.executeRole, ...roles])].map(
    (role) => `arn:${partition}:iam::*:role/${role}`,
  );
  return [
    allowing(
      'Functions',
      [
        'lambda:GetFunction',
        'lambda:CreateFunction',
        'lambda:UpdateFunctionCode',
        'lambda:UpdateFunctionConfiguration',
        'lambda:ListTags',
        'lambda:TagResource',
      ],
      { on: `arn:${partition}:lambda:*:*:function:*` },
    ),
    // Where the invoke policy has hardly any room left, functions that are gone are left out of it.
    allowing('FindFunctions', ['lambda:ListFunctions']),
    allowing('Layers', ['lambda:GetLayerVersion'], { on: `arn:${partition}:lambda:*:*:layer:*` }),
    allowing('ExecuteRole', ['iam:GetRole', 'iam:PassRole'], { on: executing }),
    allowing('Networks', ['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups']),
    allowing('Buckets', ['s3:ListBucket'], { on: buckets }),
    allowing('Objects', ['s3:GetObject', 's3:PutObject'], { on: objects }),
    allowing(
      'InvokePolicy',
      [
        'iam:GetPolicy',
        'iam:GetPolicyVersion',
        'iam:ListPolicyVersions',
        'iam:CreatePolicyVersion',
        'iam:DeletePolicyVersion',
      ],
      { on: `arn:${partition}:iam::*:policy/${OWN_NAMES}` },
    ),
  ];
}
