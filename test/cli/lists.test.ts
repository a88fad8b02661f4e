import { describe, expect, it } from '@jest/globals';
import { run, runJson, sampleLedger } from './run.ts';

type Row = Record<string, unknown>;

const wide = 'name: wide\nhub: main\nparent: 20.0.0.0/8\nsplit_range: 24\n';

describe('pools', () => {
  it('are listed with their use', async () => {
    using ledger = sampleLedger({ 'pools/wide.yaml': wide });
    const pools = await runJson<Row[]>(['pool', 'list', '--ledger', ledger.folder]);
    expect(pools.map(({ name, blocks, claimed, free }) => [name, blocks, claimed, free])).toEqual([
      ['default', 256, 2, 254],
      ['wide', 65536, 0, 65536],
    ]);
  });

  it('answer to the name they have in Genesis', async () => {
    using ledger = sampleLedger();
    const pool = await runJson(['parent-subnet', 'get', '--pool', 'default', '--ledger', ledger.folder]);
    expect(pool).toMatchObject({ parent: '10.0.0.0/16', split_range: 24, hub: 'main' });
  });

  it('that cannot be cut as they say have no numbers', async () => {
    using ledger = sampleLedger({ 'pools/odd.yaml': 'name: odd\nhub: main\nparent: 30.0.0.0/16\nsplit_range: 8\n' });
    const { code, out } = await run(['pool', 'get', '--pool', 'odd', '--table', '--ledger', ledger.folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/^odd +main +30\.0\.0\.0\/16 +\/8 +- +- +- +-$/m);
  });

  it('that are not there are told with what was likely meant', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run(['pool', 'get', '--pool', 'defualt', '--ledger', ledger.folder]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Did you mean default?') });
  });
});

describe('blocks', () => {
  it('that are claimed are listed in the order of addresses', async () => {
    using ledger = sampleLedger({
      'subnets/10.0.9.0-24.yaml': '{subnet: 10.0.9.0/24, pool: default, account: gamma}\n',
    });
    const rows = await runJson<Row[]>(['subnet', 'list', '--ledger', ledger.folder]);
    expect(rows.map(({ subnet, account, state }) => [subnet, account, state])).toEqual([
      ['10.0.9.0/24', 'gamma', 'claimed'],
      ['10.0.160.0/24', 'acme', 'claimed'],
      ['10.0.233.0/24', 'beta', 'claimed'],
    ]);
  });

  it('that are free are listed by pages, one pool after another', async () => {
    using ledger = sampleLedger({ 'pools/wide.yaml': wide });
    const free = ['subnet', 'list', '--free-subnets', '--ledger', ledger.folder, '--per-page', '127'];
    const rows = await runJson<Row[]>([...free, '--page', '1']);
    expect(rows).toHaveLength(127);
    expect(rows.at(-1)).toEqual({ subnet: '10.0.255.0/24', pool: 'default', account: null, state: 'free' });
    expect((await runJson<Row[]>([...free, '--page', '2']))[0]).toMatchObject({ subnet: '20.0.0.0/24', pool: 'wide' });
  });

  it('that are free in one pool are listed alone', async () => {
    using ledger = sampleLedger({ 'pools/wide.yaml': wide });
    const args = ['subnet', 'list', '--free-subnets', '--pool', 'wide', '--ledger', ledger.folder];
    expect(
      (await runJson<Row[]>([...args, '--page', '655', '--per-page', '100'])).map(({ subnet }) => subnet).at(-1),
    ).toBe('20.255.255.0/24');
    expect(await runJson<Row[]>([...args, '--per-page', '-1'])).toHaveLength(65536);
  });

  it('of a pool of IPv6, more than memory holds, are refused all at once and given by pages', async () => {
    using ledger = sampleLedger({ 'pools/six.yaml': 'name: six\nhub: main\nparent: fd00::/32\nsplit_range: 64\n' });
    const args = ['subnet', 'list', '--free-subnets', '--pool', 'six', '--ledger', ledger.folder];
    expect(await run([...args, '--per-page', '-1'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('by pages'),
    });
    expect(await runJson<Row[]>([...args, '--per-page', '1', '--page', '4294967'])).toMatchObject([
      { subnet: 'fd00:0:41:8937::/64' },
    ]);
  });

  it('under a claim that nobody can read are not free', async () => {
    using ledger = sampleLedger({ 'subnets/10.0.0.0-24.yaml': 'oops' });
    const { out, err } = await run(['subnet', 'list', '--free-subnets', '--per-page', '1', '--ledger', ledger.folder]);
    expect(JSON.parse(out)).toMatchObject([{ subnet: '10.0.1.0/24' }]);
    expect(err).toContain("1 file of the ledger can't be read");
  });

  it.each([
    ['10.0.160.0/24', 'acme', 'claimed'],
    ['10.0.4.0/24', null, 'free'],
  ])('are shown one by one: %s', async (subnet, account, state) => {
    using ledger = sampleLedger();
    const row = await runJson(['subnet', 'get', '--subnet', subnet, '--ledger', ledger.folder]);
    expect(row).toEqual({ subnet, pool: 'default', account, state });
  });

  it.each([
    ['10.0.160.0/25', '10.0.160.0/25 overlaps 10.0.160.0/24, which acme holds'],
    ['10.0.4.0/25', '10.0.4.0/25 is no block of the pool default'],
    ['192.168.0.0/24', '192.168.0.0/24 lies in no pool'],
    ['10.0.4.5/24', 'Write 10.0.4.0/24'],
  ])('that are none are told from those: %s', async (subnet, said) => {
    using ledger = sampleLedger();
    const { code, err } = await run(['subnet', 'get', '--subnet', subnet, '--ledger', ledger.folder]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(said) });
  });
});

describe('accounts', () => {
  it('are listed in the order of names, by pages', async () => {
    using ledger = sampleLedger();
    const rows = await runJson<Row[]>(['account', 'list', '--page', '1', '--per-page', '1', '--ledger', ledger.folder]);
    expect(rows.map(({ name }) => name)).toEqual(['beta']);
  });

  it('are shown with what their files say and what is worked out from others', async () => {
    using ledger = sampleLedger();
    expect(await runJson(['account', 'get', '--account', 'acme', '--ledger', ledger.folder])).toMatchObject({
      name: 'acme',
      email: 'aws+acme@example.com',
      pool: 'default',
      subnet: '10.0.160.0/24',
      ledger: { owner: { team: 'cloud' } },
    });
  });

  it('are a table for people, with a dash for what is unknown', async () => {
    using ledger = sampleLedger();
    const { out } = await run(['account', 'list', '--table', '--ledger', ledger.folder]);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'ACCOUNT  STATE  AWS ACCOUNT ID  SUBNET         POOL     EMAIL',
      'acme     -      -               10.0.160.0/24  default  aws+acme@example.com',
    ]);
  });

  it('that are not there are told with what was likely meant', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run(['account', 'get', '--account', 'amce', '--ledger', ledger.folder]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Did you mean acme?') });
  });
});
