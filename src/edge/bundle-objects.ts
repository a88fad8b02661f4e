import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';
import { UserError } from '../core/problem.ts';

export interface BundleObjectsOptions {
  bucket: string;
  region: string;
  credentials: KeyProvider;
  /** For stores that don't serve a host name for each bucket; AWS does. */
  pathStyle: boolean;
}

/** An object of the bucket as it is listed. */
export interface Listed {
  key: string;
  size: number;
}

export type BundleObjects = ReturnType<typeof openBundleObjects>;

/** Objects of a bucket as whole files and by their tags; also of the bucket of apps, where versions are taken away. */
export function openBundleObjects({ bucket: Bucket, region, credentials, pathStyle }: BundleObjectsOptions) {
  const s3 = once(async () => {
    const { S3 } = await import('@aws-sdk/client-s3');
    const unchunked = { requestChecksumCalculation: 'WHEN_REQUIRED' as const };
    return namingCalls('s3', new S3({ region, credentials, forcePathStyle: pathStyle, ...unchunked }));
  });

  return {
    /** All objects under a prefix, page after page. */
    list: (prefix = '') =>
      told(Bucket, async () => {
        const { paginateListObjectsV2 } = await import('@aws-sdk/client-s3');
        const found: Listed[] = [];
        for await (const { Contents = [] } of paginateListObjectsV2(
          { client: await s3() },
          { Bucket, Prefix: prefix },
        )) {
          found.push(...Contents.map(({ Key: key = '', Size: size = 0 }) => ({ key, size })));
        }
        return found;
      }),

    /** An object's text; nothing where there is no such object. */
    async read(key: string): Promise<string | undefined> {
      try {
        return await (await (await s3()).getObject({ Bucket, Key: key })).Body?.transformToString();
      } catch (error) {
        if ((error as Error).name === 'NoSuchKey') return undefined;
        throw error;
      }
    },

    /** Writes an object into a file. @returns The SHA-256 in its metadata, where it has one. */
    download: (key: string, file: string) =>
      told(Bucket, async () => {
        const { Body, Metadata } = await (await s3()).getObject({ Bucket, Key: key });
        await pipeline(Body as Readable, createWriteStream(file));
        return Metadata?.sha256;
      }),

    /** The SHA-256 in an object's metadata; nothing where there is no such object, or none in it. */
    async sha256(key: string): Promise<string | undefined> {
      try {
        return (await (await s3()).headObject({ Bucket, Key: key })).Metadata?.sha256;
      } catch (error) {
        if ((error as Error).name === 'NotFound') return undefined;
        throw error;
      }
    },

    /** Stores a file, with its SHA-256 in the metadata. */
    upload: (key: string, file: string, { size, sha256 }: { size: number; sha256: string }) =>
      told(Bucket, async () => {
        const about = { ContentLength: size, ContentType: 'application/zip', Metadata: { sha256 } };
        await (await s3()).putObject({ Bucket, Key: key, Body: createReadStream(file), ...about });
      }),

    tags: (key: string) =>
      told(Bucket, async () => {
        const { TagSet = [] } = await (await s3()).getObjectTagging({ Bucket, Key: key });
        return Object.fromEntries(TagSet.map(({ Key = '', Value = '' }) => [Key, Value]));
      }),

    /** Sets an object's tags, all of them: S3 can't add one. */
    setTags: (key: string, tags: Record<string, string>) =>
      told(Bucket, async () => {
        const TagSet = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
        await (await s3()).putObjectTagging({ Bucket, Key: key, Tagging: { TagSet } });
      }),

    /** Deletes objects; S3 takes a thousand at a time (DeleteObjects). */
    async remove(keys: string[]): Promise<void> {
      for (let start = 0; start < keys.length; start += 1000) {
        const Objects = keys.slice(start, start + 1000).map((Key) => ({ Key }));
        const { Errors = [] } = await (await s3()).deleteObjects({ Bucket, Delete: { Objects, Quiet: true } });
        const [first] = Errors;
        if (first) throw new Error(`${first.Key} in the bucket ${Bucket} could not be deleted: ${first.Message}`);
      }
    },
  };
}

/** What a person can mend is said in words. */
async function told<T>(bucket: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if ((error as Error).name !== 'NoSuchBucket') throw error;
    throw new UserError(
      `There is no bucket ${bucket}.`,
      { hint: 'Make it first, or name another one.' },
      { cause: error },
    );
  }
}
