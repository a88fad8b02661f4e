/** Memory of one account's Terraform and its providers at their most, measured with GOGC=400. */
const BYTES_EACH = 0.8 * 2 ** 30;

/** More at once need longer than they take to be of use, also where most of the time is waiting for AWS. */
const MOST = 16;

/**
 * How many accounts are worked on side by side where nobody says it. A plan is mostly computing, and twice the cores was
 * the fastest. An apply waits for AWS most of the time: of 40 seconds against a rehearsed AWS it computes 12, and a real
 * NAT gateway takes minutes.
 *
 * @param memory Bytes that are free.
 */
export function sideBySide({ cores, memory, applies }: { cores: number; memory: number; applies: boolean }): number {
  const wanted = (applies ? 4 : 2) * cores;
  return Math.max(1, Math.min(wanted, Math.floor(memory / BYTES_EACH), MOST));
}
