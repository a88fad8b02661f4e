import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Level, Token } from './types.ts';

/** A request to the rehearsed API after its token was recognised. */
export interface ApiRequest {
  method: string;
  /** Path without the query. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  raw: Buffer;
  token: Token;
  /** Where the API is reached, for the links in answers. */
  origin: string;
}

export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Need {
  permission: string;
  level: Level;
}

export interface Route {
  method: string;
  pattern: string;
  /** One of these is enough; none means any known token will do. */
  needs: Need[];
  handle(request: ApiRequest): Reply | Promise<Reply>;
}

/** `contents:write` or, where either is enough, `issues:write|pull_requests:write`; empty for none. */
export function route(pattern: string, needs: string, handle: Route['handle']): Route {
  const [method = '', path = ''] = pattern.split(' ');
  return { method, pattern: path, needs: needs.split('|').filter(Boolean).map(need), handle };
}

function need(text: string): Need {
  const [permission = '', level] = text.split(':');
  return { permission, level: level === 'write' ? 'write' : 'read' };
}

/** The first route that matches, with the parts of the path it names: `:name` is one part, `:name*` all the rest. */
export function match(routes: Route[], method: string, path: string) {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const params = matchPath(candidate.pattern.split('/'), path.split('/'));
    if (params) return { route: candidate, params };
  }
  return null;
}

function matchPath(pattern: string[], path: string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const value = path[index];
    if (value === undefined) return null;
    if (part.startsWith(':') && part.endsWith('*')) {
      params[part.slice(1, -1)] = decodeURIComponent(path.slice(index).join('/'));
      return params;
    }
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return pattern.length === path.length ? params : null;
}

/** An answer that is not as wished; `errors` as in GitHub's validation failures. */
export const refusal = (status: number, message: string, errors?: unknown[]): Reply => ({
  status,
  body: {
    message,
    ...(errors && { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  },
});

export const notFound = () => refusal(404, 'Not Found');

/** One page of a list, with GitHub's Link header; 30 per page when not said, 100 at most. */
export function page<T>(request: ApiRequest, items: T[], wrap: (items: T[]) => unknown = (all) => all): Reply {
  const size = Math.min(100, Math.max(1, Number(request.query.get('per_page')) || 30));
  const current = Math.max(1, Number(request.query.get('page')) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (rel: string, number: number) => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    return `<${request.origin}${request.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link('prev', current - 1), link('first', 1)] : []),
    ...(current < last ? [link('next', current + 1), link('last', last)] : []),
  ];
  const body = wrap(items.slice((current - 1) * size, current * size));
  return { status: 200, body, ...(links.length > 0 && { headers: { Link: links.join(', ') } }) };
}

export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
  response.end(text);
}
