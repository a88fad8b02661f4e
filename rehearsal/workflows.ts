import path from 'node:path';
import { gateEnvironment, gateJob } from '../src/core/work/approval.ts';
import { startJob } from './jobs.ts';
import type { ActionResult } from './runner/types.ts';
import type { World } from './world.ts';

// The product's workflows without the runner: the same actions with the same inputs in the same order. The files
// themselves are run by act in the tests; this is for looking at one story at a time, and for many quick ones.

/** The workflow `pull-request`: checks what would be merged, with no credential. */
export async function checkPullRequest(world: World, number: number): Promise<ActionResult> {
  const { head, base, run } = await pullRequest(world, number, 'pull-request');
  const job = await startJob(world, {
    name: 'check',
    workflow: 'pull-request',
    permissions: { contents: 'read' },
    run,
  });
  return job.attempt('.', { base, head });
}

/** What `plan` gives: what each job said, and the pull request's head with its claims. */
export interface Planned {
  claim: ActionResult;
  check: ActionResult;
  plans: ActionResult[];
  report: ActionResult;
}

/** The workflow `plan`: claims blocks, plans the networks, tells the reviewer. */
export async function planPullRequest(world: World, number: number): Promise<Planned> {
  const workflow = 'plan';
  const { run } = await pullRequest(world, number, workflow);
  const claiming = await startJob(world, {
    ...{ name: 'claim', workflow, run, environment: 'bot' },
    permissions: { contents: 'write', 'pull-requests': 'read' },
  });
  const inputs = { operation: 'claim', 'pull-request': String(number), fail: 'false' };
  const claim = await claiming.step('actions/allocate-cidr', inputs);
  const { base = '', head = '' } = claim.outputs;

  const checking = await startJob(world, {
    name: 'check',
    workflow,
    run,
    revision: base,
    permissions: { contents: 'read' },
  });
  const check = await checking.step('.', { head, fail: 'false' });

  const results = path.join(world.folder, `run-${run}`);
  const plans = await planShards(
    world,
    { workflow, run, revision: base },
    { shards: check.outputs.shards, head, results },
  );

  const reporting = await startJob(world, {
    ...{ name: 'report', workflow, run, revision: base, environment: 'bot' },
    permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  });
  const problems = [claim, check].map(({ outputs }) => outputs.problems ?? '').join('\n');
  const report = await reporting.attempt('actions/report', {
    ...{ mode: 'pull-request', 'pull-request': String(number), head, results, problems },
  });
  return { claim, check, plans, report };
}

/** What the first half of `apply` found: nothing owed, or a digest to approve. */
export interface Asked {
  run: number;
  check: ActionResult;
  ask: ActionResult | undefined;
  approved: string;
  /** Whether it is about what is taken down or closed. */
  leaving: boolean;
}

/** What a person may say when dispatching `apply`. */
interface Asking {
  digest?: string;
  leaving?: boolean;
  accounts?: string;
  again?: boolean;
}

/** The first half of the workflow `apply`, up to its gate: what is owed, its plans, the digest a person approves. */
export async function askForApproval(
  world: World,
  { leaving = false, accounts = '', again = false, ...inputs }: Asking = {},
): Promise<Asked> {
  const workflow = 'apply';
  const run = await startRun(world, workflow);
  const finding = await startJob(world, { name: 'due', workflow, run, permissions: { contents: 'read' } });
  const asked = { accounts, again: String(again) };
  const check = await finding.step('.', { ...asked, fail: 'false' });
  const { commit: revision = '' } = check.outputs;
  const folder = path.join(world.folder, `run-${run}`);
  const approved = path.join(folder, 'approved.json');
  if (check.outputs.shards === '[]') return { run, check, ask: undefined, approved, leaving };

  const results = path.join(folder, 'results');
  await planShards(world, { workflow, run, revision }, { shards: check.outputs.shards, head: '', results });
  const asking = await startJob(world, {
    ...{ name: 'ask', workflow, run, revision },
    permissions: { contents: 'read', actions: 'read' },
  });
  const ask = await asking.step('actions/report', {
    ...{ mode: 'ask', results, approved, 'approved-digest': inputs.digest ?? '', standing: 'true' },
    ...{ leaving: String(leaving), ...asked },
  });
  if (ask.outputs.ask === 'true') {
    world.github.waitForApproval(run, [gateEnvironment(leaving)], gateJob(ask.outputs.digest ?? ''));
  }
  return { run, check, ask, approved, leaving };
}

/** What `work` did, job by job; a job that had nothing to do is absent. */
export interface Worked {
  begin: ActionResult;
  create: ActionResult | undefined;
  provision: ActionResult[];
  end: ActionResult;
}

/** The workflow `work`, behind the gate: main as it is now, less what differs from what was approved. It closes no account. */
export async function work(world: World, { run, approved, ask, leaving }: Asked): Promise<Worked> {
  const workflow = 'work';
  const digest = { approved, 'approved-digest': ask?.outputs.digest ?? '' };
  const results = path.join(world.folder, `run-${run}`, 'done');
  const beginning = await startJob(world, {
    ...{ name: 'begin', workflow, run, environment: 'bot' },
    permissions: { contents: 'write', actions: 'read' },
  });
  const check = await beginning.step('.', { ...digest, fail: 'false' });
  const { accounts = '', create: toCreate = '', commit: revision = '', shards } = check.outputs;
  const begin = await beginning.step('actions/report', { mode: 'begin', accounts, ...digest });
  const { approver = '' } = begin.outputs;

  const writing = {
    ...{ workflow, run, revision, environment: 'write' },
    permissions: { contents: 'read', actions: 'read', 'id-token': 'write' } as const,
  };
  const creating = toCreate && (await startJob(world, { name: 'create', ...writing }));
  const create = creating
    ? await creating.attempt('actions/create-account', { accounts: toCreate, 'job-role': 'write', approver, results })
    : undefined;
  const provision = await inShards(shards, async (shard) => {
    const provisioning = await startJob(world, { name: 'provision', ...writing });
    const inputs = { mode: leaving ? 'destroy' : 'apply', accounts: shard, 'job-role': 'write', approver, results };
    return provisioning.attempt('actions/provision', { ...inputs, ...digest });
  });
  const ending = await startJob(world, {
    ...{ name: 'end', workflow, run, revision, environment: 'bot' },
    permissions: { contents: 'write' },
  });
  const end = await ending.attempt('actions/report', { mode: 'end', accounts, results });
  world.github.finishRun(run, end.code === 0 ? 'success' : 'failure');
  return { begin, create, provision, end };
}

/** The job `plan` of both workflows. */
function planShards(
  world: World,
  job: { workflow: string; run: number; revision: string },
  { shards, head, results }: { shards: string | undefined; head: string; results: string },
): Promise<ActionResult[]> {
  return inShards(shards, async (accounts) => {
    const permissions = { contents: 'read', 'id-token': 'write' } as const;
    const planning = await startJob(world, { name: 'plan', ...job, environment: 'read', permissions });
    return planning.attempt('actions/provision', { mode: 'plan', accounts, head, 'job-role': 'read', results });
  });
}

async function pullRequest(world: World, number: number, workflow: string) {
  const head = world.github.pullRequest(number).headRef;
  const base = (await world.github.git.revParse(world.github.git.defaultBranch)) ?? '';
  return { base, head: (await world.github.git.revParse(head)) ?? '', run: await startRun(world, workflow) };
}

async function startRun({ github }: World, workflow: string): Promise<number> {
  const sha = (await github.git.revParse(github.git.defaultBranch)) ?? '';
  return github.startRun({ workflow: `${workflow}.yml`, event: 'workflow_dispatch', sha }).id;
}

/** One job a shard, as the matrix makes them. */
function inShards<T>(shards: string | undefined, job: (accounts: string) => Promise<T>): Promise<T[]> {
  return Promise.all((JSON.parse(shards || '[]') as string[]).map(job));
}
