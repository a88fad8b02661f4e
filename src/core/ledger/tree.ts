/**
 * One file of a Git tree. `mode` is Git's: a plain file, an executable one, a symbolic link (its bytes are the target)
 * or a submodule (no bytes).
 */
export interface TreeFile {
  path: string;
  mode: '100644' | '100755' | '120000' | '160000';
  bytes: Uint8Array;
}

/** The files of a Git tree by their path from the repository's root. */
export type Tree = ReadonlyMap<string, TreeFile>;
