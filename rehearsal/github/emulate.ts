import { createSign, generateKeyPairSync } from 'node:crypto';
import { createEmulator } from 'emulate';
import type { Reply } from './http.ts';

/** npm's `emulate`, which keeps issues, comments, labels and users. The overlay stands before it. */
export interface Emulate {
  app: { id: number; slug: string; privateKey: string };
  /** Passes a call on. `token` is one of emulate's own, see `tokenOf`. */
  forward(call: { method: string; url: string; body?: string; token: string }): Promise<Reply>;
  /** The token with which emulate lets this login do everything; the overlay has checked before whether it may. */
  tokenOf(login: string): string;
  stop(): Promise<void>;
}

export interface EmulateOptions {
  owner: string;
  repo: string;
  people: string[];
  /** Where the overlay is reached: emulate's links in answers are turned into its own. */
  origin: string;
}

export const workflowLogin = 'github-actions[bot]';
export const appLogin = 'genesis-bot[bot]';

// 15368 is the real id of the App behind a workflow's own token.
const actionsApp = { id: 15368, slug: 'github-actions' };
const botApp = { id: 1001, slug: 'genesis-bot' };

export async function startEmulate(options: EmulateOptions): Promise<Emulate> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const server = await createEmulator({ service: 'github', port: 0, seed: seed(options, privateKey) });
  // It says localhost, which may be ::1 on some machines, and listens on 127.0.0.1.
  const base = server.url.replace('localhost', '127.0.0.1');
  const rewrite = (text: string) => text.replaceAll(server.url, options.origin).replaceAll(base, options.origin);
  const forward: Emulate['forward'] = ({ method, url, body, token }) =>
    call(base, rewrite, { method, url, token, body });
  const tokens = new Map(options.people.map((login) => [login, personToken(login)]));
  tokens.set(workflowLogin, await installationToken(forward, actionsApp.id, privateKey));
  tokens.set(appLogin, await installationToken(forward, botApp.id, privateKey));
  return {
    app: { ...botApp, privateKey },
    forward,
    tokenOf: (login) => tokens.get(login) ?? unknownLogin(login, options.people),
    stop: () => server.close(),
  };
}

function unknownLogin(login: string, people: string[]): never {
  throw new Error(
    `${login} is nobody at the rehearsed GitHub. People there: ${people.join(', ')}; name others as \`people\`.`,
  );
}

const personToken = (login: string) => `person-${login}`;

function seed({ owner, repo, people }: EmulateOptions, privateKey: string) {
  const everything = Object.fromEntries(permissionNames.map((name) => [name, 'write']));
  const installed = ({ id, slug }: { id: number; slug: string }) => {
    const installations = [{ installation_id: id, account: owner, permissions: everything }];
    return { app_id: id, slug, name: slug, private_key: privateKey, permissions: everything, installations };
  };
  return {
    tokens: Object.fromEntries(people.map((login) => [personToken(login), { login, scopes: ['repo'] }])),
    github: {
      users: people.map((login) => ({ login })),
      orgs: [{ login: owner, members: people.map((login) => ({ login, role: 'admin' })) }],
      repos: [{ owner, name: repo, private: true }],
      apps: [installed(actionsApp), installed(botApp)],
    },
  };
}

/** What an App of this repository can be granted; names as in GitHub's API. */
const permissionNames = [
  'actions',
  'actions_variables',
  'administration',
  'checks',
  'contents',
  'deployments',
  'environments',
  'issues',
  'metadata',
  'pull_requests',
  'statuses',
  'workflows',
];

type Call = { method: string; url: string; token: string; body: string | undefined };

async function call(
  base: string,
  rewrite: (text: string) => string,
  { method, url, token, body }: Call,
): Promise<Reply> {
  const response = await fetch(base + url, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: body || null,
    signal: AbortSignal.timeout(10_000),
  });
  const text = rewrite(await response.text());
  const link = response.headers.get('link');
  return {
    status: response.status,
    ...(text && { body: JSON.parse(text) as unknown }),
    ...(link && { headers: { Link: rewrite(link) } }),
  };
}

async function installationToken(forward: Emulate['forward'], app: number, privateKey: string): Promise<string> {
  const url = `/app/installations/${app}/access_tokens`;
  const { status, body } = await forward({ method: 'POST', url, token: appJwt(app, privateKey) });
  if (status !== 201) throw new Error(`emulate gave no token for its App ${app}: ${JSON.stringify(body)}`);
  return (body as { token: string }).token;
}

/** The token by which an App says who it is (RS256; GitHub allows ten minutes). */
function appJwt(app: number, privateKey: string): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 60, exp: now + 540, iss: String(app) })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`;
}
