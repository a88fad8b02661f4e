import type { Tree } from '../ledger/tree.ts';

// What use cases ask of a Git repository with a remote named origin; src/edge/git.ts does it with Git itself.

/** A branch's tip as commitTo read it. */
export interface Tip {
  /** Absent where there is no such branch; the tree is then empty. */
  sha: string | undefined;
  tree(folders?: string[]): Promise<Tree>;
}

export interface Author {
  name: string;
  email: string;
}

/** What to commit: texts by path, `null` removes a file. */
export interface Change {
  files: ReadonlyMap<string, string | null>;
  message: string;
}

export interface Committed {
  /** The branch's tip afterwards; absent where there is still no branch. */
  sha: string | undefined;
  changed: boolean;
}

/** Says what to commit on a tip. It is asked again whenever the branch moved meanwhile. */
export type Decide = (tip: Tip) => Promise<Change | undefined>;

/** The difference of two trees. A file that was renamed counts as removed and added. */
export interface Changes {
  added: Tree;
  /** As they are afterwards. */
  changed: Tree;
  removed: string[];
}

/** Revisions and folders may come from outside: what can't be one is refused by a UserError, as is one that isn't there. */
export interface Git {
  /** The commit a revision stands for. */
  revision(name: string): Promise<string | undefined>;
  /** The tree a revision stands for, or one folder of it: an id that changes with any file. */
  treeId(revision: string, folder?: string): Promise<string | undefined>;
  /** All files of a revision, or those in some folders. Throws a UserError where there is no such revision. */
  tree(revision: string, folders?: string[]): Promise<Tree>;
  /** Names of what lies directly in a folder, for each of some commits given by their ids. One that isn't here has none. */
  names(commits: string[], folder: string): Promise<string[][]>;
  /** Where origin is, as the clone has it. */
  originUrl(): Promise<string | undefined>;
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** The tree that merging would give, and the paths a person would have to resolve. */
  mergeTree(base: string, head: string): Promise<{ tree: string; conflicts: string[] }>;
  /** What leads from one revision to another, in some folders or everywhere. */
  changes(from: string, to: string, folders?: string[]): Promise<Changes>;
  /**
   * Commits by which some files came to what they are: those of a branch's own line, so of a merge the merge itself.
   * The newest first; all there ever were where `since` is absent or no longer there. Never the commit that began the
   * branch: a repository is made with it, so no pull request brought it and nobody could ever answer for it.
   */
  history(to: string, files: string[], since?: string): Promise<string[]>;
  /** Fetches refspecs from origin. */
  fetch(refspecs: string[]): Promise<void>;
  /** Ids of origin's refs by name, of those that exist; the names are full, such as refs/heads/main. */
  remoteRefs(names: string[]): Promise<ReadonlyMap<string, string>>;
  /** The tip of a branch at origin, fetched. */
  remoteTip(branch: string): Promise<string | undefined>;
  /**
   * Commits on a branch at origin by compare-and-swap, without a working tree. A branch that isn't there is created.
   * With `onto` the commit follows that commit instead of the branch's tip, and so replaces what was on the branch.
   * Throws a UserError when the branch's rules or the token's permissions refuse it.
   */
  commitTo(branch: string, decide: Decide, options?: { author?: Author; onto?: string }): Promise<Committed>;
}
