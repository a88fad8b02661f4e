import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NAME = 'genesis-actions';

/** The folder this command came in: a checkout or an installed package. The bundle lies deeper in it than the sources. */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (manifest(folder)?.name === NAME) return folder;
  }
  throw new Error(`${import.meta.dirname} is in no package ${NAME}: the command was copied without it`);
}

export function version(): string {
  return manifest(packageRoot())?.version ?? '';
}

function manifest(folder: string): { name?: string; version?: string } | undefined {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
