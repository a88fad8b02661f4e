import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fetchBundle } from '../../actions/deploy-app/fetch-bundle.ts';
import { hostileZip } from '../support/hostile-zip.ts';
import { zipped } from '../support/zipped.ts';

const SHA = 'a'.repeat(64);

let folder: string;
let github: Server;
let storage: Server;
/** What the run 42 kept, by the artifact's name. */
let artifacts: { name: string; bytes: Buffer; expired?: boolean; created_at?: string }[];
let may: boolean;
/** Authorization of the requests, by host and path. */
const asked = new Map<string, string | undefined>();

async function listening(name: string, listener: RequestListener): Promise<Server> {
  const server = createServer((request, answer) => {
    asked.set(`${name} ${request.url?.split('?')[0]}`, request.headers.authorization);
    listener(request, answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-artifact-'));
  storage = await listening('storage', ({ url }, answer) => answer.end(artifacts[Number(url?.slice(1))]?.bytes));
  github = await listening('github', ({ url = '' }, answer) => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    const [, index] = /^\/zip\/(\d+)$/.exec(pathname) ?? [];
    if (index) return answer.writeHead(302, { location: `${addressOf(storage)}/${index}` }).end();
    if (!may) return answer.writeHead(403).end('{}');
    if (pathname !== '/repos/example/cloud/actions/runs/42/artifacts') return answer.writeHead(404).end('{}');
    const listed = artifacts.map(({ bytes: _, ...one }, id) => ({
      ...{ expired: false, created_at: '2026-01-02', expires_at: '2026-04-02T03:04:05Z' },
      ...{ ...one, archive_download_url: `${addressOf(github)}/zip/${id}` },
    }));
    const name = searchParams.get('name');
    answer.end(JSON.stringify({ artifacts: listed.filter((one) => name === null || one.name === name) }));
  });
});
beforeEach(() => {
  asked.clear();
  may = true;
});
afterAll(async () => {
  github.close();
  storage.close();
  await rm(folder, { recursive: true });
});

async function fetched(place: string, sha256?: string): Promise<string> {
  const file = await fetchBundle(place, {
    ...{ sha256, region: 'us-east-1', token: 'the-token', log: () => {} },
    credentials: async () => {
      throw new Error('not needed here');
    },
    env: { GITHUB_API_URL: addressOf(github), GITHUB_REPOSITORY: 'example/cloud', RUNNER_TEMP: folder },
  });
  const text = await readFile(file, 'utf8');
  await rm(file);
  return text;
}

const refused = (place: string) =>
  fetched(place, SHA).then(
    () => 'taken',
    ({ message, at }) => `${message} ${at.hint ?? ''}`.trim(),
  );

describe('a bundle in an artifact of a run', () => {
  it('is taken out of the archive that GitHub makes of it, and its storage never sees the token', async () => {
    artifacts = [{ name: 'hello', bytes: await zipped({ 'hello.zip': 'the bundle' }) }];
    expect(await fetched('artifact:42/hello', SHA)).toBe('the bundle');
    expect(asked).toEqual(
      new Map([
        ['github /repos/example/cloud/actions/runs/42/artifacts', 'Bearer the-token'],
        ['github /zip/0', 'Bearer the-token'],
        ['storage /0', undefined],
      ]),
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('is the file that is named, where it has several', async () => {
    artifacts = [{ name: 'dist', bytes: await zipped({ 'a.zip': 'one', 'out/b.zip': 'the other' }) }];
    expect(await fetched('artifact:42/dist/out/b.zip', SHA)).toBe('the other');
    expect(await refused('artifact:42/dist')).toBe(
      'The artifact dist has 2 files: which of them is the bundle? It has "a.zip", "out/b.zip". Write artifact:42/dist/FILE. Where the artifact itself is the bundle, give its own SHA-256.',
    );
    expect(await refused('artifact:42/dist/c.zip')).toBe(
      'The artifact dist has no "c.zip". It has "a.zip", "out/b.zip".',
    );
  });

  it('is the artifact itself where that has its SHA-256', async () => {
    const bytes = await zipped({ 'manifest.json': '{}', 'hello.zip': '' });
    artifacts = [{ name: 'hello', bytes }];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await fetched('artifact:42/hello', sha256)).toBe(bytes.toString());
  });

  it('is that of the newest attempt', async () => {
    const [old, young] = [await zipped({ a: 'old' }), await zipped({ a: 'new' })];
    artifacts = [
      { name: 'hello', bytes: old, created_at: '2026-01-02' },
      { name: 'hello', bytes: young, created_at: '2026-01-03' },
    ];
    expect(await fetched('artifact:42/hello', SHA)).toBe('new');
  });

  it('needs its SHA-256', async () => {
    await expect(fetched('artifact:42/hello')).rejects.toThrow(
      "Say which SHA-256 artifact:42/hello has to have: runs make artifacts of anybody's pull requests.",
    );
    expect(asked.size).toBe(0);
  });

  it.each<[string, string, string]>([
    ['is not there', 'artifact:42/none', 'The run 42 has no artifact none. It has hello, old, bad, broken.'],
    [
      'is of no run of the repository',
      'artifact:41/hello',
      'The run 41 has no artifact hello. Is there such a run in this repository, and did it keep an artifact?',
    ],
    [
      'has expired',
      'artifact:42/old',
      'The artifact old of the run 42 has expired on 2026-04-02: GitHub no longer has it. Run its workflow again, or keep bundles where they stay: in a release or in S3.',
    ],
    ['is hostile', 'artifact:42/bad', '"../x" has empty parts, "." or ".." in its name: it could leave its folder.'],
    ['lies about its content', 'artifact:42/broken', `"x.zip" can't be unpacked: too many bytes`],
  ])('that %s is refused', async (_, place, said) => {
    artifacts = [
      { name: 'hello', bytes: Buffer.from('') },
      { name: 'old', bytes: Buffer.from(''), expired: true },
      { name: 'bad', bytes: hostileZip([{ name: '../x', content: 'x' }]) },
      { name: 'broken', bytes: hostileZip([{ name: 'x.zip', content: 'x'.repeat(9000), size: 10 }]) },
    ];
    expect(await refused(place)).toContain(said);
    expect((await readdir(folder)).filter((name) => name.endsWith('.artifact'))).toEqual([]);
  });

  it('that the token may not read is told with the permission it lacks', async () => {
    may = false;
    expect(await refused('artifact:42/hello')).toMatch(/answers 403 .* The token needs `actions: read`\.$/);
  });
});
