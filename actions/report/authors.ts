import type { Git } from '../../src/core/git/repository.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import type { ApprovedItem } from '../../src/core/work/approval.ts';
import { claimOf } from '../../src/core/work/due.ts';
import { isPeering, recordOf } from '../../src/core/work/peerings.ts';

export interface AuthorsFacts {
  snapshot: Snapshot;
  /** Whether the commit last applied can be believed: it is on the status branch. */
  standing: boolean;
}

/**
 * The commits by which what is approved came to main since it was last applied; all there are where it never was. Where
 * the record can't be believed, what all share counts as well: whoever can write a record could hide a roll-out by it.
 */
export function commitsOf(
  item: ApprovedItem,
  { snapshot, standing }: AuthorsFacts,
  git: Pick<Git, 'history'>,
): Promise<string[]> {
  const applied = standing ? recordOf(snapshot.status, item.account)?.applied : undefined;
  const isRolledOut = !standing || (applied !== undefined && applied.module !== item.module);
  const shared = isRolledOut ? ['terraform', `${snapshot.base.folder}/organization.yaml`] : [];
  return git.history(snapshot.commit, [...ownFiles(item.account, snapshot), ...shared], applied?.commit);
}

function ownFiles(name: string, { base }: Snapshot): string[] {
  if (isPeering(name)) return [`${base.folder}/peerings/${name}.yaml`];
  const claim = base.claims.get(claimOf(base, name)?.subnet ?? '');
  return [`${base.folder}/accounts/${name}.yaml`, ...(claim ? [claim.file] : [])];
}
