import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BundleSource, bundleSource } from '../../src/core/apps/bundle-source.ts';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import { UserError } from '../../src/core/problem.ts';
import { downloadObject, downloadUrl } from '../../src/edge/download.ts';
import { authorized, type Repository, releaseAsset, runArtifact } from '../../src/edge/github-files.ts';
import { unpackArtifact } from './unpack-artifact.ts';

export interface Fetching {
  sha256: string | undefined;
  credentials: KeyProvider;
  region: string;
  /** For assets of releases, and artifacts of runs. */
  token: string | undefined;
  env: Record<string, string | undefined>;
  log(line: string): void;
}

/** Why somebody has to say what such a bundle has to be. */
const DOUBTS: Partial<Record<BundleSource['kind'], string>> = {
  https: 'its server could answer anything',
  artifact: "runs make artifacts of anybody's pull requests",
};

/**
 * Has the bundle on disk, wherever it lies.
 *
 * @returns The file's path.
 * @throws UserError where it isn't there, or nobody said the SHA-256 of one that anybody could have made.
 */
export async function fetchBundle(place: string, options: Fetching): Promise<string> {
  const source = bundleSource(place);
  if (source.kind === 'file') return source.path;
  const { sha256, env, log } = options;
  if (DOUBTS[source.kind] && sha256 === undefined) {
    throw new UserError(`Say which SHA-256 ${place} has to have: ${DOUBTS[source.kind]}.`, {
      hint: 'Give `sha256`: sha256sum BUNDLE.',
    });
  }
  const file = path.join(env.RUNNER_TEMP ?? tmpdir(), `genesis-bundle-${randomUUID()}.zip`);
  log(`Fetching ${place}`);
  await download(source, file, options);
  return file;
}

async function download(source: Exclude<BundleSource, { kind: 'file' }>, file: string, options: Fetching) {
  const { credentials, region, env, sha256 } = options;
  switch (source.kind) {
    case 's3':
      return downloadObject(source, file, { credentials, region, pathStyle: env.AWS_S3_USE_PATH_STYLE === 'true' });
    case 'https':
      return downloadUrl(source.url, file);
    case 'release': {
      const from = ownRepository(options);
      const headers = { ...authorized(from), accept: 'application/octet-stream' };
      return downloadUrl(await releaseAsset(source, from), file, headers);
    }
    case 'artifact': {
      const from = ownRepository(options);
      const packed = `${file}.artifact`;
      await downloadUrl(await runArtifact(source, from), packed, authorized(from));
      return unpackArtifact(packed, file, { ...source, sha256 }).finally(() => rm(packed, { force: true }));
    }
  }
}

function ownRepository({ env, token }: Fetching): Repository {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository } = env;
  if (repository) return { api, repository, token };
  throw new UserError('Releases and artifacts are of the repository of the job: there is none here.', {
    hint: 'Set GITHUB_REPOSITORY to owner/name.',
  });
}
