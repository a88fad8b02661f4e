// Networks as text: how one is written, and how an address is read, by ip-cidr and nothing laxer.
import IPCIDR from 'ip-cidr';
import type { Cidr } from './cidr.ts';

// ip-cidr also takes zones (`%eth0`), a second prefix and text before an IPv4 address; none of them is a network.
const SHAPE = /^[\da-f:.]{2,45}\/\d{1,3}$/i;

/** The canonical text of a network; IPv6 in the short form of RFC 5952. */
export function formatCidr({ family, start, prefix }: Cidr): string {
  return `${family === 4 ? dotted(Number(start)) : shortened(start)}/${prefix}`;
}

function dotted(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}

function shortened(address: bigint): string {
  const groups = hexGroups(address, 8);
  // RFC 5952, 4.2: the longest run of two or more zero groups, the first of equals, becomes "::".
  const [longest] = [...groups.matchAll(/\b0(:0)+\b/g)].sort((a, b) => b[0].length - a[0].length);
  if (!longest) return groups;
  const before = groups.slice(0, longest.index);
  const after = groups.slice(longest.index + longest[0].length);
  return (before || ':') + (after || ':');
}

/** An integer as groups of 16 bits, in hexadecimal without leading zeros, joined by colons. */
export function hexGroups(value: bigint, count: number): string {
  const digits = value.toString(16).padStart(count * 4, '0');
  const groups = digits.match(/.{4}/g) ?? [];
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

/**
 * Reads a network in any spelling that ip-cidr takes. The address is kept as written, so `start` may have host bits.
 * Returns `undefined` for what isn't a network.
 */
export function readCidr(text: string): Cidr | undefined {
  if (!SHAPE.test(text)) return undefined;
  try {
    const address = IPCIDR.createAddress(text);
    // It turns IPv6 that ends in dotted decimals into IPv4 and drops the prefix.
    if (address.v4 === text.includes(':')) return undefined;
    const [family, bits, radix] = address.v4 ? ([4, 8n, 10] as const) : ([6, 16n, 16] as const);
    const start = address.parsedAddress.reduce((sum, part) => (sum << bits) | BigInt(Number.parseInt(part, radix)), 0n);
    return { family, start, prefix: address.subnetMask };
  } catch {
    return undefined;
  }
}
