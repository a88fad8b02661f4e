import { type DeploymentResult, recordDeployment } from '../../src/core/apps/deployments.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { readStatus, renderStatus } from '../../src/core/ledger/status.ts';

/** Records what was deployed on the status branch, in one commit; where nothing is new there is none. */
export async function record(
  results: DeploymentResult[],
  { git, branch, now, runUrl }: { git: Pick<Git, 'commitTo'>; branch: string; now: string; runUrl: string },
): Promise<void> {
  if (results.length === 0) return;
  const names = [...new Set(results.map(({ deployment }) => deployment.app))].sort();
  await git.commitTo(branch, async (tip) => {
    const tree = await tip.tree(['apps']);
    const records = new Map(readStatus(tree).status.apps);
    for (const { deployment, functions } of results) {
      records.set(deployment.app, recordDeployment(records.get(deployment.app), { deployment, functions }, now));
    }
    const files = new Map(
      names.flatMap((app) => {
        const after = records.get(app);
        const text = after && renderStatus(after);
        const file = tree.get(`apps/${app}.yaml`);
        const isSame = file && new TextDecoder().decode(file.bytes) === text;
        return text === undefined || isSame ? [] : [[`apps/${app}.yaml`, text] as const];
      }),
    );
    const message = `Record ${names.length <= 3 ? names.join(', ') : `${names.length} apps`}\n\n${runUrl}`;
    return files.size > 0 ? { files, message } : undefined;
  });
}
