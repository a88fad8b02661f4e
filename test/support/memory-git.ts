import type { Change, Git, Tip } from '../../src/core/git/repository.ts';
import type { Texts } from './claims.ts';
import { treeOf } from './ledger.ts';

/** A repository in memory: files by revision, and branches at origin that can be committed to. */
export function memoryGit(revisions: Record<string, Texts>, branches: Record<string, Texts> = {}) {
  const commits: { branch: string; message: string; paths: string[] }[] = [];
  const at = (revision: string) => revisions[revision] ?? branches[revision];
  const tree = async (revision: string, folders?: string[]) => {
    const files = at(revision);
    if (!files) throw new Error(`no revision ${revision}`);
    const isIn = (path: string) =>
      !folders || folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
    return treeOf(Object.fromEntries(Object.entries(files).filter(([path]) => isIn(path))));
  };
  const git: Git = {
    revision: async (name) => (at(name) ? name : undefined),
    treeId: async (revision, folder) => (at(revision) ? `${revision}:${folder}` : undefined),
    tree,
    names: async () => {
      throw new Error('not needed here');
    },
    originUrl: async () => undefined,
    mergeBase: async (base) => base,
    // The head's files are what is merged, unless a test gives the merge a revision of its own.
    mergeTree: async (base, head) => ({
      tree: revisions[`${base}+${head}`] ? `${base}+${head}` : head,
      conflicts: revisions[`${base}!${head}`] ? Object.keys(revisions[`${base}!${head}`] ?? {}) : [],
    }),
    changes: async () => {
      throw new Error('not needed here');
    },
    history: async () => [],
    fetch: async () => {},
    remoteRefs: async () => new Map(),
    remoteTip: async (branch) => (branches[branch] ? branch : undefined),
    async commitTo(branch, decide) {
      const tip: Tip = { sha: branches[branch] ? branch : undefined, tree: (folders) => tree(branch, folders) };
      const change = await decide(branches[branch] ? tip : { sha: undefined, tree: async () => new Map() });
      const isNew = change && apply(branches, branch, change);
      if (isNew) commits.push({ branch, message: change.message, paths: [...change.files.keys()].sort() });
      return { sha: branches[branch] ? branch : undefined, changed: Boolean(isNew) };
    },
  };
  return { git, branches, commits };
}

/** Writes a change; false where every file is as it was. */
function apply(branches: Record<string, Texts>, branch: string, { files }: Change): boolean {
  const before = branches[branch] ?? {};
  const after = { ...before };
  for (const [path, text] of files) {
    if (text === null) delete after[path];
    else after[path] = text;
  }
  branches[branch] = after;
  return JSON.stringify(after) !== JSON.stringify(before);
}
