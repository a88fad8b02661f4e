import type { GitRepository } from '../repository.ts';

export interface ChangedFile {
  filename: string;
  previous_filename?: string;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  sha: string;
  additions: number;
  deletions: number;
  changes: number;
  patch?: string;
}

const statusOf: Record<string, ChangedFile['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** What a head changes since it left its base (three dots), renames detected, as GitHub lists it. At most 3000 files. */
export async function changedFiles(git: GitRepository, base: string, head: string): Promise<ChangedFile[]> {
  const diff = (...args: string[]) => git.git('diff', '-M', ...args, `${base}...${head}`);
  const [raw, lines, text] = await Promise.all([diff('--raw', '-z', '--no-abbrev'), diff('--numstat', '-z'), diff()]);
  const counts = numstat(lines.split('\0'));
  // A line of a file's content never starts in the first column, so this splits between files only.
  const patches = text.split(/^diff --git /m).slice(1);
  const files = parseRaw(raw.split('\0')).slice(0, 3000);
  return files.map(({ code, sha, from, to }, index) => {
    const [additions, deletions] = counts.get(to) ?? [0, 0];
    const patch = patches[index] ?? '';
    const hunks = patch.indexOf('\n@@');
    return {
      filename: to,
      ...(from !== to && { previous_filename: from }),
      status: statusOf[code] ?? 'changed',
      sha,
      additions,
      deletions,
      changes: additions + deletions,
      ...(hunks >= 0 && { patch: patch.slice(hunks + 1).replace(/\n$/, '') }),
    };
  });
}

function parseRaw(fields: string[]) {
  const files: Array<{ code: string; sha: string; from: string; to: string }> = [];
  for (let i = 0; fields[i]; i += 2) {
    const [, , oldSha = '', newSha = '', letter = ''] = (fields[i] ?? '').split(' ');
    const code = letter.slice(0, 1);
    const from = fields[i + 1] ?? '';
    const two = code === 'R' || code === 'C';
    files.push({ code, sha: code === 'D' ? oldSha : newSha, from, to: two ? (fields[i + 2] ?? '') : from });
    if (two) i += 1;
  }
  return files;
}

/** Lines added and removed by path; binary files count none. */
function numstat(fields: string[]): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (let i = 0; fields[i]; i += 1) {
    const [added, removed, name] = (fields[i] ?? '').split('\t');
    // A rename's own name is empty: its two names are the next two fields.
    const path = name || fields[i + 2] || '';
    if (!name) i += 2;
    counts.set(path, [Number(added) || 0, Number(removed) || 0]);
  }
  return counts;
}
