// What is not a test: types, lint, generated files, committed bundles, Terraform's form and the workflows' own linters.
import { globSync } from 'node:fs';
import path from 'node:path';
import { ensureActionlint } from '../rehearsal/tools/actionlint.ts';
import { ensureCheckov } from '../rehearsal/tools/checkov.ts';
import { ensureShellcheck } from '../rehearsal/tools/shellcheck.ts';
import { ensureTerraform } from '../rehearsal/tools/terraform.ts';
import { ensureZizmor } from '../rehearsal/tools/zizmor.ts';
import { capture, root } from './tasks.ts';

const log = (line: string) => console.log(line);
const node = process.execPath;
const script = (file: string) => [node, path.join(root, 'scripts', file), '--check'];

const [actionlint, checkov, shellcheck, zizmor, terraform] = [
  await ensureActionlint(log),
  await ensureCheckov(log),
  await ensureShellcheck(log),
  await ensureZizmor(log),
  await ensureTerraform(log),
];

const examples = globSync('examples/*/*.yml', { cwd: root });
const checks: Record<string, string[]> = {
  types: [node, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.all.json'],
  'lint and format': [node, 'node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off'],
  'generated files': script('generate.ts'),
  'built bundles': script('build.ts'),
  'terraform fmt': [terraform, 'fmt', '-check', '-recursive', 'terraform'],
  actionlint: [actionlint, '-shellcheck', shellcheck],
  'actionlint of examples': [actionlint, '-shellcheck', shellcheck, ...examples],
  zizmor: [
    zizmor,
    '--offline',
    '--persona=auditor',
    '--config',
    '.github/zizmor.yml',
    '.github',
    'action.yml',
    'actions',
    ...examples,
  ],
  checkov: [...checkov, '--config-file', '.github/checkov.yml', '--directory', 'terraform', '--directory', '.github'],
};

let failed = 0;
for (const [name, [command = '', ...args]] of Object.entries(checks)) {
  const started = Date.now();
  const { code, text } = await capture(command, args);
  if (code !== 0) failed += 1;
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(text);
}
console.log(`checks: ${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
