import { explained, FINAL } from '../core/git/github-refusals.ts';

export interface GitHubSecretsOptions {
  token: string;
  /** `owner/name`. */
  repository: string;
  environment: string;
  /** `https://api.github.com` when absent. */
  apiUrl?: string | undefined;
}

export type GitHubSecrets = ReturnType<typeof openGitHubSecrets>;

/** A job's own token may not write secrets: it takes an App's token, or a person's. */
const PERMISSION = 'environments: write';

/** The secrets of one environment of a repository. */
export function openGitHubSecrets({ token, repository, environment, apiUrl }: GitHubSecretsOptions) {
  const [owner = '', repo = ''] = repository.split('/');
  const here = { owner, repo, environment_name: environment };
  const base = '/repos/{owner}/{repo}/environments/{environment_name}/secrets' as const;
  const client = async () => {
    const [{ getOctokit }, { retry }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry')]);
    const baseUrl = apiUrl === undefined ? {} : { baseUrl: apiUrl };
    const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    return getOctokit(token, { ...baseUrl, log: quiet, retry: { doNotRetry: FINAL } }, retry);
  };
  const ask = async <T>(what: string, call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      throw explained(error, `${what} of the environment ${environment}`, PERMISSION);
    }
  };

  return {
    /**
     * The key by which secrets are sealed. Asking for it shows whether the environment is there, and the token good for it.
     *
     * @throws UserError where GitHub refuses the token.
     */
    publicKey: () =>
      ask('tell the key of the secrets', async () => {
        const { data } = await (await client()).request(`GET ${base}/public-key`, here);
        return { id: data.key_id, key: data.key };
      }),

    /** Writes a secret, sealed so that only GitHub can read it. */
    write: (name: string, value: string, { id, key }: { id: string; key: string }) =>
      ask(`write the secret ${name}`, async () => {
        const secret = { secret_name: name, encrypted_value: await sealed(value, key), key_id: id };
        await (await client()).request(`PUT ${base}/{secret_name}`, { ...here, ...secret });
      }),
  };
}

/** GitHub takes LibSodium's sealed boxes, in base64 (REST API, encrypting secrets). */
async function sealed(value: string, key: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const box = sodium.crypto_box_seal(
    sodium.from_string(value),
    sodium.from_base64(key, sodium.base64_variants.ORIGINAL),
  );
  return sodium.to_base64(box, sodium.base64_variants.ORIGINAL);
}
