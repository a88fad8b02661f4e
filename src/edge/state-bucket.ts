import type { BucketLocationConstraint } from '@aws-sdk/client-s3';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';
import { UserError } from '../core/problem.ts';

export interface StateBucketOptions {
  bucket: string;
  region: string;
  credentials: KeyProvider;
  /** For stores that don't serve a host name for each bucket; AWS does. */
  pathStyle: boolean;
}

/** The bucket of Terraform's states, which has to be there before Terraform can keep the state of it. */
export function openStateBucket({ bucket: Bucket, region, credentials, pathStyle }: StateBucketOptions) {
  const client = once(async () => {
    const { S3Client: Client } = await import('@aws-sdk/client-s3');
    return namingCalls('s3', new Client({ region, credentials, forcePathStyle: pathStyle }));
  });
  return {
    /** @throws UserError where the name is another account's. */
    async exists(): Promise<boolean> {
      const { HeadBucketCommand } = await import('@aws-sdk/client-s3');
      try {
        await (await client()).send(new HeadBucketCommand({ Bucket }));
        return true;
      } catch (error) {
        // An answer to HEAD has no body, and so no code but HTTP's.
        const { $metadata } = (error as { cause?: { $metadata?: { httpStatusCode?: number } } }).cause ?? {};
        const status = $metadata?.httpStatusCode;
        if (status === 404) return false;
        if (status !== 403) throw error;
        throw new UserError(
          `The bucket ${Bucket} is somebody else's, or you may not see it.`,
          {
            hint: 'Names of buckets are unique in all of AWS: choose another `terraform.state_bucket` in organization.yaml.',
          },
          { cause: error },
        );
      }
    },

    async create(): Promise<void> {
      const { CreateBucketCommand } = await import('@aws-sdk/client-s3');
      // us-east-1 is where buckets are without a constraint, and is refused as one (S3's documentation).
      const elsewhere = { LocationConstraint: region as BucketLocationConstraint };
      const where = region === 'us-east-1' ? {} : { CreateBucketConfiguration: elsewhere };
      await (await client()).send(new CreateBucketCommand({ Bucket, ...where }));
    },
  };
}
