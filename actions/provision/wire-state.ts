import { hostname } from 'node:os';
import { stateKeys } from '../../src/core/terraform/state-backend.ts';
import { parseLock, parseMarker, type RunMarker, renderMarker } from '../../src/core/terraform/state-lock.ts';
import type { Terraform } from '../../src/core/terraform/terraform.ts';
import type { Credentials } from '../../src/edge/credentials.ts';
import { openGitHub } from '../../src/edge/github.ts';
import { openObjects } from '../../src/edge/s3.ts';
import type { ApplyDeps } from './apply-account.ts';
import { clearLock } from './clear-lock.ts';
import { sleeping } from './terraform-program.ts';
import type { Wiring } from './wiring.ts';

/** States in the bucket, their locks and the markers beside them; GitHub knows which runs are over. */
export function stateDeps(
  { inputs: { token }, organization, context: { env, log }, signal }: Wiring,
  { forceUnlock }: Terraform,
  credentials: Credentials,
): Pick<ApplyDeps, 'clearLock'> {
  const { state_bucket: bucket, region } = organization.terraform;
  const pathStyle = env.AWS_S3_USE_PATH_STYLE === 'true';
  const objects = openObjects({ bucket, region, credentials: credentials.base, pathStyle });
  const me = thisRun(env);
  const github =
    me && token ? openGitHub({ token, repository: me.repository, apiUrl: env.GITHUB_API_URL, log }) : undefined;
  return {
    clearLock(workspace) {
      const { lock, marker } = stateKeys(workspace.name);
      return clearLock(workspace.name, {
        readLock: async () => ifThere(await objects.read(lock), parseLock),
        readMarker: async () => ifThere(await objects.read(marker), parseMarker),
        writeMarker: (mine) => objects.write(marker, renderMarker(mine)),
        forceUnlock: (lockId) => forceUnlock(workspace, lockId),
        isRunOver: async (run) => (await github?.run(Number(run)))?.status === 'completed',
        sleep: sleeping(signal),
        log,
        me,
      });
    },
  };
}

const ifThere = <T>(text: string | undefined, parse: (text: string) => T) =>
  text === undefined ? undefined : parse(text);

function thisRun({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: NodeJS.ProcessEnv): RunMarker | undefined {
  if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined;
  return {
    repository: GITHUB_REPOSITORY,
    run: GITHUB_RUN_ID,
    attempt: Number(GITHUB_RUN_ATTEMPT ?? 1),
    host: hostname(),
  };
}
