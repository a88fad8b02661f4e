import pLimit from 'p-limit';
import { UserError } from '../../src/core/problem.ts';

/** Whoever approves by a digest. */
export interface Giver {
  /** Who started this run, and who started it again, where somebody did. */
  by: string[];
  /** Whether who brought something in may approve it. */
  selfApproval: boolean;
  /** The workflow that takes the digest. */
  workflow: 'apply' | 'deploy-app';
}

export interface GiverDeps {
  /** Who brought a commit to main, as GitHub vouches for it; undefined where it can't. */
  broughtInBy(commit: string): Promise<string[] | undefined>;
}

const SIDE_BY_SIDE = 8;

/** How one person alone approves. */
export const ALONE = 'Where there is nobody else, write approval: {self: true} into organization.yaml.';

/**
 * Refuses a digest that no person gave, or who brought in what it approves. GitHub sees to both where an environment is
 * the gate; with a workflow's token anybody could start a run.
 *
 * @param histories Ask for the commits by which each of what is approved came to main.
 * @throws UserError also where GitHub can't tell who brought it in.
 */
export async function refuseGiver(
  { by, selfApproval, workflow }: Giver,
  histories: (() => Promise<string[]>)[],
  { broughtInBy }: GiverDeps,
): Promise<void> {
  const machine = by.find((name) => name === '' || name.endsWith('[bot]'));
  if (machine !== undefined || by.length === 0) {
    const hint = `Start ${workflow} with the digest by hand, as yourself.`;
    const what = `The digest was given by ${machine || 'nobody known'}, but approving is a person's: nothing is done.`;
    throw new UserError(what, { hint });
  }
  if (selfApproval) return;
  const limit = pLimit(SIDE_BY_SIDE);
  const commits = [...new Set((await Promise.all(histories.map((history) => limit(history)))).flat())];
  const people = await Promise.all(commits.map((commit) => limit(() => broughtInBy(commit))));
  const isOf = (index: number, name: string) => people[index]?.some((login) => isSame(login, name)) ?? false;
  const own = commits.filter((_, index) => by.some((name) => isOf(index, name)));
  const unknown = commits.filter((_, index) => people[index] === undefined);
  const hint = `Somebody else has to read what is due, and start ${workflow} with its digest. ${ALONE}`;
  if (own.length > 0) {
    const who = by.filter((name) => commits.some((_, index) => isOf(index, name)));
    throw new UserError(`${who.join(' and ')} brought in some of it (${short(own)}), so nothing is done.`, { hint });
  }
  if (unknown.length > 0) {
    const what = `GitHub knows no person by whose pull request it came to main (${short(unknown)})`;
    throw new UserError(`${what}, so it can't be told from who approves it, and nothing is done.`, { hint });
  }
}

/** GitHub knows people whatever the case of their names. */
const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const short = (commits: string[]) => commits.map((commit) => commit.slice(0, 7)).join(', ');
