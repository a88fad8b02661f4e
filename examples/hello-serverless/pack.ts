// Packs this app: node examples/hello-serverless/pack.ts [BUNDLE]. The same files give the same bytes on every machine.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeZip } from '../../src/edge/zip.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const stored = (name: string, content: Buffer) => ({ name, content, isStored: true });
const file = async (name: string, source = name) => stored(name, await readFile(path.join(here, source)));

/** Writes the app's bundle: its manifest, its function as an archive in the archive, and its assets. */
export async function packHello(bundle: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-pack-'));
  try {
    const code = path.join(folder, 'hello-serverless.zip');
    await writeZip(code, [await file('index.mjs', 'function/index.mjs')]);
    await writeZip(bundle, [
      await file('manifest.json'),
      stored('hello-serverless.zip', await readFile(code)),
      await file('static/icon.png'),
      await file('static/test.txt'),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bundle = process.argv[2] ?? 'hello-serverless.zip';
  await packHello(bundle);
  console.log(`packed ${bundle}`);
}
