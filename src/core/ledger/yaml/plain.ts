// From YAML's nodes to plain data, without what lets one text mean two things: aliases, merge keys, tags, odd numbers.
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { shown } from '../schema/text.ts';

/** Says that something at an offset of the text is wrong. */
export type Report = (offset: number, message: string, hint: string) => void;

/** Deeper than any file of the ledger. */
const DEEPEST = 32;

/** The plain value of a node. What is refused is reported, and stands as `null` in the value. */
export function plainValue(node: unknown, report: Report, depth = 0): unknown {
  const offset = offsetOf(node);
  if (depth > DEEPEST) report(offset, 'this is nested too deeply', `At most ${DEEPEST} levels are read.`);
  else if (isAlias(node)) report(offset, `the alias *${node.source} is not followed`, 'Write the value out.');
  else {
    refuseMarks(node as Node | null, report);
    if (isScalar(node)) return plainScalar(node, report);
    if (isSeq(node)) return node.items.map((item) => plainValue(item, report, depth + 1));
    if (isMap(node)) return plainMap(node, report, depth);
  }
  return null;
}

export function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

function refuseMarks(node: Node | null, report: Report): void {
  const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
  const offset = offsetOf(node);
  if (anchor)
    report(offset, `the anchor &${anchor} is not read`, 'Delete it, and write the value out where it is used.');
  if (!tag) return;
  const short = tag.replace('tag:yaml.org,2002:', '!!');
  report(offset, `the tag ${short} is not read`, 'Delete it; put text that looks like a number in quotes.');
}

function plainScalar({ value, source = '', type, range }: Scalar, report: Report): unknown {
  // YAML 1.1 reads 012 as ten, YAML 1.2 as twelve, and both lose the zero of an account id.
  if (typeof value === 'number' && type === 'PLAIN' && String(value) !== source) {
    const number = Number.isFinite(value) ? ` ${value}` : '';
    report(
      range?.[0] ?? 0,
      `${source} would be read as the number ${value}`,
      `Write it in quotes if it is text, in plain digits${number} if it is a number.`,
    );
  }
  return value;
}

function plainMap(map: YAMLMap, report: Report, depth: number): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const pair of map.items) {
    const key = plainKey(pair.key, report);
    if (key === undefined) continue;
    if (seen.has(key)) {
      report(offsetOf(pair.key), `${shown(key)} is written twice`, 'Keep one of the two.');
      continue;
    }
    seen.add(key);
    value[key] = plainValue(pair.value, report, depth + 1);
  }
  return value;
}

function plainKey(node: unknown, report: Report): string | undefined {
  const offset = offsetOf(node);
  refuseMarks(node as Node | null, report);
  if (!isScalar(node) || typeof node.value !== 'string') {
    const source = isScalar(node) ? node.source : undefined;
    report(offset, 'a key must be text', source ? `Write "${source}" in quotes.` : 'Write a key before the colon.');
    return undefined;
  }
  const { value } = node;
  if (value === '<<') report(offset, 'merge keys (<<) are not read', 'Write the keys out.');
  else if (value === '__proto__') report(offset, '__proto__ is not allowed as a key', 'Delete it.');
  else return value;
  return undefined;
}
