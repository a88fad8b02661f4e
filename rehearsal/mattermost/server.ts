import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type AppsInAws, type Manifest, openApps } from './apps.ts';

/** How the Apps plugin is: `old` is one that can't list apps yet. */
export type Plugin = 'enabled' | 'disabled' | 'old';

/** What was posted to an incoming webhook. */
export interface Post {
  hook: string;
  body: Record<string, unknown>;
}

/** A running stand-in of a Mattermost server, with the Apps plugin and incoming webhooks. */
export interface MattermostServer {
  url: string;
  /** The token of a system admin, and of a user who is none. */
  tokens: { admin: string; user: string };
  plugin: Plugin;
  /** Manifests of the apps that can be installed, and of those that are, by id. */
  listed: ReadonlyMap<string, Manifest>;
  installed: ReadonlyMap<string, Manifest>;
  /** The address of an incoming webhook; it is there at once. */
  hook(name: string): string;
  /** Empty it as you like. */
  posts: Post[];
  /** Calls an installed app, as a person's click in Mattermost does. */
  call(
    appId: string,
    path: string,
    values?: Record<string, string>,
  ): Promise<{ statusCode: number; response: Record<string, unknown> }>;
  /** Reads an asset of an installed app. */
  asset(appId: string, file: string): Promise<string>;
  stop(): Promise<void>;
}

const API = '/plugins/com.mattermost.apps/api/v1/';
const TOKENS = { admin: 'rehearsal-admin-token', user: 'rehearsal-user-token' };

interface State {
  plugin: Plugin;
  listed: Map<string, Manifest>;
  installed: Map<string, Manifest>;
  hooks: Set<string>;
  posts: Post[];
}

/** An answer: its status, and JSON or a page. */
type Answer = [status: number, body: object | string];

/** Starts the server on a free port of 127.0.0.1; `aws` is where its apps are. */
export async function startMattermost(aws?: AppsInAws): Promise<MattermostServer> {
  const state: State = { plugin: 'enabled', listed: new Map(), installed: new Map(), hooks: new Set(), posts: [] };
  const server = createServer((request, response) => {
    answer(request, state).then(
      (given) => send(response, given),
      (error: Error) => send(response, [500, { message: error.message }]),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Whoever forgets to stop it can still end.
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const apps = aws && openApps(aws);
  const installed = (id: string) => {
    const manifest = state.installed.get(id);
    if (!manifest || !apps) throw new Error(`${id} is not installed, or the server knows no AWS.`);
    return { manifest, apps };
  };
  return Object.assign(state, {
    url,
    tokens: TOKENS,
    hook(name: string) {
      state.hooks.add(name);
      return `${url}/hooks/${name}`;
    },
    async call(id: string, path: string, values: Record<string, string> = {}) {
      const { manifest, apps } = installed(id);
      return apps.call(manifest, { path, values });
    },
    async asset(id: string, file: string) {
      const { manifest, apps } = installed(id);
      return apps.asset(manifest, file);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

async function answer(request: IncomingMessage, state: State): Promise<Answer> {
  const path = new URL(request.url ?? '/', 'http://mattermost').pathname;
  const hook = /^\/hooks\/(.+)$/.exec(path)?.[1];
  if (hook !== undefined) return posted(hook, await text(request), state);
  if (path === '/api/v4/users/me') return me(request.headers.authorization);
  // The web app answers for what isn't there with its own page.
  if (!path.startsWith(API) || state.plugin === 'disabled') return [404, '<!doctype html><title>Mattermost</title>'];
  const name = path.slice(API.length);
  if (name === 'ping') return [200, { version: '1.2.2' }];
  if (state.plugin === 'old' || request.method !== 'POST') return [404, '404 page not found'];
  const refusal = unauthorized(request.headers.authorization);
  if (refusal) return refusal;
  const body = JSON.parse(await text(request)) as Record<string, unknown>;
  if (name === 'update-app-listing') return list(body, state);
  if (name === 'install-app') return install(body, state);
  return [404, '404 page not found'];
}

/** Mattermost's own API, which is there without the plugin. */
function me(header: string | undefined): Answer {
  const found = Object.entries(TOKENS).find(([, token]) => header === `Bearer ${token}`);
  return found ? [200, { username: found[0] }] : [401, { message: 'Invalid or expired session, please login again.' }];
}

function unauthorized(header: string | undefined): Answer | undefined {
  if (header === `Bearer ${TOKENS.admin}`) return undefined;
  if (header === `Bearer ${TOKENS.user}`) return [403, { error: 'user is not a sysadmin: forbidden' }];
  return [401, { message: 'Invalid or expired session, please login again.' }];
}

function list({ add_deploys: deploys, ...manifest }: Record<string, unknown>, { listed }: State): Answer {
  const { app_id: id, homepage_url: homepage } = manifest;
  if (typeof id !== 'string' || !/^[\w.-]{3,32}$/.test(id)) return [400, { error: `invalid app id: ${id}` }];
  if (typeof homepage !== 'string' || !/^https?:/.test(homepage)) return [400, { error: 'homepage_url is invalid' }];
  if (!Array.isArray(deploys) || !deploys.includes('aws_lambda')) return [400, { error: 'add_deploys is missing' }];
  listed.set(id, manifest as unknown as Manifest);
  return [200, manifest];
}

function install({ app_id: id, deploy_type: type }: Record<string, unknown>, state: State): Answer {
  const manifest = state.listed.get(String(id));
  if (!manifest) return [404, { error: `failed to find a manifest of ${id}: not found` }];
  if (type !== 'aws_lambda') return [400, { error: `${id} was not deployed as ${type}` }];
  state.installed.set(manifest.app_id, manifest);
  return [200, manifest];
}

function posted(hook: string, text: string, { hooks, posts }: State): Answer {
  if (!hooks.has(hook)) return [404, { message: 'Invalid webhook.' }];
  const body = JSON.parse(text) as Post['body'];
  if (!body.text && !body.attachments) return [400, { message: 'No text specified.' }];
  posts.push({ hook, body });
  return [200, 'ok'];
}

function send(response: ServerResponse, [status, body]: Answer): void {
  const [type, content] = typeof body === 'string' ? ['text/html', body] : ['application/json', JSON.stringify(body)];
  response.writeHead(status, { 'content-type': type }).end(content);
}
