import { namingCalls } from '../core/aws/failed-call.ts';
import type { KeyProvider } from '../core/aws/keys.ts';
import { once } from '../core/once.ts';

export type Secrets = ReturnType<typeof openSecretsManager>;

/** AWS Secrets Manager of one account and region. */
export function openSecretsManager({ credentials, region }: { credentials: KeyProvider; region: string }) {
  const client = once(async () => {
    const { SecretsManager } = await import('@aws-sdk/client-secrets-manager');
    return namingCalls('secretsmanager', new SecretsManager({ credentials, region }));
  });

  return {
    /** Whether there is a secret of this name or ARN. */
    async isThere(id: string): Promise<boolean> {
      try {
        await (await client()).describeSecret({ SecretId: id });
        return true;
      } catch (error) {
        if ((error as Error).name === 'ResourceNotFoundException') return false;
        throw error;
      }
    },
    async create(name: string, description: string, value: string): Promise<void> {
      await (await client()).createSecret({ Name: name, Description: description, SecretString: value });
    },
    /** Gives a secret a new value; the one before is kept by AWS as `AWSPREVIOUS`. */
    async write(id: string, value: string): Promise<void> {
      await (await client()).putSecretValue({ SecretId: id, SecretString: value });
    },
  };
}
