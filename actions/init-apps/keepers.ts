import type { KeyProvider } from '../../src/core/aws/keys.ts';
import { UserError } from '../../src/core/problem.ts';
import { openGitHubSecrets } from '../../src/edge/github-secrets.ts';
import { openSecretsManager } from '../../src/edge/secrets-manager.ts';
import type { Keeper } from './access-key.ts';

/** The variables a Mattermost server has its keys in. */
const NAMES = { id: 'MM_APPS_AWS_ACCESS_KEY', secret: 'MM_APPS_AWS_SECRET_KEY' } as const;

/** Keeps a key in the secrets of an environment of GitHub. */
export function gitHubKeeper(options: Parameters<typeof openGitHubSecrets>[0]): Keeper {
  const secrets = openGitHubSecrets(options);
  return {
    place: `the secrets of the environment ${options.environment} of ${options.repository}`,
    check: async () => void (await secrets.publicKey()),
    async keep(key) {
      const sealing = await secrets.publicKey();
      await secrets.write(NAMES.id, key.id, sealing);
      await secrets.write(NAMES.secret, key.secret, sealing);
    },
  };
}

/** Keeps a key in AWS Secrets Manager, as JSON by the names of the server's variables. */
export function secretsManagerKeeper(id: string, aws: { credentials: KeyProvider; region: string }): Keeper {
  const secrets = openSecretsManager(aws);
  let isThere = false;
  return {
    place: `the secret ${id} of AWS Secrets Manager`,
    async check() {
      isThere = await secrets.isThere(id);
      if (!isThere && id.startsWith('arn:'))
        throw new UserError(`There is no secret ${id}.`, { hint: 'Give its name.' });
    },
    async keep(key) {
      const value = JSON.stringify({ [NAMES.id]: key.id, [NAMES.secret]: key.secret });
      if (isThere) await secrets.write(id, value);
      else await secrets.create(id, 'Access key of a Mattermost server, for its apps', value);
    },
  };
}

/** Hands a key to whoever asked for it in this process. */
export function handKeeper(place: string, take: (names: Record<string, string>) => void): Keeper {
  return {
    place,
    check: async () => {},
    keep: async (key) => take({ [NAMES.id]: key.id, [NAMES.secret]: key.secret }),
  };
}
