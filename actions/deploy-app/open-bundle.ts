import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pLimit from 'p-limit';
import { functionProblems, MOST_FUNCTION_ENTRIES, shown } from '../../src/core/apps/archive.ts';
import {
  type App,
  type AppFunction,
  type Asset,
  lambdaProblems,
  MANIFEST,
  manifestEntryProblems,
  partsOf,
  readApp,
} from '../../src/core/apps/bundle.ts';
import { contentType } from '../../src/core/apps/content-types.ts';
import { GO_SUCCESSOR } from '../../src/core/apps/runtimes.ts';
import { UserError } from '../../src/core/problem.ts';
import { type Archive, openZip, writeZip } from '../../src/edge/zip.ts';

/** Bytes somewhere on disk, by their digests. */
export interface Content {
  size: number;
  /** In hexadecimal. */
  sha256: string;
  md5: string;
  read(): Promise<Readable>;
}

export interface BundledFunction extends AppFunction, Content {}
export interface BundledAsset extends Asset, Content {
  type: string;
}

/** A bundle that was read from its first to its last byte, and in which nothing is wrong. */
export interface Bundle {
  /** Of the bundle's file, in hexadecimal. */
  sha256: string;
  app: App;
  /** The manifest's own bytes. */
  manifest: Content;
  functions: BundledFunction[];
  assets: BundledAsset[];
  /** What of a valid bundle Lambda would refuse, each in a sentence. */
  refusals: string[];
  /** Removes what was unpacked. */
  close(): Promise<void>;
}

export interface BundleOptions {
  /** Whether functions for go1.x are packed anew for its successor. */
  upgradeRuntime: boolean;
  log(line: string): void;
}

/** How many parts are unpacked at once: there are few cores, and each takes some memory. */
const AT_ONCE = 4;

/**
 * Reads a bundle. Assets stay in the archive and are unpacked again when they are read; functions are unpacked into a
 * folder of their own, since they are archives that have to be looked into. No file is in memory as a whole.
 *
 * @throws UserError with all that is wrong with the bundle.
 */
export async function openBundle(file: string, options: BundleOptions): Promise<Bundle> {
  if (!(await stat(file).catch(() => undefined))?.isFile()) {
    throw new UserError(`There is no bundle ${shown(file)}.`, { hint: 'Name a zip file.' });
  }
  const archive = await openZip(file, path.basename(file));
  const folder = await mkdtemp(path.join(tmpdir(), 'genesis-app-'));
  const close = async () => {
    archive.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { ...(await read(file, archive, folder, options)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function read(file: string, archive: Archive, folder: string, options: BundleOptions) {
  const problems: string[] = [];
  const manifest = await manifestOf(archive, problems);
  const found = readApp(archive.entries, manifest?.toString('utf8'));
  problems.push(...found.problems);
  if (!found.app || !manifest || problems.length > 0) throw new UserError(problems.join('\n'));
  const app = options.upgradeRuntime ? upgraded(found.app) : found.app;
  for (const name of partsOf(archive.entries).ignored)
    options.log(`${shown(name)} is no part of an app: it is ignored.`);

  const limit = pLimit(AT_ONCE);
  const tell = (name: string) => (error: Error) => {
    problems.push(
      ...(error instanceof UserError ? [error.message] : [`${shown(name)} can't be unpacked: ${error.message}.`]),
    );
    return [];
  };
  const assets = app.assets.map((asset) => limit(() => assetOf(asset, archive).catch(tell(asset.entry))));
  const functions = app.functions.map((one, index) =>
    limit(() =>
      functionOf(one, found.app?.functions[index] ?? one, archive, path.join(folder, `${index}`)).catch(
        tell(one.archive),
      ),
    ),
  );
  const done = { assets: (await Promise.all(assets)).flat(), functions: (await Promise.all(functions)).flat() };
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return {
    ...done,
    app,
    manifest: await contentOf(async () => Readable.from([manifest])),
    refusals: lambdaProblems(app),
    sha256: (await contentOf(async () => createReadStream(file))).sha256,
  };
}

async function manifestOf(archive: Archive, problems: string[]): Promise<Buffer | undefined> {
  const isSound = manifestEntryProblems(archive.entries).length === 0;
  if (!isSound) return undefined;
  try {
    return await buffer(await archive.read(MANIFEST));
  } catch (error) {
    problems.push(`${MANIFEST} can't be unpacked: ${(error as Error).message}.`);
    return undefined;
  }
}

async function assetOf(asset: Asset, archive: Archive): Promise<BundledAsset[]> {
  const content = await contentOf(() => archive.read(asset.entry));
  return [{ ...asset, ...content, type: contentType(asset.file) }];
}

/** @param packed The function as the bundle has it; where `one` differs from it, it is packed anew. */
async function functionOf(one: AppFunction, packed: AppFunction, archive: Archive, file: string) {
  await pipeline(await archive.read(one.archive), createWriteStream(file));
  const inner = await openZip(file, shown(one.archive), MOST_FUNCTION_ENTRIES);
  try {
    const problems = functionProblems(one.archive, inner.entries);
    if (problems.length > 0) throw new UserError(problems.join('\n'));
    const isSame = one.runtime === packed.runtime;
    if (!isSame) await repack(inner, packed, `${file}.new`);
    return [{ ...one, ...(await contentOf(async () => createReadStream(isSame ? file : `${file}.new`))) }];
  } finally {
    inner.close();
  }
}

/** Functions for go1.x, as its successor wants them. */
function upgraded(app: App): App {
  const functions = app.functions.map((one) => (one.runtime === 'go1.x' ? { ...one, ...GO_SUCCESSOR } : one));
  return { ...app, functions };
}

/** The same archive, in which the program that is the handler is called `bootstrap`. */
async function repack(archive: Archive, { archive: name, handler }: AppFunction, target: string): Promise<void> {
  const files = archive.entries.filter(({ isDirectory }) => !isDirectory);
  if (!files.some((entry) => entry.name === handler)) {
    throw new UserError(`${shown(name)} has no program ${shown(handler)}, which the manifest names as its handler.`);
  }
  async function* packed() {
    for (const entry of files) {
      const isProgram = entry.name === handler;
      const content = await archive.read(entry.name);
      yield { name: isProgram ? GO_SUCCESSOR.handler : entry.name, content, isExecutable: isProgram };
    }
  }
  await writeZip(target, packed());
}

async function contentOf(read: () => Promise<Readable>): Promise<Content> {
  const [sha256, md5] = [createHash('sha256'), createHash('md5')];
  let size = 0;
  for await (const chunk of await read()) {
    size += chunk.length;
    sha256.update(chunk);
    md5.update(chunk);
  }
  return { size, sha256: sha256.digest('hex'), md5: md5.digest('hex'), read };
}
