import { closest } from './suggest.ts';
import type { Flaw } from './yaml/flaw.ts';

/** The folders of a ledger; each file in one of them is one thing. */
export const FOLDERS = ['pools', 'accounts', 'subnets', 'peerings', 'apps'] as const;
export type Folder = (typeof FOLDERS)[number];

/** What a path in the ledger's folder stands for; `beside` is for people and editors, and isn't read. */
export type Role = { is: 'organization' } | { is: Folder; name: string } | { is: 'beside' };

const EXTENSION = '.yaml';

/** The role of a path, counted from the ledger's folder, or why it has none. */
export function roleOf(path: string): Role | Flaw {
  if (path === 'organization.yaml') return { is: 'organization' };
  const [folder = '', file, ...deeper] = path.split('/');
  if (isBeside(path)) return { is: 'beside' };
  if (file === undefined) return stray(strayFileHint(path));
  if (!isFolder(folder)) {
    const meant = closest(folder, FOLDERS);
    return stray(meant ? `Did you mean the folder ${meant}?` : `The ledger's folders are ${FOLDERS.join(', ')}.`);
  }
  if (deeper.length > 0) return stray(`Put it directly in ${folder}: there are no folders below.`);
  if (/\.ya?ml$/i.test(file) && !file.endsWith(EXTENSION)) return stray(`Rename it to end in ${EXTENSION}.`);
  if (!file.endsWith(EXTENSION)) return stray(`Files in ${folder} end in ${EXTENSION}.`);
  return { is: folder, name: file.slice(0, -EXTENSION.length) };
}

function isBeside(path: string): boolean {
  return path === 'README.md' || path.startsWith('schema/') || /(^|\/)\.gitkeep$/.test(path);
}

function isFolder(text: string): text is Folder {
  return (FOLDERS as readonly string[]).includes(text);
}

function strayFileHint(path: string): string {
  if (isFolder(path) || path === 'schema') return 'Make it a folder with files: links and submodules are not followed.';
  if (/^organi[sz]ation\.ya?ml$/i.test(path)) return 'Rename it to organization.yaml.';
  return 'Move it out of the ledger: only README.md may lie here.';
}

function stray(hint: string): Flaw {
  return { line: 1, column: 1, message: 'this is no file of a ledger', hint };
}
