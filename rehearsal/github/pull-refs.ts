import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitText, runGit } from './command.ts';
import { mergeCommit } from './merge.ts';
import type { PullRequest } from './types.ts';

/** Pull requests are kept beside the bare repository's objects, so that a push's hook, a process of its own, can read them. */
const store = (dir: string) => path.join(dir, 'pulls.json');

export function readPulls(dir: string): PullRequest[] {
  if (!existsSync(store(dir))) return [];
  return JSON.parse(readFileSync(store(dir), 'utf8')) as PullRequest[];
}

export function writePulls(dir: string, pulls: PullRequest[]): void {
  writeFileSync(`${store(dir)}.new`, JSON.stringify(pulls, null, 2));
  renameSync(`${store(dir)}.new`, store(dir));
}

/**
 * Brings refs/pull/N/head and refs/pull/N/merge up to date for the open pull requests that come from these refs.
 * When only the base moves, the merge stays as it was until somebody asks for the pull request: so does GitHub.
 */
export async function refreshPullRefs(dir: string, headRefs: string[]): Promise<void> {
  const pulls = readPulls(dir);
  for (const pull of pulls) {
    if (pull.state === 'open' && headRefs.includes(pull.headRef)) await refreshPull(dir, pull);
  }
}

/** Returns whether the pull request can be merged without a conflict. */
export async function refreshPull(dir: string, pull: PullRequest): Promise<boolean> {
  const head = await headOf(dir, pull);
  await gitText(dir, 'update-ref', `refs/pull/${pull.number}/head`, head);
  const base = await gitText(dir, 'rev-parse', `refs/heads/${pull.base}`);
  const sha = await mergeCommit(dir, { base, head, message: `Merge ${head} into ${base}` });
  const ref = `refs/pull/${pull.number}/merge`;
  await gitText(dir, 'update-ref', ...(sha ? [ref, sha] : ['-d', ref]));
  return sha !== null;
}

/** The head as it is now; a deleted branch leaves the pull request where it was. */
export async function headOf(dir: string, pull: PullRequest): Promise<string> {
  for (const ref of [pull.headRef, `refs/pull/${pull.number}/head`]) {
    const found = await runGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd: dir, allow: [0, 1] });
    if (found.code === 0) return found.stdout.toString().trim();
  }
  throw new Error(`Pull request ${pull.number} has no head.`);
}
