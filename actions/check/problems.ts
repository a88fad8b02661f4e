import { checkLedger } from '../../src/core/check/ledger.ts';
import { checkTransitions } from '../../src/core/check/transitions.ts';
import type { Snapshot } from '../../src/core/ledger/snapshot.ts';
import type { Problem } from '../../src/core/problem.ts';

/**
 * What is wrong with a ledger as it would be merged. While it doesn't merge, only that is told, and what is wrong in
 * single files: any further word would be about a ledger that nobody wrote.
 */
export function problemsOf(snapshot: Snapshot, statusBranch: string): Problem[] {
  const { base, next, status, head, conflicts } = snapshot;
  const read = snapshot.problems
    .filter(({ file }) => !conflicts.includes(file))
    .map((problem) => (problem.file.startsWith(`${next.folder}/`) ? problem : onBranch(problem, statusBranch)));
  if (conflicts.length > 0) return [...conflicts.map((file) => conflict(file, next.folder)), ...read];
  return [...read, ...checkLedger(next, status), ...(head ? checkTransitions(base, next, status) : [])];
}

/** A record's path means nothing on main; the branch before it says where to look. */
function onBranch(problem: Problem, branch: string): Problem {
  return { ...problem, file: `${branch}:${problem.file}` };
}

function conflict(file: string, folder: string): Problem {
  const problem = { file, line: 1, column: 1, severity: 'error' as const };
  if (file.startsWith(`${folder}/subnets/`)) {
    const message = 'main has this block claimed for another account by now';
    return { ...problem, message, hint: 'Nothing to do: the claim is made anew, on another block.' };
  }
  const message = 'main and this change both changed this file, and Git can not merge it';
  return { ...problem, message, hint: 'Merge main into the branch and resolve the conflict.' };
}
