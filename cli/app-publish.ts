import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { openBundle } from '../actions/deploy-app/open-bundle.ts';
import { openBundleObjects } from '../src/edge/bundle-objects.ts';
import { surroundingsOf } from './app-surroundings.ts';
import { type Terminal, UsageError, type Values } from './command.ts';
import { printJson } from './print.ts';

/** Checks a bundle and stores it, with its SHA-256, where the hourly deployer finds it. One that is there stays as it is. */
export async function publishApp(
  values: Values<'bundle-bucket' | 'key' | 'dry-run', 'bundle'>,
  terminal: Terminal,
): Promise<number> {
  const [bucket, ...more] = values['bundle-bucket'];
  if (bucket === undefined || more.length > 0) throw new UsageError('Name one --bundle-bucket to publish to.');
  const { env, log, ...aws } = surroundingsOf(terminal);
  const bundle = await openBundle(values.bundle, { upgradeRuntime: false, log });
  const { app_id: id, version } = bundle.app.manifest;
  await bundle.close();
  for (const refusal of bundle.refusals) log(`Warning: ${refusal}`);
  const key = values.key ?? `${id}_${version}.zip`;
  const objects = openBundleObjects({ ...aws, bucket, pathStyle: env.AWS_S3_USE_PATH_STYLE === 'true' });
  const { size } = await stat(values.bundle);
  const sha256 = await digestOf(values.bundle);
  // To store it again would take the tag away by which it counts as deployed.
  const changed = (await objects.sha256(key)) !== sha256;
  if (changed && !values['dry-run']) await objects.upload(key, values.bundle, { size, sha256 });
  printJson({ app_id: id, version, sha256, bundle: `s3://${bucket}/${key}`, changed }, terminal);
  return 0;
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
