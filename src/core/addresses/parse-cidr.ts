// The strict door for networks: one spelling each. Two spellings of a block would be two names of one claim.

import { UserError } from '../problem.ts';
import { type Cidr, contains, type Fault, networkOf } from './cidr.ts';
import { formatCidr, hexGroups, readCidr } from './cidr-text.ts';

// Generous for any spelling of a network; longer text is not looked into.
const LONGEST = 64;
const MAPPED: Cidr = { family: 6, start: 0xffffn << 32n, prefix: 96 };

/**
 * Parses a network in its canonical form: `10.0.4.0/24`, `fd00:1::/48`.
 * Any other spelling is a fault whose hint is the canonical form. Tell the results apart by `'reason' in result`.
 */
export function parseCidr(text: string): Cidr | Fault {
  const cidr = readCidr(text);
  return cidr && formatCidr(cidr) === text && isNetwork(cidr) ? cidr : faultOf(text);
}

/** As `parseCidr`, for arguments and for text that was checked before. Throws the fault as a `UserError`. */
export function toCidr(text: string): Cidr {
  const cidr = parseCidr(text);
  if ('reason' in cidr) throw new UserError(cidr.reason, { hint: cidr.hint });
  return cidr;
}

function isNetwork(cidr: Cidr): boolean {
  return cidr.start === networkOf(cidr).start && !contains(MAPPED, cidr);
}

function faultOf(text: string): Fault {
  const shown = JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  const plain = text.length > LONGEST ? '' : withoutLapses(text);
  const meant = readCidr(plain);
  if (meant) return { reason: `${shown} ${lapsesOf(text, meant).join(' and ')}.`, hint: `Write ${canonical(meant)}.` };
  const address = readCidr(plain.replace(/(\/\d*)?$/, '/0'));
  if (!address) return { reason: `${shown} is not a network.`, hint: 'Write it like 10.0.4.0/24 or fd00:1::/48.' };
  const [bits, usual] = address.family === 4 ? [32, 24] : [128, 64];
  return {
    reason: `${shown} lacks a prefix length from 0 to ${bits}.`,
    hint: `Say how large the network is, for example ${canonical({ ...address, prefix: usual })}.`,
  };
}

/** The text as it may have been meant: lapses that leave no doubt about the address are mended. */
function withoutLapses(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/\/0+(?=\d)/, '/');
  if (!bare.includes(':')) return bare.replace(/(?<!\d)0+(?=\d)/g, '');
  return bare.replace(/\d+\.\d+\.\d+\.\d+(?=\/|$)/, (decimals) => {
    const tail = readCidr(`${decimals}/32`);
    return tail ? hexGroups(tail.start, 2) : decimals;
  });
}

/** Everything that keeps this spelling of the network `meant` from being canonical. */
function lapsesOf(text: string, meant: Cidr): string[] {
  const lapses = [
    /\s/.test(text) && 'has spaces',
    /(^|[./])0\d/.test(text.includes(':') ? text.replace(/^.*\//, '/') : text) &&
      'has leading zeros, octal to some programs',
    meant.start !== networkOf(meant).start && `has host bits behind its /${meant.prefix}`,
    /[A-F]/.test(text) && 'has capital letters',
    contains(MAPPED, meant) && 'is an IPv4 network mapped into IPv6',
  ].filter((lapse) => lapse !== false);
  return lapses.length ? lapses : ['is not in the short form of IPv6 (RFC 5952)'];
}

function canonical(cidr: Cidr): string {
  const { start, prefix } = networkOf(cidr);
  if (!contains(MAPPED, { ...cidr, start })) return formatCidr({ ...cidr, start });
  return formatCidr({ family: 4, start: start - MAPPED.start, prefix: prefix - MAPPED.prefix });
}
