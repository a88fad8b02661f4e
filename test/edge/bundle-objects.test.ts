import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openBundleObjects } from '../../src/edge/bundle-objects.ts';

// A store that answers two pages: S3 gives a thousand keys at a time.
const page = (key: string, next?: string) =>
  `<ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${next ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''}
  <Contents><Key>${key}</Key><Size>1</Size></Contents></ListBucketResult>`;

let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://s3').searchParams.get('continuation-token');
    response.end(token === 'more' ? page('second.zip') : page('first.zip', 'more'));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  delete process.env.AWS_ENDPOINT_URL_S3;
  server.close();
});

it('lists a bucket page after page', async () => {
  const credentials = async () => ({ accessKeyId: 'AKIA', secretAccessKey: 'secret' });
  const objects = openBundleObjects({ bucket: 'bundles', region: 'us-east-1', credentials, pathStyle: true });
  expect((await objects.list()).map(({ key }) => key)).toEqual(['first.zip', 'second.zip']);
});
