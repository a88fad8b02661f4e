// What Git prints and reads, as bytes. Names of files and their contents come from strangers: nothing is split at lines.

import type { Tree, TreeFile } from '../ledger/tree.ts';
import { UserError } from '../problem.ts';
import type { Author, Changes } from './repository.ts';

/** One line of `git ls-tree -r -z`. */
export interface TreeEntry {
  path: string;
  mode: TreeFile['mode'];
  /** The object's id. */
  id: string;
}

/** A commit to be made: texts by path, `null` where a file is removed. */
export interface NewCommit {
  /** A ref of its own to build the commit on; it is gone afterwards. */
  ref: string;
  /** The commit it follows; none for the first commit of a branch. */
  parent: string | undefined;
  author: Author;
  /** Seconds since 1970. */
  time: number;
  message: string;
  files: ReadonlyMap<string, string | null>;
}

const LINE_END = 0x0a;
const SPACE = 0x20;
const NO_MODE = '000000';
const SUBMODULE = '160000';
const NO_COMMIT = '0'.repeat(40);
const decoder = new TextDecoder();

/** Parses `git ls-tree -r -z`. Bytes in a name that aren't UTF-8 become U+FFFD, which no valid name contains. */
export function parseEntries(output: Uint8Array): TreeEntry[] {
  const lines = decoder.decode(output).split('\0').slice(0, -1);
  return lines.map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    return { mode: mode as TreeFile['mode'], id, path: line.slice(tab + 1) };
  });
}

/** A file that two trees don't have in common. */
export interface Difference {
  path: string;
  existed: boolean;
  /** Absent where the file is gone. */
  entry: TreeEntry | undefined;
}

/** Parses `git diff-tree -r -z --raw --no-renames`. */
export function parseDifferences(output: Uint8Array): Difference[] {
  const fields = decoder.decode(output).split('\0');
  const count = Math.floor(fields.length / 2);
  return Array.from({ length: count }, (_, index) => {
    const [before = '', mode = '', , id = ''] = (fields[2 * index] ?? '').split(' ');
    const path = fields[2 * index + 1] ?? '';
    const entry = mode === NO_MODE ? undefined : { path, id, mode: mode as TreeFile['mode'] };
    return { path, existed: before !== `:${NO_MODE}`, entry };
  });
}

/** Sorts the files that differ, as they are afterwards. */
export function sortChanges(differences: Difference[], after: Tree): Changes {
  const existed = new Set(differences.filter((one) => one.existed).map(({ path }) => path));
  return {
    added: new Map([...after].filter(([path]) => !existed.has(path))),
    changed: new Map([...after].filter(([path]) => existed.has(path))),
    removed: [...existed].filter((path) => !after.has(path)),
  };
}

/** The objects to ask `git cat-file --batch` for: a submodule is a commit of another repository. */
export function blobIds(entries: TreeEntry[]): string[] {
  return entries.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id);
}

/** Parses what `git cat-file --batch` answers to `blobIds`: the files of these entries. */
export function parseFiles(entries: TreeEntry[], output: Uint8Array): Tree {
  const objects = parseObjects(output).values();
  const files = entries.map(({ path, mode }): [string, TreeFile] => {
    const object = mode === SUBMODULE ? { bytes: new Uint8Array() } : objects.next().value;
    // A complete clone has all objects, and a partial one fetches them.
    if (!object?.bytes) throw new Error(`Git has no contents of ${path}`);
    return [path, { path, mode, bytes: object.bytes }];
  });
  return new Map(files);
}

/** Parses what `git cat-file --batch` answers for trees: the names in each, none where there is no such tree. */
export function parseTreeNames(output: Uint8Array): string[][] {
  return parseObjects(output).map(({ bytes = new Uint8Array(), idLength }) => {
    const names: string[] = [];
    // Mode, space, name, NUL, and the id as bytes.
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(0, at);
      names.push(decoder.decode(bytes.subarray(bytes.indexOf(SPACE, at) + 1, end)));
      at = end + 1 + idLength;
    }
    return names;
  });
}

/** The objects in the order they were asked for; without bytes where one is missing. */
function parseObjects(output: Uint8Array): { bytes?: Uint8Array; idLength: number }[] {
  const objects: { bytes?: Uint8Array; idLength: number }[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(LINE_END, at);
    const [id = '', type, size] = decoder.decode(output.subarray(at, end)).split(' ');
    const found = type !== 'missing';
    const next = found ? end + 1 + Number(size) : end;
    objects.push({ idLength: id.length / 2, ...(found && { bytes: output.subarray(end + 1, next) }) });
    at = next + 1;
  }
  return objects;
}

/**
 * Folders as Git names them, without `./` and a slash at the end; none when one of them is the whole tree.
 *
 * @throws UserError for a folder outside the repository.
 */
export function treePaths(folders: string[]): string[] {
  const paths = folders.map((folder) => {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    if (!folder.startsWith('/') && !parts.includes('..')) return parts.join('/');
    throw new UserError(`${JSON.stringify(folder)} is not a folder of the repository.`);
  });
  return paths.includes('') ? [] : paths;
}

/** Parses names that end in NUL, as `-z` prints them. */
export function parseNames(output: Uint8Array): string[] {
  return decoder.decode(output).split('\0').filter(Boolean);
}

/**
 * Writes a commit as a stream for `git fast-import`: one process makes all objects, and no index or working tree is needed.
 * It answers with what `parseCommit` reads.
 */
export function renderCommit({ ref, parent, author, time, message, files }: NewCommit): string {
  const changes = [...files].map(([path, text]) =>
    text === null ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
  );
  return [
    `commit ${ref}\nmark :1\ncommitter ${identity(author)} ${time} +0000\n${data(message)}`,
    parent ? `from ${parent}\n` : '',
    ...changes,
    '\nget-mark :1\nls :1 ""\n',
    parent ? `ls ${parent} ""\n` : '',
    // Nobody needs the ref: the commit is pushed by its id.
    `reset ${ref}\nfrom ${NO_COMMIT}\n\ndone\n`,
  ].join('');
}

/** Reads fast-import's answer: the commit's id, and whether its tree differs from its parent's. */
export function parseCommit(output: Uint8Array): { id: string; differs: boolean } {
  const [id = '', tree, before] = decoder.decode(output).split('\n');
  return { id, differs: tree !== before };
}

const data = (text: string) => `data ${new TextEncoder().encode(text).length}\n${text}\n`;

const identity = ({ name, email }: Author) => `${name.replace(/[<>\n\0]/g, '')} <${email.replace(/[<>\s\0]/g, '')}>`;

/** Paths are ours, but a name from the ledger may be part of them: none leads out of the tree or ends its line. */
function quoted(path: string): string {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..') || path.includes('\0')) {
    throw new Error(`${JSON.stringify(path)} is no path in a repository`);
  }
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
