import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gitText, runGit } from './command.ts';
import { commitStream } from './commit.ts';
import { refreshPullRefs } from './pull-refs.ts';
import type { Changes, Commit, CommitOptions, GitRepository } from './repository.ts';

export interface RepositoryOptions {
  /** Where the bare repository goes; must not exist. */
  dir: string;
  defaultBranch?: string;
  /** A directory whose files that Git doesn't ignore become the first commit; what only developers need stays out. */
  from?: string;
  /** Files of the first commit, on top of `from`. */
  files?: Changes;
}

/** Folders of the product that nothing which runs in a repository needs: each job checks all the others out. */
const ASIDE = ['bench', 'cli', 'docs', 'examples', 'rehearsal', 'scripts', 'src', 'test'];

/** Makes a bare repository with one commit. Pushes to it keep `refs/pull/N/head` and `refs/pull/N/merge` as GitHub does. */
export async function createRepository(options: RepositoryOptions): Promise<GitRepository> {
  const { dir, defaultBranch = 'main', from, files = {} } = options;
  await mkdir(dir, { recursive: true });
  await gitText(dir, 'init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`);
  await configure(dir, defaultBranch);
  const tree = from ? await treeOf(dir, from) : undefined;
  const ref = `refs/heads/${defaultBranch}`;
  await importCommit(dir, {
    ref,
    parent: null,
    message: 'First commit',
    author: 'octocat',
    changes: files,
    ...(tree && { tree }),
  });
  return openRepository(dir, defaultBranch);
}

/** The functions that work on a bare repository made by createRepository. */
export function openRepository(dir: string, defaultBranch = 'main'): GitRepository {
  const git = (...args: string[]) => gitText(dir, ...args);
  const revParse = (revision: string) => resolve(dir, revision);
  return {
    dir,
    defaultBranch,
    git,
    revParse,
    commit: async (branch, changes, options = {}) => {
      const sha = await commitOn(dir, `refs/heads/${branch}`, changes, { from: defaultBranch, ...options });
      await refreshPullRefs(dir, [`refs/heads/${branch}`]);
      return sha;
    },
    show: async (revision, file) => {
      const answer = await runGit(['cat-file', 'blob', `${revision}:${file}`], { cwd: dir, allow: [0, 128] });
      return answer.code === 0 ? answer.stdout.toString() : null;
    },
    files: async (revision, under) => {
      const listed = await git('ls-tree', '-r', '-z', '--name-only', revision, ...(under ? [`${under}/`] : []));
      return listed.split('\0').filter(Boolean);
    },
    log: (revision, limit = 100) => log(dir, revision, limit),
    clone: (into, revision = defaultBranch, only) => clone(dir, into, revision, only),
  };
}

/** Commits on a full ref, which is created from `from` where it doesn't exist. Fails when somebody else moved it meanwhile. */
export async function commitOn(dir: string, ref: string, changes: Changes, options: CommitOptions): Promise<string> {
  const { message = `Change ${Object.keys(changes).join(', ')}`, from = 'HEAD', author = 'octocat' } = options;
  const parent = (await resolve(dir, ref)) ?? (await resolve(dir, from));
  if (!parent) throw new Error(`${from} is no commit of the rehearsed repository.`);
  return importCommit(dir, { ref, parent, message, author, changes });
}

type Import = Omit<Parameters<typeof commitStream>[0], 'time'>;

async function importCommit(dir: string, plan: Import): Promise<string> {
  const input = commitStream({ ...plan, time: Math.floor(Date.now() / 1000) });
  await runGit(['fast-import', '--quiet'], { cwd: dir, input });
  return gitText(dir, 'rev-parse', plan.ref);
}

async function resolve(dir: string, revision: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = await runGit(args, { cwd: dir, allow: [0, 1, 128] });
  return answer.code === 0 ? answer.stdout.toString().trim() : null;
}

/** As at GitHub: any reachable commit can be fetched, partial clones work, nobody pushes to refs/pull. */
async function configure(dir: string, defaultBranch: string): Promise<void> {
  const settings: Record<string, string> = {
    'uploadpack.allowReachableSHA1InWant': 'true',
    'uploadpack.allowFilter': 'true',
    'receive.hideRefs': 'refs/pull',
    'http.receivepack': 'true',
    'gc.auto': '0',
    // Nothing leaves this machine: what is small on the wire costs more time than it saves.
    'core.compression': '0',
    'pack.window': '0',
    // Many branches are pushed at once in the tests of races.
    'core.filesRefLockTimeout': '10000',
    'core.packedRefsTimeout': '10000',
  };
  for (const [key, value] of Object.entries(settings)) await gitText(dir, 'config', key, value);
  const script = path.join(import.meta.dirname, 'post-receive.ts');
  await writeHook(dir, 'post-receive', `exec '${process.execPath}' '${script}'`);
  // The ruleset that setup makes on GitHub: the default branch is changed by pull requests only. The rehearsal's own
  // commits don't come by push, and a push to the bare repository's path isn't GitHub's.
  const refusal = 'GH013: Repository rule violations found: changes must be made through a pull request.';
  const guard = `[ "$1" = 'refs/heads/${defaultBranch}' ] && [ -n "$REMOTE_USER" ] && { echo '${refusal}' >&2; exit 1; }`;
  await writeHook(dir, 'update', `${guard}\nexit 0`);
}

const writeHook = (dir: string, name: string, body: string) =>
  writeFile(path.join(dir, 'hooks', name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });

/** Writes a directory's files as a tree: what Git would add there, so neither node_modules nor caches, and not ASIDE. */
async function treeOf(dir: string, from: string): Promise<string> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'genesis-index-'));
  try {
    const env = { GIT_INDEX_FILE: path.join(scratch, 'index'), GIT_DIR: dir, GIT_WORK_TREE: from };
    await runGit(['add', '--all', '--', '.', ...ASIDE.map((name) => `:!${name}`)], { cwd: from, env });
    return (await runGit(['write-tree'], { cwd: from, env })).stdout.toString().trim();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function log(dir: string, revision: string, limit: number): Promise<Commit[]> {
  const format = '--format=%H%x00%P%x00%an%x00%ae%x00%aI%x00%B%x1e';
  const text = await gitText(dir, 'log', `--max-count=${limit}`, format, '--end-of-options', revision, '--');
  return text
    .split('\x1e')
    .map((entry) => entry.trimStart().split('\0'))
    .filter((fields) => fields.length === 6)
    .map(([sha = '', parents = '', author = '', email = '', date = '', message = '']) => {
      return { sha, parents: parents.split(' ').filter(Boolean), author, email, date, message: message.trimEnd() };
    });
}

async function clone(dir: string, into: string, revision: string, only?: string): Promise<void> {
  await runGit(['clone', '--quiet', '--no-checkout', '--', dir, into], { cwd: path.dirname(dir) });
  if (only) await gitText(into, 'sparse-checkout', 'set', '--no-cone', `/${only}/`);
  const branch = await resolve(dir, `refs/heads/${revision}`);
  if (branch) return void (await gitText(into, 'checkout', '--quiet', '-B', revision, `origin/${revision}`));
  await gitText(into, 'fetch', '--quiet', 'origin', revision);
  await gitText(into, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
}
