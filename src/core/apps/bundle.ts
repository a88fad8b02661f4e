import { type ArchiveEntry, archiveProblems, shown } from './archive.ts';
import { LARGEST_MANIFEST, type Manifest, type ManifestFunction, readManifest } from './manifest.ts';
import { assetKey, functionName, isLegalName, LONGEST_NAME, manifestKey } from './names.ts';
import { replacementOf } from './runtimes.ts';

/** What a bundle holds, and where it goes. */
export interface App {
  manifest: Manifest;
  manifestKey: string;
  functions: AppFunction[];
  assets: Asset[];
}

export interface AppFunction extends ManifestFunction {
  /** Its name in AWS. */
  awsName: string;
  /** The archive with its code, by its name in the bundle. */
  archive: string;
}

export interface Asset {
  /** Its path below `static/`. */
  file: string;
  key: string;
  /** Its name in the bundle. */
  entry: string;
}

export const MANIFEST = 'manifest.json';
const STATIC = 'static/';

interface Parts {
  archives: string[];
  assets: string[];
  ignored: string[];
}

/** What a bundle's entries are for. Directories are for nothing. */
export function partsOf(entries: readonly ArchiveEntry[]): Parts {
  const names = entries.filter(({ isDirectory }) => !isDirectory).map(({ name }) => name);
  const assets = names.filter((name) => name.startsWith(STATIC));
  const archives = names.filter((name) => !name.startsWith(STATIC) && /\.(zip|jar)$/.test(name));
  const used = new Set([MANIFEST, ...assets, ...archives]);
  return { archives, assets, ignored: names.filter((name) => !used.has(name)) };
}

/** What keeps a manifest from being read at all, or nothing. */
export function manifestEntryProblems(entries: readonly ArchiveEntry[]): string[] {
  const entry = entries.find(({ name, isDirectory }) => name === MANIFEST && !isDirectory);
  if (!entry) {
    const inside = entries.find(({ name }) => name.endsWith(`/${MANIFEST}`));
    const hint = inside ? `pack ${shown(inside.name)} without its folder` : 'add it';
    return [`The bundle has no ${MANIFEST} at its root: ${hint}.`];
  }
  return entry.size > LARGEST_MANIFEST ? [`${MANIFEST} has more than 1 MiB.`] : [];
}

/**
 * Works out what a bundle holds. Nothing of it needs AWS.
 *
 * @param text The manifest; nothing where it couldn't be read.
 * @returns The app where nothing is wrong with it, and all that is wrong, each in a sentence.
 */
export function readApp(entries: readonly ArchiveEntry[], text: string | undefined) {
  const problems = [...archiveProblems(entries), ...manifestEntryProblems(entries)];
  if (text === undefined) return { app: undefined, problems };
  const { manifest, problems: faults } = readManifest(text);
  problems.push(...faults);
  if (!manifest) return { app: undefined, problems };
  const { app_id: id, version } = manifest;
  const parts = partsOf(entries);
  const matched = matchArchives(manifest.functions, parts.archives);
  const assets = parts.assets.map((entry) => {
    const file = entry.slice(STATIC.length);
    return { file, entry, key: assetKey(id, version, file) };
  });
  const functions = matched.found.map(({ archive, ...one }) => ({
    ...one,
    archive,
    awsName: functionName(id, version, one.name),
  }));
  const names = functions.map(({ awsName, name }) => ({ in: 'Lambda', to: awsName, from: name }));
  const keys = assets.map(({ key, file }) => ({ in: 'S3', to: key, from: file }));
  problems.push(...matched.problems, ...collisions(names), ...collisions(keys), ...longKeys(assets));
  const app: App = { manifest, manifestKey: manifestKey(id, version), functions, assets };
  return { app: problems.length === 0 ? app : undefined, problems };
}

/** What Lambda would refuse of a valid bundle, with the remedy; the names themselves are the Apps plugin's. */
export function lambdaProblems(app: App): string[] {
  return [...illegalNames(app), ...app.functions.flatMap(({ name, runtime }) => retired(name, runtime))];
}

/** Which functions have names that Lambda doesn't take, and which part of them to change. */
export function illegalNames({ functions }: App): string[] {
  const illegal = functions.filter(({ awsName }) => !isLegalName(awsName));
  return illegal.map(({ name, awsName }) => illegalName(name, awsName));
}

function retired(name: string, runtime: string): string[] {
  const replacement = replacementOf(runtime);
  if (replacement === undefined) return [];
  const remedy = runtime === 'go1.x' ? ', or set upgrade-runtime, which packs the function anew for it' : '';
  return [
    `Function ${shown(name)}: AWS makes no functions for ${shown(runtime)} any more. Use ${replacement}${remedy}.`,
  ];
}

function illegalName(name: string, awsName: string): string {
  const isPlain = /^[A-Za-z0-9_ -]+$/.test(name);
  const remedy = isPlain
    ? `Shorten the function's name, so that id, version and name have at most ${LONGEST_NAME - 2} characters`
    : 'Name the function by letters, digits, hyphens and underscores only';
  return `Function ${shown(name)} would be called ${shown(awsName)}, a name that Lambda doesn't take. ${remedy}.`;
}

/** Finds each function's archive: by its exact base name, or else by the one name that ends so, as appsctl does. */
function matchArchives(functions: ManifestFunction[], archives: string[]) {
  const problems: string[] = [];
  const exact = new Map(functions.map(({ name }) => [name, archives.filter((one) => baseName(one) === name)]));
  const claimed = new Set([...exact.values()].flat());
  const found = functions.flatMap((one) => {
    if (one.name === '') return [];
    const direct = exact.get(one.name) ?? [];
    const candidates =
      direct.length > 0 ? direct : archives.filter((file) => stem(file).endsWith(one.name) && !claimed.has(file));
    const [archive, ...others] = candidates;
    if (archive !== undefined && others.length === 0) {
      claimed.add(archive);
      return [{ ...one, archive }];
    }
    problems.push(archiveProblem(one.name, candidates));
    for (const file of candidates) claimed.add(file);
    return [];
  });
  const left = archives.filter((file) => !claimed.has(file));
  problems.push(
    ...left.map((file) => `${shown(file)} belongs to no function of the manifest: add the function, or leave it out.`),
  );
  return { found, problems };
}

function archiveProblem(name: string, candidates: string[]): string {
  if (candidates.length === 0)
    return `Function ${shown(name)} has no archive: add ${shown(`${name}.zip`)} to the bundle.`;
  return `Function ${shown(name)} has ${candidates.length} archives (${candidates.map(shown).join(', ')}): leave one.`;
}

const stem = (file: string) => file.replace(/\.(zip|jar)$/, '');

const baseName = (file: string) => stem(file.slice(file.lastIndexOf('/') + 1));

/** Two things that would get one name: the second would overwrite the first. */
function collisions(names: { in: string; to: string; from: string }[]): string[] {
  const groups = Map.groupBy(names, ({ to }) => to);
  return [...groups].flatMap(([to, group]) => {
    const sources = [...new Set(group.map(({ from }) => from))];
    if (sources.length < 2) return [];
    return [`${sources.map(shown).join(' and ')} would both be ${shown(to)} in ${group[0]?.in}: rename one.`];
  });
}

/** S3 takes keys of up to 1,024 bytes of UTF-8 (S3 user guide, object keys). */
function longKeys(assets: Asset[]): string[] {
  const long = assets.filter(({ key }) => Buffer.byteLength(key) > 1024);
  return long.map(({ entry }) => `${shown(entry)} has too long a name for S3: shorten it.`);
}
