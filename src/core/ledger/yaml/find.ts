import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { offsetOf } from './plain.ts';

/** Where something in a document is, as offsets in its text. */
export interface Found {
  /** Where its key begins; the value's own place where there is none. */
  keyOffset: number;
  offset: number;
  /** How it is written, if it is a scalar. */
  source: string | undefined;
}

/** Finds the value of a path; of a value that isn't there, the nearest one around it. */
export function find(root: Node, path: readonly PropertyKey[]): Found {
  let found = placeOf(root, offsetOf(root));
  let node: unknown = root;
  for (const key of path) {
    const pair = isMap(node) ? pairOf(node.items, key) : undefined;
    if (!pair && !(isSeq(node) && typeof key === 'number' && key < node.items.length)) break;
    node = pair ? pair.value : (node as { items: unknown[] }).items[key as number];
    found = placeOf(node, pair ? offsetOf(pair.key) : offsetOf(node));
  }
  return found;
}

function pairOf(items: readonly Pair[], key: PropertyKey): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function placeOf(node: unknown, keyOffset: number): Found {
  const source = isScalar(node) ? node.source : undefined;
  // A key without a value: the empty value lies behind it, often on the next line, where nobody looks for it.
  const empty = isScalar(node) && node.value === null && !source;
  return { keyOffset, offset: empty || !node ? keyOffset : offsetOf(node), source };
}
