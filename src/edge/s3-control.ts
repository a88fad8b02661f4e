import type { PublicAccessBlockConfiguration } from '@aws-sdk/client-s3-control';
import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';

export type S3Control = ReturnType<typeof openS3Control>;

const BLOCKED: Required<PublicAccessBlockConfiguration> = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

/** S3's settings of one account. */
export function openS3Control({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const sdk = () => import('@aws-sdk/client-s3-control');
  const client = once(async () => {
    const opened = namingCalls('s3control', new (await sdk()).S3ControlClient({ credentials, region }));
    // The SDK puts the account before the host's name. Below localhost all names are this machine (RFC 6761), but
    // resolvers needn't know.
    opened.middlewareStack.add(
      (next) => (args) => {
        const request = args.request as { hostname: string };
        if (request.hostname.endsWith('.localhost')) request.hostname = 'localhost';
        return next(args);
      },
      { step: 'build', priority: 'high' },
    );
    return opened;
  });

  return {
    /** @returns Whether all four switches of the account's public access block are on. */
    async blocksPublic(account: string): Promise<boolean> {
      const { GetPublicAccessBlockCommand } = await sdk();
      try {
        const answer = await (await client()).send(new GetPublicAccessBlockCommand({ AccountId: account }));
        const present = answer.PublicAccessBlockConfiguration;
        return Object.keys(BLOCKED).every((key) => present?.[key as keyof typeof BLOCKED] === true);
      } catch (error) {
        if ((error as Error).name === 'NoSuchPublicAccessBlockConfiguration') return false;
        throw error;
      }
    },

    /** Switches all four on. */
    async blockPublic(account: string): Promise<void> {
      const { PutPublicAccessBlockCommand } = await sdk();
      const command = new PutPublicAccessBlockCommand({
        AccountId: account,
        PublicAccessBlockConfiguration: BLOCKED,
      });
      await (await client()).send(command);
    },
  };
}
