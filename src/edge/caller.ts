import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';

/** The ARN of whose keys these are. It tells the partition and the account. */
export async function callerArn({
  credentials,
  region,
}: {
  credentials: KeyProvider;
  region: string;
}): Promise<string> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const client = namingCalls('sts', new STSClient({ credentials, region }));
  return (await client.send(new GetCallerIdentityCommand({}))).Arn ?? '';
}
