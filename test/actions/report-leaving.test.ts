import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../actions/report/run.ts';
import { renderStatus } from '../../src/core/ledger/status.ts';
import { approvalDigest, itemDigest, parseApproved, renderApproved } from '../../src/core/work/approval.ts';
import type { Result } from '../../src/core/work/result.ts';
import { account, type Texts } from '../support/claims.ts';
import { newAccount } from '../support/plans.ts';
import { ask, MAIN, NOW, resultsFor, STATUS, withBeta, world } from '../support/report.ts';

const ID = '666666666666';
/** acme is to be closed, beta is new. */
const revisions = { [MAIN]: { ...withBeta, ...account('acme', '{pool: default}', 'lifecycle: closed\n') } };
const there = { 'accounts/acme.yaml': renderStatus({ state: 'stable', account_id: ID, network: { vpc_id: 'vpc-1' } }) };
const file = 'approved/approved.json';
const { plan, fingerprint } = newAccount.result;
const planned = { plan, fingerprint } as Partial<Result>;
const plans = (status: Texts = there) =>
  resultsFor(revisions, { step: 'plan', status }, { acme: planned, beta: { ...planned, offline: true } });
const asking = (leaving: boolean) => ask({ mode: 'ask', approved: file, leaving });

async function approvedItem(leaving: boolean) {
  const { deps, files } = world(revisions, { status: there, results: await plans() });
  const reported = await run(asking(leaving), deps);
  return { ...reported, items: parseApproved(files.get(file) ?? '').accounts };
}

describe('asking about accounts that go', () => {
  it('is a question of its own, with a digest of its own', async () => {
    const [going, others] = await Promise.all([approvedItem(true), approvedItem(false)]);
    expect(going.items.map(({ account: name }) => name)).toEqual(['acme']);
    expect(others.items.map(({ account: name }) => name)).toEqual(['beta']);
    expect(going.outputs.digest).not.toBe(others.outputs.digest);
  });

  it('says aloud what cannot be taken back, and where to approve it', async () => {
    const { summary } = await approvedItem(true);
    expect(summary).toContain('Approval to take down is needed: 1 account');
    expect(summary).toContain('**Closed for good: <code>acme</code>.**');
    expect(summary).toContain('environment `approve-close`');
  });

  it('says nothing where no account goes', async () => {
    const present = { [MAIN]: withBeta };
    const results = await resultsFor(present, { step: 'plan' }, { beta: planned });
    const { summary, outputs } = await run(asking(true), world(present, { results }).deps);
    expect([summary, outputs.ask, outputs.go]).toEqual(['', false, false]);
  });

  it('goes on unasked with what is left of an approved closing, and only if that was approved as one', async () => {
    const [item] = (await approvedItem(true)).items;
    const begun = renderStatus({
      ...{ state: 'deletion-requested', account_id: ID, network: null },
      approved: { digest: itemDigest(item!), run: '41' },
    });
    const status = { 'accounts/acme.yaml': begun };
    const results = (await plans(status)).map(({ plan: _, fingerprint: __, ...rest }) => rest as Result);
    const answers = ['approve-close', 'approve'].map(async (environment) => {
      const { deps, runs, approvals } = world(revisions, { status, results });
      runs.set(41, { path: 'apply.yml', event: 'push', branch: 'main', status: 'completed' });
      approvals.set(41, [{ state: 'approved', environments: [environment] }]);
      return (await run(asking(true), deps)).outputs.go;
    });
    expect(await Promise.all(answers)).toEqual([true, false]);
  });
});

describe('recording accounts that go', () => {
  const end = async (steps: Partial<Record<'destroy' | 'close', Partial<Result>>>) => {
    const made = Object.entries(steps).map(([step, of]) =>
      resultsFor(revisions, { step: step as Result['step'], status: there }, { acme: of }),
    );
    const here = world(revisions, { status: there, results: (await Promise.all(made)).flat() });
    const reported = await run(ask({ mode: 'end', accounts: ['acme'] }), here.deps);
    return { ...reported, record: parse(here.branches[STATUS]?.['accounts/acme.yaml'] ?? '') };
  };

  it('begins with asking for the deletion, and tells who approved it', async () => {
    const { items } = await approvedItem(true);
    const here = world(revisions, { status: there });
    const approved = { commit: MAIN, accounts: items };
    here.files.set(file, renderApproved(approved));
    here.approvals.set(42, [{ state: 'approved', environments: ['approve-close'] }]);
    const digest = approvalDigest(approved);
    const request = ask({ mode: 'begin', approved: file, 'approved-digest': digest, accounts: ['acme'] });
    expect((await run(request, here.deps)).outputs).toEqual({ ok: true, approver: 'reviewer' });
    expect(parse(here.branches[STATUS]?.['accounts/acme.yaml'] ?? '')).toMatchObject({ state: 'deletion-requested' });
  });

  it('ends as deleted, with the day from which the block rests', async () => {
    const { record, outputs, summary } = await end({
      destroy: { outcome: 'applied', plan: plan!, account_id: ID },
      close: { outcome: 'closed', account_id: ID, did: ['closed', 'moved to Suspended'] },
    });
    expect(record).toMatchObject({ state: 'deleted', deleted: NOW, network: null, account_id: ID });
    expect(outputs.ok).toBe(true);
    expect(summary).toContain('closed, moved to Suspended');
  });

  it('is no failure while AWS closes no more', async () => {
    const error = { message: 'AWS closes no more accounts for now.', hint: 'It is queued.' };
    const { record, failure, summary } = await end({ close: { outcome: 'queued', error } });
    expect([record.state, failure]).toEqual(['deletion-requested', undefined]);
    expect(summary).toContain('⏳ 1 account queued');
  });

  it('is a failure where others live in the network', async () => {
    const error = { message: 'Others use the network of acme: instance i-1.' };
    const { record, failure } = await end({ destroy: { outcome: 'failed', error } });
    expect(record).toMatchObject({ state: 'deletion-failed', error: { message: error.message } });
    expect(failure).toContain('acme');
  });
});
