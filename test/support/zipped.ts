import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** All files are of one time, so that the same files give the same bytes whenever they are packed. */
const mtime = new Date(1980, 0, 1);

/** A zip archive of some texts by their names. */
export async function zipped(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name, { mtime });
  archive.end();
  return buffer(archive.outputStream);
}
