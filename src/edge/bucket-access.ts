import type { BucketLocationConstraint } from '@aws-sdk/client-s3';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';
import { UserError } from '../core/problem.ts';

export interface BucketAccessOptions {
  bucket: string;
  region: string;
  credentials: KeyProvider;
  /** For stores that don't serve a host name for each bucket; AWS does. */
  pathStyle: boolean;
}

export type BucketAccess = ReturnType<typeof openBucketAccess>;

/** The one region that CreateBucket is not told (S3 API reference, LocationConstraint). */
const UNNAMED = 'us-east-1';

/** Whether a bucket is there, and who gets in. */
export function openBucketAccess({ bucket: Bucket, region, credentials, pathStyle }: BucketAccessOptions) {
  const s3 = once(async () => {
    const { S3 } = await import('@aws-sdk/client-s3');
    return namingCalls('s3', new S3({ region, credentials, forcePathStyle: pathStyle }));
  });

  return {
    /**
     * The bucket's policy, which is empty text where it has none; nothing where there is no such bucket.
     *
     * @throws UserError where the bucket is somebody else's, or in another region.
     */
    async policy(): Promise<string | undefined> {
      try {
        return (await (await s3()).getBucketPolicy({ Bucket })).Policy ?? '';
      } catch (error) {
        const { name } = error as Error;
        if (name === 'NoSuchBucketPolicy') return '';
        if (name === 'NoSuchBucket') return undefined;
        if (name !== 'PermanentRedirect' && name !== 'MethodNotAllowed') throw error;
        const wrong = name === 'PermanentRedirect' ? `isn't in ${region}` : 'is of another account';
        throw new UserError(`The bucket ${Bucket} ${wrong}.`, { hint: 'Name another one, or its region.' });
      }
    },

    /** Makes the bucket. S3 itself encrypts all that is stored (S3 user guide, default encryption), in every bucket. */
    async create(): Promise<void> {
      const where = region === UNNAMED ? {} : { LocationConstraint: region as BucketLocationConstraint };
      const CreateBucketConfiguration = region === UNNAMED ? {} : { CreateBucketConfiguration: where };
      try {
        await (await s3()).createBucket({ Bucket, ...CreateBucketConfiguration });
      } catch (error) {
        if ((error as Error).name !== 'BucketAlreadyExists') throw error;
        throw new UserError(`The bucket ${Bucket} is of another account.`, { hint: 'Choose another name.' });
      }
    },

    /** Closes the bucket to the public, by the public access block and a policy of its own. */
    async close(policy: string): Promise<void> {
      const PublicAccessBlockConfiguration = {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      };
      await (await s3()).putPublicAccessBlock({ Bucket, PublicAccessBlockConfiguration });
      // The policy comes last: where it is there, the block is as well.
      await (await s3()).putBucketPolicy({ Bucket, Policy: policy });
    },
  };
}
