import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../src/core/problem.ts';
import { packageRoot } from './package.ts';

const SCRIPT = 'rehearsal/demo.ts';

/**
 * Plays the demo by the pinned Node, to its end.
 *
 * @returns The demo's exit code.
 * @throws UserError outside of a clone: an installed package is without the rehearsal.
 */
export async function demo(): Promise<number> {
  const root = packageRoot();
  if (!existsSync(path.join(root, SCRIPT))) {
    throw new UserError('The demo is in a clone of the repository only.', {
      hint: 'Clone it, and run genesis demo or npm run demo there.',
    });
  }
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), SCRIPT], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
