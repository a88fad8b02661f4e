import { describe, expect, it } from '@jest/globals';
import { run } from '../../actions/report/run.ts';
import { renderStatus } from '../../src/core/ledger/status.ts';
import { gateJob, itemDigest, parseApproved } from '../../src/core/work/approval.ts';
import type { Result } from '../../src/core/work/result.ts';
import { account, type Texts } from '../support/claims.ts';
import { expectGolden } from '../support/golden.ts';
import { organizationFile } from '../support/main-files.ts';
import { newAccount } from '../support/plans.ts';
import { ask, MAIN, resultsFor, withBeta, world } from '../support/report.ts';

const revisions = { [MAIN]: withBeta };
/** Every object of JavaScript has a `constructor`, and it is a valid name of an account. */
const odd = { [MAIN]: { ...organizationFile(), ...account('constructor', 'none') } };
const file = 'approved/approved.json';
const request = ask({ mode: 'ask', approved: file });
const { plan, fingerprint } = newAccount.result;
const good = { offline: true, plan, fingerprint } as Partial<Result>;
const failed = { outcome: 'failed', error: { message: 'AWS is away' } } as Partial<Result>;
const plans = (of: Record<string, Partial<Result>>, status?: Texts) =>
  resultsFor(revisions, { step: 'plan', ...(status && { status }) }, of);

/** What an earlier run, 41, had approved of the accounts. */
async function approvedBefore(results: Result[]): Promise<Texts> {
  const { deps, files } = world(revisions, { results });
  await run(request, deps);
  const { accounts } = parseApproved(files.get(file) ?? '');
  return Object.fromEntries(
    accounts.map((item) => [
      `accounts/${item.account}.yaml`,
      renderStatus({ state: 'creation-requested', approved: { digest: itemDigest(item), run: '41' } }),
    ]),
  );
}

const earlier = { path: 'apply.yml', event: 'push', branch: 'main', status: 'completed' };
const approval = { state: 'approved', environments: ['approve'] };

describe('asking', () => {
  it('covers what is due and was planned, and says what approval would do', async () => {
    const { deps, files } = world(revisions, { results: await plans({ acme: good, beta: good }) });
    const { outputs, summary } = await run(request, deps);
    const approved = parseApproved(files.get(file) ?? '', String(outputs.digest));
    expect(outputs).toMatchObject({ ask: true, go: false, ok: true });
    expect(approved.accounts.map(({ account }) => account)).toEqual(['acme', 'beta']);
    // The digest covers the sample's organization, which is free to change.
    expectGolden('ask.md', summary.replaceAll(String(outputs.digest), '<digest>'));
  });

  it('leaves out an account whose plan failed, and tells of it', async () => {
    const { deps, files } = world(revisions, { results: await plans({ acme: good, beta: failed }) });
    const { outputs, summary } = await run(request, deps);
    const approved = parseApproved(files.get(file) ?? '');
    expect(approved.accounts.map(({ account }) => account)).toEqual(['acme']);
    expect(outputs.ok).toBe(false);
    expect(summary).toContain('Left out, because they have no plan: <code>beta</code>.');
  });

  it('leaves out what this run did not plan', async () => {
    const { deps } = world(revisions, { results: await plans({ acme: good }) });
    const { summary } = await run(request, deps);
    expect(summary).toContain('Due, but not planned in this run: <code>beta</code>.');
  });

  it('takes no plan of other files than main has', async () => {
    const [stale] = await plans({ acme: good });
    const { deps, files } = world(revisions, { results: [{ ...stale!, inputs: '0'.repeat(64) }] });
    const { outputs } = await run(request, deps);
    expect(outputs).toMatchObject({ ask: false, go: false });
    expect(files.size).toBe(0);
  });
});

describe('what another run waits for already', () => {
  const other = { id: 41, url: 'https://github.com/example/cloud/actions/runs/41' };

  it('is asked once: the later run ends quietly and says which one waits', async () => {
    const results = await plans({ acme: good, beta: failed });
    const first = world(revisions, { results });
    const { digest } = (await run(request, first.deps)).outputs;
    const { deps, waiting, files } = world(revisions, { results });
    waiting.set(gateJob(String(digest)), other);
    const { outputs, summary } = await run(request, deps);
    expect(outputs).toEqual({ digest, ask: false, go: false, ok: false });
    expect(files.size).toBe(0);
    expectGolden('ask-waiting.md', summary.replaceAll(String(digest), '<digest>'));
  });

  it('is asked again when by now something else is due', async () => {
    const { deps, waiting } = world(revisions, { results: await plans({ acme: good }) });
    waiting.set(gateJob('0'.repeat(64)), other);
    expect((await run(request, deps)).outputs).toMatchObject({ ask: true, go: false });
  });
});

describe('what was approved before and not finished', () => {
  it('is not asked again when GitHub confirms the approval', async () => {
    const results = await plans({ acme: good });
    const status = await approvedBefore(results);
    const { deps, runs, approvals, files } = world(revisions, { results, status });
    runs.set(41, earlier);
    approvals.set(41, [approval]);
    const { outputs } = await run(request, deps);
    expect(outputs).toMatchObject({ ask: false, go: true });
    expect(parseApproved(files.get(file) ?? '').standing).toEqual({ acme: '41' });
  });

  it('is asked again where others than the bot can write to the status branch', async () => {
    const results = await plans({ acme: good });
    const { deps, runs, approvals } = world(revisions, { results, status: await approvedBefore(results) });
    runs.set(41, earlier);
    approvals.set(41, [approval]);
    expect((await run({ ...request, standing: false }, deps)).outputs).toMatchObject({ ask: true, go: false });
  });

  it('is nothing that an account could have by its name', async () => {
    const { deps, files } = world(odd, { results: await resultsFor(odd, { step: 'plan' }, { constructor: good }) });
    expect((await run(request, deps)).outputs).toMatchObject({ ask: true, go: false });
    expect(parseApproved(files.get(file) ?? '').standing).toEqual({});
  });

  it('is asked again when nobody approved that run', async () => {
    const results = await plans({ acme: good });
    const { deps, runs, approvals } = world(revisions, { results, status: await approvedBefore(results) });
    runs.set(41, earlier);
    approvals.set(41, [
      { state: 'rejected', environments: ['approve'] },
      { state: 'approved', environments: ['other'] },
    ]);
    expect((await run(request, deps)).outputs).toMatchObject({ ask: true, go: false });
  });

  it('is asked again when that run was of another workflow or branch', async () => {
    const results = await plans({ acme: good });
    const { deps, runs, approvals } = world(revisions, { results, status: await approvedBefore(results) });
    approvals.set(41, [approval]);
    for (const other of [{ path: 'other.yml' }, { branch: 'feature' }]) {
      runs.set(41, { ...earlier, ...other });
      expect((await run(request, deps)).outputs).toMatchObject({ ask: true, go: false });
    }
  });

  it('is asked again where anybody could have recorded it', async () => {
    const results = await plans({ acme: good });
    const { deps, runs, approvals } = world(revisions, { results, status: await approvedBefore(results), kept: false });
    runs.set(41, earlier);
    approvals.set(41, [approval]);
    expect((await run(request, deps)).outputs).toMatchObject({ ask: true, go: false });
  });

  it('is asked again when its plan is another one by now', async () => {
    const status = await approvedBefore(await plans({ acme: good }));
    const results = await plans({ acme: { ...good, fingerprint: 'e'.repeat(64) } });
    const { deps, runs, approvals } = world(revisions, { results, status });
    runs.set(41, earlier);
    approvals.set(41, [approval]);
    expect((await run(request, deps)).outputs).toMatchObject({ ask: true, go: false });
  });

  it('is asked together with what is new', async () => {
    const status = await approvedBefore(await plans({ acme: good }));
    const results = await plans({ acme: good, beta: good });
    const { deps, runs, approvals } = world(revisions, { results, status });
    runs.set(41, earlier);
    approvals.set(41, [approval]);
    const { outputs, summary } = await run(request, deps);
    expect(outputs).toMatchObject({ ask: true, go: false });
    expect(summary).toContain('| <code>acme</code> | creation did not finish | holds from an earlier run |');
    expect(summary).toContain('| <code>beta</code> | new account | needed |');
  });
});

describe('the gate by digest', () => {
  const asked = (of: Parameters<typeof world>[1], files = revisions) => world(files, { ...of, gate: 'digest' });
  const allowing: Texts = {
    'state/organization.yaml': `${withBeta['state/organization.yaml']}\napproval: {self: true}\n`,
  };

  it('asks for a dispatch with the digest', async () => {
    const { deps } = asked({ results: await plans({ acme: good }) });
    const { outputs, summary } = await run(request, deps);
    // There is no environment to ask in.
    expect(outputs).toMatchObject({ ask: false, go: false });
    expect(summary).toContain(`gh workflow run apply.yml --field digest=${outputs.digest}`);
  });

  it('asks for it with the fields that the run was started with, without which something else is due', async () => {
    const { deps } = asked({ results: await plans({ acme: good, beta: good }) });
    const wish = { accounts: ['acme', 'beta'], rollout: 10, again: true };
    const { outputs, summary } = await run({ ...request, ...wish }, deps);
    const fields = '--field accounts=acme,beta --field rollout=10 --field again=true';
    expect(summary).toContain(`gh workflow run apply.yml --field digest=${outputs.digest} ${fields}\n`);
    expect(summary).toContain('with this digest and the same fields');
  });

  it('asks by a command that a shell still reads as one where it is longer than a line', async () => {
    const { deps } = asked({ results: await plans({ acme: good }) });
    const accounts = ['acme', ...Array.from({ length: 300 }, (_, index) => `team-${index}`)];
    const { summary } = await run({ ...request, accounts, rollout: 1 }, deps);
    const [, command = ''] = /```sh\n(.*?)\n```/s.exec(summary) ?? [];
    expect(command.replaceAll('\\\n', '')).toContain(` --field accounts=${accounts.join()} --field rollout=1`);
  });

  it('opens for that digest', async () => {
    const { deps } = asked({ results: await plans({ acme: good }) });
    const { digest } = (await run(request, deps)).outputs;
    const { outputs } = await run({ ...request, 'approved-digest': String(digest) }, deps);
    expect(outputs).toMatchObject({ ask: false, go: true });
  });

  describe('given by', () => {
    const [file, claim] = ['state/accounts/acme.yaml', 'state/subnets/10.0.0.0-24.yaml'];
    const commit = 'c'.repeat(40);

    /** What becomes of acme's approval by monalisa; `people` brought in the commit that touched `path`. */
    async function given(path: string, people: string[] | undefined, startedBy = 'monalisa', more: Texts = {}) {
      const results = await plans({ acme: good });
      const { deps, touching, bringers } = asked({ results }, { [MAIN]: { ...withBeta, ...more } });
      touching.set(path, [commit]);
      if (people) bringers.set(commit, people);
      const { digest } = (await run(request, deps)).outputs;
      return run({ ...request, 'approved-digest': String(digest), startedBy, actor: startedBy }, deps);
    }

    it('somebody else than brought it in, it opens', async () => {
      expect((await given(file, ['octocat'])).outputs).toMatchObject({ go: true });
    });

    it.each([
      [file, ['monalisa']],
      [claim, ['octocat', 'MonaLisa']],
    ])('who brought in %s, it stays shut', async (path, people) => {
      await expect(given(path, people)).rejects.toMatchObject({
        message: 'monalisa brought in some of it (ccccccc), so nothing is done.',
        at: { hint: expect.stringContaining('approval: {self: true}') },
      });
    });

    it('anybody, it stays shut where GitHub knows nobody who brought it in', async () => {
      await expect(given(file, undefined)).rejects.toThrow('knows no person by whose pull request it came');
    });

    it('anybody, it opens where the repository allows that, and says so', async () => {
      const { outputs, summary } = await given(file, ['monalisa'], 'monalisa', allowing);
      expect(outputs).toMatchObject({ go: true });
      expect(summary).toContain('<code>approval.self</code> is set');
    });

    it.each(['github-actions[bot]', ''])('%j, it stays shut wherever', async (startedBy) => {
      await expect(given(file, ['octocat'], startedBy, allowing)).rejects.toThrow("approving is a person's");
    });

    it('an author of the code that is rolled out, it stays shut', async () => {
      const [before] = await plans({ acme: good });
      const applied = { inputs: before?.inputs ?? '', module: 'd'.repeat(64), commit: 'e'.repeat(40) };
      const text = renderStatus({ state: 'stable', account_id: '444444444444', applied });
      const status = { 'accounts/acme.yaml': text };
      const ready = asked({ status, results: await plans({ acme: good }) });
      const rolling = { ...request, rollout: 1, accounts: ['acme'] };
      const { digest } = (await run(rolling, ready.deps)).outputs;
      ready.touching.set('terraform', [commit]);
      ready.bringers.set(commit, ['monalisa']);
      const approving = run({ ...rolling, 'approved-digest': String(digest) }, ready.deps);
      await expect(approving).rejects.toThrow('monalisa brought in some of it');
    });
  });

  it.each(['terraform', 'state/organization.yaml'])(
    'stays shut for who brought in %s, where the record of what was applied can not be believed',
    async (shared) => {
      const { deps, touching, bringers } = asked({ results: await plans({ acme: good }) });
      touching.set(shared, ['c'.repeat(40)]);
      bringers.set('c'.repeat(40), ['monalisa']);
      const { digest } = (await run(request, deps)).outputs;
      const approving = { ...request, 'approved-digest': String(digest) };
      expect((await run(approving, deps)).outputs).toMatchObject({ go: true });
      const wish = { ...approving, standing: false };
      await expect(run(wish, deps)).rejects.toThrow('monalisa brought in some of it');
      expect((await run({ ...wish, startedBy: 'octocat' }, deps)).outputs).toMatchObject({ go: true });
    },
  );

  it('looks no further back than to what was applied, where the record can be believed', async () => {
    const applied = { inputs: 'b'.repeat(64), module: 'd'.repeat(64), commit: 'e'.repeat(40) };
    const status = {
      'accounts/acme.yaml': renderStatus({ state: 'stable', account_id: '444444444444', applied }),
    };
    const since: unknown[] = [];
    const { deps } = asked({ status, results: await plans({ acme: good }) });
    deps.git.history = async (_to, _files, from) => {
      since.push(from);
      return [];
    };
    const { digest } = (await run(request, deps)).outputs;
    for (const standing of [true, false]) await run({ ...request, standing, 'approved-digest': String(digest) }, deps);
    expect(since).toEqual([applied.commit, undefined]);
  });

  it('stays shut for another one, and says which it is now', async () => {
    const { deps } = asked({ results: await plans({ acme: good }) });
    const { digest } = (await run(request, deps)).outputs;
    const { outputs, failure, summary } = await run({ ...request, 'approved-digest': '0'.repeat(64) }, deps);
    expect(outputs).toMatchObject({ go: false });
    expect(failure).toContain(`what is due now has ${digest}`);
    expect(summary).toContain(`--field digest=${digest}`);
  });

  it('confirms earlier approvals by who started the run', async () => {
    const results = await plans({ acme: good });
    const { deps, runs } = asked({ results, status: await approvedBefore(results) });
    runs.set(41, { ...earlier, event: 'workflow_dispatch' });
    expect((await run(request, deps)).outputs).toMatchObject({ ask: false, go: true });
    runs.set(41, earlier);
    expect((await run(request, deps)).outputs).toMatchObject({ go: false });
  });

  it('can not be gone around where reviewers approve', async () => {
    const { deps } = world(revisions, { results: await plans({ acme: good }) });
    const digest = '0'.repeat(64);
    await expect(run({ ...request, 'approved-digest': digest }, deps)).rejects.toThrow(/no approval here/);
  });
});
