import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

const input = (name: string) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { REHEARSAL_ARTIFACTS: store = '', GITHUB_WORKSPACE: workspace = '.', GITHUB_OUTPUT: outputs = '' } = process.env;

function fail(message: string): never {
  console.log(`::error::${message}`);
  process.exit(1);
}

const run = input('run-id');
const foreign = run !== process.env.GITHUB_RUN_ID || input('repository') !== process.env.GITHUB_REPOSITORY;
// Without a token the real one looks into the current run, whatever run-id says.
if (foreign && !input('github-token')) fail('Artifacts of another run or repository need the input github-token.');

const source = path.join(store, run);
const there = existsSync(source) ? readdirSync(source) : [];
const [name, pattern] = [input('name'), input('pattern')];
const wanted = there.filter((artifact) => (name ? artifact === name : !pattern || path.matchesGlob(artifact, pattern)));
if (name && wanted.length === 0) fail(`Unable to download artifact(s): Artifact not found for name: ${name}`);

const target = path.resolve(workspace, input('path'));
mkdirSync(target, { recursive: true });
for (const artifact of wanted) {
  // An artifact asked for by name, and merged ones, have no folder of their own.
  const flat = name || input('merge-multiple') === 'true';
  cpSync(path.join(source, artifact), flat ? target : path.join(target, artifact), { recursive: true });
}
appendFileSync(outputs, `download-path=${target}\n`);
console.log(`Downloaded ${wanted.length} artifacts: ${wanted.join(', ')}`);
