import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { sessionOf } from '../../src/core/aws/arn.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { organizationOf, readSnapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import { driftSummary } from '../../src/core/render/drift-summary.ts';
import { provisionSummary } from '../../src/core/render/provision.ts';
import { sideBySide } from '../../src/core/terraform/side-by-side.ts';
import { parseApproved } from '../../src/core/work/approval.ts';
import { jobGit } from '../../src/edge/git.ts';
import { readResults } from '../../src/edge/results.ts';
import type { Context } from '../../src/harness/context.ts';
import type { Inputs } from '../../src/harness/inputs.ts';
import type { spec } from './inputs.ts';
import { run } from './run.ts';
import { cancellation } from './terraform-program.ts';
import { openDeps } from './wire.ts';
import { lookAtOrganization } from './wire-drift.ts';

/** Runs the use case with Git, AWS, Terraform and the folder of results. */
export async function start(
  inputs: Inputs<typeof spec>,
  context: Context,
  git: Git = jobGit(inputs, context),
): Promise<void> {
  const { mode, accounts, approved: file } = inputs;
  const machine = { cores: availableParallelism(), memory: process.availableMemory() };
  const parallel = inputs.parallel ?? sideBySide({ ...machine, applies: mode === 'apply' });
  const { env, log, output, summary } = context;
  const cancelled = cancellation(log);
  const approved = file ? parseApproved(await readFile(file, 'utf8'), inputs['approved-digest']) : undefined;
  const snapshot = await readSnapshot(git, inputs);
  const organization = organizationOf(snapshot);
  const created = (await readResults(inputs.results)).filter(({ step }) => step === 'create');
  const wiring = { inputs, organization, context, signal: cancelled };
  if (mode === 'drift' && accounts.length === 0) return lookAtOrganization(wiring, snapshot);
  const names = {
    today: new Date().toISOString().slice(0, 10),
    run: env.GITHUB_RUN_ID ?? 'local',
    sessionName: sessionOf(env, inputs.approver),
    approver: inputs.approver,
  };
  const deps = await openDeps(wiring);
  const results = await run({ mode, accounts, parallel, approved, created, ...names }, snapshot, deps).finally(
    deps.close,
  );

  const of = (...outcomes: string[]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).map(({ account }) => account);
  const failed = of('failed');
  output('changed', of('planned', 'applied', 'drifted').join(','));
  output('failed', failed.join(','));
  output('results', inputs.results);
  await summary(mode === 'drift' ? driftSummary(results) : provisionSummary(mode, results));
  if (failed.length > 0) throw new UserError(`Failed: ${failed.join(', ')}. The job summary says why.`);
}
