/** One entry of a zip archive as its directory tells of it; nothing of that is true before the entry was read. */
export interface ArchiveEntry {
  name: string;
  /** Bytes unpacked and as they lie in the archive. */
  size: number;
  packed: number;
  isDirectory: boolean;
  isLink: boolean;
  isEncrypted: boolean;
  /** Stored or deflated: there are other methods that nobody uses and nothing here unpacks. */
  isReadable: boolean;
}

/** More entries than any app has; a directory of millions takes memory before anything is unpacked. */
export const MOST_ENTRIES = 10_000;

/** A function comes with its libraries: as many entries as a zip archive has without the extensions of Zip64. */
export const MOST_FUNCTION_ENTRIES = 65_535;

const MIB = 1024 * 1024;

/** All of a bundle, unpacked. */
const LARGEST_TOTAL = 1024 * MIB;

/** Above this size, text packed a hundred times smaller is no text but a bomb. */
const BOMB = { size: 10 * MIB, ratio: 100 };

/** Lambda takes no function that is larger unpacked (Lambda quotas page, deployment package). */
const LARGEST_FUNCTION = 250 * MIB;

/** What is wrong with a bundle's entries, whatever they are for. All of it, each in a sentence. */
export function archiveProblems(entries: readonly ArchiveEntry[]): string[] {
  const problems = entries.flatMap((entry) =>
    entryProblems(entry).map((problem) => `${shown(entry.name)} ${problem}.`),
  );
  const doubles = [...Map.groupBy(entries, ({ name }) => name)].filter(([, group]) => group.length > 1);
  problems.push(...doubles.map(([name]) => `${shown(name)} is in the bundle more than once: pack it once.`));
  const total = sum(entries);
  if (total > LARGEST_TOTAL) {
    problems.push(`The bundle has ${mebibytes(total)} unpacked; at most ${mebibytes(LARGEST_TOTAL)} are taken.`);
  }
  return problems;
}

/** What is wrong with the archive of a function; what is in it is Lambda's own matter, but for its size. */
export function functionProblems(name: string, entries: readonly ArchiveEntry[]): string[] {
  const total = sum(entries);
  const problems = [
    entries.length === 0 && 'is an empty archive',
    total > LARGEST_FUNCTION && `has ${mebibytes(total)} unpacked; Lambda takes ${mebibytes(LARGEST_FUNCTION)}`,
    entries.some(isBomb) && 'has an entry that unpacks to more than a hundred times its size',
    entries.some(({ name: inner }) => leavesFolder(inner)) && 'has entries that leave its folder',
  ];
  return problems.filter((problem) => problem !== false).map((problem) => `${shown(name)} ${problem}.`);
}

function entryProblems(entry: ArchiveEntry): string[] {
  const { name, isDirectory, isLink, isEncrypted, isReadable } = entry;
  const problem = nameProblem(isDirectory ? name.replace(/\/$/, '') : name);
  return [
    ...(problem ? [problem] : []),
    ...(isLink ? ['is a link: pack the file itself'] : []),
    ...(isEncrypted ? ['is encrypted: pack it without a password'] : []),
    ...(!isReadable && !isEncrypted ? ['is packed by an unknown method: pack it with zip (deflate)'] : []),
    ...(isBomb(entry) ? ['unpacks to more than a hundred times its size'] : []),
  ];
}

/** Why a name isn't taken: it could mean a place outside of the app's own. */
function nameProblem(name: string): string | undefined {
  if (name.includes('\\')) return 'has a backslash in its name: write slashes';
  if (/^(\/|[A-Za-z]:)/.test(name)) return 'has an absolute name: pack it by a relative one';
  if (/\p{Cc}/u.test(name)) return 'has control characters in its name';
  if (name.split('/').some((part) => part === '..' || part === '.' || part === '')) {
    return 'has empty parts, "." or ".." in its name: it could leave its folder';
  }
  return undefined;
}

/** In a function's archive any other name is fine: `zip -r` adds folders, and Windows writes backslashes. */
function leavesFolder(name: string): boolean {
  return /^([/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..');
}

const isBomb = ({ size, packed }: ArchiveEntry) => size > BOMB.size && size > packed * BOMB.ratio;

const sum = (entries: readonly ArchiveEntry[]) => entries.reduce((total, { size }) => total + size, 0);

const mebibytes = (bytes: number) => `${Math.ceil(bytes / MIB)} MiB`;

/** A name as it may be shown: quoted, bounded, and without what moves a terminal's cursor. */
export function shown(name: string): string {
  const text = JSON.stringify(name.length > 120 ? `${name.slice(0, 117)}...` : name);
  return text.replaceAll(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '?');
}
