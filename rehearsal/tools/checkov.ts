import path from 'node:path';
import { type Log, onPath } from './install.ts';
import { PINS } from './pins.ts';
import { environment } from './python.ts';

/**
 * Finds or installs checkov, which audits Terraform and workflow files.
 *
 * @returns The command and its first arguments: a script of a virtual environment that was moved starts by its Python.
 */
export async function ensureCheckov(log: Log): Promise<[string, ...string[]]> {
  const found = await onPath('checkov', ['--version'], (answer) => answer.trim() === PINS.checkov);
  if (found !== undefined) return [found];
  const folder = await environment(`checkov ${PINS.checkov}`, [`checkov==${PINS.checkov}`], log);
  return [path.join(folder, 'bin', 'python'), '-m', 'checkov.main'];
}
