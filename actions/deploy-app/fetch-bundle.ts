import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BundleSource, bundleSource } from '../../src/core/apps/bundle-source.ts';
import type { KeyProvider } from '../../src/core/aws/keys.ts';
import { UserError } from '../../src/core/problem.ts';
import { downloadObject, downloadUrl } from '../../src/edge/download.ts';

export interface Fetching {
  sha256: string | undefined;
  credentials: KeyProvider;
  region: string;
  /** For assets of releases. */
  token: string | undefined;
  env: Record<string, string | undefined>;
  log(line: string): void;
}

/**
 * Has the bundle on disk, wherever it lies.
 *
 * @returns The file's path.
 * @throws UserError where it isn't there, or comes from somebody's server and nobody said its SHA-256.
 */
export async function fetchBundle(place: string, options: Fetching): Promise<string> {
  const source = bundleSource(place);
  if (source.kind === 'file') return source.path;
  if (source.kind === 'https' && options.sha256 === undefined) {
    throw new UserError(`Say which SHA-256 ${place} has to have: its server could answer anything.`, {
      hint: 'Give the input `sha256`: sha256sum BUNDLE.',
    });
  }
  const file = path.join(options.env.RUNNER_TEMP ?? tmpdir(), `genesis-bundle-${randomUUID()}.zip`);
  options.log(`Fetching ${place}`);
  await download(source, file, options);
  return file;
}

async function download(source: Exclude<BundleSource, { kind: 'file' }>, file: string, options: Fetching) {
  const { credentials, region, env } = options;
  if (source.kind === 's3') {
    await downloadObject(source, file, { credentials, region, pathStyle: env.AWS_S3_USE_PATH_STYLE === 'true' });
  } else if (source.kind === 'https') await downloadUrl(source.url, file);
  else
    await downloadUrl(await assetUrl(source, options), file, {
      ...authorized(options),
      accept: 'application/octet-stream',
    });
}

/** GitHub's address of an asset of a release of this repository. */
async function assetUrl({ tag, asset }: { tag: string; asset: string }, options: Fetching): Promise<string> {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository } = options.env;
  if (!repository) throw new UserError('A release is of the repository of the job: there is none here.');
  const answer = await fetch(`${api}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`, {
    headers: authorized(options),
  });
  const { assets = [] } = (answer.ok ? await answer.json() : {}) as { assets?: { name: string; url: string }[] };
  const found = assets.find(({ name }) => name === asset);
  if (found) return found.url;
  const names = assets.map(({ name }) => name).join(', ');
  throw new UserError(`The release ${tag} has no asset ${asset}.`, {
    hint: names ? `It has ${names}.` : 'Is there such a release, and may the token read it?',
  });
}

function authorized({ token }: Fetching): Record<string, string> {
  return token ? { authorization: `Bearer ${token}` } : {};
}
