import { describe, expect, it } from '@jest/globals';
import { run } from '../../actions/report/run.ts';
import type { DryRun } from '../../src/core/apps/dry-run.ts';
import type { Result } from '../../src/core/work/result.ts';
import { app, OTHER } from '../support/app-ledger.ts';
import { newAccount } from '../support/plans.ts';
import { ask, HEAD, MAIN, mainFiles, resultsFor, withBeta, world } from '../support/report.ts';

const revisions = { [MAIN]: mainFiles, [HEAD]: withBeta };
const request = ask({ mode: 'pull-request', head: HEAD, 'pull-request': 7 });
const { plan, fingerprint } = newAccount.result;
const plans = (more: Partial<Result> = {}) =>
  resultsFor(
    revisions,
    { step: 'plan', head: HEAD },
    { beta: { offline: true, plan, fingerprint, ...more } as Partial<Result> },
  );

describe('the comment', () => {
  it('shows each account with its block and region', async () => {
    const { deps, comments } = world(revisions, { results: await plans() });
    await run(request, deps);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain(
      '| 🟢 <code>beta</code> | new account | <code>10.0.1.0/24</code> | us-east-1 | 7 |',
    );
  });

  it('stays the one when the pull request is planned again', async () => {
    const first = world(revisions, { results: await plans() });
    await run(request, first.deps);
    const again = world(revisions, { results: await plans({ plan: { ...plan!, add: 8 } }) });
    again.comments.push(...first.comments);
    await run(request, again.deps);
    expect(again.writes).toEqual(['update 1']);
  });

  it('calls those whose approval was dismissed, and gave none since', async () => {
    const { deps, comments, reviews } = world(revisions, { results: await plans() });
    const again = [
      { by: 'monalisa', state: 'DISMISSED' },
      { by: 'hubot', state: 'DISMISSED' },
      { by: 'octocat', state: 'DISMISSED' },
      { by: 'octocat', state: 'APPROVED' },
      { by: 'hubot', state: 'COMMENTED' },
      { by: 'mallory', state: 'CHANGES_REQUESTED' },
    ];
    reviews.push(...again);
    const { summary } = await run(request, deps);
    expect(comments[0]?.body).toContain('**Please look again: @hubot, @monalisa.** Your approvals were dismissed');
    expect(summary).not.toContain('look again');
  });

  it('calls nobody where no approval was dismissed', async () => {
    const { deps, comments, reviews } = world(revisions, { results: await plans() });
    reviews.push({ by: 'monalisa', state: 'APPROVED' });
    await run(request, deps);
    expect(comments[0]?.body).not.toContain('@');
  });

  it('is written of a change of organization.yaml alone, which touches all accounts and none', async () => {
    const path = 'state/organization.yaml';
    const text = mainFiles[path]?.replace('us-east-1', 'eu-west-1') ?? '';
    const { deps, comments } = world({ [MAIN]: mainFiles, [HEAD]: { ...mainFiles, [path]: text } });
    await run(request, deps);
    expect(comments[0]?.body).toContain('<code>organization.region</code> | us-east-1 | eu-west-1 |');
  });

  it('is not written when it would say the same', async () => {
    const { deps, comments, writes } = world(revisions, { results: await plans() });
    await run(request, deps);
    // GitHub gives bodies back with its own line ends.
    comments[0]!.body = `${comments[0]!.body.replaceAll('\n', '\r\n')}\n`;
    await run(request, deps);
    expect(writes).toEqual(['create']);
  });

  it.each([
    { author: 'mallory', isBot: false },
    { author: 'another[bot]', isBot: true },
  ])('leaves alone what $author wrote, also under its marker', async (other) => {
    const { deps, comments, writes } = world(revisions, { results: await plans() });
    comments.push({ id: 99, body: '<!-- genesis:plan -->\nnot ours', ...other });
    await run(request, deps);
    expect(writes).toEqual(['create']);
    expect(comments[0]?.body).toContain('not ours');
  });

  it('takes fewer comments when there is less to say', async () => {
    const { deps, comments, writes } = world(revisions, { results: await plans() });
    const bot = { author: 'github-actions[bot]', isBot: true };
    comments.push({ id: 1, body: '<!-- genesis:plan -->\nold', ...bot });
    comments.push({ id: 2, body: '<!-- genesis:plan 2 -->\nold', ...bot });
    await run(request, deps);
    expect(writes).toEqual(['update 1', 'delete 2']);
  });

  it('is not made where there is nothing to say', async () => {
    const { deps, writes, statuses } = world({ [MAIN]: mainFiles, [HEAD]: mainFiles });
    await run(request, deps);
    expect(writes).toEqual([]);
    expect(statuses).toHaveLength(1);
  });

  it('says of an account whose job was killed that it has no plan', async () => {
    const { deps, comments } = world(revisions);
    const { outputs } = await run(request, deps);
    expect(outputs.ok).toBe(false);
    expect(comments[0]?.body).toContain('No plan for <code>beta</code>');
  });

  it.each(['inputs', 'module'])('counts no plan with other %s than the head has', async (key) => {
    const { deps, comments, statuses } = world(revisions, { results: await plans({ [key]: '0'.repeat(64) }) });
    const { outputs } = await run(request, deps);
    expect(outputs.ok).toBe(false);
    expect(statuses).toMatchObject([{ sha: HEAD, state: 'failure' }]);
    expect(comments[0]?.body).toContain('No plan for <code>beta</code>');
  });

  it('shows the problems of claiming and of the check, and who is held back by them', async () => {
    const problem = { file: 'state/accounts/beta.yaml', line: 2, column: 1, severity: 'error', accounts: ['beta'] };
    const lists = [[{ ...problem, message: 'full' }], [{ ...problem, message: 'bad' }]];
    const { deps, comments } = world(revisions);
    await run({ ...request, problems: `${lists.map((list) => JSON.stringify(list)).join('\n')}\n` }, deps);
    expect(comments[0]?.body).toContain('| ❌ | <code>state/accounts/beta.yaml:2:1</code> | full |');
    expect(comments[0]?.body).toContain('| ❌ | <code>state/accounts/beta.yaml:2:1</code> | bad |');
    expect(comments[0]?.body).toContain('Not planned because of them: <code>beta</code>.');
  });
});

describe('the commit status', () => {
  it('is set on the head, with a link to the run', async () => {
    const { deps, statuses } = world(revisions, { results: await plans() });
    await run(request, deps);
    expect(statuses).toEqual([
      {
        sha: HEAD,
        state: 'success',
        context: 'genesis/ledger',
        description: '1 account planned: 1 new account, 7 to add',
        targetUrl: 'https://github.com/example/cloud/actions/runs/42',
      },
    ]);
  });

  it('is all there is for a merge group', async () => {
    const { deps, statuses, comments } = world(revisions, { results: await plans() });
    await run({ ...request, 'pull-request': undefined }, deps);
    expect(comments).toEqual([]);
    expect(statuses).toHaveLength(1);
  });
});

describe('an app that a pull request wants', () => {
  const status = { 'accounts/acme.yaml': 'account_id: "666666666666"\nstate: stable\n' };
  const wanting = { [MAIN]: mainFiles, [HEAD]: { ...mainFiles, ...app('1.0.1', OTHER) } };
  const place = { account: 'acme', server: 'community', bundle: 's3://bundles/hello.zip', sha256: OTHER };
  const told = async (dryRuns: DryRun[], number: number | undefined = 7) => {
    const { deps, statuses } = world(wanting, { status, dryRuns });
    const { outputs } = await run({ ...request, 'pull-request': number }, deps);
    return { ok: outputs.ok, status: statuses[0] };
  };
  const error = { message: 'The bundle is another one than was meant.' };

  it('and that could not be deployed fails the commit status', async () => {
    const description = "can't deploy com.example.hello to acme@community";
    expect(await told([{ ...place, changes: [], error }])).toMatchObject({
      ok: false,
      status: { state: 'failure', context: 'genesis/ledger', description },
    });
  });

  it('fails it in the merge queue, too, and where its dry run left no result', async () => {
    expect(await told([{ ...place, changes: [], error }], undefined)).toMatchObject({ ok: false });
    expect(await told([])).toMatchObject({ status: { state: 'failure' } });
  });

  it('passes once it could be deployed, and where a failure is of another bundle', async () => {
    const mended = { ...place, changes: ['the manifest'] };
    const old = { ...place, sha256: 'a'.repeat(64), changes: [], error };
    expect(await told([mended, old])).toMatchObject({ ok: true, status: { state: 'success' } });
  });
});

describe('wrong inputs', () => {
  it('that lack the head are refused', async () => {
    await expect(run(ask({ mode: 'pull-request' }), world(revisions).deps)).rejects.toThrow('needs the input head');
  });

  it.each(['{}', '[]\nlost'])('that are no problems are refused: %j', async (problems) => {
    await expect(run({ ...request, problems }, world(revisions).deps)).rejects.toThrow(/problems is not what/);
  });
});
