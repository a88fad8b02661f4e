import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A bare repository as origin and clones of it, made and looked at by the git command alone. */
export interface Origin {
  /** The folder of it all. */
  dir: string;
  /** The bare repository. */
  bare: string;
  /** A clone with its own working tree; `options` go to git clone. */
  clone(name: string, ...options: string[]): string;
  /** Commits files on a branch of the bare repository, which starts at main; `null` removes one. Returns the commit. */
  commit(branch: string, files: Record<string, string | null>, message?: string): string;
  /** Files below a folder at a revision of the bare repository, as texts. */
  files(revision: string, folder?: string): Record<string, string>;
  remove(): void;
}

// Without waiting for the disk: nothing here outlives its test.
const quiet = [
  '-c',
  'core.fsync=none',
  '-c',
  'advice.detachedHead=false',
  '-c',
  'gc.auto=0',
  '-c',
  'user.name=octocat',
  '-c',
  'user.email=o@example.com',
];

/** Runs git; throws with what it said. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', [...quiet, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

/** Whether git takes it. */
export function gitAccepts(cwd: string, ...args: string[]): boolean {
  try {
    git(cwd, ...args);
    return true;
  } catch {
    return false;
  }
}

export function newOrigin(files: Record<string, string>): Origin {
  const dir = mkdtempSync(path.join(tmpdir(), 'genesis-git-'));
  const bare = path.join(dir, 'origin.git');
  const desk = path.join(dir, 'desk');
  git(dir, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(bare, 'config', 'core.fsync', 'none');
  git(bare, 'config', 'receive.autogc', 'false');
  for (const setting of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
    git(bare, 'config', setting, 'true');
  git(dir, 'init', '--quiet', '--initial-branch=main', desk);
  git(desk, 'remote', 'add', 'origin', bare);
  const commit: Origin['commit'] = (branch, changes, message = `Change ${branch}`) => {
    const isNew = !gitAccepts(bare, 'rev-parse', '--verify', `refs/heads/${branch}`);
    const start = isNew ? 'main' : branch;
    if (gitAccepts(bare, 'rev-parse', '--verify', `refs/heads/${start}`)) {
      git(desk, 'fetch', '--quiet', 'origin', `refs/heads/${start}`);
      git(desk, 'checkout', '--quiet', '--detach', '--force', 'FETCH_HEAD');
    }
    write(desk, changes);
    git(desk, 'add', '--all');
    git(desk, 'commit', '--quiet', '--allow-empty', '-m', message);
    git(desk, 'push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    return git(desk, 'rev-parse', 'HEAD');
  };
  commit('main', files, 'First commit');
  return {
    dir,
    bare,
    commit,
    clone(name, ...options) {
      git(dir, 'clone', '--quiet', '-c', 'core.fsync=none', ...options, `file://${bare}`, name);
      return path.join(dir, name);
    },
    files(revision, folder) {
      const names = git(bare, 'ls-tree', '-r', '-z', '--name-only', revision, ...(folder ? [`${folder}/`] : [])).split(
        '\0',
      );
      return Object.fromEntries(
        names.filter(Boolean).map((name) => [name, `${git(bare, 'show', `${revision}:${name}`)}\n`]),
      );
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

function write(root: string, changes: Record<string, string | null>): void {
  for (const [name, text] of Object.entries(changes)) {
    const file = path.join(root, name);
    if (text === null) rmSync(file);
    else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}
