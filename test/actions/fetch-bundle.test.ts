import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fetchBundle } from '../../actions/deploy-app/fetch-bundle.ts';

let folder: string;
let github: Server;
let api: string;
/** Authorization of the requests, by path. */
const asked = new Map<string, string | undefined>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-fetch-'));
  github = createServer(({ url = '', headers }, answer) => {
    asked.set(url, headers.authorization);
    if (url.endsWith('/releases/tags/v1')) {
      const assets = [{ name: 'hello.zip', url: `${api}/assets/1` }];
      return answer.end(JSON.stringify({ assets }));
    }
    if (url === '/assets/1' && headers.accept === 'application/octet-stream') return answer.end('the bundle');
    answer.statusCode = 404;
    return answer.end('{}');
  }).listen(0, '127.0.0.1');
  await once(github, 'listening');
  api = `http://127.0.0.1:${(github.address() as AddressInfo).port}`;
});
afterAll(async () => {
  github.close();
  await rm(folder, { recursive: true });
});

function fetched(place: string, sha256?: string): Promise<string> {
  return fetchBundle(place, {
    ...{ sha256, region: 'us-east-1', token: 'the-token', log: () => {} },
    credentials: async () => {
      throw new Error('not needed here');
    },
    env: { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'example/cloud', RUNNER_TEMP: folder },
  });
}

describe('a bundle', () => {
  it('in a file is taken where it lies', async () => {
    expect(await fetched('apps/hello.zip')).toBe('apps/hello.zip');
  });

  it('of a release is fetched with the token', async () => {
    const file = await fetched('release:v1/hello.zip');
    expect(path.dirname(file)).toBe(folder);
    expect(await readFile(file, 'utf8')).toBe('the bundle');
    expect(asked).toEqual(
      new Map([
        ['/repos/example/cloud/releases/tags/v1', 'Bearer the-token'],
        ['/assets/1', 'Bearer the-token'],
      ]),
    );
  });

  it('that the release does not have is told, with those that it has', async () => {
    await expect(fetched('release:v1/other.zip')).rejects.toMatchObject({
      message: 'The release v1 has no asset other.zip.',
      at: { hint: 'It has hello.zip.' },
    });
  });

  it('of no release is told', async () => {
    await expect(fetched('release:v2/hello.zip')).rejects.toThrow('The release v2 has no asset hello.zip.');
  });

  it("of somebody's server needs its SHA-256", async () => {
    await expect(fetched('https://example.com/hello.zip')).rejects.toThrow('Say which SHA-256');
  });

  it('of a server that cannot be reached is told', async () => {
    const place = 'https://127.0.0.1:1/hello.zip';
    await expect(fetched(place, 'a'.repeat(64))).rejects.toThrow(`${place} can't be reached.`);
  });
});
