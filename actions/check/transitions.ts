import { claimFileName } from '../../src/core/addresses/claim-name.ts';
import { toCidr } from '../../src/core/addresses/parse-cidr.ts';
import { isThere } from '../../src/core/check/context.ts';
import { checkTransitions } from '../../src/core/check/transitions.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { type Ledger, readLedger } from '../../src/core/ledger/ledger.ts';
import type { AccountStatus } from '../../src/core/ledger/schema/status.ts';
import type { Status } from '../../src/core/ledger/status.ts';
import type { Problem } from '../../src/core/problem.ts';

/** Reading an account's own files one by one pays for this many accounts; for more, the whole folder is read. */
const SINGLY = 500;

type Applied = [name: string, record: AccountStatus];

/**
 * Judges main's tip against what was last applied of each account: what was merged in between was judged only against
 * the main of its time. Accounts are judged by the commit that was applied of them, since one that is held back stays
 * behind while others go on.
 *
 * @param names The accounts to judge: those on which work would be done.
 */
export async function transitionsSinceApplied(
  git: Pick<Git, 'revision' | 'tree'>,
  { next, status }: { next: Ledger; status: Status },
  names: Iterable<string>,
): Promise<Problem[]> {
  const wanted = new Set([...names, ...missing(next, status)]);
  const applied = [...status.accounts].filter(([name, record]) => wanted.has(name) && record.applied);
  const byCommit = Map.groupBy(applied, ([, record]) => record.applied?.commit ?? '');
  const found: Problem[] = unfinished(next, status);
  for (const [commit, accounts] of byCommit) found.push(...(await judge(git, { next, status }, commit, accounts)));
  return found;
}

/** Accounts that were begun and never applied, whose files are gone: there is no commit of theirs to compare with. */
function unfinished(next: Ledger, status: Status): Problem[] {
  return missing(next, status).flatMap((name) => {
    const record = status.accounts.get(name);
    if (!record || record.applied || isThere(next, 'accounts', name)) return [];
    const known = [record.account_id, record.subnet].filter((part) => part !== undefined).join(', ');
    const message = `work on the account ${name} has begun (${record.state}${known && `: ${known}`}), and its file is gone`;
    const hint = `Put it back, with its claim: it goes on where it stopped. To be rid of it, write lifecycle: closed there.`;
    return [
      {
        file: `${next.folder}/accounts/${name}.yaml`,
        line: 1,
        column: 1,
        severity: 'error',
        message,
        hint,
        accounts: [name],
      },
    ];
  });
}

/** Accounts that status knows and the ledger doesn't any more, unless they are over. */
function missing(next: Ledger, status: Status): string[] {
  return [...status.accounts]
    .filter(([name, { state }]) => state !== 'deleted' && !next.accounts.has(name))
    .map(([name]) => name);
}

async function judge(
  git: Pick<Git, 'revision' | 'tree'>,
  { next, status }: { next: Ledger; status: Status },
  commit: string,
  accounts: Applied[],
): Promise<Problem[]> {
  const names = new Set(accounts.map(([name]) => name));
  if (!(await git.revision(commit))) return [unknownCommit(commit, next, names)];
  const tree = await git.tree(commit, accounts.length > SINGLY ? [next.folder] : filesOf(next.folder, accounts));
  const problems = checkTransitions(readLedger(tree, next.folder).ledger, next, status);
  // Files of others aren't in that tree, so what is said of them there means nothing.
  return problems.filter((problem) => problem.accounts?.every((name) => names.has(name)));
}

function filesOf(folder: string, accounts: Applied[]): string[] {
  const own = accounts.flatMap(([name, { subnet }]) => [
    `${folder}/accounts/${name}.yaml`,
    ...(subnet ? [`${folder}/subnets/${claimFileName(toCidr(subnet))}`] : []),
  ]);
  return [`${folder}/organization.yaml`, `${folder}/pools`, ...own];
}

function unknownCommit(commit: string, { folder }: Ledger, names: Set<string>): Problem {
  const [first] = names;
  return {
    file: `${folder}/accounts/${first}.yaml`,
    line: 1,
    column: 1,
    severity: 'error',
    message: `commit ${commit.slice(0, 12)}, which was last applied of ${[...names].join(', ')}, isn't in this clone`,
    hint: 'Check out with fetch-depth: 0. If main was rewritten, put that commit back.',
    accounts: [...names],
  };
}
