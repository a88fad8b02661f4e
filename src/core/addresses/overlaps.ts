import { type Cidr, compareCidrs, contains } from './cidr.ts';

/**
 * Finds networks that overlap, in O(n log n): pairs of the larger one and the one inside it (equals in their order in
 * the list). Each network is paired with its nearest surrounding one only, so there are fewer pairs than networks, and
 * still every network that overlaps another is in at least one pair.
 * To carry something along, give objects that are networks and more: `{ ...cidr, file }`.
 */
export function findOverlaps<T extends Cidr>(networks: Iterable<T>): [outer: T, inner: T][] {
  const pairs: [T, T][] = [];
  // Sorted, a network is followed by all it contains: those around the current one form a stack.
  const around: T[] = [];
  for (const network of [...networks].sort(compareCidrs)) {
    let outer = around.at(-1);
    while (outer && !contains(outer, network)) {
      around.pop();
      outer = around.at(-1);
    }
    if (outer) pairs.push([outer, network]);
    around.push(network);
  }
  return pairs;
}
