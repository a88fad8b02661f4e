// Networks as integers. Text is parsed once (parse-cidr.ts); everything after that compares and adds.

/** A network: its first address as an integer, without host bits, and the length of its prefix. */
export interface Cidr {
  readonly family: 4 | 6;
  readonly start: bigint;
  readonly prefix: number;
}

/** Why something can't be used, and how to mend it: each one sentence. */
export interface Fault {
  reason: string;
  hint: string;
}

// Powers of two by exponent: computing them anew costs more than everything else here.
const POWERS = Array.from({ length: 129 }, (_, exponent) => 1n << BigInt(exponent));

/** Bits of an address: 32 or 128. */
export function addressBits(family: Cidr['family']): number {
  return family === 4 ? 32 : 128;
}

/** How many addresses the network has. */
export function addressCount({ family, prefix }: Pick<Cidr, 'family' | 'prefix'>): bigint {
  return POWERS[addressBits(family) - prefix] as bigint;
}

/** The last address as an integer; it belongs to the network. */
export function lastAddress(cidr: Cidr): bigint {
  return cidr.start + addressCount(cidr) - 1n;
}

/** The network an address lies in: host bits are cleared. */
export function networkOf(cidr: Cidr): Cidr {
  return { ...cidr, start: cidr.start - (cidr.start % addressCount(cidr)) };
}

/** Whether every address of `inner` lies in `outer`; a network contains itself. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return (
    outer.family === inner.family &&
    outer.prefix <= inner.prefix &&
    outer.start <= inner.start &&
    inner.start - outer.start < addressCount(outer)
  );
}

/** Whether two networks share an address. Networks are nested or disjoint, never half in one another. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return contains(a, b) || contains(b, a);
}

export function sameBlock(a: Cidr, b: Cidr): boolean {
  return a.family === b.family && a.prefix === b.prefix && a.start === b.start;
}

/**
 * Orders networks by family, then address, the larger before those inside it: a network is followed by all it contains.
 * For `Array.prototype.sort`.
 */
export function compareCidrs(a: Cidr, b: Cidr): number {
  if (a.family !== b.family) return a.family - b.family;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.prefix - b.prefix;
}
