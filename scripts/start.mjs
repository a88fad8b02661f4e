// The first step of every npm script. Plain JavaScript for any Node from 18 on, because a fresh clone has neither the
// packages nor the pinned Node yet: it installs both where they are missing, then runs the script with the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const node = path.join(root, 'node_modules', 'node', 'bin', 'node');
const stamp = path.join(root, 'node_modules', '.genesis-installed');

function installed() {
  const want = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  const started = Date.now();
  process.stderr.write('Installing packages (npm ci) …\n');
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  // The `node` package puts its binary in place by an install script, the only one that is run.
  npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, want);
  process.stderr.write(`Packages are in place (${Math.round((Date.now() - started) / 1000)} s).\n`);
}

function npm(args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    process.stderr.write(`npm ${args.join(' ')} failed; run it by hand to see why.\n`);
    process.exit(1);
  }
}

installed();
const [script, ...args] = process.argv.slice(2);
const child = spawn(node, [path.resolve(root, script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
