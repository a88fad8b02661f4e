import zlib, { deflateRawSync } from 'node:zlib';

/** An entry whose directory may say anything. */
export interface HostileEntry {
  name: string;
  content?: string | Buffer;
  /** What the directory says of the unpacked size, where that is a lie. */
  size?: number;
  crc?: number;
  /** Unix mode, as for links. */
  mode?: number;
  isEncrypted?: boolean;
  /** 8 is deflate, 0 is stored. */
  method?: number;
}

const UTF8 = 0x800;

/** A zip archive byte by byte: what no writer would write. */
export function hostileZip(entries: HostileEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const packed = (entry.method ?? 8) === 8 ? deflateRawSync(content) : content;
    const common = fields(entry, content, packed, name);
    const local = Buffer.concat([words(0x04034b50, 4), common, words(0, 2), name, packed]);
    const attributes = ((entry.mode ?? 0o100644) << 16) >>> 0;
    const tail = [words(0, 2), words(0, 2), words(0, 2), words(0, 2), words(attributes, 4), words(offset, 4)];
    directory.push(Buffer.concat([words(0x02014b50, 4), words(0x031e, 2), common, ...tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = [words(0x06054b50, 4), words(0, 4), words(entries.length, 2), words(entries.length, 2)];
  return Buffer.concat([...parts, central, ...end, words(central.length, 4), words(offset, 4), words(0, 2)]);
}

/** What local header and directory have in common: version to the name's length. */
function fields(entry: HostileEntry, content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const flags = UTF8 | (entry.isEncrypted ? 1 : 0);
  return Buffer.concat([
    words(20, 2),
    words(flags, 2),
    words(entry.method ?? 8, 2),
    words(0, 2),
    words(0x21, 2),
    words(entry.crc ?? zlib.crc32(content), 4),
    words(packed.length, 4),
    words(entry.size ?? content.length, 4),
    words(name.length, 2),
  ]);
}

function words(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
