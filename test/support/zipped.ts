import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip archive of some texts by their names. */
export async function zipped(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
}
