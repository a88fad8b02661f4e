// Writes the files that are made from the sources. With --check nothing is written, and a file that differs fails.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { jsonSchemas } from '../src/core/ledger/json-schema.ts';
import { docsPages } from './docs-tables.ts';
import { pictures } from './pictures.ts';
import { workflowsPage } from './workflow-table.ts';

/** Gives the text of files by their path from the repository's root. */
type Generator = () => ReadonlyMap<string, string>;

const GENERATORS: Readonly<Record<string, Generator>> = {
  'JSON Schemas': () => jsonSchemas('state/schema'),
  'pages of docs': docsPages,
  'page of workflows': workflowsPage,
  pictures,
};

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function current(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
for (const [what, generate] of Object.entries(GENERATORS)) {
  const files = generate();
  const stale = [...files].filter(([file, text]) => current(file) !== text);
  for (const [file, text] of stale) {
    if (check) console.error(`${file} is not what its source gives: run \`npm run generate\` and commit it.`);
    else write(file, text);
  }
  if (check && stale.length > 0) process.exitCode = 1;
  console.log(`${what}: ${files.size} files, ${stale.length} ${check ? 'stale' : 'written'}`);
}
