/** Memory of one account's Terraform and its providers at their most, measured with GOGC=400. */
const BYTES_EACH = 0.8 * 2 ** 30;

/** More at once need longer than they take to be of use, also where most of the time is waiting for AWS. */
const MOST = 16;

/**
 * How many accounts are worked on side by side where nobody says it. A plan is computing and as many as cores would do;
 * an apply waits for AWS most of the time. Twice the cores is what helped both in what was measured.
 *
 * @param memory Bytes that are free.
 */
export function sideBySide({ cores, memory }: { cores: number; memory: number }): number {
  return Math.max(1, Math.min(2 * cores, Math.floor(memory / BYTES_EACH), MOST));
}
