import { chmodSync, copyFileSync, existsSync, globSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const input = (name: string) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { REHEARSAL_ARTIFACTS: store = '', GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
const { GITHUB_WORKSPACE: workspace = '.' } = process.env;

function fail(message: string): never {
  console.log(`::error::${message}`);
  process.exit(1);
}

const isFile = (file: string) => statSync(file).isFile();
const hidden = (file: string) =>
  path
    .relative(workspace, file)
    .split(path.sep)
    .some((part) => /^\.[^.]/.test(part));

/** Files that a path, a folder or a pattern stands for, and the folder they are kept relative to. */
function find(pattern: string): { root: string; files: string[] } {
  const absolute = path.resolve(workspace, pattern);
  if (existsSync(absolute) && isFile(absolute)) return { root: path.dirname(absolute), files: [absolute] };
  if (existsSync(absolute)) {
    const below = readdirSync(absolute, { recursive: true, encoding: 'utf8' });
    return { root: absolute, files: below.map((file) => path.join(absolute, file)).filter(isFile) };
  }
  // A pattern's folder is what comes before its first wildcard.
  const literal = absolute.split(/[*?[]/)[0] ?? '';
  return { root: path.dirname(`${literal}_`), files: globSync(absolute).filter(isFile) };
}

function commonFolder(folders: string[]): string {
  const [first = workspace, ...rest] = folders;
  let common = first;
  while (!rest.every((folder) => `${folder}/`.startsWith(`${common}/`))) common = path.dirname(common);
  return common;
}

/** act leaves `strategy.job-index` empty: the shards of a matrix get their numbers in the order in which they come. */
function numbered(name: string): string {
  if (!name.endsWith('-')) return name;
  const shards = path.join(store, '.shards');
  mkdirSync(shards, { recursive: true });
  for (let index = 0; ; index += 1) {
    try {
      mkdirSync(path.join(shards, `${run}.${attempt} ${name}${index}`));
      return `${name}${index}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

const name = numbered(input('name'));
if (/["|:<>*?\r\n\\/]/.test(name)) fail(`The artifact name is not valid: ${name}.`);
const patterns = input('path')
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);
if (patterns.some((pattern) => pattern.startsWith('!'))) fail('The stand-in does not model patterns that exclude.');
const found = patterns.map(find);
const all = input('include-hidden-files') === 'true';
const files = [...new Set(found.flatMap((one) => one.files))].filter((file) => all || !hidden(file));

if (files.length === 0) {
  const message = `No files were found with the provided path: ${input('path')}. No artifacts will be uploaded.`;
  if (input('if-no-files-found') === 'error') fail(message);
  if (input('if-no-files-found') === 'warn') console.log(`::warning::${message}`);
} else {
  const target = path.join(store, run, name);
  if (existsSync(target) && input('overwrite') !== 'true') {
    fail('Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run');
  }
  rmSync(target, { recursive: true, force: true });
  const root = commonFolder(found.map((one) => one.root));
  for (const file of files) {
    const copy = path.join(target, path.relative(root, file));
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(file, copy);
    // A zip keeps no permissions.
    chmodSync(copy, 0o644);
  }
  console.log(`Artifact ${name} has ${files.length} files.`);
}
