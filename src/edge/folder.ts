import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Tree, TreeFile } from '../core/ledger/tree.ts';
import { UserError } from '../core/problem.ts';

// A ledger as it lies in a working directory, before Git knows of it. Read synchronously: for thousands of small files
// that is several times faster than asking the thread pool four times a file.

/** More of a file isn't read; a ledger's files are far shorter. */
const MOST_BYTES = 2 ** 20;

/** A ledger of 20,000 accounts and claims is well below; a home directory isn't. */
const MOST_FILES = 200_000;

/**
 * Reads the files of a folder as Git would see them: links as links, in the order of their names. Files whose name begins
 * with a dot are left out, since most are an editor's or the system's own.
 *
 * @param isWanted Says which files to read, by their path below the folder; all of them when absent.
 * @returns Files by their path, which begins with the folder as it is given, so that a terminal can open it.
 * @throws UserError where there is no such folder, or something in it can't be read.
 */
export function readFolder(folder: string, isWanted: (path: string) => boolean = () => true): Tree {
  const files = filesBelow(folder).filter(({ file }) => isWanted(file.slice(folder.length + 1)));
  return new Map(
    files.map(({ file, isLink }) => [file, readable(file, () => (isLink ? readLink(file) : readFile(file)))]),
  );
}

/** The folder as the paths of `readFolder` begin: without `./` in front or a slash at its end. */
export function folderName(folder: string): string {
  return path.normalize(folder).replace(/(?<=.)\/+$/, '');
}

/** Files and links below a folder; there are no others in Git. */
function filesBelow(
  folder: string,
  found: { file: string; isLink: boolean }[] = [],
): { file: string; isLink: boolean }[] {
  for (const entry of entriesOf(folder)) {
    const file = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) filesBelow(file, found);
    else if (entry.isFile() || entry.isSymbolicLink()) found.push({ file, isLink: entry.isSymbolicLink() });
    if (found.length > MOST_FILES)
      throw new UserError(`${folder} is among more than ${MOST_FILES} files: this is no ledger.`);
  }
  return found;
}

function entriesOf(folder: string): Dirent[] {
  const entries = readable(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readLink(file: string): TreeFile {
  return { path: file, mode: '120000', bytes: Buffer.from(readlinkSync(file)) };
}

function readFile(file: string): TreeFile {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size, mode } = fstatSync(descriptor);
    const bytes = Buffer.alloc(Math.min(size, MOST_BYTES));
    const length = readSync(descriptor, bytes, 0, bytes.length, 0);
    return { path: file, mode: mode & 0o100 ? '100755' : '100644', bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(descriptor);
  }
}

/** Errors of the file system that their reader can mend, in words. */
function readable<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UserError(`${what} isn't there.`, {}, { cause });
    if (code === 'ENOTDIR') throw new UserError(`${what} is not a folder.`, {}, { cause });
    if (code === 'EACCES' || code === 'EPERM') throw new UserError(`${what} may not be read.`, {}, { cause });
    throw cause;
  }
}

/**
 * Writes a file that must not be there yet: whole or not at all, and never over another one.
 *
 * @returns False where the file is there already, whoever wrote it.
 */
export function writeNew(file: string, text: string): boolean {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  // A link to a finished file appears at once and fails where the name is taken; readFolder passes over the dot.
  const draft = path.join(folder, `.${randomUUID()}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    if (existsSync(draft)) unlinkSync(draft);
  }
}

/**
 * Puts another text in the place of a file's, whole or not at all.
 *
 * @throws UserError where the file isn't what it was when it was read, or is a link.
 */
export function replaceFile(file: string, before: string, after: string): void {
  const now = readable(file, () => (lstatSync(file).isSymbolicLink() ? undefined : readFileSync(file, 'utf8')));
  if (now !== before) throw new UserError(`${file} was changed meanwhile, or is a link.`, { hint: 'Run this again.' });
  const draft = path.join(path.dirname(file), `.${randomUUID()}`);
  writeFileSync(draft, after, { flag: 'wx', mode: statSync(file).mode });
  renameSync(draft, file);
}

/** The Git checkout a folder lies in, and the folder's path from its root; nothing outside of one. */
export function checkoutOf(folder: string): { root: string; path: string } | undefined {
  const real = realpathSync(folder);
  for (let root = real; ; root = path.dirname(root)) {
    if (existsSync(path.join(root, '.git'))) return { root, path: path.relative(root, real) || '.' };
    if (root === path.dirname(root)) return undefined;
  }
}
