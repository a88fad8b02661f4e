import { decideClaims } from '../../src/core/claims/claims.ts';
import type { Git } from '../../src/core/git/repository.ts';
import { UserError } from '../../src/core/problem.ts';
import type { Deps } from './deps.ts';
import { branchChanges, fetchHeads, type MainView } from './main-view.ts';

/** A pull request that can't be merged as it is. */
export interface Lost {
  number: number;
  /** Blocks it claimed and main doesn't take. */
  blocks: string[];
  /** Paths that don't merge. */
  conflicts: string[];
}

/**
 * Finds the open pull requests of the repository's own branches that lost a claim or conflict with main. Those that lost
 * a claim come first: planning mends them, while a conflict in what people wrote stays until they mend it.
 */
export async function findLost(view: MainView, { git, log, openPullRequests }: Deps): Promise<Lost[]> {
  const own = (await openPullRequests()).filter(({ fork }) => !fork);
  const lost: Lost[] = [];
  for (const [number, head] of await fetchHeads(git, own)) {
    try {
      const found = { number, ...(await lookInto(git, view, head)) };
      if (found.blocks.length + found.conflicts.length > 0) lost.push(found);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      log(`Pull request #${number} is left out: ${error.message}`);
    }
  }
  const isBlockless = ({ blocks }: Lost) => Number(blocks.length === 0);
  return lost.sort((a, b) => isBlockless(a) - isBlockless(b) || a.number - b.number);
}

async function lookInto(git: Git, view: MainView, head: string): Promise<Omit<Lost, 'number'>> {
  const branch = await branchChanges(git, view, head);
  const { lost } = decideClaims({ main: view.main, branch });
  const { conflicts } = await git.mergeTree(view.base, head);
  return { blocks: lost.map(({ subnet }) => subnet), conflicts };
}
