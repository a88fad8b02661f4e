import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as iam from '@aws-sdk/client-iam';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { startAws } from '../../rehearsal/aws/world.ts';
import { runAction } from '../../rehearsal/runner/action.ts';
import { root } from '../../rehearsal/world.ts';
import { mergeInvokePolicy } from '../../src/core/apps/invoke-policy.ts';
import { DEFAULTS } from '../../src/core/apps/names.ts';
import { type AppWishes, bundleOf } from './app-bundle.ts';

/** The account that the rehearsal's surroundings have keys of. */
export const ACCOUNT = '555555555555';
export const POLICY_ARN = `arn:aws:iam::${ACCOUNT}:policy/${DEFAULTS.policy}`;

/** A rehearsed AWS in which init was run: bucket, role and policy are there; and the built bundle that deploys. */
export async function startApps() {
  const aws = await startAws({ log: () => {} });
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-apps-'));
  const client = new iam.IAMClient(aws.as(ACCOUNT));

  return {
    aws,
    folder,
    async init() {
      await aws.reset();
      const Principal = { Service: 'lambda.amazonaws.com' };
      const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] };
      const bucket = { name: DEFAULTS.bucket, partition: 'aws' };
      const role = { RoleName: DEFAULTS.executeRole, AssumeRolePolicyDocument: JSON.stringify(trust) };
      const PolicyDocument = mergeInvokePolicy(undefined, { bucket });
      await Promise.all([
        new S3Client(aws.as(ACCOUNT)).send(new CreateBucketCommand({ Bucket: DEFAULTS.bucket })),
        client.send(new iam.CreateRoleCommand(role)),
        client.send(new iam.CreatePolicyCommand({ PolicyName: DEFAULTS.policy, PolicyDocument })),
      ]);
      aws.proxy.forget();
    },
    /** Writes a bundle into a file. */
    async bundle(wishes: AppWishes | Buffer = {}, name = 'bundle.zip'): Promise<string> {
      const file = path.join(folder, name);
      await writeFile(file, Buffer.isBuffer(wishes) ? wishes : await bundleOf(wishes));
      return file;
    },
    deploy(
      bundle: string,
      inputs: Record<string, string> = {},
      env: Record<string, string> = {},
      cancel?: AbortSignal,
    ) {
      return runAction({
        repo: root,
        action: 'actions/deploy-app',
        inputs: { bundle, ...inputs },
        env: { ...aws.env, ...env },
        workspace: folder,
        ...(cancel && { cancel, patience: { interrupt: 0, terminate: 0 } }),
      });
    },
    /** ARNs of the functions that the policy lets be invoked. */
    async invocable(): Promise<string[]> {
      const { Policy } = await client.send(new iam.GetPolicyCommand({ PolicyArn: POLICY_ARN }));
      const version = { PolicyArn: POLICY_ARN, VersionId: Policy?.DefaultVersionId };
      const { PolicyVersion } = await client.send(new iam.GetPolicyVersionCommand(version));
      const document = JSON.parse(decodeURIComponent(PolicyVersion?.Document ?? ''));
      const statement = document.Statement.find(({ Sid }: { Sid: string }) => Sid === 'AllowLambda');
      return statement?.Resource ?? [];
    },
    calls: () => aws.proxy.calls().map(({ service, operation }) => `${service}:${operation}`),
    async stop() {
      await aws.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
