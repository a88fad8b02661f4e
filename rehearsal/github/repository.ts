// The repository of a rehearsed GitHub, as those who use it see it. git.ts implements it.

/** Files by path in the repository. `null` deletes, `{ link }` is a symbolic link. */
export type Changes = Record<string, string | Buffer | { link: string } | null>;

export interface Commit {
  sha: string;
  parents: string[];
  author: string;
  email: string;
  date: string;
  message: string;
}

export interface CommitOptions {
  message?: string;
  /** Where a new branch starts; the default branch when absent. An existing branch is continued. */
  from?: string;
  /** Login of the author; octocat when absent. */
  author?: string;
}

/** The bare repository that stands for the one at GitHub. Every call is real Git. */
export interface GitRepository {
  dir: string;
  defaultBranch: string;
  /** Runs git in the bare repository and returns its output without the final newline; throws with what git said. */
  git(...args: string[]): Promise<string>;
  /** Commits changes on a branch, which is created where it doesn't exist. Returns the commit's SHA. */
  commit(branch: string, changes: Changes, options?: CommitOptions): Promise<string>;
  /** The commit a revision stands for, or null where there is none. */
  revParse(revision: string): Promise<string | null>;
  /** A file's text at a revision, or null where it isn't there. */
  show(revision: string, path: string): Promise<string | null>;
  /** Paths of all files at a revision, also below one folder. */
  files(revision: string, under?: string): Promise<string[]>;
  /** Commits reachable from a revision, newest first. */
  log(revision: string, limit?: number): Promise<Commit[]>;
  /**
   * A working copy at a revision (detached where it is no branch), `origin` being this repository: its folder, or of a
   * GitHubWorld its address, so that tokens and their permissions count. With `only`, files outside that folder aren't
   * written.
   */
  clone(into: string, revision?: string, only?: string): Promise<void>;
}
