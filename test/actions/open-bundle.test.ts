import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBundle } from '../../actions/deploy-app/open-bundle.ts';
import { packHello } from '../../examples/hello-serverless/pack.ts';
import { openZip } from '../../src/edge/zip.ts';
import { type AppWishes, bundleOf, manifestOf } from '../support/app-bundle.ts';
import { type HostileEntry, hostileZip } from '../support/hostile-zip.ts';
import { zipped } from '../support/zipped.ts';

let folder: string;
const ignored: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'genesis-open-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function open(bytes: Buffer, upgradeRuntime = false) {
  const file = path.join(folder, 'bundle.zip');
  await writeFile(file, bytes);
  return openBundle(file, { upgradeRuntime, log: (line) => ignored.push(line) });
}

const refused = (bytes: Buffer) =>
  open(bytes).then(
    () => 'taken',
    (error: Error) => `${error.name}: ${error.message}`,
  );

/** An app's bundle with one more entry, byte by byte. */
async function hostile(...more: HostileEntry[]): Promise<Buffer> {
  const hello = await zipped({ 'index.mjs': '' });
  const manifest = JSON.stringify(manifestOf());
  return hostileZip([{ name: 'manifest.json', content: manifest }, { name: 'hello.zip', content: hello }, ...more]);
}

describe('a bundle', () => {
  it('is read with the digests of all its parts', async () => {
    const bundle = await open(await bundleOf({ assets: { 'a.txt': 'static pong' }, more: { 'NOTES.md': 'x' } }));
    expect(bundle.assets[0]).toMatchObject({
      type: 'text/plain; charset=utf-8',
      size: 11,
      md5: '9408ee7cc12317f7a6916d8dba3f343b',
      key: 'static/com.example.hello_1.0.0_app/a.txt',
    });
    expect(await text(await bundle.assets[0]!.read())).toBe('static pong');
    expect(bundle.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(ignored).toContain('"NOTES.md" is no part of an app: it is ignored.');
    await bundle.close();
  });

  it.each<[string, HostileEntry[]]>([
    ['folders, as zip -r packs them', [{ name: 'node_modules/' }, { name: 'node_modules/a.js', content: '1' }]],
    ['folders, as every jar has them', [{ name: 'META-INF/' }, { name: 'META-INF/MANIFEST.MF', content: '1' }]],
    ['backslashes, as Windows packs them', [{ name: 'node_modules\\a.js', content: '1' }]],
    ['dots', [{ name: './index.js', content: '1' }]],
    ['a link', [{ name: 'node_modules/.bin/a', content: '../a.js', mode: 0o120777 }]],
    ['many libraries', Array.from({ length: 20_000 }, (_, index) => ({ name: `${index}.js`, method: 0 }))],
  ])("may have a function's archive with %s", async (_, entries) => {
    const bundle = await open(await bundleOf({ functions: ['f'], more: { 'f.zip': hostileZip(entries) } }));
    expect(bundle.functions).toHaveLength(1);
    await bundle.close();
  });

  it('leaves nothing behind, neither when it is closed nor when it is refused', async () => {
    const unpacked = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('genesis-app-'));
    const before = await unpacked();
    await (await open(await bundleOf())).close();
    await refused(await hostile({ name: 'static/x', content: 'abc', size: 2 }));
    expect((await unpacked()).filter((name) => !before.includes(name))).toEqual([]);
  });

  it('of the sample app has the same bytes wherever it is packed', async () => {
    const file = path.join(folder, 'sample.zip');
    await packHello(file);
    const bundle = await openBundle(file, { upgradeRuntime: false, log: () => {} });
    expect(bundle.refusals).toEqual([]);
    await bundle.close();
    // Another digest only with another app.
    expect(bundle.sha256).toBe('8283664fdd10691a419baf81d1ee14cd42ae020605b1d0509ff8b26b244947e1');
  });

  it('for go1.x is packed anew for its successor, with the program called bootstrap', async () => {
    const wishes: AppWishes = { functions: [], manifest: {} };
    const functions = [{ path: '/', name: 'go', handler: 'hello-go', runtime: 'go1.x' }];
    const go = await zipped({ 'hello-go': 'a program', 'data/x.json': '{}' });
    const bytes = await bundleOf({ ...wishes, manifest: { aws_lambda: { functions } }, more: { 'go.zip': go } });
    const digests: string[] = [];
    for (const _ of [1, 2]) {
      const bundle = await open(bytes, true);
      const [one] = bundle.functions;
      expect(one).toMatchObject({ handler: 'bootstrap', runtime: 'provided.al2023' });
      digests.push(one!.sha256);
      const file = path.join(folder, 'go.zip');
      await writeFile(file, await buffer(await one!.read()));
      const archive = await openZip(file, 'go.zip');
      expect(archive.entries.map(({ name }) => name)).toEqual(['bootstrap', 'data/x.json']);
      expect(await text(await archive.read('bootstrap'))).toBe('a program');
      archive.close();
      await bundle.close();
    }
    expect(digests[0]).toBe(digests[1]);
  });
});

describe('a hostile bundle', () => {
  it.each<[string, HostileEntry, string]>([
    [
      'a lie about a size',
      { name: 'static/x', content: 'a'.repeat(9000), size: 10 },
      `"static/x" can't be unpacked: too many bytes`,
    ],
    [
      'a size that is never reached',
      { name: 'static/x', content: 'abc', size: 10 },
      `"static/x" can't be unpacked: not enough bytes`,
    ],
    [
      'another content than was packed',
      { name: 'static/x', content: 'abc', crc: 1 },
      `"static/x" can't be unpacked: its checksum`,
    ],
    ['a link', { name: 'static/x', content: '/etc/passwd', mode: 0o120777 }, '"static/x" is a link'],
    ['an encrypted entry', { name: 'static/x', content: 'abc', isEncrypted: true }, '"static/x" is encrypted'],
    [
      'an unknown method',
      { name: 'static/x', content: 'abc', method: 12 },
      '"static/x" is packed by an unknown method',
    ],
    ['a way out', { name: 'static/../../manifests/v_1.json', content: '{}' }, 'it could leave its folder'],
    ['a way out by backslashes', { name: 'static\\..\\..\\x', content: '{}' }, 'has a backslash in its name'],
    ['a second manifest', { name: 'manifest.json', content: '{}' }, '"manifest.json" is in the bundle more than once'],
    [
      'a bomb',
      { name: 'static/x', content: Buffer.alloc(20_000_000) },
      'unpacks to more than a hundred times its size',
    ],
    ['an archive that is none', { name: 'hello2.zip', content: 'no zip' }, '"hello2.zip" belongs to no function'],
  ])('with %s is refused', async (_, entry, problem) => {
    const said = await refused(await hostile(entry));
    expect(said).toMatch(/^UserError: /);
    expect(said).toContain(problem);
  });

  it('has all of its faults told at once', async () => {
    const said = await refused(await hostile({ name: '/x' }, { name: 'a\\b' }, { name: 'static/l', mode: 0o120777 }));
    expect(said.split('\n')).toHaveLength(3);
  });

  it('is refused for a function that is no archive, or leaves its folder', async () => {
    const bytes = (hello: Buffer | string) => bundleOf({ functions: ['f'], more: { 'f.zip': hello } });
    expect(await refused(await bytes('no zip'))).toContain(`"f.zip" can't be read as a zip archive`);
    expect(await refused(await bytes(hostileZip([{ name: '../x' }])))).toContain(
      '"f.zip" has entries that leave its folder',
    );
    expect(await refused(await bytes(hostileZip([{ name: 'a\\..\\..\\x' }])))).toContain('leave its folder');
    expect(await refused(await bytes(hostileZip([])))).toContain('"f.zip" is an empty archive');
  });

  it('is refused with more entries than any app has', async () => {
    const entries = Array.from({ length: 10_001 }, (_, index) => ({ name: `static/${index}`, method: 0 }));
    expect(await refused(hostileZip(entries))).toContain('bundle.zip has more than 10000 entries');
  });

  it.each([
    ['no archive', Buffer.from('no zip')],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is refused', async (_, bytes) => {
    expect(await refused(bytes)).toContain("bundle.zip can't be read as a zip archive");
  });

  it('that was cut off is refused', async () => {
    const bytes = await hostile();
    expect(await refused(bytes.subarray(200))).toMatch(/^UserError: /);
  });

  it('that is not there is refused', async () => {
    const missing = openBundle(path.join(folder, 'none.zip'), { upgradeRuntime: false, log: () => {} });
    await expect(missing).rejects.toThrow('There is no bundle');
  });
});
