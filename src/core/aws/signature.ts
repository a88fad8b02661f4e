import { createHash, createHmac } from 'node:crypto';
import type { Keys } from './keys.ts';

/** A POST of JSON to a service of AWS. */
export interface SignedCall {
  url: URL;
  body: string;
  /** As in the service's host name, such as `ram`. */
  service: string;
  region: string;
  at: Date;
}

/**
 * The headers by which AWS knows who calls: Signature Version 4. For the one call that isn't worth a client of the SDK.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signed({ url, body, service, region, at }: SignedCall, keys: Keys): Record<string, string> {
  const stamp = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const token = keys.sessionToken;
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    host: url.host,
    'x-amz-date': stamp,
    ...(token ? { 'x-amz-security-token': token } : {}),
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}`);
  const request = ['POST', url.pathname, '', ...lines, '', names, sha256(body)].join('\n');
  const day = stamp.slice(0, 8);
  const scope = [day, region, service, 'aws4_request'];
  const text = ['AWS4-HMAC-SHA256', stamp, scope.join('/'), sha256(request)].join('\n');
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
  const credential = [keys.accessKeyId, ...scope].join('/');
  const signature = hmac(key, text).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...headers, authorization };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
