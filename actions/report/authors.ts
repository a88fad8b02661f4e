import pLimit from 'p-limit';
import type { Git } from '../../src/core/git/repository.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import { UserError } from '../../src/core/problem.ts';
import type { ApprovedItem } from '../../src/core/work/approval.ts';
import { claimOf } from '../../src/core/work/due.ts';
import { isPeering, recordOf } from '../../src/core/work/peerings.ts';

export interface AuthorsDeps {
  git: Pick<Git, 'history'>;
  /** Who brought a commit to main, as GitHub vouches for it; undefined where it can't. */
  broughtInBy(commit: string): Promise<string[] | undefined>;
}

export interface AuthorsFacts {
  snapshot: Snapshot;
  /** Who gave the digest. */
  by: string;
  /** Whether the commit last applied can be believed: it is on the status branch. */
  standing: boolean;
}

const SIDE_BY_SIDE = 8;

const HINT =
  'Somebody else has to read what is due, and start apply with its digest. Where there is nobody else, set the repository variable GENESIS_SELF_APPROVAL to "allowed".';

/**
 * Refuses an approval by who brought in what is to be approved. GitHub sees to that where an environment is the gate.
 *
 * @throws UserError where it was they, or where GitHub can't tell who it was.
 */
export async function refuseAuthors(items: ApprovedItem[], facts: AuthorsFacts, deps: AuthorsDeps): Promise<void> {
  const limit = pLimit(SIDE_BY_SIDE);
  const histories = items.map((item) => limit(() => commitsOf(item, facts, deps)));
  const commits = [...new Set((await Promise.all(histories)).flat())];
  const people = await Promise.all(commits.map((commit) => limit(() => deps.broughtInBy(commit))));
  const own = commits.filter((_, index) => people[index]?.some((login) => isSame(login, facts.by)));
  const unknown = commits.filter((_, index) => people[index] === undefined);
  if (own.length > 0) {
    throw new UserError(`${facts.by} brought in some of it (${short(own)}), so nothing is done.`, { hint: HINT });
  }
  if (unknown.length > 0) {
    const what = `GitHub knows no person by whose pull request it came to main (${short(unknown)})`;
    throw new UserError(`${what}, so it can't be told from who approves it, and nothing is done.`, { hint: HINT });
  }
}

/** The commits of main since it was last applied; all there are where it never was. */
function commitsOf(item: ApprovedItem, { snapshot, standing }: AuthorsFacts, { git }: AuthorsDeps): Promise<string[]> {
  const applied = standing ? recordOf(snapshot.status, item.account)?.applied : undefined;
  const isRolledOut = applied !== undefined && applied.module !== item.module;
  const shared = isRolledOut ? ['terraform', `${snapshot.base.folder}/organization.yaml`] : [];
  return git.history(snapshot.commit, [...ownFiles(item.account, snapshot), ...shared], applied?.commit);
}

function ownFiles(name: string, { base }: Snapshot): string[] {
  if (isPeering(name)) return [`${base.folder}/peerings/${name}.yaml`];
  const claim = base.claims.get(claimOf(base, name)?.subnet ?? '');
  return [`${base.folder}/accounts/${name}.yaml`, ...(claim ? [claim.file] : [])];
}

/** GitHub knows people whatever the case of their names. */
const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const short = (commits: string[]) => commits.map((commit) => commit.slice(0, 7)).join(', ');
