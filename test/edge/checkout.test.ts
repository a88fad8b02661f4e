// What the command reads from Git itself: the base of a change, and the status that workflows record.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { accountFile, run, runJson, sampleLedger } from '../cli/run.ts';

function git(folder: string, ...args: string[]) {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  execFileSync('git', ['-C', path.dirname(folder), ...who, ...args], { env, stdio: 'pipe' });
}

function commitLedger(folder: string) {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'Begin');
}

/** Records a status as fetching origin's branch would have left it. */
function recordStatus(folder: string, records: Record<string, string>) {
  commitLedger(folder);
  git(folder, 'checkout', '-q', '--orphan', 'status');
  git(folder, 'rm', '-q', '--cached', '-r', '.');
  const accounts = path.join(folder, '../accounts');
  mkdirSync(accounts);
  for (const [name, text] of Object.entries(records)) writeFileSync(path.join(accounts, `${name}.yaml`), text);
  git(folder, 'add', 'accounts');
  git(folder, 'commit', '-q', '-m', 'Record');
  git(folder, 'update-ref', 'refs/remotes/origin/genesis-status', 'HEAD');
}

async function problemsOf(args: string[]) {
  const { code, out } = await run(['check', '--json', ...args]);
  return { code, problems: JSON.parse(out) as Record<string, unknown>[] };
}

describe('with a base', () => {
  it('judges what changed since then', async () => {
    using ledger = sampleLedger();
    commitLedger(ledger.folder);
    writeFileSync(
      path.join(ledger.folder, 'pools/default.yaml'),
      'name: default\nhub: main\nparent: 10.0.0.0/15\nsplit_range: 24\n',
    );
    expect((await problemsOf(['--ledger', ledger.folder])).code).toBe(0);
    const { code, problems } = await problemsOf(['--ledger', ledger.folder, '--base', 'main']);
    expect(code).toBe(1);
    expect(problems[0]).toMatchObject({ file: `${ledger.folder}/pools/default.yaml`, line: 3 });
  });

  it('takes what others merged since for no change of ours', async () => {
    using ledger = sampleLedger();
    commitLedger(ledger.folder);
    git(ledger.folder, 'checkout', '-q', '-b', 'theirs');
    writeFileSync(path.join(ledger.folder, 'accounts/gamma.yaml'), accountFile('gamma', 'none'));
    git(ledger.folder, 'add', '.');
    git(ledger.folder, 'commit', '-q', '-m', 'Add gamma');
    git(ledger.folder, 'checkout', '-q', 'main');
    expect(await problemsOf(['--ledger', ledger.folder, '--base', 'theirs'])).toEqual({ code: 0, problems: [] });
  });

  it('says where there is no such revision', async () => {
    using ledger = sampleLedger();
    commitLedger(ledger.folder);
    const { code, err } = await run(['check', '--ledger', ledger.folder, '--base', 'origin/mian']);
    expect(code).toBe(1);
    expect(err).toContain('"origin/mian"');
  });

  it('says that there is nothing to compare with outside of a clone', async () => {
    using ledger = sampleLedger();
    const { code, err } = await run(['check', '--ledger', ledger.folder, '--base', 'main']);
    expect(code).toBe(1);
    expect(err).toContain('is in no clone of Git');
  });
});

describe('the status', () => {
  const deleted = 'state: deleted\naccount_id: "444444444444"\nemail: aws+old@example.com\n';

  it('gives an account its id and state', async () => {
    using ledger = sampleLedger();
    recordStatus(ledger.folder, { acme: 'state: stable\naccount_id: "123456789012"\n' });
    const account = await runJson(['account', 'get', '--account', 'acme', '--ledger', ledger.folder]);
    expect(account).toMatchObject({ state: 'stable', account_id: '123456789012', subnet: '10.0.160.0/24' });
  });

  it('is where deleted accounts stay, listed when they are asked for', async () => {
    using ledger = sampleLedger();
    recordStatus(ledger.folder, { old: deleted });
    const list = ['account', 'list', '--ledger', ledger.folder];
    expect((await runJson<{ name: string }[]>(list)).map(({ name }) => name)).toEqual(['acme', 'beta']);
    const all = await runJson<{ name: string }[]>([...list, '--include-deleted']);
    expect(all).toContainEqual(
      expect.objectContaining({ name: 'old', state: 'deleted', email: 'aws+old@example.com', ledger: null }),
    );
  });

  it('lets the block of a deleted account rest: it is neither free nor allocated', async () => {
    using ledger = sampleLedger({
      'pools/default.yaml': 'name: default\nhub: main\nparent: 10.0.0.0/23\nsplit_range: 24\n',
      'subnets/10.0.160.0-24.yaml': null,
      'subnets/10.0.233.0-24.yaml': null,
      'accounts/beta.yaml': null,
      'subnets/10.0.0.0-24.yaml': '{subnet: 10.0.0.0/24, pool: default, account: old}\n',
    });
    recordStatus(ledger.folder, { old: deleted });
    const at = ['--ledger', ledger.folder];
    expect(await runJson(['subnet', 'get', '--subnet', '10.0.0.0/24', ...at])).toMatchObject({ state: 'resting' });
    expect(await runJson(['pool', 'get', '--pool', 'default', ...at])).toMatchObject({
      claimed: 0,
      resting: 1,
      free: 1,
    });
    expect(await runJson(['subnet', 'claim', '--account', 'acme', ...at])).toMatchObject({ subnet: '10.0.1.0/24' });
  });

  it('is done without where there is none', async () => {
    using ledger = sampleLedger();
    commitLedger(ledger.folder);
    const account = await runJson(['account', 'get', '--account', 'acme', '--ledger', ledger.folder]);
    expect(account).toMatchObject({ state: null, status: null });
  });
});
