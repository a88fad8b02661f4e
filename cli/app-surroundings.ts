import { ambientKeys } from '../actions/deploy-app/keys.ts';
import type { Surroundings } from '../actions/deploy-app/open.ts';
import { DEFAULTS } from '../src/core/apps/names.ts';
import type { Terminal } from './command.ts';
import { printable } from './print.ts';

/** Where apps are and by which keys, from appsctl's environment variables. */
export function surroundingsOf({ err }: Terminal, env: NodeJS.ProcessEnv = process.env): Surroundings {
  const region = env.MM_APPS_AWS_REGION || DEFAULTS.region;
  const log = (line: string) => err(`${printable(line)}\n`);
  // A terminal has nothing that hides secrets; none is printed that wasn't asked for.
  const credentials = ambientKeys({ env, mask: () => {}, log, region });
  return { credentials, region, bucket: env.MM_APPS_S3_BUCKET || DEFAULTS.bucket, env, log };
}
