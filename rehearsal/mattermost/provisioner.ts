import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

// A fake of Mattermost's cloud provisioner: its API of clusters by the contract of mattermost-cloud (internal/api/cluster.go,
// model/cluster_request.go). It makes no cluster.

/** A cluster as the API tells of it, as far as anybody here looks. */
export interface FakeCluster {
  ID: string;
  State: string;
  Provisioner: string;
  ProvisionerMetadataKops?: Metadata;
  ProvisionerMetadataEKS?: Metadata;
  Annotations: { Name: string }[];
  DeleteAt: number;
}

interface Metadata {
  VPC: string;
  ChangeRequest?: { VPC: string } | null;
}

export interface FakeProvisioner {
  url: string;
  /** All that were ever requested. */
  clusters: FakeCluster[];
  /** Bodies of the requests that were taken. */
  requests: Record<string, unknown>[];
  /** Whom it lets in: anybody, or who has a token of its issuer, with a gateway's key before that. */
  open: boolean;
  /** What it answers to all that is asked, where it is broken. */
  broken: number | undefined;
  /** Ends making a cluster: what was requested is then what is. */
  finish(id: string): void;
  stop(): Promise<void>;
}

/** What lets one in where it isn't open. */
export const CLIENT = { client_id: 'genesis', client_secret: 'rehearsal-client-secret' };
export const GATEWAY_KEY = 'rehearsal-gateway-key';
const TOKEN = 'rehearsal-provisioner-token';

type Answer = [status: number, body?: object];

/** Starts it on a free port of 127.0.0.1; its issuer of tokens is at /token. */
export async function startFakeProvisioner(): Promise<FakeProvisioner> {
  const state = {
    clusters: [] as FakeCluster[],
    requests: [] as Record<string, unknown>[],
    open: true,
    broken: undefined as number | undefined,
  };
  const server = createServer(async (request, response) => {
    const [status, body] = answer(request, await text(request), fake);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Whoever forgets to stop it can still end.
  server.unref();
  const fake: FakeProvisioner = Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    finish(id: string) {
      const cluster = state.clusters.find(({ ID }) => ID === id);
      const made = cluster?.ProvisionerMetadataKops ?? cluster?.ProvisionerMetadataEKS;
      if (!cluster || !made?.ChangeRequest) throw new Error(`No cluster ${id} is being made.`);
      Object.assign(made, { VPC: made.ChangeRequest.VPC, ChangeRequest: null });
      cluster.State = 'stable';
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
  return fake;
}

function answer({ url = '/', method, headers }: IncomingMessage, body: string, fake: FakeProvisioner): Answer {
  const { pathname, searchParams } = new URL(url, 'http://provisioner');
  if (pathname === '/token') return token(new URLSearchParams(body));
  if (fake.broken !== undefined) return [fake.broken];
  const isKnown = headers.authorization === `Bearer ${TOKEN}` && headers['x-api-key'] === GATEWAY_KEY;
  if (!fake.open && !isKnown) return [401];
  if (pathname !== '/api/clusters') return [404];
  if (method === 'GET') return [200, page(fake.clusters, searchParams)];
  return method === 'POST' ? request(JSON.parse(body), fake) : [405];
}

function token(form: URLSearchParams): Answer {
  const wanted = { grant_type: 'client_credentials', ...CLIENT };
  const isClient = Object.entries(wanted).every(([key, value]) => form.get(key) === value);
  return isClient ? [200, { access_token: TOKEN, token_type: 'Bearer' }] : [401, { error: 'invalid_client' }];
}

/** Pages are counted from 0; a size of -1 is all of them. */
function page(clusters: FakeCluster[], query: URLSearchParams): FakeCluster[] {
  const [at, size] = [Number(query.get('page') ?? 0), Number(query.get('per_page') ?? 100)];
  const found = clusters.filter(({ DeleteAt }) => DeleteAt === 0 || query.get('include_deleted') === 'true');
  return size === -1 ? found : found.slice(at * size, (at + 1) * size);
}

/** Each request makes a cluster: the API knows no key by which the same one would be told. */
function request(body: Record<string, unknown>, { clusters, requests }: FakeProvisioner): Answer {
  const { provider = 'aws', provisioner = 'kops', vpc = '', annotations = [] } = body;
  const names = annotations as string[];
  const isEks = provisioner === 'eks';
  const lacks = ['cluster-role-arn', 'node-role-arn', 'ami'].filter((key) => !body[key]);
  const isWrong =
    provider !== 'aws' ||
    !['kops', 'eks'].includes(provisioner as string) ||
    body['node-min-count'] !== body['node-max-count'] ||
    names.some((name) => !/^[a-z]+[a-z0-9_-]*$/.test(name) || name.length < 3 || name.length > 64) ||
    (isEks && lacks.length > 0);
  if (isWrong) return [400];
  requests.push(body);
  const made: FakeCluster = {
    ID: randomBytes(13).toString('hex'),
    State: 'creation-requested',
    Provisioner: provisioner as string,
    [isEks ? 'ProvisionerMetadataEKS' : 'ProvisionerMetadataKops']: { VPC: '', ChangeRequest: { VPC: vpc } },
    Annotations: names.map((Name) => ({ Name })),
    DeleteAt: 0,
  };
  clusters.push(made);
  return [202, made];
}
