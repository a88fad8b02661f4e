import { placeOf } from '../../src/core/apps/deployments.ts';
import type { Git } from '../../src/core/git/repository.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import type { DeployJob } from './jobs.ts';

export interface AuthorsFacts {
  snapshot: Snapshot;
  /** Whether the commit last deployed from can be believed: it is on the status branch. */
  standing: boolean;
}

/** The commits by which main came to want an app so since it was last deployed there; all there are where it never was. */
export function commitsOf(
  { app, account, server }: DeployJob,
  { snapshot, standing }: AuthorsFacts,
  git: Pick<Git, 'history'>,
): Promise<string[]> {
  const place = placeOf({ account, server: server || undefined });
  const last = standing ? snapshot.status.apps.get(app)?.accounts[place]?.commit : undefined;
  return git.history(snapshot.commit, [`${snapshot.base.folder}/apps/${app}.yaml`], last);
}
