import { gitText, runGit } from './command.ts';

export interface Merge {
  base: string;
  head: string;
  message: string;
  /** One parent, the base, as GitHub's squash makes. */
  squash?: boolean;
  author?: string;
  /** Seconds since 1970; the head's own date when absent, so that the same merge has the same SHA again. */
  time?: number;
}

/** A commit that merges head into base, made by `git merge-tree` without a working tree; null when they conflict. */
export async function mergeCommit(dir: string, merge: Merge): Promise<string | null> {
  const { base, head, message, squash = false, author = 'GitHub' } = merge;
  const answer = await runGit(['merge-tree', '--write-tree', base, head], { cwd: dir, allow: [0, 1] });
  if (answer.code === 1) return null;
  const tree = answer.stdout.toString().split('\n')[0] ?? '';
  const time = merge.time ?? Number(await gitText(dir, 'show', '-s', '--format=%ct', head));
  const date = `${time} +0000`;
  const email = `${author}@users.noreply.github.com`;
  const env = {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: author,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: date,
  };
  const parents = squash ? ['-p', base] : ['-p', base, '-p', head];
  const made = await runGit(['commit-tree', tree, ...parents, '-m', message], { cwd: dir, env });
  return made.stdout.toString().trim();
}
