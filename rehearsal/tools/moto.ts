import path from 'node:path';
import { type Log, onPath } from './install.ts';
import { PINS, ROOT } from './pins.ts';
import { environment } from './python.ts';

const REQUIREMENTS = path.join(ROOT, 'rehearsal', 'aws', 'requirements.txt');

/** Finds or installs moto with its server. Returns the absolute path of a Python that can import it. */
export async function ensureMoto(log: Log): Promise<string> {
  // Asking what is installed takes a tenth of the time that importing it takes.
  const asks = 'from importlib.metadata import version as v; v("flask"), v("flask-cors"); print("moto", v("moto"))';
  const found = await onPath('python3', ['-c', asks], (answer) => answer.trim() === `moto ${PINS.moto}`);
  if (found !== undefined) return found;
  return path.join(await environment(`moto ${PINS.moto}`, ['--requirement', REQUIREMENTS], log), 'bin', 'python');
}
