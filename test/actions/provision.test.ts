import { describe, expect, it } from '@jest/globals';
import { type Deps, type Request, run } from '../../actions/provision/run.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { Interrupted } from '../../src/core/terraform/terraform.ts';
import type { Result } from '../../src/core/work/result.ts';
import { ledgerOf } from '../support/ledger.ts';
import { fakeTerraform } from '../support/terraform.ts';

const ID = '444444444444';
const account = (name: string, network = '{pool: default}') =>
  `name: ${name}\nowner: {team: cloud}\nnetwork: ${network}\n`;

const LEDGER = ledgerOf({
  'accounts/acme.yaml': account('acme'),
  'accounts/beta.yaml': account('beta'),
  'accounts/bare.yaml': account('bare', 'none'),
  'accounts/gone.yaml': `${account('gone', 'none')}lifecycle: closed\n`,
  'subnets/10.0.4.0-24.yaml': '{subnet: 10.0.4.0/24, pool: default, account: acme}\n',
  'subnets/10.0.5.0-24.yaml': '{subnet: 10.0.5.0/24, pool: default, account: beta}\n',
});

function snapshotOf(records: Record<string, AccountStatus> = {}, of: Partial<Snapshot> = {}): Snapshot {
  const accounts = new Map(Object.entries(records));
  return {
    commit: 'c0ffee',
    head: undefined,
    base: LEDGER,
    next: LEDGER,
    problems: [],
    conflicts: [],
    status: { accounts, peerings: new Map(), apps: new Map(), unreadable: new Set() },
    terraform: 't',
    ...of,
  };
}

function world() {
  const fake = fakeTerraform();
  const kept: Result[] = [];
  const confirmed: string[] = [];
  const errored = new Set<string>();
  const deps: Deps = {
    terraform: fake.terraform,
    confirm: async ({ name, email, id }) => void confirmed.push(`${name} ${email} ${id}`),
    makeWorkspace: async ({ name }) => ({ name, path: `/work/${name}`, lockFile: 'lock', env: async () => ({}) }),
    clearLock: async ({ name }) => void fake.calls.push(`clear lock ${name}`),
    hasErroredState: async ({ name }) => errored.has(name),
    keep: async (result) => void kept.push(structuredClone(result)),
    log: () => {},
  };
  const go = (request: Partial<Request>, snapshot = snapshotOf()) =>
    run(
      { mode: 'plan', accounts: ['acme'], parallel: 2, created: [], run: '7', sessionName: 's', ...request },
      snapshot,
      deps,
    );
  return { ...fake, deps, kept, confirmed, errored, go };
}

const EXISTS = snapshotOf({ acme: { account_id: ID, state: 'provisioning-requested' } });

/** What a person approves after a plan. */
function approve(results: Result[]): NonNullable<Request['approved']> {
  const accounts = results.map(({ account, inputs, module, fingerprint }) => ({
    account,
    create: true,
    network: true,
    inputs,
    module,
    ...(fingerprint ? { fingerprint } : {}),
  }));
  return { commit: 'c0ffee', accounts };
}

describe('planning', () => {
  it('makes an offline plan for an account that does not exist yet, without asking AWS', async () => {
    const { go, confirmed, calls } = world();
    const [result] = await go({});
    expect(result).toMatchObject({
      account: 'acme',
      step: 'plan',
      outcome: 'planned',
      offline: true,
      subnet: '10.0.4.0/24',
      email: 'aws+acme@example.com',
      plan: { add: 1 },
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(confirmed).toEqual([]);
    expect(calls).toEqual(['init acme', 'plan acme', 'show acme']);
  });

  it('makes an offline plan too while the creation of the account is not finished', async () => {
    const { go, confirmed } = world();
    const halfway = snapshotOf({ acme: { account_id: ID, state: 'creation-failed' } });
    expect((await go({}, halfway))[0]).toMatchObject({ outcome: 'planned', offline: true });
    expect(confirmed).toEqual([]);
  });

  it('confirms with AWS that a known id is the account that is meant, before anything else', async () => {
    const { go, deps, calls, confirmed } = world();
    await go({}, EXISTS);
    expect(confirmed).toEqual([`acme aws+acme@example.com ${ID}`]);
    deps.confirm = async () => {
      throw new UserError('Account 444444444444 is tagged as beta.');
    };
    calls.length = 0;
    expect((await go({}, EXISTS))[0]).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringMatching(/tagged as beta/) },
    });
    expect(calls).toEqual([]);
  });

  it('says that there is nothing to do where nothing changes', async () => {
    const { go, applied } = world();
    applied.add('acme');
    const [result] = await go({}, EXISTS);
    expect(result).toMatchObject({ outcome: 'no-change', account_id: ID });
    expect(result).not.toHaveProperty('fingerprint');
  });

  it('has nothing to do for an account without infrastructure', async () => {
    const { go, calls } = world();
    expect((await go({ accounts: ['bare'] }))[0]).toMatchObject({ outcome: 'no-change' });
    expect(calls).toEqual([]);
  });

  it('goes on with the other accounts when one fails', async () => {
    const { go, failures } = world();
    failures.set('plan acme', new UserError('terraform plan: no', { file: 'terraform/account/network.tf', line: 3 }));
    const results = await go({ accounts: ['acme', 'beta'] });
    expect(results.map(({ account, outcome }) => [account, outcome])).toEqual([
      ['acme', 'failed'],
      ['beta', 'planned'],
    ]);
    expect(results[0]?.error).toEqual({ message: 'terraform plan: no', file: 'terraform/account/network.tf', line: 3 });
  });

  it('keeps a result for each account before it starts, so that a killed job says so', async () => {
    const { go, kept } = world();
    await go({ accounts: ['acme', 'beta'] });
    expect(kept.map(({ account, outcome }) => [account, outcome]).slice(0, 2)).toEqual([
      ['acme', 'failed'],
      ['beta', 'failed'],
    ]);
    expect(kept.at(-1)).toMatchObject({ outcome: 'planned' });
  });

  it('reads which hub and which organization are used from main, not from the pull request', async () => {
    const { go } = world();
    const next = { ...LEDGER, organization: undefined, pools: new Map() };
    expect((await go({}, snapshotOf({}, { next })))[0]).toMatchObject({ outcome: 'planned' });
  });

  it('holds back accounts that an error of the ledger touches', async () => {
    const { go, calls } = world();
    const problem = {
      severity: 'error',
      message: 'Two accounts hold it.',
      file: 'state/subnets/x.yaml',
      line: 1,
      column: 1,
    } as const;
    const snapshot = snapshotOf({}, { problems: [{ ...problem, accounts: ['acme'] }] });
    const results = await go({ accounts: ['acme', 'beta'] }, snapshot);
    expect(results[0]).toMatchObject({
      outcome: 'failed',
      error: { message: 'Two accounts hold it.', file: 'state/subnets/x.yaml' },
    });
    expect(results[1]).toMatchObject({ outcome: 'planned' });
    expect(calls).not.toContain('init acme');
  });
});

describe('refusing', () => {
  it('tells all names that cannot be provisioned at once, and does nothing', async () => {
    const { go, kept, calls } = world();
    await expect(go({ accounts: ['nobody', 'gone', 'acme'] })).rejects.toThrow(
      "The ledger has no account nobody: mend the input `accounts`.\ngone is to be closed: it isn't provisioned.",
    );
    expect([kept, calls]).toEqual([[], []]);
  });

  it('does nothing for a pull request that does not merge', async () => {
    const { go } = world();
    await expect(go({}, snapshotOf({}, { conflicts: ['state/accounts/acme.yaml'] }))).rejects.toThrow(/doesn't merge/);
  });
});

describe('applying', () => {
  const applying = { mode: 'apply' } as const;

  it('applies what was approved before the account existed, once it exists', async () => {
    const { go, calls } = world();
    const approved = approve(await go({}));
    calls.length = 0;
    const created = [{ account: 'acme', step: 'create', outcome: 'created', account_id: ID } as Result];
    const [result] = await go({ ...applying, approved, created });
    expect(result).toMatchObject({
      step: 'apply',
      outcome: 'applied',
      account_id: ID,
      network: { vpc_id: 'vpc-acme' },
      approved: { digest: expect.any(String), run: '7' },
    });
    expect(calls).toEqual([
      'init acme',
      'clear lock acme',
      'plan with lock acme',
      'show acme',
      'apply acme',
      'outputs acme',
    ]);
  });

  it('changes nothing when the plan is another one than approved, and tells that plan', async () => {
    const { go, calls, cidr } = world();
    const approved = approve(await go({}));
    cidr.set('acme', '10.0.99.0/24');
    const [result] = await go({ ...applying, approved }, EXISTS);
    expect(result).toMatchObject({
      outcome: 'differs',
      error: { message: expect.stringMatching(/nothing was changed/) },
    });
    expect(result?.plan?.resources[0]?.fields).toEqual([{ path: 'cidr_block', before: null, after: '"10.0.99.0/24"' }]);
    expect(calls).not.toContain('apply acme');
  });

  it('changes nothing when a plan was approved that had no changes, and now has some', async () => {
    const { go } = world();
    const approved = approve(await go({}));
    for (const item of approved.accounts) delete item.fingerprint;
    expect((await go({ ...applying, approved }, EXISTS))[0]).toMatchObject({ outcome: 'differs' });
  });

  it.each([
    ['is not part of what was approved', () => []],
    ['has other files', (items: object[]) => items.map((item) => ({ ...item, inputs: '0'.repeat(64) }))],
    ['has other Terraform code', (items: object[]) => items.map((item) => ({ ...item, module: '0'.repeat(64) }))],
  ])('does not even plan an account that %s', async (_, change) => {
    const { go, calls } = world();
    const { commit, accounts } = approve(await go({}));
    calls.length = 0;
    const approved = { commit, accounts: change(accounts) as typeof accounts };
    expect((await go({ ...applying, approved }, EXISTS))[0]).toMatchObject({ outcome: 'differs' });
    expect(calls).toEqual([]);
  });

  it('says that there is nothing to do when it was done before, and tells the network again', async () => {
    const { go, applied, calls } = world();
    const approved = approve(await go({}));
    applied.add('acme');
    expect((await go({ ...applying, approved }, EXISTS))[0]).toMatchObject({
      outcome: 'no-change',
      network: { vpc_id: 'vpc-acme' },
    });
    expect(calls).not.toContain('apply acme');
  });

  it('names the run whose approval still holds', async () => {
    const { go } = world();
    const approved = { ...approve(await go({})), standing: { acme: '5' } };
    expect((await go({ ...applying, approved }, EXISTS))[0]?.approved?.run).toBe('5');
  });

  it('fails for an account that was not created', async () => {
    const { go } = world();
    expect((await go(applying))[0]).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringMatching(/no account id yet/) },
    });
    const created = [
      { account: 'acme', step: 'create', outcome: 'failed', error: { message: 'EMAIL_ALREADY_EXISTS' } } as Result,
    ];
    expect((await go({ ...applying, created }))[0]).toMatchObject({
      error: { message: 'acme was not created: EMAIL_ALREADY_EXISTS' },
    });
  });

  it('reports an interrupted account as failed', async () => {
    const { go, failures } = world();
    failures.set('apply acme', new Interrupted('terraform apply'));
    expect((await go(applying, EXISTS))[0]).toMatchObject({
      outcome: 'failed',
      error: { message: 'terraform apply was interrupted' },
    });
  });

  describe('that leaves a state it could not store', () => {
    const failing = () => {
      const all = world();
      all.failures.set('apply acme', new UserError('terraform apply: Failed to save state'));
      all.errored.add('acme');
      return all;
    };

    it('stores it on a second try, and still fails', async () => {
      const { go, calls } = failing();
      const [result] = await go(applying, EXISTS);
      expect(result?.error?.message).toBe(
        'terraform apply: Failed to save state\nThe state it could not store was stored on a second try.',
      );
      expect(calls).toContain('push acme');
    });

    it('tells where it is kept when that fails too', async () => {
      const { go, failures } = failing();
      failures.set('push acme', new Error('no route to host'));
      const [result] = await go(applying, EXISTS);
      expect(result?.error?.message).toMatch(/stored only in \/work\/acme\/errored\.tfstate.*no route to host/s);
    });
  });
});
