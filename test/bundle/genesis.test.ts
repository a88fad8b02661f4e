// The command as it ships: the committed bundle, started as npx and a shell start it.
import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { accountFile, sampleLedger } from '../cli/run.ts';

const BUNDLE = path.resolve(import.meta.dirname, '../../cli/dist/index.js');
const run = promisify(execFile);
const genesis = (...args: string[]) => run(process.execPath, [BUNDLE, ...args]);

it('can be started by its name', () => {
  accessSync(BUNDLE, constants.X_OK);
  expect(readFileSync(BUNDLE, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

it('checks a ledger, and says by its exit code what it found', async () => {
  using ledger = sampleLedger();
  expect(await genesis('check', '--json', '--ledger', ledger.folder)).toEqual({ stdout: '[]\n', stderr: '' });
  await expect(genesis('check', '--ledger', path.join(ledger.folder, 'pools'))).rejects.toMatchObject({ code: 1 });
  await expect(genesis('chekc')).rejects.toMatchObject({ code: 2, stdout: '' });
});

it('gives processes that claim at the same time blocks of their own', async () => {
  const names = Array.from({ length: 16 }, (_, index) => `racer-${index}`);
  using ledger = sampleLedger({
    'pools/default.yaml': 'name: default\nhub: main\nparent: 10.0.0.0/16\nsplit_range: 24\nstrategy: first-fit\n',
    ...Object.fromEntries(names.map((name) => [`accounts/${name}.yaml`, accountFile(name)])),
  });
  const claimed = await Promise.all(
    names.map(async (name) =>
      JSON.parse((await genesis('subnet', 'claim', '--account', name, '--ledger', ledger.folder)).stdout),
    ),
  );
  expect(new Set(claimed.map(({ subnet }) => subnet)).size).toBe(names.length);
  expect(readdirSync(path.join(ledger.folder, 'subnets'))).toHaveLength(names.length + 2);
});

it('ends quietly when its reader has seen enough', async () => {
  using ledger = sampleLedger({ 'pools/wide.yaml': 'name: wide\nhub: main\nparent: 20.0.0.0/8\nsplit_range: 24\n' });
  const args = ['subnet', 'list', '--free-subnets', '--per-page', '-1', '--ledger', ledger.folder];
  const child = spawn(process.execPath, [BUNDLE, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

it('says where the demo is when it is installed without it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'genesis-installed-'));
  try {
    await cp(path.dirname(BUNDLE), path.join(folder, 'cli/dist'), { recursive: true });
    await cp(path.resolve(BUNDLE, '../../../package.json'), path.join(folder, 'package.json'));
    const installed = run(process.execPath, [path.join(folder, 'cli/dist/index.js'), 'demo']);
    await expect(installed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('a clone of the repository only'),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
