import type { IncomingHttpHeaders } from 'node:http';

/** What a request asks of AWS, and in which of its protocols an error has to be told. */
export interface Operation {
  service: string;
  name: string;
  mutating: boolean;
  protocol: 'json' | 'query' | 'ec2' | 's3';
}

/** The parts of a request by which it is recognised; the body is only needed where `asksInBody`. */
export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body?: string;
}

const READS = /^(Describe|Get|List|Head|Search|Scan|Lookup|Simulate|Validate|Decode|BatchGet|AssumeRole)/;

// RAM's paths are its operations in lower case; these are the ones whose names are wanted back.
const RAM = [
  'AssociateResourceShare',
  'DisassociateResourceShare',
  'GetResourceShareAssociations',
  'GetResourceShares',
  'CreateResourceShare',
  'DeleteResourceShare',
  'UpdateResourceShare',
  'ListResourceSharePermissions',
];

/** Whether the operation's name is in the body (the query protocols), so that it must be read first. */
export function asksInBody(headers: IncomingHttpHeaders): boolean {
  return (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
}

/** Names a request as AWS does: by X-Amz-Target, by the form's Action, else by verb and path. */
export function operationOf(asked: Asked): Operation {
  const service = serviceOf(asked.headers);
  const target = asked.headers['x-amz-target'];
  if (typeof target === 'string') return named(service, target.split('.').at(-1) ?? target, 'json');
  const action = asked.body === undefined ? null : new URLSearchParams(asked.body).get('Action');
  if (action !== null) return named(unsigned(service, action), action, service === 'ec2' ? 'ec2' : 'query');
  if (service === 's3') return named(service, s3Name(asked), 's3');
  return restful(service, asked);
}

function named(service: string, name: string, protocol: Operation['protocol']): Operation {
  return { service, name, mutating: !READS.test(name), protocol };
}

function restful(service: string, { method, url }: Asked): Operation {
  const path = new URL(url, 'http://aws').pathname;
  const name = service === 'ram' ? RAM.find((one) => `/${one.toLowerCase()}` === path) : undefined;
  if (name !== undefined) return named(service, name, 'json');
  // Account Management's paths are its operations, but for the first letter.
  if (service === 'account') return named(service, path.charAt(1).toUpperCase() + path.slice(2), 'json');
  return { service, name: `${method} ${path}`, mutating: method !== 'GET' && method !== 'HEAD', protocol: 'json' };
}

/** The service in SigV4's credential scope: `Credential=AKIA…/20261120/us-east-1/ec2/aws4_request`. */
function serviceOf(headers: IncomingHttpHeaders): string {
  return /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? 's3';
}

// A job's first call has no credentials yet, and so no scope.
const unsigned = (service: string, action: string) => (action.startsWith('AssumeRoleWith') ? 'sts' : service);

/** S3's requests carry no name: x-id where the SDK sends it, else the verb, what it is on, and which part of that. */
function s3Name({ method, url }: Asked): string {
  const { pathname, searchParams } = new URL(url, 'http://aws');
  const given = searchParams.get('x-id');
  if (given !== null) return given;
  // S3 Control signs as S3 does; of it only the account's public access block is called.
  if (pathname.startsWith('/v20180820/')) return `${VERBS[method] ?? method}PublicAccessBlock`;
  const onObject = /^\/[^/]+\/./.test(pathname);
  const part = [...searchParams].find(([, value]) => value === '')?.[0];
  if (method === 'GET' && !onObject && (part === undefined || searchParams.has('list-type'))) {
    return pathname === '/' ? 'ListBuckets' : 'ListObjectsV2';
  }
  return [VERBS[method] ?? method, onObject ? 'Object' : 'Bucket', part?.charAt(0).toUpperCase(), part?.slice(1)].join(
    '',
  );
}

const VERBS: Record<string, string> = { GET: 'Get', PUT: 'Put', DELETE: 'Delete', HEAD: 'Head', POST: 'Post' };
