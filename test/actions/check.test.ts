import { describe, expect, it } from '@jest/globals';
import { type Request, run } from '../../actions/check/run.ts';
import { readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { renderStatus } from '../../src/core/ledger/status.ts';
import { approvalDigest, renderApproved } from '../../src/core/work/approval.ts';
import { owed } from '../../src/core/work/owed.ts';
import { account, claim, pool, type Texts } from '../support/claims.ts';
import { organizationFile } from '../support/main-files.ts';
import { memoryGit } from '../support/memory-git.ts';

const STATUS = 'genesis-status';
const main: Texts = {
  ...organizationFile(),
  ...pool('default', '10.0.0.0/16', 24),
  ...account('acme'),
  ...claim('10.0.0.0/24', 'acme'),
};
const withBeta: Texts = { ...main, ...account('beta'), ...claim('10.0.1.0/24', 'beta') };
const withoutPool: Texts = { ...organizationFile(), ...pool('other', '10.9.0.0/16', 24) };

const request: Request = {
  ledger: 'state',
  base: 'main',
  head: undefined,
  'status-branch': STATUS,
  accounts: undefined,
  'shard-size': 10,
  rollout: 0,
  again: false,
  all: false,
  approved: undefined,
  'approved-digest': undefined,
  run: '41',
};

function check(
  revisions: Record<string, Texts>,
  of: Partial<Request> = {},
  { status = {}, files = {} }: { status?: Texts; files?: Texts } = {},
) {
  const { git } = memoryGit(revisions, { [STATUS]: status });
  return run({ ...request, ...of }, { git, read: async (path) => files[path] ?? '' });
}

/** What status says of an account that was applied as `revision` has it. */
async function appliedAs(revision: Texts, name: string, commit: string): Promise<Texts> {
  const { outputs } = await check({ main: revision });
  const [item] = await itemsOf(revision, name);
  expect(outputs.accounts).toContain(name);
  return {
    [`accounts/${name}.yaml`]: renderStatus({
      account_id: '666666666666',
      state: 'stable',
      subnet: '10.0.0.0/24',
      applied: { inputs: item!.inputs, module: item!.module, commit },
    }),
  };
}

/** The part of an approval that covers one account as it is due. */
async function itemsOf(revision: Texts, name: string) {
  const { due } = owed(await readSnapshot(memoryGit({ main: revision }).git, request));
  return due.filter((item) => item.account === name).map(({ reason: _, ...item }) => item);
}

describe('what is due on main', () => {
  it('is every account that status does not know', async () => {
    const { outputs, problems } = await check({ main: withBeta });
    expect(problems).toEqual([]);
    expect(outputs).toMatchObject({
      ok: true,
      count: 2,
      accounts: 'acme,beta',
      shards: '["acme,beta"]',
      sample: false,
    });
  });

  it('is nothing once everything was applied', async () => {
    const status = await appliedAs(main, 'acme', 'main');
    const { outputs } = await check({ main }, {}, { status });
    expect(outputs).toMatchObject({ count: 0, shards: '[]', create: '' });
  });

  it('is a cluster that was not requested yet, beside what is due', async () => {
    const organization = main['state/organization.yaml'] ?? '';
    const wanting = {
      ...main,
      'state/organization.yaml': organization.replace(
        'provisioner_url: null',
        'provisioner_url: https://p.example.com',
      ),
      ...account('acme', '{pool: default}', 'cluster: {provisioner: kops}\n'),
    };
    const status = await appliedAs(wanting, 'acme', 'main');
    expect((await check({ main: wanting }, {}, { status })).outputs).toMatchObject({ clusters: 'acme' });
    expect((await check({ main })).outputs).toMatchObject({ clusters: '' });
  });

  it('is narrowed to the accounts that are asked for', async () => {
    const { outputs } = await check({ main: withBeta }, { accounts: ['beta'] });
    expect(outputs).toMatchObject({ accounts: 'beta' });
  });

  it('is refused for an account that is not there', async () => {
    await expect(check({ main }, { accounts: ['gamma'] })).rejects.toThrow(
      'The ledger has no account or peering gamma.',
    );
  });

  it('is nothing for the sample that ships, which is checked all the same', async () => {
    const { outputs, summary } = await check({ main: { ...withBeta, ...organizationFile('example') } });
    expect(outputs).toMatchObject({ ok: true, sample: true, shards: '[]' });
    expect(summary).toContain('sample ledger');
  });

  it('leaves out the accounts that an error touches', async () => {
    const broken = { ...withBeta, ...account('beta', '{pool: default}', 'tag: {}\n') };
    const { outputs, problems, summary } = await check({ main: broken });
    expect(outputs).toMatchObject({ ok: false, accounts: 'acme' });
    expect(problems[0]).toMatchObject({ file: 'state/accounts/beta.yaml', line: 4, severity: 'error' });
    expect(summary).toContain('❌ The ledger has 1 error');
  });

  it('is judged against what was last applied of each account', async () => {
    const status = await appliedAs(main, 'acme', 'before');
    const moved = {
      ...main,
      ...pool('default', '10.0.0.0/16', 25),
      ...account('acme', '{pool: default}', 'tags: {a: b}\n'),
    };
    const { problems, outputs } = await check({ main: moved, before: main }, {}, { status });
    expect(problems.map(({ message }) => message)).toContain(
      "split_range of the pool default can't change: blocks of it are claimed",
    );
    expect(outputs.accounts).toBe('');
  });

  it('tells of an account that was applied and is removed', async () => {
    const status = await appliedAs(main, 'acme', 'before');
    const { problems } = await check({ main: withoutPool, before: main }, {}, { status });
    expect(problems.map(({ message }) => message)).toContain("the account acme is removed, but it isn't closed");
  });

  it('tells of an account whose creation began and whose file is gone, as by a revert before all was recorded', async () => {
    const status = { 'accounts/gone.yaml': 'state: creation-requested\nsubnet: 10.0.9.0/24\n' };
    const { problems } = await check({ main }, {}, { status });
    expect(problems).toEqual([
      expect.objectContaining({
        message: 'work on the account gone has begun (creation-requested: 10.0.9.0/24), and its file is gone',
        accounts: ['gone'],
      }),
    ]);
  });

  it('is not judged where the applied commit is missing', async () => {
    const status = await appliedAs(main, 'acme', 'gone');
    const changed = { ...main, ...account('acme', '{pool: default}', 'tags: {a: b}\n') };
    const { problems, outputs } = await check({ main: changed }, {}, { status });
    expect(problems[0]?.message).toContain("isn't in this clone");
    expect(outputs.accounts).toBe('');
  });
});

describe('more than one run takes', () => {
  const names = Array.from(
    { length: 2000 },
    (_, index) => `a-name-as-long-as-it-can-be-${String(index).padStart(4, '0')}`,
  );
  const many = Object.assign({}, main, ...names.map((name) => account(name, 'none')));

  it('is due in part, so that the names fit into outputs, and the rest waits', async () => {
    const { outputs, summary } = await check({ main: many });
    expect(String(outputs.accounts).length).toBeLessThanOrEqual(60_000);
    const later = names.length + 1 - Number(outputs.count);
    expect(later).toBeGreaterThan(0);
    expect(summary).toContain(`the next ones take ${later} accounts more.`);
  });
});

describe('an approval', () => {
  async function approvalOf(revision: Texts, name: string) {
    const accounts = await itemsOf(revision, name);
    const text = renderApproved({ commit: 'a'.repeat(40), accounts });
    return { files: { 'approved.json': text }, digest: approvalDigest({ accounts }) };
  }

  it('narrows what is due to what was approved', async () => {
    const { files, digest } = await approvalOf(withBeta, 'acme');
    const { outputs } = await check(
      { main: withBeta },
      { approved: 'approved.json', 'approved-digest': digest },
      { files },
    );
    expect(outputs).toMatchObject({ accounts: 'acme' });
  });

  it('does not cover what was merged since', async () => {
    const { files, digest } = await approvalOf(main, 'acme');
    const changed = { ...main, ...account('acme', '{pool: default}', 'tags: {a: b}\n') };
    const given = { approved: 'approved.json', 'approved-digest': digest };
    const { outputs, summary } = await check({ main: changed }, given, { files });
    expect(outputs).toMatchObject({ accounts: '', count: 0 });
    expect(summary).toContain('Left out, since the ledger no longer is what was approved: <code>acme</code>');
  });

  it.each([
    ['40', 'acme'],
    ['41', 'acme'],
    ['42', ''],
  ])('does not come back once a later run was approved: %s', async (run, accounts) => {
    const { files, digest } = await approvalOf(main, 'acme');
    const record = { state: 'provisioning-failed', approved: { digest: 'b'.repeat(64), run } } as const;
    const status = { 'accounts/acme.yaml': renderStatus(record) };
    const given = { approved: 'approved.json', 'approved-digest': digest };
    expect((await check({ main }, given, { status, files })).outputs).toMatchObject({ accounts });
  });

  it('is refused when its file has another digest', async () => {
    const { files } = await approvalOf(main, 'acme');
    const given = { approved: 'approved.json', 'approved-digest': '0'.repeat(64) };
    await expect(check({ main }, given, { files })).rejects.toThrow(/nothing may be done with it/);
  });

  it('is refused without the digest that came by another way', async () => {
    await expect(check({ main }, { approved: 'approved.json' })).rejects.toThrow(/go together/);
  });
});

describe('a pull request', () => {
  it('makes due what it touches, and nothing else', async () => {
    const { outputs, summary } = await check({ main, head: withBeta }, { head: 'head' });
    expect(outputs).toMatchObject({ accounts: 'beta', commit: 'main' });
    expect(summary).toContain('added by this change');
  });

  it('says which parts of an account it touches', async () => {
    const changed = { ...main, ...account('acme', '{pool: default}', 'tags: {a: b}\n') };
    const { summary } = await check({ main, head: changed }, { head: 'head' });
    expect(summary).toContain('this change touches its tags');
  });

  it('is judged by the step it makes', async () => {
    const { problems } = await check({ main: withBeta, head: main }, { head: 'head' });
    expect(problems.map(({ message }) => message)).toContain("the account beta is removed, but it isn't closed");
  });

  it('that does not merge is told so, and of nothing that follows from it', async () => {
    const conflict = 'state/subnets/10.0.1.0-24.yaml';
    const revisions = { main, head: { ...withBeta, [conflict]: '<<<<<<<' }, 'main!head': { [conflict]: '' } };
    const { problems, outputs } = await check(revisions, { head: 'head' });
    expect(problems).toEqual([expect.objectContaining({ file: conflict, hint: expect.stringContaining('made anew') })]);
    expect(outputs.shards).toBe('[]');
  });
});

describe('many problems', () => {
  const names = Array.from({ length: 400 }, (_, index) => `team-${String(index).padStart(3, '0')}`);
  const broken = Object.assign({}, main, ...names.map((name) => account(name, '{pool: default}', 'tag: {}\n')));

  it('show ten annotations of a kind, as GitHub does', async () => {
    const { annotations, problems } = await check({ main: broken });
    expect(problems).toHaveLength(400);
    expect(annotations).toHaveLength(10);
  });

  it('are all in the summary', async () => {
    const { summary } = await check({ main: broken });
    expect(names.every((name) => summary.includes(`state/accounts/${name}.yaml`))).toBe(true);
  });

  it('fit into an output, which says how many it left out', async () => {
    const { outputs } = await check({ main: broken });
    expect(String(outputs.problems).length).toBeLessThanOrEqual(60_001);
    const listed = JSON.parse(String(outputs.problems)) as { message: string; accounts: string[] }[];
    expect(listed.flatMap(({ accounts }) => accounts).sort()).toEqual(names);
    expect(listed.at(-1)?.message).toBe(`${400 - listed.length + 1} more problems are in the summary of the check`);
  });
});
