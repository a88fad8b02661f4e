import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { UserError } from '../core/problem.ts';

/** More than any app has; a stranger's server must not fill the disk. */
const MOST_BYTES = 2 * 2 ** 30;

/** A server that says nothing for so long has nothing to say. */
const TIMEOUT = 5 * 60_000;

/** Streams an object of S3 into a file. */
export async function downloadObject(
  { bucket, key }: { bucket: string; key: string },
  file: string,
  { credentials, region, pathStyle }: { credentials: KeyProvider; region: string; pathStyle: boolean },
): Promise<void> {
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const settings = { credentials, region, forcePathStyle: pathStyle, followRegionRedirects: true };
  const client = namingCalls('s3', new S3Client(settings));
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch((cause) => {
    const isMissing = cause.name === 'NoSuchKey' || cause.name === 'NoSuchBucket';
    if (isMissing) throw new UserError(`There is no s3://${bucket}/${key}.`, { hint: 'Mend the place of the bundle.' });
    if (cause instanceof UserError) throw cause;
    throw new Error(`s3://${bucket}/${key} could not be read.`, { cause });
  });
  if (Body) await pipeline(Body as Readable, bounded(), createWriteStream(file));
}

/**
 * Streams what an address answers into a file. Redirects are followed, as for the assets of releases.
 *
 * @param headers Only of the first request: where it redirects to another host, they don't go along (fetch's own rule for
 * `authorization`).
 */
export async function downloadUrl(url: string, file: string, headers: Record<string, string> = {}): Promise<void> {
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) }).catch((cause) => {
    throw new UserError(`${url} can't be reached.`, { hint: 'Mend the place of the bundle.' }, { cause });
  });
  if (!answer.ok || !answer.body) {
    throw new UserError(`${url} answers ${answer.status}.`, { hint: 'Mend the place of the bundle.' });
  }
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), bounded(), createWriteStream(file));
}

function bounded(): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > MOST_BYTES ? new UserError(`The bundle has more than ${MOST_BYTES / 2 ** 30} GiB.`) : null, chunk);
    },
  });
}
