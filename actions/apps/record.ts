import { type DeploymentResult, recordDeployment } from '../../src/core/apps/deployments.ts';
import type { Git } from '../../src/core/git/repository.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { readStatus, refuseUnreadable, renderStatus } from '../../src/core/ledger/status.ts';
import { statusFiles } from '../../src/core/render/status-files.ts';

interface RecordDeps {
  git: Pick<Git, 'commitTo'>;
  branch: string;
  /** Main's ledger that was looked at. */
  snapshot: Pick<Snapshot, 'commit' | 'base'>;
  now: string;
  runUrl: string;
}

/** Records what was deployed on the status branch, in one commit; where nothing is new there is none. */
export async function record(
  results: DeploymentResult[],
  { git, branch, snapshot: { commit, base: ledger }, now, runUrl }: RecordDeps,
): Promise<void> {
  if (results.length === 0) return;
  const names = [...new Set(results.map(({ deployment }) => deployment.app))].sort();
  await git.commitTo(branch, async (tip) => {
    const tree = await tip.tree();
    const { status, problems } = readStatus(tree);
    refuseUnreadable(names.map(fileOf), problems, branch);
    const apps = new Map(status.apps);
    for (const result of results) {
      const { app } = result.deployment;
      apps.set(app, recordDeployment(apps.get(app), result, { at: now, commit, ledger }));
    }
    const texts = names.map((app) => [fileOf(app), renderStatus(apps.get(app) ?? { accounts: {} })] as const);
    const files = statusFiles(tree, texts, { ...status, apps });
    const message = `Record ${names.length <= 3 ? names.join(', ') : `${names.length} apps`}\n\n${runUrl}`;
    return files.size > 0 ? { files, message } : undefined;
  });
}

const fileOf = (app: string) => `apps/${app}.yaml`;
