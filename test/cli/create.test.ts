import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run, runJson, sampleLedger } from './run.ts';

const text = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');
const SCHEMA = '# yaml-language-server: $schema=../schema/account.json\n';

describe('account create', () => {
  it('writes the file of an account without a network', async () => {
    using ledger = sampleLedger();
    const made = await runJson(['account', 'create', 'gamma', '--ledger', ledger.folder]);
    expect(made).toEqual({ account: 'gamma', files: [`${ledger.folder}/accounts/gamma.yaml`], changed: true });
    expect(text(ledger.folder, 'accounts/gamma.yaml')).toBe(
      `${SCHEMA}name: gamma\nowner: {team: cloud}\nnetwork: none\n`,
    );
    expect((await run(['check', '--ledger', ledger.folder])).code).toBe(0);
  });

  it('asks for a network of the only pool, by the product, the unit and the owner that are named', async () => {
    using ledger = sampleLedger();
    const flags = ['--provision', '--user', 'octocat', '--email', 'aws+gamma@example.com', '--unit', 'Workloads/Prod'];
    await runJson(['account', 'create', 'gamma', '--ledger', ledger.folder, ...flags]);
    expect(text(ledger.folder, 'accounts/gamma.yaml')).toBe(
      `${SCHEMA}name: gamma\nowner: {user: octocat}\nemail: aws+gamma@example.com\nunit: Workloads/Prod\nnetwork: {pool: default}\n`,
    );
  });

  it('pins a block', async () => {
    using ledger = sampleLedger();
    await runJson(['account', 'create', 'gamma', '--subnet', '10.0.4.0/24', '--ledger', ledger.folder]);
    expect(text(ledger.folder, 'accounts/gamma.yaml')).toContain('network: {subnet: 10.0.4.0/24}\n');
  });

  it.each([
    ['a block that is taken', ['gamma', '--subnet', '10.0.160.0/24'], '10.0.160.0/24'],
    ['a name that is taken', ['acme'], 'is there already'],
    ['a name that is none', ['Gamma_1'], 'Gamma_1'],
    ['a pool that is not there', ['gamma', '--pool', 'defualt'], 'default'],
    ['two answers to one question', ['gamma', '--pool', 'default', '--subnet', '10.0.4.0/24'], 'exclude each other'],
    ['a value that is more than one', ['gamma', '--team', 'cloud}\nprotected: true'], 'invisible character U+000A'],
  ])('refuses %s, and writes nothing', async (_, given, why) => {
    using ledger = sampleLedger();
    const { code, err, out } = await run(['account', 'create', ...given, '--ledger', ledger.folder]);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(why)]);
    expect(await run(['account', 'get', 'gamma', '--ledger', ledger.folder])).toMatchObject({ code: 1 });
  });

  it('only prints what it would write in a dry run', async () => {
    using ledger = sampleLedger();
    const made = await runJson(['account', 'create', 'gamma', '--dry-run', '--ledger', ledger.folder]);
    expect(made).toMatchObject({ files: [`${ledger.folder}/accounts/gamma.yaml`] });
    expect((await run(['account', 'get', 'gamma', '--ledger', ledger.folder])).code).toBe(1);
  });
});

describe('account provision', () => {
  const bare = '# ours\nname: bare\nowner: {team: cloud}\nnetwork: none # yet\n';

  it('asks for the network of an account that has none, and leaves all else as it was', async () => {
    using ledger = sampleLedger({ 'accounts/bare.yaml': bare });
    await runJson(['account', 'provision', 'bare', '--ledger', ledger.folder]);
    expect(text(ledger.folder, 'accounts/bare.yaml')).toBe(bare.replace('none', '{pool: default}'));
  });

  it('brings back the network of an account that was cleaned', async () => {
    using ledger = sampleLedger({ 'accounts/bare.yaml': `${bare}lifecycle: clean\n` });
    await runJson(['account', 'provision', 'bare', '--subnet', '10.0.9.0/24', '--ledger', ledger.folder]);
    expect(text(ledger.folder, 'accounts/bare.yaml')).toContain('{subnet: 10.0.9.0/24} # yet\nlifecycle: present\n');
  });

  it('says how to do it again where the ledger wants it already', async () => {
    using ledger = sampleLedger();
    const { code, out, err } = await run(['account', 'provision', 'acme', '--ledger', ledger.folder]);
    expect([code, JSON.parse(out).changed, err]).toEqual([0, false, expect.stringContaining('dispatch the workflow')]);
  });

  it('gives no other block to an account that has one', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run([
      'account',
      'provision',
      'acme',
      '--subnet',
      '10.0.9.0/24',
      '--ledger',
      ledger.folder,
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('asks for the pool default already')]);
  });

  it("brings nobody back from the dead: a closed account's file stays", async () => {
    const closed = 'name: gone\nowner: {team: cloud}\nnetwork: none\nlifecycle: closed\n';
    using ledger = sampleLedger({ 'accounts/gone.yaml': closed });
    const { code, err } = await run(['account', 'provision', 'gone', '--ledger', ledger.folder]);
    expect([code, err]).toEqual([1, expect.stringContaining('Nothing was changed')]);
    expect(text(ledger.folder, 'accounts/gone.yaml')).toBe(closed);
  });
});

describe('pool add', () => {
  it('writes the file of a pool, named by its CIDR where nobody names it', async () => {
    using ledger = sampleLedger();
    const where = ['--ledger', ledger.folder];
    await runJson(['parent-subnet', 'add', '--cidr', '10.1.0.0/16', '--split-range', '24', ...where]);
    expect(text(ledger.folder, 'pools/pool-10-1-0-0-16.yaml')).toContain(
      'name: pool-10-1-0-0-16\nhub: main\nparent: 10.1.0.0/16\nsplit_range: 24\n',
    );
    await runJson(['pool', 'add', '--pool', 'third', '--cidr', '10.2.0.0/16', '--split-range', '24', ...where]);
    expect(await runJson(['pool', 'get', 'third', ...where])).toMatchObject({ blocks: 256, free: 256 });
  });

  it.each([
    ['host bits', '10.1.0.5/16', '24', '10.1.0.0/16'],
    ['an overlap', '10.0.128.0/17', '24', 'overlaps'],
    ['a split range above the parent', '10.1.0.0/16', '8', 'split_range'],
  ])('refuses %s, and says what is right', async (_, cidr, range, why) => {
    using ledger = sampleLedger();
    const given = ['--cidr', cidr, '--split-range', range, '--ledger', ledger.folder];
    const { code, err } = await run(['pool', 'add', ...given]);
    expect([code, err]).toEqual([1, expect.stringContaining(why)]);
  });
});
