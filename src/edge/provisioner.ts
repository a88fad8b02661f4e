import { z } from 'zod';
import type { Access } from '../core/clusters/access.ts';
import { UserError } from '../core/problem.ts';

/** A cluster that the provisioner knows. */
export interface Known {
  id: string;
  /** As the provisioner has it, such as `creation-requested` or `stable`. */
  state: string;
  vpc: string | undefined;
}

export type Provisioner = ReturnType<typeof openProvisioner>;

const TIMEOUT = 60_000;

/** A network is the request's while the cluster is made, and then the cluster's. */
const metadata = z.object({
  VPC: z.string().optional(),
  ChangeRequest: z.object({ VPC: z.string().optional() }).nullish(),
});

const cluster = z
  .object({
    ID: z.string().min(1),
    State: z.string(),
    ProvisionerMetadataKops: metadata.nullish(),
    ProvisionerMetadataEKS: metadata.nullish(),
    ProvisionerMetadataExternal: metadata.nullish(),
  })
  .transform(({ ID: id, State: state, ...of }): Known => {
    const all = [of.ProvisionerMetadataKops, of.ProvisionerMetadataEKS, of.ProvisionerMetadataExternal];
    return { id, state, vpc: all.map((one) => one?.VPC || one?.ChangeRequest?.VPC).find(Boolean) };
  });

/**
 * Mattermost's cloud provisioner (github.com/mattermost/mattermost-cloud), as far as clusters are requested of it.
 *
 * @param access Asked for when it is first needed.
 */
export function openProvisioner({ url, access }: { url: string; access(): Access }) {
  const base = url.replace(/\/+$/, '');
  let headers: Promise<Record<string, string>> | undefined;

  async function ask<T>(path: string, schema: z.ZodType<T>, init: RequestInit = {}): Promise<T> {
    headers ??= headersOf(access());
    const answer = await reach(`${base}${path}`, { ...init, headers: await headers });
    if (!answer.ok) throw refused(base, answer.status);
    const text = await answer.text();
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    throw new UserError(`${base} doesn't answer as the cloud provisioner does.`, {
      hint: 'Is network.provisioner_url in organization.yaml its address?',
    });
  }

  return {
    /** Its clusters but for those that were deleted; -1 is the API's word for all of them in one page. */
    clusters: () => ask('/api/clusters?page=0&per_page=-1', z.array(cluster)),

    /** Requests a cluster, which is then made without anybody waiting for it. */
    request: (body: object) => ask('/api/clusters', cluster, { method: 'POST', body: JSON.stringify(body) }),
  };
}

/** Throws a UserError where its issuer gives no token. */
async function headersOf({ headers, oauth }: Access): Promise<Record<string, string>> {
  const all = { ...headers, 'content-type': 'application/json' };
  if (!oauth) return all;
  const { token_url, ...client } = oauth;
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...client });
  const answer = await reach(token_url, { method: 'POST', body });
  const token = z.object({ access_token: z.string().min(1) }).safeParse(parseJson(await answer.text()));
  if (answer.ok && token.success) return { ...all, authorization: `Bearer ${token.data.access_token}` };
  throw new UserError(`${new URL(token_url).origin} gives no token for the cloud provisioner (${answer.status}).`, {
    hint: 'Mend client_id, client_secret and scope in the secret GENESIS_PROVISIONER.',
  });
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    // What is sent is meant for one address, and a redirect would make a question of a request.
    return await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
  } catch (error) {
    const { message = (error as Error).name, code = message } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException;
    throw new UserError(
      `${new URL(url).origin} can't be reached (${code}).`,
      { hint: 'Is it up, and can it be reached from here? Another machine can ask it, see docs/network.md.' },
      { cause: error },
    );
  }
}

/** The provisioner answers a number alone: why is in its own log. */
function refused(base: string, status: number): UserError {
  if (status === 401 || (status >= 300 && status < 400)) {
    return new UserError(`${base} doesn't let us in (${status}).`, {
      hint: 'Mend the secret GENESIS_PROVISIONER: headers, or a client of its OAuth issuer.',
    });
  }
  if (status === 403) {
    return new UserError(`${base} doesn't let this client ask for clusters (403).`, {
      hint: 'Take it off the list of restricted clients, or use another one.',
    });
  }
  const hint = status === 400 ? 'Its log says what is wrong with the request; mend cluster.' : 'Its log says why.';
  return new UserError(`${base} answered ${status}.`, { hint });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
