import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../actions/report/run.ts';
import { approvalDigest, renderApproved } from '../../src/core/work/approval.ts';
import type { Result } from '../../src/core/work/result.ts';
import { ask, MAIN, STATUS, withBeta, world } from '../support/report.ts';

const NAME = 'acme--beta';
const FILE = `peerings/${NAME}.yaml`;
const webhooks = '{"cloud": {"url": "https://hooks.example.com/s3cret"}}';
const peered = { ...withBeta, [`state/${FILE}`]: 'accounts: [acme, beta]\n' };

/** Begins the work that was approved, and ends it with this result. */
async function worked(
  files: Record<string, string>,
  of: Pick<Result, 'step' | 'outcome'> & Partial<Result>,
  before: Record<string, string> = {},
) {
  const digests = { inputs: 'a'.repeat(64), module: 'b'.repeat(64) };
  const result: Result = { account: NAME, ...digests, commit: MAIN, ...of };
  const here = world({ [MAIN]: files }, { status: before, results: [result] });
  const lifecycle = of.step === 'destroy' ? ('closed' as const) : ('present' as const);
  const accounts = [{ account: NAME, create: false, network: true, lifecycle, ...digests }];
  here.files.set('approved.json', renderApproved({ commit: MAIN, accounts }));
  const approval = { approved: 'approved.json', 'approved-digest': approvalDigest({ accounts }) };
  await run(ask({ mode: 'begin', accounts: [NAME], webhooks, ...approval }), here.deps);
  const begun = parse(here.branches[STATUS]?.[FILE] ?? '');
  const ended = await run(ask({ mode: 'end', accounts: [NAME], webhooks }), here.deps);
  return { ...here, ...ended, begun, record: parse(here.branches[STATUS]?.[FILE] ?? '') };
}

describe('what is recorded of a peering', () => {
  it('is its way to being there, with its id, and a line of the dashboard', async () => {
    const made = await worked(peered, { step: 'apply', outcome: 'applied', network: { peering_id: 'pcx-1' } });
    expect(made.begun).toMatchObject({ state: 'provisioning-requested', approved: { run: '42' } });
    expect(made.record).toMatchObject({ state: 'stable', network: { peering_id: 'pcx-1' }, applied: { commit: MAIN } });
    expect(made.branches[STATUS]?.['README.md']).toContain(`[<code>${NAME}</code>](${FILE}) | stable`);
    expect(made.summary).toContain('## ✅ 1 peering done');
  });

  it('is its end once its file is gone', async () => {
    const before = { [FILE]: 'state: stable\nnetwork: {peering_id: pcx-1}\n' };
    const gone = await worked(withBeta, { step: 'destroy', outcome: 'applied' }, before);
    expect(gone.begun).toMatchObject({ state: 'deletion-requested' });
    expect(gone.record).toMatchObject({ state: 'deleted', network: null, deleted: expect.any(String) });
  });

  it('is why it failed, and that the run did', async () => {
    const failed = await worked(peered, { step: 'apply', outcome: 'failed', error: { message: 'no way' } });
    expect(failed.record).toMatchObject({ state: 'provisioning-failed', error: { message: 'no way' } });
    expect(failed.failure).toContain(`Not done: ${NAME}`);
  });

  it('is no news for webhooks: they tell of accounts', async () => {
    const made = await worked(peered, { step: 'apply', outcome: 'applied', network: { peering_id: 'pcx-1' } });
    expect(made.sent).toEqual([]);
    expect(made.record).not.toHaveProperty('undelivered');
  });
});
