import { UserError } from '../core/problem.ts';

export type Mattermost = ReturnType<typeof openMattermost>;

/** Installing an app calls it, which may start its function for the first time. */
const TIMEOUT = 60_000;

const PLUGIN = 'plugins/com.mattermost.apps/api/v1';

/** What Node calls failures of TLS: certificates that aren't trusted, have expired or are somebody else's. */
const TLS = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

/** The Apps plugin of a Mattermost server. */
export function openMattermost({ siteUrl, token }: { siteUrl: string; token: string }) {
  const base = siteUrl.replace(/\/+$/, '');

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    try {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
      const signal = AbortSignal.timeout(TIMEOUT);
      // A redirect would turn the request into one that only reads.
      return await fetch(`${base}/${path}`, { ...init, headers, signal, redirect: 'manual' });
    } catch (error) {
      throw unreachable(base, error as Error);
    }
  }

  async function post(path: string, body: object): Promise<void> {
    const answer = await ask(`${PLUGIN}/${path}`, { method: 'POST', body: JSON.stringify(body) });
    const text = (await answer.text()).slice(0, 1000);
    // The web app answers for a plugin that isn't there with its own page.
    if (answer.ok && !text.trimStart().startsWith('<')) return;
    throw await refused(answer, text);
  }

  async function refused(answer: Response, text: string): Promise<UserError> {
    const { status } = answer;
    if (status >= 300 && status < 400) {
      const to = answer.headers.get('location') ?? 'elsewhere';
      return new UserError(`${base} answers by sending us to ${to}.`, {
        hint: 'Write the site URL as the server has it.',
      });
    }
    if (status === 401)
      return new UserError(`${base} doesn't know the token.`, { hint: 'Make a new one for a system admin.' });
    if (status === 403) {
      return new UserError(`The token's user may not change apps on ${base}.`, { hint: 'Use one of a system admin.' });
    }
    const reason = reasonOf(text);
    if (answer.ok || (status === 404 && !reason)) return withoutPlugin();
    return new UserError(`${base} answered ${status}: ${reason ?? text}`);
  }

  async function withoutPlugin(): Promise<UserError> {
    const ping = await ask(`${PLUGIN}/ping`);
    const isThere = ping.status !== 404 && !(await ping.text()).trimStart().startsWith('<');
    return isThere
      ? new UserError(`The Apps plugin of ${base} is too old for this.`, { hint: 'Update it to 1.0 or later.' })
      : new UserError(`${base} has no Apps plugin, or it is disabled.`, {
          hint: 'Enable com.mattermost.apps in the System Console.',
        });
  }

  return {
    /**
     * Asks who the token is of, which changes nothing: whether the server can be reached and knows the token. What the
     * Apps plugin thinks of it, only the plugin says.
     */
    async check(): Promise<void> {
      const answer = await ask('api/v4/users/me');
      if (answer.status === 401 || (answer.status >= 300 && answer.status < 400)) throw await refused(answer, '');
    },

    /** Lists an app, so that it can be installed; one that is listed gets the new manifest. */
    list: (manifest: object) => post('update-app-listing', { ...manifest, add_deploys: ['aws_lambda'] }),

    /** Installs a listed app, by its functions in AWS. */
    install: (appId: string) => post('install-app', { app_id: appId, deploy_type: 'aws_lambda' }),
  };
}

/** The plugin's own words for what is wrong, in JSON like `{"message": …}`; nothing where it was another one who answered. */
function reasonOf(text: string): string | undefined {
  try {
    const { message, error } = JSON.parse(text);
    return message ?? error;
  } catch {
    return undefined;
  }
}

function unreachable(base: string, error: Error): UserError {
  const { message = error.name, code = message } = (error.cause ?? {}) as { message?: string; code?: string };
  const options = { cause: error };
  if (TLS.test(code)) {
    const hint = 'Mend its certificate, or let NODE_EXTRA_CA_CERTS name the file of the authority that signed it.';
    return new UserError(`The certificate of ${base} isn't trusted (${code}).`, { hint }, options);
  }
  const hint = 'Is the site URL right, and can it be reached from here?';
  return new UserError(`${base} can't be reached (${code}).`, { hint }, options);
}
