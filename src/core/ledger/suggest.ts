/** Nobody waits for suggestions from ten thousand names, and a hostile file could ask for thousands of them. */
const MOST_CANDIDATES = 1000;

/** The candidate that `word` is most likely a slip of, if any is near enough: two slips at most, one in short words. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length > MOST_CANDIDATES) return undefined;
  const limit = word.length > 4 ? 2 : 1;
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= limit && slips < (best?.slips ?? limit + 1)) best = { candidate, slips };
  }
  return best?.candidate;
}

/** Letters to insert, delete, replace or swap with their neighbor (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(rows, i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        at(rows, i - 1, j - 1) + (same ? 0 : 1),
        swapped ? at(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly number[][], i: number, j: number): number {
  return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}
