import path from 'node:path';
import { UserError } from '../../src/core/problem.ts';
import { install, installed, type Log, onPath } from './install.ts';

/** A Python that moto's releases support, from the PATH. */
export async function ensurePython(): Promise<string> {
  const found = await onPath('python3', ['-c', 'import sys; print(sys.version_info >= (3, 10))'], (said) =>
    said.includes('True'),
  );
  if (found !== undefined) return found;
  throw new UserError('Python 3.10 or newer is needed for the rehearsed AWS, and there is none.', {
    hint: 'Install Python 3 with its venv module, and put python3 on your PATH.',
  });
}

/**
 * A virtual environment of its own for some pinned packages.
 * @param wanted arguments of `pip install`
 * @returns the environment's folder
 */
export async function environment(name: string, wanted: string[], log: Log): Promise<string> {
  const python = await ensurePython();
  const make = async (folder: string) => {
    const made = path.join(folder, 'environment');
    await install(python, ['-m', 'venv', made]);
    await install(path.join(made, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', ...wanted]);
    return made;
  };
  const byHand = `Install Python's venv and pip, and look at what failed: python3 -m pip install ${wanted.join(' ')}`;
  return installed({ name, target: path.join('python', name.replaceAll(' ', '-')), make, byHand }, log);
}

/** A tool that comes as a wheel with a binary: from the PATH in the pinned version, else from a package. */
export async function wheelTool(name: string, version: string, wheel: string, log: Log): Promise<string> {
  const found = await onPath(name, ['--version'], (answer) => answer.includes(version));
  return found ?? path.join(await environment(`${name} ${version}`, [wheel], log), 'bin', name);
}
