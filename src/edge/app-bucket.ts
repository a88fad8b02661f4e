import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';
import { UserError } from '../core/problem.ts';

/** What is to be stored. */
export interface NewObject {
  key: string;
  type: string;
  size: number;
  /** In hexadecimal. */
  sha256: string;
  read(): Promise<Readable>;
}

export interface AppBucketOptions {
  bucket: string;
  region: string;
  credentials: KeyProvider;
  /** For stores that don't serve a host name for each bucket; AWS does. */
  pathStyle: boolean;
  sleep(milliseconds: number): Promise<void>;
}

export type AppBucket = ReturnType<typeof openAppBucket>;

/** Up to this size an object is sent from memory, where the SDK can send it again by itself. */
const SMALL = 256 * 1024;

const ATTEMPTS = 4;

/** The bucket in which Mattermost finds apps: their assets, manifests and code. Objects are private. */
export function openAppBucket({ bucket, region, credentials, pathStyle, sleep }: AppBucketOptions) {
  const sdk = () => import('@aws-sdk/client-s3');
  const client = once(async () => {
    // Else each stream is sent in signed chunks; over TLS nothing is gained by that.
    const unchunked = { requestChecksumCalculation: 'WHEN_REQUIRED' as const };
    const settings = { region, credentials, forcePathStyle: pathStyle, ...unchunked };
    return namingCalls('s3', new (await sdk()).S3Client(settings));
  });

  async function send({ key, type, size, sha256 }: NewObject, body: Readable | Buffer, onlyNew: boolean) {
    const { PutObjectCommand } = await sdk();
    const about = {
      ContentType: type,
      ContentLength: size,
      Metadata: { sha256 },
      ...(onlyNew && { IfNoneMatch: '*' }),
    };
    await (await client()).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ...about }));
    return undefined;
  }

  return {
    /** Loads the client, which takes longer than a call: best done while another one is waited for. */
    prepare: async () => void (await client()),

    /** Sizes and entity tags of all objects under a prefix, by key. */
    list: (prefix: string) =>
      inBucket(bucket, async () => {
        const { paginateListObjectsV2 } = await sdk();
        const found = new Map<string, { size: number; etag: string }>();
        for await (const page of paginateListObjectsV2(
          { client: await client() },
          { Bucket: bucket, Prefix: prefix },
        )) {
          for (const { Key = '', Size = 0, ETag = '' } of page.Contents ?? []) {
            found.set(Key, { size: Size, etag: ETag.replaceAll('"', '') });
          }
        }
        return found;
      }),

    /** An object's entity tag, and the digest it was stored with; nothing where there is no such object. */
    head: (key: string) =>
      inBucket(bucket, async () => {
        const { HeadObjectCommand } = await sdk();
        try {
          const { ETag = '', Metadata } = await (await client()).send(
            new HeadObjectCommand({ Bucket: bucket, Key: key }),
          );
          return { etag: ETag.replaceAll('"', ''), sha256: Metadata?.sha256 };
        } catch (error) {
          if ((error as Error).name === 'NotFound') return undefined;
          throw error;
        }
      }),

    /**
     * Stores an object. One that is no small one is read while it is sent, and read again where that failed.
     *
     * @param how With `onlyNew` an object that is there already is left as it is.
     */
    put: (object: NewObject, { onlyNew = false }: { onlyNew?: boolean } = {}): Promise<'exists' | undefined> =>
      inBucket(bucket, async () => {
        for (let attempt = 1; ; attempt += 1) {
          const body = object.size <= SMALL ? await buffer(await object.read()) : await object.read();
          try {
            return await send(object, body, onlyNew);
          } catch (error) {
            if (!Buffer.isBuffer(body)) body.destroy();
            if (onlyNew && isThere(error as Error)) return 'exists';
            if (Buffer.isBuffer(body) || attempt === ATTEMPTS || !isPassing(error as Error)) throw error;
            await sleep(250 * 2 ** attempt);
          }
        }
      }),
  };
}

/** S3's answers to a conditional write where there is an object, or somebody is just storing one (S3 user guide). */
const isThere = ({ name }: Error) => ['PreconditionFailed', 'ConditionalRequestConflict'].includes(name);

/** Whether what failed may go well the next time: throttled, out of order, or cut. */
function isPassing({ cause }: Error): boolean {
  const status = (cause as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata?.httpStatusCode;
  return status === undefined || status === 429 || status >= 500;
}

async function inBucket<T>(bucket: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if ((error as Error).name !== 'NoSuchBucket') throw error;
    const hint = 'Run `genesis app init --create`, or name another bucket.';
    throw new UserError(`There is no bucket ${bucket}.`, { hint }, { cause: error });
  }
}
