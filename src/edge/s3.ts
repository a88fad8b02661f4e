import type { S3Client } from '@aws-sdk/client-s3';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';

export interface Objects {
  /** An object's text, or nothing where there is no such object. */
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
}

export interface ObjectsOptions {
  bucket: string;
  region: string;
  credentials: KeyProvider;
  /** For stores that don't serve a host name for each bucket; AWS does. */
  pathStyle: boolean;
}

/** Small texts in a bucket of S3. */
export function openObjects({ bucket, region, credentials, pathStyle }: ObjectsOptions): Objects {
  let opened: S3Client | undefined;
  const sdk = () => import('@aws-sdk/client-s3');
  const client = async () => {
    if (!opened) {
      opened = new (await sdk()).S3Client({ region, credentials, forcePathStyle: pathStyle });
      opened.middlewareStack.add(namingCalls('s3'));
    }
    return opened;
  };
  return {
    async read(key) {
      const { GetObjectCommand } = await sdk();
      try {
        const { Body } = await (await client()).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body?.transformToString();
      } catch (error) {
        if ((error as Error).name === 'NoSuchKey') return undefined;
        throw new Error(`${key} in the bucket ${bucket} could not be read.`, { cause: error });
      }
    },
    async write(key, text) {
      const { PutObjectCommand } = await sdk();
      await (await client()).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text }));
    },
  };
}
