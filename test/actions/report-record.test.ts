import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../actions/report/run.ts';
import { renderStatus } from '../../src/core/ledger/status.ts';
import { approvalDigest, itemDigest, parseApproved, renderApproved } from '../../src/core/work/approval.ts';
import type { Result } from '../../src/core/work/result.ts';
import { account, type Texts } from '../support/claims.ts';
import { expectGolden } from '../support/golden.ts';
import { ask, MAIN, NOW, RUN, resultsFor, STATUS, withBeta, world } from '../support/report.ts';

const revisions = { [MAIN]: { ...withBeta, ...account('delta', 'none') } };
const file = 'approved.json';
const LATER = '2026-11-21T08:00:00Z';
const ID = '666666666666';

/** The approval of what is due of these accounts. */
async function approvalOf(accounts: string[], standing?: Record<string, string>) {
  const plans = await resultsFor(revisions, { step: 'plan' }, Object.fromEntries(accounts.map((name) => [name, {}])));
  const items = plans.map(({ account: name, inputs, module }) => ({
    ...{ account: name, create: true, lifecycle: 'present' as const, network: name !== 'delta', inputs, module },
  }));
  const approved = { commit: MAIN, accounts: items, ...(standing && { standing }) };
  return { text: renderApproved(approved), digest: approvalDigest(approved) };
}

async function begin(here: ReturnType<typeof world>, accounts: string[], standing?: Record<string, string>) {
  const { text, digest } = await approvalOf(accounts, standing);
  here.files.set(file, text);
  return run(ask({ mode: 'begin', approved: file, 'approved-digest': digest, accounts }), here.deps);
}

const end = (here: ReturnType<typeof world>, accounts: string[]) => run(ask({ mode: 'end', accounts }), here.deps);

const created = (of: Partial<Result> = {}): Partial<Result> => ({
  outcome: 'created',
  account_id: ID,
  email: 'aws+acme@example.com',
  request_id: 'car-1',
  ...of,
});
const applied = { outcome: 'applied', account_id: ID, network: { vpc_id: 'vpc-1' } } as Partial<Result>;
const result = async (step: Result['step'], name: string, of: Partial<Result>) =>
  (await resultsFor(revisions, { step }, { [name]: of }))[0]!;

const recordOf = (branches: Record<string, Texts>, name: string) =>
  parse(branches[STATUS]?.[`accounts/${name}.yaml`] ?? '');

describe('begin', () => {
  it('records what was asked for, by whom it was approved, and the block', async () => {
    const here = world(revisions);
    await begin(here, ['acme']);
    const [item] = parseApproved((await approvalOf(['acme'])).text).accounts;
    expect(recordOf(here.branches, 'acme')).toEqual({
      state: 'creation-requested',
      since: NOW,
      subnet: '10.0.0.0/24',
      approved: { digest: itemDigest(item!), run: RUN, module: item!.module },
    });
    expect(here.commits).toEqual([
      expect.objectContaining({ branch: STATUS, paths: ['README.md', 'accounts/acme.yaml'] }),
    ]);
  });

  it('keeps the run whose approval still holds', async () => {
    const here = world(revisions);
    await begin(here, ['acme'], { acme: '41' });
    expect(recordOf(here.branches, 'acme').approved.run).toBe('41');
  });

  it('makes no second commit for the same work', async () => {
    const here = world(revisions);
    await begin(here, ['acme']);
    here.clock.time = LATER;
    await begin(here, ['acme']);
    expect(here.commits).toHaveLength(1);
  });

  it('records nothing when main wants nothing of it any more', async () => {
    const here = world(revisions);
    const { text, digest } = await approvalOf(['acme']);
    here.files.set(file, text);
    await run(ask({ mode: 'begin', approved: file, 'approved-digest': digest }), here.deps);
    expect(here.commits).toEqual([]);
  });

  it('refuses an approval with another digest', async () => {
    const here = world(revisions);
    here.files.set(file, (await approvalOf(['acme'])).text);
    const request = ask({ mode: 'begin', approved: file, 'approved-digest': '0'.repeat(64), accounts: ['acme'] });
    await expect(run(request, here.deps)).rejects.toThrow(/nothing may be done with it/);
  });

  it('refuses to write over a record that it can not read', async () => {
    const here = world(revisions, { status: { 'accounts/acme.yaml': 'state: [' } });
    await expect(begin(here, ['acme'])).rejects.toThrow(/accounts\/acme.yaml on genesis-status can't be read/);
  });
});

describe('end', () => {
  it('records an account that is there and provisioned', async () => {
    const results = [await result('create', 'acme', created()), await result('apply', 'acme', applied)];
    const here = world(revisions, { results });
    await begin(here, ['acme']);
    here.clock.time = LATER;
    const { outputs, failure } = await end(here, ['acme']);
    expect(outputs.ok).toBe(true);
    expect(failure).toBeUndefined();
    expect(recordOf(here.branches, 'acme')).toMatchObject({
      account_id: ID,
      email: 'aws+acme@example.com',
      state: 'stable',
      since: LATER,
      created: LATER,
      request_id: 'car-1',
      subnet: '10.0.0.0/24',
      applied: { inputs: results[0]?.inputs, module: results[0]?.module, commit: MAIN },
      network: { vpc_id: 'vpc-1' },
    });
  });

  it('makes no second commit for the same results, whatever the time', async () => {
    const results = [await result('create', 'acme', created()), await result('apply', 'acme', applied)];
    const here = world(revisions, { results });
    await end(here, ['acme']);
    here.clock.time = LATER;
    await end(here, ['acme']);
    expect(here.commits).toHaveLength(1);
  });

  it('needs no apply of an account without a network', async () => {
    const here = world(revisions, { results: [await result('create', 'delta', created())] });
    await end(here, ['delta']);
    expect(recordOf(here.branches, 'delta')).toMatchObject({ state: 'stable', account_id: ID });
  });

  it('records a failed creation, then fails', async () => {
    const error = { message: 'EMAIL_ALREADY_EXISTS\nmore of it', hint: 'Choose another e-mail.' };
    const here = world(revisions, { results: [await result('create', 'acme', { outcome: 'failed', error })] });
    await begin(here, ['acme']);
    const { failure } = await end(here, ['acme']);
    expect(failure).toContain('Not done: acme');
    expect(recordOf(here.branches, 'acme')).toMatchObject({
      state: 'creation-failed',
      error: { message: 'EMAIL_ALREADY_EXISTS', hint: 'Choose another e-mail.', at: NOW },
    });
  });

  it('leaves the record of an account alone whose job left no result', async () => {
    const here = world(revisions);
    await begin(here, ['acme']);
    const { failure, summary } = await end(here, ['acme']);
    expect(failure).toContain('Not done: acme');
    expect(summary).toContain('its job came to no end');
    expect(here.commits).toHaveLength(1);
  });

  it('forgets an error once the account is well', async () => {
    const status = {
      'accounts/acme.yaml': renderStatus({ state: 'provisioning-failed', account_id: ID, error: { message: 'x' } }),
    };
    const results = [
      await result('create', 'acme', created({ outcome: 'unchanged' })),
      await result('apply', 'acme', applied),
    ];
    const here = world(revisions, { status, results });
    await end(here, ['acme']);
    expect(recordOf(here.branches, 'acme')).not.toHaveProperty('error');
  });

  it('refuses results of accounts that were not worked on', async () => {
    const here = world(revisions, { results: [await result('apply', 'beta', applied)] });
    await expect(end(here, ['acme'])).rejects.toThrow(/not to be worked on: beta/);
    expect(here.commits).toEqual([]);
  });

  it('tells what became of each account, what is open first', async () => {
    const error = { message: 'Terraform failed: no more addresses', hint: 'Raise the quota.' };
    const results = [
      await result('create', 'acme', created()),
      await result('apply', 'acme', applied),
      await result('create', 'beta', created({ account_id: '777777777777' })),
      await result('apply', 'beta', { outcome: 'failed', account_id: '777777777777', error }),
      await result('create', 'delta', created({ account_id: '888888888888' })),
    ];
    const here = world(revisions, { results });
    await begin(here, ['acme', 'beta', 'delta']);
    const { summary } = await end(here, ['acme', 'beta', 'delta']);
    expectGolden('end.md', summary);
    expectGolden('dashboard.md', here.branches[STATUS]?.['README.md'] ?? '');
  });
});
