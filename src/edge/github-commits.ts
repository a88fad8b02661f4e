// Commits made by GitHub, which signs them: people see them as verified, and rules that want signatures take them.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { compareAndSwap, type Place, type Written } from '../core/git/compare-and-swap.ts';
import { branchRef } from '../core/git/git-remote.ts';
import type { GitHubRequest } from '../core/git/github-data.ts';
import type { Change, Git } from '../core/git/repository.ts';
import {
  CREATE_COMMIT,
  fileChanges,
  type GraphAnswer,
  isStale,
  NO_COMMIT,
  refusedCommit,
  splitMessage,
  UPDATE_REFS,
} from '../core/git/signed-commits.ts';
import { UserError } from '../core/problem.ts';

export interface CommitsOptions {
  /** `owner/name`. */
  repository: string;
  log(line: string): void;
  /** How often commitTo tries; 100 when absent. */
  attempts?: number;
  sleep?: (milliseconds: number) => Promise<unknown>;
  random?: () => number;
}

/** What the functions below work with. */
interface Api {
  git: Git;
  request: GitHubRequest;
  repository: string;
  log(line: string): void;
}

const PERMISSION = 'contents: write';

/**
 * The same repository, read by Git, with a commitTo that goes through GitHub's mutation createCommitOnBranch. The author
 * is always the token's owner: the mutation takes none (docs.github.com/graphql/reference/commits). It can't begin a
 * branch without history, either: commitTo throws a UserError where there is no such branch, unless `onto` is given.
 */
export function openCommits(git: Git, { request }: { request: GitHubRequest }, options: CommitsOptions): Git {
  const { repository, log } = options;
  const api: Api = { git, request, repository, log };
  const defaults = { sleep: pause, random: Math.random, attempts: 100 };
  return {
    ...git,
    commitTo: (branch, decide, { onto } = {}) =>
      compareAndSwap(branch, decide, {
        ...{ ...defaults, ...options, onto },
        tip: git.remoteTip,
        tree: git.tree,
        write: (name, place, change) => write(api, name, place, change),
      }),
  };
}

async function write(api: Api, branch: string, { expected, parent }: Place, change: Change): Promise<Written> {
  if (!parent) {
    throw new UserError(`There is no branch ${branch}, and GitHub's API can't begin one without history.`, {
      hint: 'Make it first (genesis setup makes genesis-status), or have commits pushed: signed false.',
    });
  }
  const changes = fileChanges(change.files, await api.git.tree(parent, [...change.files.keys()]));
  if (!changes) return 'same';
  const input = { message: splitMessage(change.message), fileChanges: changes };
  const { answer, sha } =
    expected === parent
      ? await commit(api, branch, parent, input)
      : await replace(api, branch, { expected, parent }, input);
  if (sha) return { sha };
  // Whatever the words: where the branch is elsewhere by now, the next attempt tells more.
  if (!isStale(answer) && (await api.git.remoteTip(branch)) === expected) throw refusedCommit(branch, answer);
  api.log(`Branch ${branch} moved meanwhile.`);
  return 'moved';
}

interface Answered {
  answer: GraphAnswer;
  /** Absent where GitHub refused. */
  sha?: string | undefined;
}

async function commit(api: Api, branch: string, expectedHeadOid: string, input: object): Promise<Answered> {
  const at = { repositoryNameWithOwner: api.repository, branchName: branch };
  const answer = await ask(api, `commit on ${branch}`, CREATE_COMMIT, { ...input, branch: at, expectedHeadOid });
  return { answer, sha: answer.data?.createCommitOnBranch?.commit?.oid };
}

/**
 * Commits on a branch of its own for that moment, and moves the branch there. To reset the branch first would be
 * simpler, but GitHub closes pull requests that have nothing to merge.
 */
async function replace(
  api: Api,
  branch: string,
  { expected = NO_COMMIT, parent }: Place & { parent: string },
  input: object,
): Promise<Answered> {
  const desk = `genesis/commit-${randomUUID()}`;
  const begun = await move(api, branch, [[desk, NO_COMMIT, parent]]);
  if (begun.errors) return { answer: begun };
  const made = await commit(api, desk, parent, input);
  if (!made.sha) {
    await move(api, branch, [[desk, parent, NO_COMMIT]]);
    return made;
  }
  const answer = await move(api, branch, [
    [branch, expected, made.sha],
    [desk, made.sha, NO_COMMIT],
  ]);
  if (!answer.errors) return made;
  await move(api, branch, [[desk, made.sha, NO_COMMIT]]);
  return { answer };
}

/** Moves branches, all or none, from one commit to another. */
async function move(api: Api, branch: string, moves: [string, string, string][]): Promise<GraphAnswer> {
  const route = 'GET /repos/{owner}/{repo}';
  const { node_id: repositoryId } = (await api.request('read the repository', 'metadata: read', route)) as {
    node_id: string;
  };
  const refUpdates = moves.map(([name, beforeOid, afterOid]) => {
    return { name: branchRef(name), beforeOid, afterOid, force: true };
  });
  return ask(api, `move ${branch}`, UPDATE_REFS, { repositoryId, refUpdates });
}

async function ask({ request }: Api, what: string, query: string, input: object): Promise<GraphAnswer> {
  return (await request(what, PERMISSION, 'POST /graphql', { query, variables: { input } })) as GraphAnswer;
}
