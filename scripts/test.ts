// `npm test` runs unit and real tests, `test.ts unit` the quick ones alone, `test.ts soak` what takes long.
// Further arguments go to jest, for example a file's name.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { root, run } from './tasks.ts';

// One more than there are cores: Terraform's provider waits ten seconds at a time for what it made. Not more than five,
// because each may have an AWS and a Terraform of its own in memory.
const WORKERS = Math.min(availableParallelism(), 4) + 1;

const [suite, ...rest] = process.argv.slice(2);
const named = suite === 'unit' || suite === 'soak';
const projects = named ? [suite] : ['unit', 'real'];
const extra = named ? rest : process.argv.slice(2);

mkdirSync(path.join(root, '.cache'), { recursive: true });
process.exitCode = await run(process.execPath, [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  `--maxWorkers=${WORKERS}`,
  '--json',
  '--outputFile=.cache/test-results.json',
  '--selectProjects',
  ...projects,
  ...(extra.length > 0 ? ['--', ...extra] : []),
]);
