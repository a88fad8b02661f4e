import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { install, installed, type Log, onPath } from './install.ts';
import { PINS } from './pins.ts';

/** A browser without a window, and what its process needs of the environment. */
export interface Chromium {
  command: string;
  env: Record<string, string>;
}

/** The package's own settings name folders of AWS Lambda. */
const FONTS = '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n';

const PACKAGE = `@sparticuz/chromium@${PINS.chromium}`;

/** Finds a Chromium or Chrome on the PATH, or installs the one that a package of npm carries (Linux on x64). */
export async function ensureChromium(log: Log): Promise<Chromium> {
  for (const name of ['chromium', 'google-chrome', 'chromium-browser']) {
    const found = await onPath(name, ['--version'], (answer) => /Chrom/.test(answer));
    if (found !== undefined) return { command: found, env: {} };
  }
  const folder = await installed(
    {
      name: `Chromium ${PINS.chromium}`,
      target: `chromium-${PINS.chromium}`,
      make: unpacked,
      byHand: 'Put chromium or google-chrome on your PATH.',
    },
    log,
  );
  return {
    command: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_PATH: folder },
  };
}

/** The package holds archives that are compressed once more: the program, libraries that a server lacks, a font. */
async function unpacked(folder: string): Promise<string> {
  await install('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder]);
  const archive = path.join(folder, `sparticuz-chromium-${PINS.chromium}.tgz`);
  const sum = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (sum !== PINS.chromiumSum) throw new Error(`${PACKAGE} is not the package that was pinned.`);
  await install('tar', ['-xzf', archive, '-C', folder]);
  const made = path.join(folder, 'made');
  await mkdir(made);
  const decompress = promisify(brotliDecompress);
  for (const name of ['chromium', 'al2023.tar', 'fonts.tar']) {
    await writeFile(
      path.join(made, name),
      await decompress(await readFile(path.join(folder, 'package/bin', `${name}.br`))),
    );
  }
  for (const name of ['al2023.tar', 'fonts.tar']) await install('tar', ['-xf', path.join(made, name), '-C', made]);
  await writeFile(path.join(made, 'fonts.conf'), FONTS);
  await chmod(path.join(made, 'chromium'), 0o755);
  return made;
}
