import { createWriteStream } from 'node:fs';
import { pipeline as piped, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { type ArchiveEntry, MOST_ENTRIES } from '../core/apps/archive.ts';
import { UserError } from '../core/problem.ts';

/** A zip archive on disk, of which nothing is in memory but its directory. */
export interface Archive {
  entries: readonly ArchiveEntry[];
  /**
   * The unpacked bytes of the entry of that name. The stream fails where they are more or fewer than the directory says,
   * or another content than was packed.
   */
  read(name: string): Promise<Readable>;
  close(): void;
}

/**
 * Reads the directory of a zip archive. Names are as they were packed, hostile ones too: what is done with them is for
 * the caller to decide.
 *
 * @param name What the archive is called in errors.
 * @param most How many entries it may have.
 * @throws UserError where the file is no zip archive, or its directory is broken or too long.
 */
export async function openZip(file: string, name: string, most = MOST_ENTRIES): Promise<Archive> {
  const { openPromise, getFileNameLowLevel } = await import('yauzl');
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch((error) => {
    throw unreadable(name, error);
  });
  try {
    if (zip.entryCount > most) {
      throw new UserError(`${name} has more than ${most} entries.`, { hint: 'Leave out what no app needs.' });
    }
    const found = await directory(zip, (entry) =>
      getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true),
    );
    const byName = new Map(found.map(([one, { name: key }]) => [key, one]));
    return {
      entries: found.map(([, entry]) => entry),
      read: async (key) => {
        const entry = byName.get(key);
        if (!entry) throw new Error(`${name} has no ${key}.`);
        return checked(await zip.openReadStreamPromise(entry), entry.crc32);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof UserError ? error : unreadable(name, error as Error);
  }
}

/** The bytes as they come; the library compares their number with the directory, and this their checksum. */
function checked(packed: Readable, wanted: number): Readable {
  let sum = 0;
  const check = new Transform({
    transform(chunk: Buffer, _, next) {
      sum = zlib.crc32(chunk, sum);
      next(null, chunk);
    },
    flush: (end) => end(sum === wanted ? null : new Error('its checksum is another one than the archive says')),
  });
  // What goes wrong in the archive comes out of the stream that is read.
  return piped(packed, check, () => {});
}

async function directory(zip: ZipFile, nameOf: (entry: Entry) => string): Promise<[Entry, ArchiveEntry][]> {
  const entries: [Entry, ArchiveEntry][] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push([entry, described(entry, nameOf(entry))]);
  }
  return entries;
}

/** The file's type in Unix's mode bits, which zip keeps in the upper half of the attributes. */
const TYPE = { mask: 0o170000, file: 0o100000, folder: 0o040000 };

function described(entry: Entry, name: string): ArchiveEntry {
  const type = (entry.externalFileAttributes >>> 16) & TYPE.mask;
  return {
    name,
    size: entry.uncompressedSize,
    packed: entry.compressedSize,
    isDirectory: name.endsWith('/'),
    isLink: ![0, TYPE.file, TYPE.folder].includes(type),
    isEncrypted: entry.isEncrypted(),
    isReadable: entry.compressionMethod === 0 || entry.compressionMethod === 8,
  };
}

function unreadable(name: string, cause: Error): UserError {
  return new UserError(
    `${name} can't be read as a zip archive: ${cause.message.replace(/\.$/, '')}.`,
    { hint: 'Pack it anew.' },
    { cause },
  );
}

/** A file to be packed. */
export interface Packed {
  name: string;
  content: Buffer | Readable;
  /** Whether it is a program. */
  isExecutable?: boolean;
  /** Whether it is packed as it is, and not smaller. */
  isStored?: boolean;
}

/** Zip has no earlier time. With one time for all, the same files give the same archive. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Packs files into an archive. The same files in the same order give the same bytes; on every machine only where they are
 * stored, since how small zlib packs depends on the processor.
 */
export async function writeZip(file: string, files: AsyncIterable<Packed> | Iterable<Packed>): Promise<void> {
  const { ZipFile: Writer } = await import('yazl');
  const zip = new Writer();
  const packed = zip.outputStream as Readable;
  zip.on('error', (error) => packed.destroy(error));
  const written = pipeline(packed, createWriteStream(file));
  for await (const { name, content, isExecutable, isStored } of files) {
    const mode = isExecutable ? 0o100755 : 0o100644;
    const options = { mtime: EPOCH, mode, forceDosTimestamp: true, compress: !isStored };
    if (Buffer.isBuffer(content)) zip.addBuffer(content, name, options);
    else zip.addReadStream(content, name, options);
  }
  zip.end();
  await written;
}
