import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../rehearsal/world.ts';
import { gateJob } from '../../src/core/work/approval.ts';
import {
  breaking,
  hasCloud,
  hasSomething,
  isCall,
  isRelease,
  type Job,
  jobs,
  steps,
  texts,
  workflows,
  writes,
} from '../support/workflow-files.ts';

// What act doesn't honour, so that no run can prove it, is read in the files: who starts what, with which rights, and
// what waits for what.

const runs = jobs.filter((job) => !isCall(job));
const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
const isOpenToAll = ({ workflow }: Job) => workflow === 'pull-request' || workflow === 'ci';

describe('what starts a workflow', () => {
  const events = Object.fromEntries(Object.entries(workflows).map(([name, { on }]) => [name, Object.keys(on)]));

  it('is no more than this', () => {
    expect(events).toEqual({
      'pull-request': ['pull_request', 'merge_group'],
      plan: ['workflow_dispatch'],
      apply: ['push', 'schedule', 'workflow_dispatch'],
      work: ['workflow_call'],
      reallocate: ['push', 'schedule'],
      sweep: ['schedule', 'workflow_dispatch'],
      drift: ['schedule', 'workflow_dispatch'],
      'request-account': ['issues'],
      release: ['workflow_dispatch'],
      'deploy-app': ['push', 'schedule', 'workflow_dispatch'],
      'deploy-bundles': ['schedule', 'workflow_dispatch'],
      ci: ['push', 'pull_request', 'merge_group'],
    });
  });

  it('is what the docs say of each workflow', () => {
    const page = readFileSync(path.join(root, 'docs/workflows.md'), 'utf8');
    const [first = ''] = page.split('\n\n```mermaid');
    const told = [...first.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);
    expect(told.sort()).toEqual(Object.keys(workflows).sort());
  });

  it('is a change of the ledger on main, where a change starts something that acts', () => {
    for (const name of ['apply', 'reallocate']) {
      expect(workflows[name]?.on.push).toEqual({ branches: ['main'], paths: ['state/**'] });
    }
    expect(workflows['deploy-app']?.on.push).toEqual({ branches: ['main'], paths: ['state/apps/**'] });
  });

  it('is the clock every hour, off the hour, when GitHub is busy, and each at a time of its own', () => {
    const crons = Object.values(texts).flatMap((text) => [...text.matchAll(/cron: '(\d+) \* \* \* \*'/g)]);
    const minutes = crons.map(([, minute]) => Number(minute));
    expect(minutes).toHaveLength(4);
    expect(new Set(minutes).size).toBe(minutes.length);
    expect(minutes).not.toContain(0);
  });

  it('does nothing before the repository is set up, but check', () => {
    const first = jobs.filter(
      ({ needs, workflow }) => needs.length === 0 && !['ci', 'release', 'work'].includes(workflow),
    );
    expect(breaking(({ if: when = '' }) => when.startsWith("vars.GENESIS_READY == 'true'"), first)).toEqual([
      'pull-request/check',
    ]);
  });
});

describe('tokens', () => {
  it('may nothing where a job does not say so', () => {
    for (const { permissions } of Object.values(workflows)) expect(permissions).toEqual({});
    expect(breaking(({ permissions }) => permissions !== undefined)).toEqual([]);
  });

  it('that write are never in a job with cloud credentials', () => {
    expect(
      breaking(
        (job) => !(writes(job) && hasCloud(job)),
        jobs.filter((job) => !isCall(job)),
      ),
    ).toEqual([]);
  });

  it('that write, cloud credentials and secrets meet only main: its commits are checked out, or none', () => {
    const refs = [
      'main',
      'needs.due.outputs.commit',
      'needs.watch.outputs.commit',
      'needs.begin.outputs.commit',
      'needs.claim.outputs.base',
    ];
    const trusted = checkouts.filter(({ job }) => hasSomething(job) && !isRelease(job));
    expect(new Set(trusted.map(({ with: { ref } = {} }) => String(ref).replace(/^\$\{\{ | \}\}$/g, '')))).toEqual(
      new Set(refs),
    );
  });

  it('of workflows that run for anybody only read, or dispatch without a checkout', () => {
    const open = jobs.filter(isOpenToAll);
    expect(breaking((job) => !hasCloud(job) && !job.environment && !job.text.includes('secrets.'), open)).toEqual([]);
    const writing = open.filter(writes);
    expect(writing.map(({ at, permissions }) => [at, permissions])).toEqual([
      ['pull-request/plan', { actions: 'write' }],
    ]);
    expect(breaking(({ steps: own }) => own.every(({ uses }) => !uses), writing)).toEqual([]);
  });
});

describe('environments', () => {
  it('hold the role their jobs start from, and no other job has cloud credentials', () => {
    const roles = (job: Job) => job.steps.map((step) => step.with?.['job-role']).filter(Boolean);
    const cloud = runs.filter(hasCloud);
    expect(breaking((job) => roles(job).join() === job.environment, cloud)).toEqual([]);
    expect(
      breaking(
        (job) => roles(job).length === 0,
        jobs.filter((job) => !hasCloud(job)),
      ),
    ).toEqual([]);
    expect(new Set(cloud.map(({ environment }) => environment))).toEqual(new Set(['read', 'write', 'apps', 'bundles']));
  });

  it('hold the secrets that their jobs use, and no job sees those of another', () => {
    const seen = runs.flatMap(({ environment, text }) =>
      (text.match(/secrets\.\w+/g) ?? []).map((secret) => `${environment}: ${secret.replace('secrets.', '')}`),
    );
    expect([...new Set(seen)].sort()).toEqual([
      'apps: GENESIS_SERVERS',
      'bot: GENESIS_APP_KEY',
      'bot: GENESIS_PROVISIONER',
      'bot: GENESIS_WEBHOOKS',
      'bundles: GENESIS_BUNDLES_ALERTS_HOOK',
      'bundles: GENESIS_BUNDLES_NOTIFICATIONS_HOOK',
    ]);
  });

  it('ask a person in a job that runs nothing and may nothing', () => {
    const gates = jobs.filter(({ environment }) => environment?.startsWith('approve'));
    expect(gates.map(({ at, environment, permissions }) => [at, environment, permissions])).toEqual([
      ['apply/gate', 'approve', {}],
      ['apply/gate-close', 'approve-close', {}],
      ['deploy-app/gate', 'approve-app', {}],
    ]);
    expect(breaking(({ steps: own }) => own.every(({ run }) => /^echo "[^"`$]*"$/.test(run ?? '')), gates)).toEqual([]);
  });

  it('are asked in a job by whose name a later run finds that the same is asked already', () => {
    const gate = jobs.find(({ at }) => at === 'apply/gate');
    expect(gate?.name?.replace(/\$\{\{ needs\.ask\.outputs\.digest \}\}/, 'DIGEST')).toBe(gateJob('DIGEST'));
  });

  it('are before whatever writes to AWS: work is called behind the gate, or with an approval that stands', () => {
    const caller = jobs.find(({ uses }) => uses === './.github/workflows/work.yml');
    expect(caller).toMatchObject({ at: 'apply/work', needs: ['ask', 'gate'] });
    expect(caller?.if).toContain("(needs.gate.result == 'success' || needs.ask.outputs.go == 'true')");
    expect(new Set(jobs.filter(({ environment }) => environment === 'write').map(({ workflow }) => workflow))).toEqual(
      new Set(['work']),
    );
  });
});

describe('runs side by side', () => {
  const groups = [
    ...Object.entries(workflows).map(([at, { concurrency }]) => ({ at, ...concurrency })),
    ...jobs.map(({ at, concurrency }) => ({ at, ...concurrency })),
  ].filter(({ group }) => group !== undefined);

  it('never cancel work, and have newer runs take the place of all else', () => {
    const kept = groups.filter((one) => one['cancel-in-progress'] === false).map(({ at }) => at);
    expect(kept.sort()).toEqual([
      ...['apply/close', 'apply/clusters', 'apply/work', 'deploy-app/deploy', 'deploy-app/record', 'deploy-bundles'],
      'release',
    ]);
    const outside = jobs.filter(({ workflow }) => workflow !== 'work');
    expect(breaking((job) => Boolean(job.concurrency ?? workflows[job.workflow]?.concurrency), outside)).toEqual([]);
  });

  it('are in groups of their own: a run that waits for approval holds up no work', () => {
    const names = groups.map(({ group }) => group);
    expect(new Set(names).size).toBe(names.length);
    expect(workflows.apply?.concurrency).toBeUndefined();
  });

  it('have artifacts of their own in each shard, and replace them when a job runs again', () => {
    const uploads = steps.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    expect(uploads.length).toBeGreaterThan(0);
    const wrong = uploads.filter(({ job, with: given = {} }) => {
      const isOwn = !job.strategy || String(given.name).includes('strategy.job-index');
      return !isOwn || given.overwrite !== true || given['if-no-files-found'] !== 'error';
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('of work in one run, which is called twice, take no results of each other', () => {
    const taken = (leaving: boolean) =>
      steps
        .filter(({ job, uses = '' }) => job.workflow === 'work' && uses.startsWith('actions/download-artifact@'))
        .filter(
          (step) =>
            ![step.if, step.job.if].some((when) => when?.includes(leaving ? '!inputs.leaving' : '&& inputs.leaving')),
        )
        .map(({ with: { pattern, name } = {} }) => String(pattern ?? name))
        .map((name) => name.replace("${{ inputs.leaving && 'close' || 'work' }}", leaving ? 'close' : 'work'))
        .filter((name) => !name.startsWith('approved-'));
    expect(taken(true)).toEqual(['results-close-*', 'results-close-*']);
    expect(taken(false)).toEqual(['results-work-create', 'results-work-*']);
  });
});

describe('every job and step', () => {
  it('has a name, an end and a known machine', () => {
    const isBounded = (job: Job) => isCall(job) || (job['timeout-minutes'] ?? 0) > 0;
    expect(breaking((job) => Boolean(job.name) && isBounded(job))).toEqual([]);
    expect(steps.filter(({ name }) => !name).map(({ at }) => at)).toEqual([]);
  });

  it("uses actions of this repository, or others' at one full commit with its version", () => {
    const lines = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/^\s+(?:- )?uses: (.*)$/gm)].map(([, use = '']) => use),
    );
    const foreign = lines.filter((use) => !/^\.\//.test(use));
    expect(foreign.filter((use) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
    const pinned = new Set(foreign);
    expect(new Set([...pinned].map((use) => use.split('@')[0])).size).toBe(pinned.size);
  });

  it('hands no expression to a shell', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{')).map(({ at }) => at)).toEqual([]);
  });

  it('leaves no token behind in a checkout', () => {
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false).map(({ at }) => at)).toEqual([]);
  });
});
