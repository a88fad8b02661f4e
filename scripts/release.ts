// What a release is made of: the version that package.json says, as tags, and the sums of all committed bundles.
// `release.ts FOLDER` writes FOLDER/SHA256SUMS and prints the tags as a workflow's outputs.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tasks.ts';

/** The tags of a version: one that never moves, and that of its major version. */
function tagsOf(version: string): { tag: string; major: string } {
  const [, major] = /^(\d+)\.\d+\.\d+$/.exec(version) ?? [];
  if (major === undefined) throw new Error(`package.json has the version ${version}; a release takes one like 1.2.3.`);
  return { tag: `v${version}`, major: `v${major}` };
}

/** All files of all bundles, from the repository's root. */
function bundleFiles(): string[] {
  const rooms = [...readdirSync(path.join(root, 'actions')).map((name) => `actions/${name}`), 'cli'];
  const folders = rooms.map((room) => `${room}/dist`).filter((folder) => existsSync(path.join(root, folder)));
  return folders.flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => `${folder}/${file}`)).sort();
}

const sumOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(path.join(root, file)))
    .digest('hex');

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to.');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const tags = tagsOf(version);
mkdirSync(folder, { recursive: true });
writeFileSync(
  path.join(folder, 'SHA256SUMS'),
  bundleFiles()
    .map((file) => `${sumOf(file)}  ${file}\n`)
    .join(''),
);
for (const [name, tag] of Object.entries(tags)) console.log(`${name}=${tag}`);
