import type { Tried } from '../../src/core/apps/dry-run.ts';
import { UserError } from '../../src/core/problem.ts';
import { counted } from '../../src/core/render/markdown.ts';
import { writeDeployment, writeDryRun } from '../../src/edge/results.ts';
import type { AppInputs } from './inputs.ts';
import type { Outcome } from './run.ts';

type Given = Pick<AppInputs, 'account' | 'server' | 'bundle' | 'sha256' | 'install' | 'env' | 'results' | 'dry-run'>;

/** Hands over what was deployed to the job that records it, or what a dry run found to the one that tells of it. */
export async function handOver(given: Given, done: Outcome): Promise<void> {
  const { account, server, bundle, results, install, env } = given;
  if (!results || !account) return;
  if (done.dryRun) return writeDryRun(results, { ...tried(given), changes: changesOf(done) });
  const { id: app, version, sha256 } = done;
  const wish = { account, ...(server && { server }), version, bundle, sha256 };
  const functions = done.functions.map(({ name }) => name);
  await writeDeployment(results, { deployment: { app, ...wish, install, env }, functions });
}

/** Hands over why a dry run failed: its reviewer should not have to look for the log. */
export async function handOverFailure(given: Given, error: unknown): Promise<void> {
  if (!given.results || !given.account || !given['dry-run']) return;
  const { message, at } = error instanceof UserError ? error : new UserError("It failed; the run's log says why.");
  const { hint } = at;
  await writeDryRun(given.results, { ...tried(given), changes: [], error: { message, ...(hint && { hint }) } });
}

function tried({ account = '', server = '', bundle, sha256 = '' }: Given): Tried {
  return { account, server, bundle, sha256 };
}

function changesOf({ functions, assets, policy, manifest }: Outcome): string[] {
  return [
    ...functions
      .filter(({ outcome }) => outcome !== 'unchanged')
      .map(({ name, outcome, changes }) => `function ${name}: ${changes.join(', ') || outcome}`),
    ...(assets.stored.length > 0 ? [`${counted(assets.stored.length, 'asset')} to store`] : []),
    ...(policy?.changed ? ['functions added to the invoke policy'] : []),
    ...(manifest.changed ? ['the manifest'] : []),
  ];
}
