import type { GitRepository } from '../types.ts';

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
  const range = `${base}...${head}`;
  const raw = await git.git('diff', '--raw', '-z', '-M', '--no-abbrev', range);
  const lines = await git.git('diff', '--numstat', '-z', '-M', range);
  const counts = numstat(lines.split('\0'));
  const files = parseRaw(raw.split('\0')).slice(0, 3000);
  return Promise.all(
    files.map(async ({ code, sha, from, to }) => {
      const [additions, deletions] = counts.get(to) ?? [0, 0];
      const patch = await git.git('diff', '-M', range, '--', ...new Set([from, to]));
      const hunks = patch.indexOf('@@');
      return {
        filename: to,
        ...(from !== to && { previous_filename: from }),
        status: statusOf[code] ?? 'changed',
        sha,
        additions,
        deletions,
        changes: additions + deletions,
        ...(hunks >= 0 && { patch: patch.slice(hunks) }),
      };
    }),
  );
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
