// Bundles every action and the command with ncc: one readable file each, started without node_modules.
// `build.ts --check` builds into a folder of its own and fails where the committed bundles differ from the sources.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import { capture, root } from './tasks.ts';

// A folder of this process's own, so that builds side by side don't meet; ncc names modules relative to it.
const emitted = path.join(root, '.cache', `emitted-${process.pid}`);
const check = process.argv.includes('--check');
const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const actions = readdirSync(path.join(root, 'actions')).map((name) => `actions/${name}`);
const rooms = [...actions, 'cli'].filter(
  (room) => existsSync(path.join(root, room, 'main.ts')) && (only.length === 0 || only.includes(room)),
);

/** Types go first, once for all bundles: ncc would compile and check the whole tree again for each. */
async function emit(): Promise<void> {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit', 'false', '--outDir', emitted];
  const { code, text } = await capture(process.execPath, tsc);
  if (code === 0) return;
  console.log(text);
  process.exitCode = 1;
}

async function bundle(room: string): Promise<string | undefined> {
  const made = mkdtempSync(path.join(tmpdir(), 'genesis-build-'));
  const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const entry = path.join(room, 'main.js');
  const built = await capture(process.execPath, [ncc, 'build', entry, '--out', made, '--no-cache', '--quiet'], emitted);
  const target = path.join(root, room, 'dist');
  const differs = built.code !== 0 ? built.text : check ? difference(made, target) : undefined;
  if (!check && built.code === 0) {
    rmSync(target, { recursive: true, force: true });
    cpSync(made, target, { recursive: true });
  }
  rmSync(made, { recursive: true });
  return differs;
}

function difference(made: string, committed: string): string | undefined {
  const list = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
  if (list(made).join() !== list(committed).join()) return 'has other files than the sources give; run npm run build';
  const changed = list(made).filter(
    (file) => !readFileSync(path.join(made, file)).equals(readFileSync(path.join(committed, file))),
  );
  return changed.length > 0 ? `${changed.join(', ')} differs from what the sources give; run npm run build` : undefined;
}

await emit();
const limit = pLimit(2);
const faults = await Promise.all(rooms.map((room) => limit(async () => ({ room, fault: await bundle(room) }))));
rmSync(emitted, { recursive: true, force: true });
for (const { room, fault } of faults) console.log(fault ? `✗ ${room}/dist ${fault}` : `✓ ${room}/dist`);
if (faults.some(({ fault }) => fault)) process.exitCode = 1;
