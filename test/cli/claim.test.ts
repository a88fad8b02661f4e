import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { accountFile, run, runJson, sampleLedger } from './run.ts';

const claim = (folder: string, account: string, ...more: string[]) => [
  'subnet',
  'claim',
  '--account',
  account,
  '--ledger',
  folder,
  ...more,
];
const gamma = { 'accounts/gamma.yaml': accountFile('gamma') };

describe('a claim', () => {
  it('is printed, written to the file named by its block, and makes the ledger whole', async () => {
    using ledger = sampleLedger(gamma);
    const row = await runJson(claim(ledger.folder, 'gamma'));
    expect(row).toEqual({ subnet: '10.0.192.0/24', pool: 'default', account: 'gamma' });
    const text = readFileSync(path.join(ledger.folder, 'subnets/10.0.192.0-24.yaml'), 'utf8');
    expect(text).toBe('{subnet: 10.0.192.0/24, pool: default, account: gamma}\n');
    expect((await run(['check', '--json', '--ledger', ledger.folder])).out).toBe('[]\n');
  });

  it('is made once: later runs print it', async () => {
    using ledger = sampleLedger(gamma);
    const first = await run(claim(ledger.folder, 'gamma'));
    expect(await run(claim(ledger.folder, 'gamma'))).toEqual(first);
    expect(readdirSync(path.join(ledger.folder, 'subnets'))).toHaveLength(3);
  });

  it('is only printed in a dry run', async () => {
    using ledger = sampleLedger(gamma);
    expect(await runJson(claim(ledger.folder, 'gamma', '--dry-run'))).toMatchObject({ subnet: '10.0.192.0/24' });
    expect(existsSync(path.join(ledger.folder, 'subnets/10.0.192.0-24.yaml'))).toBe(false);
  });

  it('is of the block that is asked for', async () => {
    using ledger = sampleLedger(gamma);
    expect(await runJson(claim(ledger.folder, 'gamma', '--subnet', '10.0.7.0/24'))).toMatchObject({
      subnet: '10.0.7.0/24',
    });
  });

  it("is of the block that the account's file pins, in the pool around it", async () => {
    using ledger = sampleLedger({ 'accounts/gamma.yaml': accountFile('gamma', '{subnet: 10.0.8.0/24}') });
    expect(await runJson(claim(ledger.folder, 'gamma'))).toMatchObject({ subnet: '10.0.8.0/24', pool: 'default' });
  });

  it('is the first of a ledger that has no folder for claims yet', async () => {
    using ledger = sampleLedger({ 'subnets/10.0.160.0-24.yaml': null, 'subnets/10.0.233.0-24.yaml': null });
    expect(await runJson(claim(ledger.folder, 'acme'))).toMatchObject({ subnet: '10.0.160.0/24' });
  });

  it('passes over the block of a claim that nobody can read', async () => {
    using ledger = sampleLedger({ ...gamma, 'subnets/10.0.192.0-24.yaml': 'oops' });
    const { out } = await run(claim(ledger.folder, 'gamma'));
    expect(JSON.parse(out).subnet).not.toBe('10.0.192.0/24');
  });
});

describe('accounts that claim at the same time', () => {
  // First-fit sends all of them to the same block first.
  const names = Array.from({ length: 12 }, (_, index) => `racer-${index}`);
  const crowd = {
    'pools/default.yaml': 'name: default\nhub: main\nparent: 10.0.0.0/16\nsplit_range: 24\nstrategy: first-fit\n',
    ...Object.fromEntries(names.map((name) => [`accounts/${name}.yaml`, accountFile(name)])),
  };

  it('get blocks of their own', async () => {
    using ledger = sampleLedger(crowd);
    const rows = await Promise.all(names.map((name) => runJson<{ subnet: string }>(claim(ledger.folder, name))));
    expect(new Set(rows.map(({ subnet }) => subnet)).size).toBe(names.length);
    expect((await run(['check', '--json', '--ledger', ledger.folder])).out).toBe('[]\n');
  });

  it('get one block where they are the same account', async () => {
    using ledger = sampleLedger(crowd);
    const rows = await Promise.all(names.map(() => runJson<{ subnet: string }>(claim(ledger.folder, 'racer-1'))));
    expect(new Set(rows.map(({ subnet }) => subnet)).size).toBe(1);
  });
});

describe('nothing is claimed', () => {
  it.each([
    ['for an account that is not there', 'gama', [], gamma, 'The ledger has no account "gama".\n  Did you mean gamma?'],
    [
      'for an account without a network',
      'gamma',
      [],
      { 'accounts/gamma.yaml': accountFile('gamma', 'none') },
      'gamma asks for no network',
    ],
    [
      'for an account that is to be closed',
      'gamma',
      [],
      { 'accounts/gamma.yaml': `${accountFile('gamma')}lifecycle: closed\n` },
      'gamma is to be closed',
    ],
    [
      'for an account whose file is wrong',
      'gamma',
      [],
      { 'accounts/gamma.yaml': 'name: gamma\n' },
      'accounts/gamma.yaml:1:1 owner is missing.',
    ],
    [
      'of a pool that is not there',
      'gamma',
      [],
      { 'accounts/gamma.yaml': accountFile('gamma', '{pool: defualt}') },
      'Did you mean default?',
    ],
    [
      'of a pool that cannot be cut',
      'gamma',
      [],
      { ...gamma, 'pools/default.yaml': 'name: default\nhub: main\nparent: 10.0.0.0/16\nsplit_range: 8\n' },
      "The pool default can't be cut",
    ],
    [
      'of a block that another holds',
      'gamma',
      ['--subnet', '10.0.160.0/24'],
      gamma,
      '10.0.160.0/24 in pool default is taken.',
    ],
    ['of a block of no pool', 'gamma', ['--subnet', '10.1.0.0/24'], gamma, '10.1.0.0/24 does not lie in pool default'],
    [
      'of a pinned block of no pool',
      'gamma',
      [],
      { 'accounts/gamma.yaml': accountFile('gamma', '{subnet: 10.1.0.0/24}') },
      '10.1.0.0/24 lies in no pool',
    ],
    [
      'of another block than the one pinned',
      'gamma',
      ['--subnet', '10.0.9.0/24'],
      { 'accounts/gamma.yaml': accountFile('gamma', '{subnet: 10.0.8.0/24}') },
      'asks for 10.0.8.0/24, not for 10.0.9.0/24',
    ],
    ['of a second block', 'acme', ['--subnet', '10.0.9.0/24'], {}, 'acme holds 10.0.160.0/24 already.'],
    [
      'of a full pool',
      'gamma',
      [],
      { ...gamma, 'pools/default.yaml': 'name: default\nhub: main\nparent: 10.0.160.0/24\nsplit_range: 24\n' },
      'is exhausted',
    ],
  ])('%s', async (_, account, more, files: Record<string, string>, said) => {
    using ledger = sampleLedger(files);
    const before = readdirSync(path.join(ledger.folder, 'subnets'));
    const { code, out, err } = await run(claim(ledger.folder, account, ...more));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(said);
    expect(readdirSync(path.join(ledger.folder, 'subnets'))).toEqual(before);
  });
});
