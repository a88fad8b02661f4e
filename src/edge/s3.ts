import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';
import { UserError } from '../core/problem.ts';

export interface Objects {
  /** An object's text, or nothing where there is no such object. */
  read(key: string): Promise<string | undefined>;
  /** The same with its ETag, by which it can be told from what takes its place. */
  readTagged(key: string): Promise<Tagged | undefined>;
  write(key: string, text: string): Promise<void>;
  /** Deletes an object as it was read. @returns False where there is another one by now, or none. */
  removeUnchanged(key: string, etag: string): Promise<boolean>;
}

export interface Tagged {
  text: string;
  etag: string;
}

/** How S3 refuses a conditional delete: changed, changing right now, gone. */
const CHANGED = new Set(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey']);

export interface ObjectsOptions {
  bucket: string;
  region: string;
  credentials: KeyProvider;
  /** For stores that don't serve a host name for each bucket; AWS does. */
  pathStyle: boolean;
}

/** Small texts in a bucket of S3. */
export function openObjects({ bucket, region, credentials, pathStyle }: ObjectsOptions): Objects {
  const sdk = () => import('@aws-sdk/client-s3');
  const client = once(async () =>
    namingCalls('s3', new (await sdk()).S3Client({ region, credentials, forcePathStyle: pathStyle })),
  );
  const readTagged = async (key: string): Promise<Tagged | undefined> => {
    const { GetObjectCommand } = await sdk();
    try {
      const { Body, ETag = '' } = await (await client()).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return Body && { text: await Body.transformToString(), etag: ETag };
    } catch (error) {
      if ((error as Error).name === 'NoSuchKey') return undefined;
      if (error instanceof UserError) throw error;
      throw new Error(`${key} in the bucket ${bucket} could not be read.`, { cause: error });
    }
  };
  return {
    readTagged,
    read: async (key) => (await readTagged(key))?.text,
    async write(key, text) {
      const { PutObjectCommand } = await sdk();
      await (await client()).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text }));
    },
    async removeUnchanged(key, etag) {
      const { DeleteObjectCommand } = await sdk();
      try {
        await (await client()).send(new DeleteObjectCommand({ Bucket: bucket, Key: key, IfMatch: etag }));
        return true;
      } catch (error) {
        if (CHANGED.has((error as Error).name)) return false;
        if (error instanceof UserError) throw error;
        throw new Error(`${key} in the bucket ${bucket} could not be deleted.`, { cause: error });
      }
    },
  };
}
