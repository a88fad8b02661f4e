import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  type ApiRequest,
  match,
  type Need,
  notFound,
  type Reply,
  type Route,
  readBody,
  refusal,
  send,
} from './http.ts';
import { Refused } from './pulls.ts';
import { artifactRoutes } from './routes/artifacts.ts';
import { dispatchRoutes } from './routes/dispatch.ts';
import { graphqlRoutes } from './routes/graphql.ts';
import { identityRoutes } from './routes/identity.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repository.ts';
import { runRoutes } from './routes/runs.ts';
import { setupRoutes } from './routes/setup.ts';
import { statusRoutes } from './routes/statuses.ts';
import type { Site } from './site.ts';
import { gitNeeds, gitPath, serveGit } from './smart-http.ts';
import { allowed, type TokenRegistry, tokenIn } from './tokens.ts';
import type { Call, Fault, Log, Permissions, Token } from './types.ts';

/** The HTTP server that stands for api.github.com and for Git over HTTP. */
export interface Overlay {
  calls(): Call[];
  failOnce(match: Fault, status: number, times: number): void;
  holdOnce(match: (token: Token) => boolean, meanwhile: () => Promise<unknown>): void;
}

export interface OverlayServer {
  origin: string;
  /** Starts to answer; before that every call is told to wait. */
  open(site: Site, tokens: TokenRegistry, log: Log): Overlay;
  stop(): Promise<void>;
}

interface Exchange {
  message: IncomingMessage;
  response: ServerResponse;
  method: string;
  url: URL;
  token: Token | undefined;
  needs: Need[];
}

/** Listens on a free port of 127.0.0.1. The address is known before emulate starts, which is told of it. */
export async function listen(): Promise<OverlayServer> {
  let answer: (exchange: Exchange) => Promise<number> = async ({ response }) => {
    send(response, refusal(503, 'The rehearsed GitHub is starting.'));
    return 503;
  };
  const server = createServer((message, response) => {
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    void answer({ message, response, method: message.method ?? 'GET', url, token: undefined, needs: [] });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    open: (site, tokens, log) => {
      const opened = createOverlay(site, tokens, log);
      answer = opened.answer;
      return opened;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function createOverlay(site: Site, tokens: TokenRegistry, log: Log) {
  const calls: Call[] = [];
  const faults: Array<{ match: Fault; status: number; left: number }> = [];
  const holds: Array<{ match: (token: Token) => boolean; meanwhile: () => Promise<unknown> }> = [];
  const makers = [
    ...[pullRoutes, statusRoutes, dispatchRoutes, runRoutes, setupRoutes],
    ...[artifactRoutes, issueRoutes, repositoryRoutes, identityRoutes, graphqlRoutes],
  ];
  const routes = makers.flatMap((make) => make(site));

  const fault = ({ method, url }: Exchange) => {
    const hit = faults.find(({ match, left }) => left > 0 && matches(match, method, url.pathname));
    if (hit) hit.left -= 1;
    return hit ? refusal(hit.status, 'A fault that the rehearsal was told to make.') : null;
  };

  const hold = async ({ token }: Exchange) => {
    const index = holds.findIndex(({ match }) => token && match(token));
    // Taken away first: what happens meanwhile makes calls of its own.
    if (index >= 0) await holds.splice(index, 1)[0]?.meanwhile();
  };

  const respond = async (exchange: Exchange): Promise<number> => {
    const { message, response, url } = exchange;
    const header = message.headers.authorization;
    exchange.token = tokens.find(tokenIn(header) ?? '');
    await hold(exchange);
    const git = gitPath(url.pathname);
    const failed = fault(exchange);
    if (git && !failed) return answerGit(site, exchange, git);
    const isApp = /^Bearer eyJ/i.test(header ?? '');
    const reply = failed ?? (isApp ? await askAsApp(site, tokens, exchange) : await askApi(site, routes, exchange));
    send(response, reply);
    return reply.status;
  };

  const answer = async (exchange: Exchange): Promise<number> => {
    const { method, url, response } = exchange;
    const status = await respond(exchange).catch((error: unknown) => {
      log(`The rehearsed GitHub failed at ${method} ${url.pathname}: ${error instanceof Error ? error.stack : error}`);
      if (!response.headersSent) send(response, refusal(500, String(error)));
      return 500;
    });
    const { token, needs } = exchange;
    const who = token ? { name: token.name, permissions: token.permissions() } : null;
    calls.push({ at: Date.now(), method, path: url.pathname + url.search, status, token: who, needs });
    return status;
  };

  return {
    answer,
    calls: () => [...calls],
    failOnce: (match: Fault, status: number, times: number) => void faults.push({ match, status, left: times }),
    holdOnce: (match: (token: Token) => boolean, meanwhile: () => Promise<unknown>) =>
      void holds.push({ match, meanwhile }),
  };
}

function matches(fault: Fault, method: string, pathname: string): boolean {
  if (fault.method && fault.method !== method) return false;
  return typeof fault.path === 'string' ? fault.path === pathname : fault.path.test(pathname);
}

async function askApi(site: Site, routes: Route[], exchange: Exchange): Promise<Reply> {
  const { message, method, url, token } = exchange;
  const raw = await readBody(message);
  // GitHub says 404 to those who may not know that a private repository exists.
  if (!token) return message.headers.authorization ? refusal(401, 'Bad credentials') : notFound();
  const { pathname } = url;
  if (pathname.startsWith('/repos/') && !`${pathname}/`.startsWith(`/repos/${site.owner}/${site.repo}/`))
    return notFound();
  const found = match(routes, method, pathname);
  if (!found)
    return refusal(501, `The rehearsal doesn't model ${method} ${pathname}: add it to rehearsal/github/routes.`);
  exchange.needs = found.route.needs;
  if (!allowed(token, found.route.needs)) return refusal(403, 'Resource not accessible by integration');
  const body = parseBody(raw);
  if (!body) return refusal(400, 'Problems parsing JSON');
  const { params } = found;
  const request: ApiRequest = {
    ...{ method, path: pathname, params, query: url.searchParams, body, raw, token },
    origin: site.origin,
  };
  try {
    return await found.route.handle(request);
  } catch (error) {
    if (error instanceof Refused) return refusal(error.status, error.message);
    throw error;
  }
}

function parseBody(raw: Buffer): Record<string, unknown> | null {
  if (raw.length === 0) return {};
  try {
    return JSON.parse(raw.toString()) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** An App that shows its key gets a token from emulate, which from then on is known here with its permissions. */
async function askAsApp({ emulate }: Site, tokens: TokenRegistry, { message, method, url }: Exchange): Promise<Reply> {
  const body = (await readBody(message)).toString();
  const token = tokenIn(message.headers.authorization) ?? '';
  const reply = await emulate.forward({ method, url: url.pathname + url.search, token, body });
  if (reply.status === 201 && url.pathname.endsWith('/access_tokens')) {
    const made = reply.body as { token: string; permissions: Permissions };
    const { slug } = emulate.app;
    tokens.add({
      value: made.token,
      name: slug,
      permissions: () => made.permissions,
      as: 'app',
      login: `${slug}[bot]`,
    });
  }
  return reply;
}

async function answerGit(site: Site, exchange: Exchange, git: string): Promise<number> {
  const { message, response, url, token } = exchange;
  exchange.needs = gitNeeds(url.pathname, url.searchParams);
  if (!token) {
    send(response, { ...refusal(401, 'Bad credentials'), headers: { 'WWW-Authenticate': 'Basic realm="GitHub"' } });
    return 401;
  }
  const known = git.startsWith(`/${site.owner}/${site.repo}.git/`);
  if (!known || !allowed(token, exchange.needs)) {
    const status = known && exchange.needs[0]?.level === 'write' ? 403 : 404;
    send(
      response,
      refusal(status, status === 403 ? 'Write access to repository not granted.' : 'Repository not found.'),
    );
    return status;
  }
  const root = path.dirname(path.dirname(site.git.dir));
  return serveGit(message, response, { root, path: git, query: url.searchParams, user: token.login });
}
