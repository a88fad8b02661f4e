import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gitEnvironment } from './command.ts';
import type { Need } from './http.ts';

export interface GitRequest {
  /** The folder that holds `owner/repo.git`. */
  root: string;
  /** `/owner/repo.git/info/refs` */
  path: string;
  query: URLSearchParams;
  /** Who fetches or pushes; hooks see it as REMOTE_USER. */
  user: string;
}

/** Whether a request is Git's own protocol; with or without `.git` after the repository's name, as at GitHub. */
export function gitPath(path: string): string | null {
  const found = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(path);
  return found ? `/${found[1]}/${found[2]}.git${found[3]}` : null;
}

export function gitNeeds(path: string, query: URLSearchParams): Need[] {
  const push = path.endsWith('/git-receive-pack') || query.get('service') === 'git-receive-pack';
  return [{ permission: 'contents', level: push ? 'write' : 'read' }];
}

/** Answers Git's protocol with `git http-backend`, the CGI program that Git brings along. Resolves to the status sent. */
export function serveGit(message: IncomingMessage, response: ServerResponse, request: GitRequest): Promise<number> {
  const child = spawn('git', ['http-backend'], { env: environment(message, request), timeout: 120_000 });
  message.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    let status = 0;
    child.on('error', reject);
    child.stdout.on('data', (chunk: Buffer) => {
      if (status) return void response.write(chunk);
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      status = writeHead(response, head.subarray(0, end).toString());
      response.write(head.subarray(end + 4));
    });
    child.on('close', () => {
      if (!status) response.writeHead(500);
      response.end();
      resolve(status || 500);
    });
  });
}

function environment(message: IncomingMessage, { root, path, query, user }: GitRequest): Record<string, string> {
  const header = (name: string) => String(message.headers[name] ?? '');
  return {
    ...gitEnvironment,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROTOCOL: header('git-protocol'),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    CONTENT_TYPE: header('content-type'),
    ...(message.headers['content-length'] && { CONTENT_LENGTH: header('content-length') }),
    REQUEST_METHOD: message.method ?? 'GET',
    PATH_INFO: path,
    QUERY_STRING: query.toString(),
    REMOTE_USER: user,
  };
}

function writeHead(response: ServerResponse, head: string): number {
  const fields = head.split('\r\n').map((line) => line.split(': ') as [string, string]);
  const status = Number(fields.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200);
  response.writeHead(status, Object.fromEntries(fields.filter(([name]) => name !== 'Status')));
  return status;
}
