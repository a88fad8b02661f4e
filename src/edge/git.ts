import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { compareAndSwap, type Written } from '../core/git/compare-and-swap.ts';
import {
  blobIds,
  parseCommit,
  parseDifferences,
  parseEntries,
  parseFiles,
  parseNames,
  parseTreeNames,
  renderCommit,
  sortChanges,
  type TreeEntry,
  treePaths,
} from '../core/git/git-objects.ts';
import { backoff, branchRef, gitFailure, isPassing, pushFailure } from '../core/git/git-remote.ts';
import type { Author, Change, Changes, Git } from '../core/git/repository.ts';
import type { Tree } from '../core/ledger/tree.ts';
import { UserError } from '../core/problem.ts';
import { type GitProgram, gitProgram, type ProgramOptions } from './git/program.ts';

export interface GitOptions extends ProgramOptions {
  log(line: string): void;
  /** Who commits where commitTo isn't told. */
  author?: Author;
  /** How often commitTo tries; 100 when absent. */
  attempts?: number;
  sleep?: (milliseconds: number) => Promise<unknown>;
  random?: () => number;
}

/** What the functions below work on. */
interface Repository extends Required<Pick<GitOptions, 'directory' | 'log' | 'sleep' | 'random' | 'attempts'>> {
  git: GitProgram;
  // What doesn't change any more is asked for once: in a race each process counts.
  commits: Set<string>;
  hasHistory?: boolean;
  isPartial?: boolean;
}

// The domain is reserved (RFC 2606); an address at users.noreply.github.com would be some person's.
const BOT: Author = { name: 'genesis', email: 'genesis@noreply.invalid' };
const REMOTE = 'origin';
const OWN_REFS = 'refs/genesis';
const NETWORK_ATTEMPTS = 4;
const FETCH = ['fetch', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--refmap='];

/** Opens a repository with Git itself. Nothing is read yet. */
export function openGit({ author: bot = BOT, ...options }: GitOptions): Git {
  const defaults = { sleep: pause, random: Math.random, attempts: 100 };
  const repo: Repository = { ...defaults, ...options, git: gitProgram(options), commits: new Set() };
  return {
    revision: (name) => idOf(repo, name, 'commit'),
    treeId: (revision, folder) => treeId(repo, revision, folder),
    tree: (revision, folders) => readTree(repo, revision, folders),
    names: (commits, folder) => namesIn(repo, commits, folder),
    originUrl: async () =>
      text((await repo.git(['config', '--get', `remote.${REMOTE}.url`], { allow: [1] })).stdout) || undefined,
    mergeBase: (a, b) => mergeBase(repo, a, b),
    mergeTree: (base, head) => mergeTree(repo, base, head),
    changes: (from, to, folders) => changes(repo, from, to, folders),
    history: (to, files, since) => history(repo, to, files, since),
    fetch: async (refspecs) => void (await remotely(repo, [...FETCH, '--stdin', REMOTE], lines(refspecs))),
    remoteRefs: (names) => remoteRefs(repo, names),
    remoteTip: (branch) => remoteTip(repo, branch),
    commitTo: (branch, decide, { author = bot, onto } = {}) =>
      compareAndSwap(branch, decide, {
        ...repo,
        onto,
        tip: (name) => remoteTip(repo, name),
        tree: (revision, folders) => readTree(repo, revision, folders),
        write: async (name, { expected, parent }, change) => {
          const sha = await makeCommit(repo, parent, change, author);
          return sha ? push(repo, name, expected, sha) : 'same';
        },
      }),
  };
}

/** The repository that a job's inputs and surroundings name. */
export function jobGit(inputs: { repository: string; token: string | undefined }, { env, log }: Job): Git {
  const { repository: directory, token } = inputs;
  return openGit({ directory, token, serverUrl: env.GITHUB_SERVER_URL, log });
}

interface Job {
  env: Record<string, string | undefined>;
  log(line: string): void;
}

async function idOf(repo: Repository, revision: string, type: 'commit' | 'tree'): Promise<string | undefined> {
  if (/^-|[\0\n]/.test(revision)) throw new UserError(`${JSON.stringify(revision)} can't be a revision.`);
  if (type === 'commit' && repo.commits.has(revision)) return revision;
  const id = await parseName(repo, `${revision}^{${type}}`);
  if (id && type === 'commit') repo.commits.add(id);
  return id;
}

async function treeId(repo: Repository, revision: string, folder = '.'): Promise<string | undefined> {
  const tree = await idOf(repo, revision, 'tree');
  const [path] = treePaths([folder]);
  return tree && path ? parseName(repo, `${tree}:${path}`) : tree;
}

async function parseName({ git }: Repository, name: string): Promise<string | undefined> {
  const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', name], { allow: [1] });
  return code === 0 ? text(stdout) : undefined;
}

async function existing(repo: Repository, revision: string, type: 'commit' | 'tree'): Promise<string> {
  // A commit stands for its tree wherever Git takes one.
  const id = repo.commits.has(revision) ? revision : await idOf(repo, revision, type);
  if (id) return id;
  throw new UserError(`Git finds no revision ${JSON.stringify(revision)} in ${repo.directory}.`, {
    hint: 'Check it out or fetch it before; actions/checkout with fetch-depth: 0 fetches all branches.',
  });
}

async function readTree(repo: Repository, revision: string, folders: string[] = []): Promise<Tree> {
  const id = await existing(repo, revision, 'tree');
  const { stdout } = await repo.git(['ls-tree', '-r', '-z', '--full-tree', id, '--', ...treePaths(folders)]);
  return readFiles(repo, id, parseEntries(stdout));
}

async function changes(repo: Repository, from: string, to: string, folders: string[] = []): Promise<Changes> {
  const [before, after] = [await existing(repo, from, 'tree'), await existing(repo, to, 'tree')];
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', before, after, '--', ...treePaths(folders)];
  const differences = parseDifferences((await repo.git(args)).stdout);
  const entries = differences.flatMap(({ entry }) => entry ?? []);
  return sortChanges(differences, await readFiles(repo, after, entries));
}

/** Reads files of a tree, all at once. */
async function readFiles(repo: Repository, tree: string, entries: TreeEntry[]): Promise<Tree> {
  const ids = blobIds(entries);
  await fetchMissing(repo, tree, ids);
  return parseFiles(entries, (await repo.git(['cat-file', '--batch', '--buffer'], { input: lines(ids) })).stdout);
}

async function namesIn({ git }: Repository, commits: string[], folder: string): Promise<string[][]> {
  const [path = ''] = treePaths([folder]);
  const call = { input: lines(commits.map((commit) => `${commit}:${path}`)) };
  return parseTreeNames((await git(['cat-file', '--batch', '--buffer'], call)).stdout);
}

/** In a partial clone, Git would fetch each file it misses by itself: thousands of times. */
async function fetchMissing(repo: Repository, tree: string, wanted: string[]): Promise<void> {
  repo.isPartial ??= await isSetTrue(repo, ['config', '--get', `remote.${REMOTE}.promisor`]);
  if (!repo.isPartial) return;
  const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', `${tree}^{tree}`];
  const missing = new Set(text((await repo.git(args)).stdout).split('\n'));
  const ids = [...new Set(wanted)].filter((id) => missing.has(`?${id}`));
  if (ids.length > 0) await remotely(repo, [...FETCH, '--filter=blob:none', '--stdin', REMOTE], lines(ids));
}

async function isSetTrue({ git }: Repository, question: string[]): Promise<boolean> {
  return text((await git(question, { allow: [1] })).stdout) === 'true';
}

async function mergeBase(repo: Repository, a: string, b: string): Promise<string | undefined> {
  const commits = await related(repo, a, b);
  const { code, stdout } = await repo.git(['merge-base', ...commits], { allow: [1] });
  return code === 0 ? text(stdout) : undefined;
}

async function mergeTree(repo: Repository, base: string, head: string): Promise<{ tree: string; conflicts: string[] }> {
  const commits = await related(repo, base, head);
  const args = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ...commits];
  const { code, stdout, stderr } = await repo.git(args, { allow: [1, 128, 129] });
  if (code === 129) throw new UserError('Git is too old to merge without a working tree; 2.38 can.');
  if (code === 128) throw new UserError(`${JSON.stringify(head)} can't be merged into ${base}: ${stderr.trim()}`);
  const [tree = '', ...conflicts] = parseNames(stdout);
  return { tree, conflicts: [...new Set(conflicts)] };
}

async function history(repo: Repository, to: string, files: string[], since?: string): Promise<string[]> {
  const [tip] = await related(repo, to, to);
  const known = since && (await idOf(repo, since, 'commit'));
  const args = [
    'rev-list',
    '--first-parent',
    '--min-parents=1',
    tip,
    ...(known ? [`^${known}`] : []),
    '--',
    ...treePaths(files),
  ];
  return text((await repo.git(args)).stdout)
    .split('\n')
    .filter(Boolean);
}

/** Two commits, with their history: a shallow clone, actions/checkout's default, doesn't know where they parted. */
async function related(repo: Repository, a: string, b: string): Promise<[string, string]> {
  const commits: [string, string] = [await existing(repo, a, 'commit'), await existing(repo, b, 'commit')];
  repo.hasHistory ??= !(await isSetTrue(repo, ['rev-parse', '--is-shallow-repository']));
  if (!repo.hasHistory) {
    repo.log('The clone is shallow: fetching the history.');
    await remotely(repo, [...FETCH, '--unshallow', '--stdin', REMOTE], lines(commits));
    repo.hasHistory = true;
  }
  return commits;
}

async function remoteRefs(repo: Repository, names: string[]): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const listed = await remotely(repo, ['ls-remote', '--', REMOTE, ...names]);
  const found = new Map(listed.split('\n').map((line) => line.split('\t').reverse() as [string, string]));
  // Git compares the ends of names: refs/heads/main also finds refs/heads/refs/heads/main.
  return new Map(names.flatMap((name) => (found.has(name) ? [[name, found.get(name) as string]] : [])));
}

async function remoteTip(repo: Repository, branch: string): Promise<string | undefined> {
  const source = branchRef(branch);
  // Into a ref of its own: others may be fetching in the same checkout, and FETCH_HEAD is everybody's.
  const ref = `${OWN_REFS}/${randomUUID()}`;
  try {
    await remotely(repo, [...FETCH, REMOTE, `+${source}:${ref}`]);
  } catch (error) {
    if (/couldn't find remote ref/.test((error as Error).message)) return undefined;
    throw error;
  }
  const id = await idOf(repo, ref, 'commit');
  await repo.git(['update-ref', '-d', ref]);
  return id;
}

/** Reads from origin. What passes by itself is tried again. */
async function remotely(repo: Repository, args: string[], input = ''): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const { code, stdout, stderr } = await repo.git(args, { input, allow: [1, 128] });
    if (code === 0) return text(stdout);
    if (!isPassing(stderr) || attempt === NETWORK_ATTEMPTS) throw gitFailure(args, code, stderr);
    repo.log(`git ${args[0]}: ${stderr.trim()}; trying again.`);
    await repo.sleep(backoff(attempt, repo.random()));
  }
}

async function makeCommit(
  { git }: Repository,
  parent: string | undefined,
  { files, message }: Change,
  author: Author,
): Promise<string | undefined> {
  const ref = `${OWN_REFS}/${randomUUID()}`;
  const time = Math.floor(Date.now() / 1000);
  const input = renderCommit({ ref, parent, author, time, message, files });
  const { id, differs } = parseCommit((await git(['fast-import', '--quiet', '--done'], { input })).stdout);
  return differs ? id : undefined;
}

/** Moves a branch from `expected` to a commit. */
async function push(repo: Repository, branch: string, expected = '', sha: string): Promise<Written> {
  const ref = branchRef(branch);
  // It takes the branch only from where it was read. A branch that was merged and deleted doesn't come back by it.
  const lease = `--force-with-lease=${ref}:${expected}`;
  const args = ['push', '--porcelain', '--no-verify', '--no-follow-tags', lease, REMOTE, `${sha}:${ref}`];
  const { code, stdout, stderr } = await repo.git(args, { allow: [1, 128] });
  if (code === 0) return { sha };
  const why = pushFailure(branch, text(stdout), stderr);
  if (why instanceof UserError) throw why;
  repo.log(why === 'moved' ? `Branch ${branch} moved meanwhile.` : `The push got no answer: ${stderr.trim()}`);
  return 'moved';
}

const text = (output: Buffer) => output.toString().trim();
const lines = (items: string[]) => items.map((item) => `${item}\n`).join('');
