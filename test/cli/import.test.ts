import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { run, runJson, sampleLedger } from './run.ts';

interface Printed {
  written: string[];
  unchanged: number;
  left: { what: string; reason: string }[];
  secret: Record<string, string>;
}

const EMPTY = {
  'pools/default.yaml': null,
  'accounts/acme.yaml': null,
  'accounts/beta.yaml': null,
  'subnets/10.0.160.0-24.yaml': null,
  'subnets/10.0.233.0-24.yaml': null,
};
const id = (name: string) => name.padEnd(26, '0');
const raw = (value: object | string) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

type Account = {
  state?: string;
  aws?: string;
  product?: string;
  metadata?: string;
  deleted?: number;
  provider?: string;
  by?: string;
};

/** A Genesis server's database, with its tables as the server makes them. */
function database(folder: string) {
  const file = path.join(folder, '..', 'genesis.db');
  const db = new DatabaseSync(file);
  db.exec(`
    CREATE TABLE Account (ID TEXT PRIMARY KEY, State TEXT NOT NULL, Provider TEXT NOT NULL, ProviderMetadataRaw BYTEA NULL,
      Provisioner TEXT NOT NULL, AccountMetadataRaw BYTEA NULL, CreateAt BIGINT NOT NULL, DeleteAt BIGINT NOT NULL,
      APISecurityLock NOT NULL DEFAULT FALSE, LockAcquiredBy CHAR(26) NULL, LockAcquiredAt BIGINT NOT NULL);
    CREATE TABLE ParentSubnet (ID TEXT PRIMARY KEY, CIDR TEXT NOT NULL, SplitRange BIGINT NOT NULL, CreateAt BIGINT NOT NULL,
      LockAcquiredBy CHAR(26) NULL, LockAcquiredAt BIGINT NOT NULL);
    CREATE TABLE SubnetPool (ID TEXT PRIMARY KEY, CIDR TEXT NOT NULL, AccountID TEXT, ParentSubnet TEXT NOT NULL,
      CreateAt BIGINT NOT NULL, LockAcquiredBy CHAR(26) NULL, LockAcquiredAt BIGINT NOT NULL);
    CREATE TABLE Webhooks (ID TEXT PRIMARY KEY, OwnerID TEXT NOT NULL, URL TEXT NOT NULL, CreateAt BIGINT NOT NULL, DeleteAt BIGINT NOT NULL);`);
  let count = 0;
  return {
    file,
    account(
      name: string,
      { state = 'stable', aws, product, metadata, deleted = 0, provider = 'aws', by }: Account = {},
    ) {
      const provided = metadata ?? {
        ServiceCatalogProductID: product ?? '',
        AWSAccountID: aws ?? '',
        AccountProductID: 'pp-1',
      };
      const insert = db.prepare('INSERT INTO Account VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)');
      insert.run(
        id(name),
        state,
        provider,
        raw(provided),
        'genesis',
        raw({ Provision: true, Subnet: '' }),
        ++count,
        deleted,
        1,
        by ?? null,
      );
    },
    parent(name: string, cidr: string, split: number) {
      db.prepare('INSERT INTO ParentSubnet VALUES (?, ?, ?, ?, NULL, 0)').run(id(name), cidr, split, ++count);
    },
    subnet(cidr: string, account: string, parent: string) {
      const insert = db.prepare('INSERT INTO SubnetPool VALUES (?, ?, ?, ?, ?, NULL, 0)');
      insert.run(id(`s${++count}x`), cidr, account, id(parent), count);
    },
    webhook(name: string, url: string, deleted = 0) {
      db.prepare('INSERT INTO Webhooks VALUES (?, ?, ?, ?, ?)').run(id(name), 'owner', url, ++count, deleted);
    },
  };
}

function world() {
  const ledger = sampleLedger(EMPTY);
  const db = database(ledger.folder);
  db.parent('p1', '10.20.0.0/16', 24);
  db.account('one', { aws: '123456789012', product: 'prod-abcdefghijklm' });
  db.account('two', { aws: '123456789013' });
  db.subnet('10.20.1.0/24', '123456789012', 'p1');
  db.subnet('10.20.2.0/24', id('two'), 'p1');
  db.subnet('10.20.3.0/24', '', 'p1');
  return { ledger, db, [Symbol.dispose]: () => ledger[Symbol.dispose]() };
}

const importing = ({ ledger, db }: ReturnType<typeof world>, ...more: string[]) =>
  runJson<Printed>(['account', 'import', db.file, '--ledger', ledger.folder, ...more]);
const reading =
  ({ ledger }: ReturnType<typeof world>) =>
  (file: string) =>
    readFileSync(path.join(ledger.folder, file), 'utf8');

describe('an import', () => {
  it('writes pools, adopted and protected accounts and their claims; the check finds nothing wrong', async () => {
    using made = world();
    const { written, left } = await importing(made);
    expect(written.map((file) => path.relative(made.ledger.folder, file))).toEqual([
      `accounts/cloud-${id('one')}.yaml`,
      `accounts/cloud-${id('two')}.yaml`,
      'pools/genesis-10-20-0-0-16.yaml',
      'subnets/10.20.1.0-24.yaml',
      'subnets/10.20.2.0-24.yaml',
    ]);
    expect(left).toEqual([]);
    const read = reading(made);
    expect(read(`accounts/cloud-${id('one')}.yaml`)).toBe(
      `# yaml-language-server: $schema=../schema/account.json\nname: cloud-${id('one')}\nowner: {team: cloud}\n` +
        'network: {pool: genesis-10-20-0-0-16}\naccount_id: "123456789012"\nprotected: true\nproduct: prod-abcdefghijklm\n',
    );
    expect(read('subnets/10.20.2.0-24.yaml')).toBe(
      `{subnet: 10.20.2.0/24, pool: genesis-10-20-0-0-16, account: cloud-${id('two')}}\n`,
    );
    expect((await run(['check', '--ledger', made.ledger.folder])).code).toBe(0);
  });

  it('changes nothing when it is run again', async () => {
    using made = world();
    made.db.webhook('hook', 'https://hooks.example.com/x');
    await importing(made);
    expect(await importing(made)).toMatchObject({ written: [], unchanged: 5, left: [] });
  });

  it('writes nothing as a dry run, and says the same', async () => {
    using made = world();
    made.db.webhook('hook', 'https://hooks.example.com/x');
    const dry = await importing(made, '--dry-run');
    expect((await importing(made)).written).toEqual(dry.written);
  });

  it('overwrites no file: one that says something else is listed', async () => {
    using made = world();
    await importing(made);
    const { left } = await importing(made, '--team', 'other');
    expect(left).toHaveLength(2);
    expect(left[0]?.reason).toContain('says something else');
    expect(reading(made)(`accounts/cloud-${id('one')}.yaml`)).toContain('{team: cloud}');
  });

  it('takes webhooks by name into organization.yaml, byte for byte as it was elsewhere, and prints their addresses', async () => {
    using made = world();
    made.db.webhook('hookaaaa', 'https://hooks.example.com/x?key=1');
    made.db.webhook('gone', 'https://old.example.com', 5);
    const before = reading(made)('organization.yaml');
    const { secret } = await importing(made);
    expect(reading(made)('organization.yaml')).toBe(
      before.replace(
        '{name: cloud, format: genesis}]',
        '{name: cloud, format: genesis}, {name: genesis-hookaaaa, format: genesis}]',
      ),
    );
    expect(JSON.parse(secret.GENESIS_WEBHOOKS ?? '')).toEqual({
      'genesis-hookaaaa': { url: 'https://hooks.example.com/x?key=1' },
    });
  });

  it('names the webhooks whose addresses the printed secret would lose', async () => {
    using made = world();
    made.db.webhook('hookaaaa', 'https://hooks.example.com/x');
    const { err } = await run(['account', 'import', made.db.file, '--ledger', made.ledger.folder]);
    expect(err).toContain("Webhooks whose address isn't known here: cloud.");
  });

  it('writes the e-mail address that a pattern gives', async () => {
    using made = world();
    await importing(made, '--email', 'cloud+{id}@example.com');
    expect(reading(made)(`accounts/cloud-${id('one')}.yaml`)).toContain(`email: cloud+${id('one')}@example.com\n`);
  });
});

describe('what is left is listed with its reason, and the rest goes on:', () => {
  it.each<[string, (db: ReturnType<typeof database>) => void, RegExp]>([
    ['a parent that overlaps', (db) => db.parent('p2', '10.20.128.0/17', 24), /overlaps the pool genesis-10-20-0-0-16/],
    ['a parent twice', (db) => db.parent('p2', '10.20.0.0/16', 24), /overlaps the pool/],
    ['a parent with host bits', (db) => db.parent('p2', '10.30.0.5/16', 24), /host bits.*10\.30\.0\.0\/16/],
    ['a parent that is no network', (db) => db.parent('p2', 'office', 24), /not a network/],
    ['a split range that cannot be', (db) => db.parent('p2', '10.30.0.0/16', 8), /can't be split in \/8/],
    ['blocks too small for a network', (db) => db.parent('p2', '10.30.0.0/16', 30), /genesis check would say/],
    ['an account without an AWS id', (db) => db.account('odd'), /no AWS account id/],
    ['a deleted account', (db) => db.account('odd', { aws: '123456789014', deleted: 7 }), /was deleted/],
    ['a half-made account', (db) => db.account('odd', { state: 'creation-failed' }), /half made \(creation-failed\)/],
    [
      'an account that goes',
      (db) => db.account('odd', { aws: '123456789014', state: 'deletion-requested' }),
      /let Genesis finish/,
    ],
    ['an account with an odd name', (db) => db.account('O_dd', { aws: '123456789014' }), /makes no name/],
    ['an AWS account twice', (db) => db.account('odd', { aws: '123456789012' }), /the one of account one/],
    ['another provider', (db) => db.account('odd', { aws: '123456789014', provider: 'gcp' }), /provider is "gcp"/],
    ['metadata that is no JSON', (db) => db.account('odd', { metadata: '{' }), /metadata can't be read/],
    ['an account nobody may touch', (db) => db.account('odd', { aws: '111111111111' }), /management account/],
    [
      'a state',
      (db) => db.account('odd', { aws: '123456789014', state: 'provisioning-failed' }),
      /not its state provisioning-failed/,
    ],
    ['a server at work', (db) => db.account('odd', { aws: '123456789014', by: id('server') }), /stop the server/],
    [
      'a product of another kind',
      (db) => db.account('odd', { aws: '123456789014', product: 'thing' }),
      /no id of a product/,
    ],
    ['a block twice', (db) => db.subnet('10.20.1.0/24', '123456789013', 'p1'), /has it twice/],
    [
      'a second block of an account',
      (db) => db.subnet('10.20.9.0/24', '123456789012', 'p1'),
      /holds 10\.20\.1\.0\/24 already/,
    ],
    ['a block of another size', (db) => db.subnet('10.20.8.0/23', '123456789012', 'p1'), /no \/24 of 10\.20\.0\.0\/16/],
    [
      'a block of an unknown parent',
      (db) => db.subnet('10.40.1.0/24', '123456789012', 'nowhere'),
      /parent subnet is unknown/,
    ],
    [
      'a block of an unknown account',
      (db) => db.subnet('10.20.9.0/24', '999999999999', 'p1'),
      /account isn't taken over/,
    ],
    ['a webhook to nowhere', (db) => db.webhook('hook', 'nowhere'), /no http\(s\) address/],
  ])('%s', async (_, spoil, reason) => {
    using made = world();
    spoil(made.db);
    const { left, written } = await importing(made);
    expect(left.map((one) => one.reason)).toContainEqual(expect.stringMatching(reason));
    expect(written.length).toBeGreaterThanOrEqual(5);
    expect((await run(['check', '--ledger', made.ledger.folder])).code).toBe(0);
  });
});

describe('an import fails in words that help', () => {
  it('where the file is no database of Genesis', async () => {
    using made = world();
    const file = path.join(made.ledger.folder, 'organization.yaml');
    const { code, err } = await run(['account', 'import', file, '--ledger', made.ledger.folder]);
    expect([code, err]).toEqual([1, expect.stringMatching(/is no database of Mattermost Genesis.*SQLite file/s)]);
  });

  it('where no file is named', async () => {
    const { code, err } = await run(['account', 'import']);
    expect([code, err]).toEqual([2, expect.stringContaining('Usage: genesis account import FILE')]);
  });
});
