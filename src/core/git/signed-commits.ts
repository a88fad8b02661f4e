// Commits through GitHub's GraphQL API: what is asked, and what its answers mean.
import type { Tree, TreeFile } from '../ledger/tree.ts';
import { UserError } from '../problem.ts';
import type { Change } from './repository.ts';

/** What GraphQL answers, with status 200 also where it refuses. */
export interface GraphAnswer {
  data?: Record<string, { commit?: { oid?: string } } | null> | null;
  errors?: { type?: string; message?: string }[];
}

/** In the place of a commit: that a ref isn't there, or shall not be. */
export const NO_COMMIT = '0'.repeat(40);

export const CREATE_COMMIT =
  'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';

/** Moves refs, all of them or none, and each only from where it is said to be. */
export const UPDATE_REFS = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

/** A message's first line, and the rest. */
export function splitMessage(message: string): { headline: string; body: string } {
  const [headline = '', ...rest] = message.trim().split('\n');
  return { headline, body: rest.join('\n').trim() };
}

/**
 * What of a change differs from a commit's files, as FileChanges of the API; undefined where nothing does. GitHub makes a
 * commit of nothing, and refuses to delete what isn't there.
 */
export function fileChanges(files: Change['files'], tree: Tree) {
  const wanted = [...files].filter(([path, text]) =>
    text === null ? tree.has(path) : !holds(tree.get(path), Buffer.from(text)),
  );
  const additions = wanted.flatMap(([path, text]) =>
    text === null ? [] : [{ path, contents: Buffer.from(text).toString('base64') }],
  );
  const deletions = wanted.flatMap(([path, text]) => (text === null ? [{ path }] : []));
  return wanted.length > 0 ? { additions, deletions } : undefined;
}

function holds(file: TreeFile | undefined, bytes: Buffer): boolean {
  return file !== undefined && /^100/.test(file.mode) && bytes.equals(file.bytes);
}

/** Whether GitHub says that a branch was not where the commit expected it. */
export function isStale({ errors = [] }: GraphAnswer): boolean {
  return errors.some(({ type }) => type === 'STALE_DATA');
}

/** Why GitHub refused to commit on a branch. */
export function refusedCommit(branch: string, { errors = [] }: GraphAnswer): UserError {
  const words = errors.map(({ message }) => message).join('; ') || 'it gave no reason';
  const is = (pattern: RegExp) => errors.some(({ type, message }) => pattern.test(`${type} ${message}`));
  const hint = is(/RATE_LIMITED|rate limit/)
    ? "It is GitHub's rate limit: run this again later."
    : is(/rule violations|protected branch/i)
      ? 'Let the GitHub App (or token) that commits bypass the rule, or have it commit on another branch.'
      : is(/FORBIDDEN|NOT_FOUND|not accessible/)
        ? 'The token needs "contents: write" for this repository.'
        : undefined;
  return new UserError(`GitHub refuses the commit on branch ${branch}: ${words}`, hint ? { hint } : {});
}
