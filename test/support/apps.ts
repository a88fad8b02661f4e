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
import { zipped } from './zipped.ts';

/** The account that the rehearsal's surroundings have keys of. */
export const ACCOUNT = '555555555555';
export const POLICY_ARN = `arn:aws:iam::${ACCOUNT}:policy/${DEFAULTS.policy}`;

export interface AppWishes {
  id?: string;
  version?: string;
  /** Names of its functions. */
  functions?: string[];
  /** Texts by their names below `static/`. */
  assets?: Record<string, string | Buffer>;
  runtime?: string;
  /** What the functions answer. */
  answer?: string;
  more?: Record<string, string | Buffer>;
  manifest?: object;
}

/** The manifest of an app with these functions. */
export function manifestOf({
  id = 'com.example.hello',
  version = '1.0.0',
  functions = ['hello'],
  runtime,
}: AppWishes = {}) {
  const one = (name: string) => ({
    path: `/${name}`,
    name,
    handler: 'index.handler',
    runtime: runtime ?? 'nodejs24.x',
  });
  return {
    app_id: id,
    version,
    display_name: 'Hello',
    homepage_url: 'https://example.com',
    aws_lambda: { functions: functions.map(one) },
  };
}

/** The bytes of an app's bundle. */
export async function bundleOf(wishes: AppWishes = {}): Promise<Buffer> {
  const { functions = ['hello'], assets = {}, answer = 'PONG', more = {} } = wishes;
  const code = (name: string) => zipped({ 'index.mjs': `export const handler = () => '${name} ${answer}';` });
  const archives = await Promise.all(functions.map(async (name) => [`${name}.zip`, await code(name)] as const));
  return zipped({
    'manifest.json': JSON.stringify({ ...manifestOf(wishes), ...wishes.manifest }),
    ...Object.fromEntries(archives),
    ...Object.fromEntries(Object.entries(assets).map(([name, content]) => [`static/${name}`, content])),
    ...more,
  });
}

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
