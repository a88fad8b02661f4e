import type { Git } from '../git/repository.ts';
import { type Problem, UserError } from '../problem.ts';
import { moduleDigest } from '../work/due.ts';
import { type Ledger, readLedger } from './ledger.ts';
import type { Organization } from './schema/organization.ts';
import { readStatus, type Status } from './status.ts';

/** Which commits of a repository an action looks at; the inputs of the same names. */
export interface View {
  /** The folder of the ledger, from the repository's root. */
  ledger: string;
  base: string;
  /** A pull request's commit; what is looked at then is the merge of base and head. */
  head?: string | undefined;
  'status-branch': string;
}

/** The ledger and the status as an action sees them, read once. */
export interface Snapshot {
  /** The commit `base` stands for. */
  commit: string;
  /** The commit `head` stands for. */
  head: string | undefined;
  base: Ledger;
  /** What would be merged; the same as `base` without a head. */
  next: Ledger;
  /** Of `next`, as far as reading it goes. */
  problems: Problem[];
  /** Paths that don't merge. */
  conflicts: string[];
  status: Status;
  /** Git's id of base's folder `terraform/`, or nothing where the repository has none. */
  terraform: string;
}

type Reading = Pick<Git, 'revision' | 'treeId' | 'tree' | 'mergeTree' | 'fetch' | 'remoteTip'>;

/**
 * Reads the ledger at base, as it would be merged, and the status.
 *
 * @throws UserError where a revision doesn't exist.
 */
export async function readSnapshot(git: Reading, view: View): Promise<Snapshot> {
  const commit = await commitOf(git, view.base);
  const [base, status, terraform, merge] = await Promise.all([
    git.tree(commit, [view.ledger]).then((tree) => readLedger(tree, view.ledger)),
    statusOf(git, view['status-branch']),
    git.treeId(commit, 'terraform'),
    view.head ? merged(git, commit, view.head, view.ledger) : undefined,
  ]);
  const next = merge?.read ?? base;
  return {
    commit,
    head: merge?.head,
    base: base.ledger,
    next: next.ledger,
    problems: [...next.problems, ...status.problems],
    conflicts: merge?.conflicts ?? [],
    status: status.status,
    terraform: terraform ?? '',
  };
}

/**
 * The organization as main has it: where credentials go is never read from a pull request.
 *
 * @throws UserError where main's ledger has no readable organization.yaml.
 */
export function organizationOf({ base }: Pick<Snapshot, 'base'>): Organization {
  if (base.organization) return base.organization.value;
  throw new UserError(`${base.folder}/organization.yaml is missing or can't be read.`, {
    hint: 'Run `genesis check`: it says what is wrong with it.',
  });
}

/** The digest of what all accounts share, as base has it. */
export function moduleOf(snapshot: Snapshot): string {
  return moduleDigest(snapshot.terraform, organizationOf(snapshot));
}

/**
 * The commit that a pull request's revision stands for; fetched, since it isn't among what a checkout of main has.
 *
 * @throws UserError where there is no such revision.
 */
export async function headOf(git: Pick<Git, 'revision' | 'fetch'>, revision: string): Promise<string> {
  if (!(await git.revision(revision))) await git.fetch([revision]);
  return commitOf(git, revision);
}

async function merged(git: Reading, base: string, revision: string, folder: string) {
  const head = await headOf(git, revision);
  const { tree, conflicts } = await git.mergeTree(base, head);
  return { head, conflicts, read: readLedger(await git.tree(tree, [folder]), folder) };
}

async function statusOf(git: Reading, branch: string) {
  const tip = await git.remoteTip(branch);
  return readStatus(tip ? await git.tree(tip, ['accounts', 'peerings', 'apps']) : new Map());
}

async function commitOf(git: Pick<Git, 'revision'>, revision: string): Promise<string> {
  const commit = await git.revision(revision);
  if (commit) return commit;
  throw new UserError(`The repository has no revision ${JSON.stringify(revision)}.`, {
    hint: 'Check out with fetch-depth: 0, or mend the input.',
  });
}
