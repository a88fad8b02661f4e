import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { archiveProblems, shown } from '../../src/core/apps/archive.ts';
import { whatItHas } from '../../src/core/apps/bundle-source.ts';
import { UserError } from '../../src/core/problem.ts';
import { openZip } from '../../src/edge/zip.ts';

export interface Wanted {
  run: string;
  /** The artifact's name. */
  name: string;
  /** The bundle's name in it. */
  file: string | undefined;
  /** Of the bundle, in hexadecimal. */
  sha256: string | undefined;
}

/**
 * Takes the bundle out of an artifact as GitHub serves it: packed into a zip archive, unless it was uploaded as it is. What
 * has the SHA-256 that the bundle has to have is the bundle itself. It may be gone from where it was afterwards.
 *
 * @throws UserError where the archive is hostile, or it isn't clear which of its files is meant.
 */
export async function unpackArtifact(packed: string, target: string, wanted: Wanted): Promise<void> {
  if (wanted.file === undefined && (await sha256Of(packed)) === wanted.sha256) return rename(packed, target);
  const archive = await openZip(packed, `The artifact ${wanted.name}`);
  try {
    const problems = archiveProblems(archive.entries);
    if (problems.length > 0) throw new UserError(problems.join('\n'));
    const names = archive.entries.filter(({ isDirectory }) => !isDirectory).map(({ name }) => name);
    const chosen = choose(names, wanted);
    await pipeline(await archive.read(chosen), createWriteStream(target)).catch((cause) => {
      throw new UserError(`${shown(chosen)} can't be unpacked: ${cause.message}.`, {}, { cause });
    });
  } finally {
    archive.close();
  }
}

function choose(names: string[], { run, name, file }: Wanted): string {
  const [first] = names;
  if (file === undefined && first !== undefined && names.length === 1) return first;
  if (file !== undefined && names.includes(file)) return file;
  const has = whatItHas(names.map(shown)) || 'It is empty.';
  if (file !== undefined) throw new UserError(`The artifact ${name} has no ${shown(file)}.`, { hint: has });
  throw new UserError(`The artifact ${name} has ${names.length} files: which of them is the bundle?`, {
    hint: `${has} Write artifact:${run}/${name}/FILE. Where the artifact itself is the bundle, give its own SHA-256.`,
  });
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
