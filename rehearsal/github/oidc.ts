import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send } from './http.ts';

/** What a job says to AWS about itself; becomes the claims of its OIDC token. */
export interface JobIdentity {
  ref?: string;
  sha?: string;
  environment?: string;
  event?: string;
  /** File name of the workflow that holds the job, also a reusable one. */
  workflow?: string;
  runId?: number;
  actor?: string;
}

export interface Oidc {
  /**
   * The two variables that a job with `id-token: write` gets. As a function the job is asked for at each request; null
   * is one that may not have a token.
   */
  grant(job: JobIdentity | (() => JobIdentity | null)): {
    ACTIONS_ID_TOKEN_REQUEST_URL: string;
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  };
  /** Claims of the tokens that were handed out, oldest first. */
  issued(): Array<Record<string, unknown>>;
}

export interface OidcServer extends Oidc {
  stop(): Promise<void>;
}

/**
 * Stands for GitHub's OIDC issuer: a job that was granted `id-token: write` gets a token that says who it is.
 * The token is well formed but unsigned: the rehearsed AWS doesn't check signatures, and nobody else should take it.
 */
export async function startOidc(slug: string, defaultBranch: string): Promise<OidcServer> {
  const jobs = new Map<string, () => JobIdentity | null>();
  const issued: Array<Record<string, unknown>> = [];
  const server = createServer((message, response) => {
    const job = jobs.get((message.headers.authorization ?? '').replace(/^bearer /i, ''))?.();
    if (!job)
      return send(response, {
        status: 401,
        body: { message: 'The bearer is no token of a job with id-token: write.' },
      });
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    const owner = slug.split('/')[0];
    const audience = url.searchParams.get('audience') ?? `https://github.com/${owner}`;
    const claims = claimsOf(slug, defaultBranch, audience, job);
    issued.push(claims);
    send(response, { status: 200, body: { value: unsigned(claims) } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    grant: (job) => {
      const token = randomUUID();
      jobs.set(token, typeof job === 'function' ? job : () => job);
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
      };
    },
    issued: () => [...issued],
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The claims that AWS trust policies look at; `sub` names the environment where the job has one. */
function claimsOf(slug: string, defaultBranch: string, aud: string, job: JobIdentity): Record<string, unknown> {
  const { ref = `refs/heads/${defaultBranch}`, environment, event = 'push', workflow, sha, runId, actor } = job;
  const subject = environment ? `environment:${environment}` : event === 'pull_request' ? 'pull_request' : `ref:${ref}`;
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: 'https://token.actions.githubusercontent.com',
    jti: randomUUID(),
    sub: `repo:${slug}:${subject}`,
    ...{ aud, iat: now, nbf: now, exp: now + 300 },
    ...{ repository: slug, repository_owner: slug.split('/')[0], ref, event_name: event },
    ...(environment && { environment }),
    ...(sha && { sha }),
    ...(runId && { run_id: String(runId) }),
    ...(actor && { actor }),
    ...(workflow && { job_workflow_ref: `${slug}/.github/workflows/${workflow}@${ref}` }),
  };
}

function unsigned(claims: Record<string, unknown>): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.${encode('unsigned')}`;
}
