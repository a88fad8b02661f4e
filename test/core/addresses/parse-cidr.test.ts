import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { networkOf } from '../../../src/core/addresses/cidr.ts';
import { formatCidr } from '../../../src/core/addresses/cidr-text.ts';
import { parseCidr, toCidr } from '../../../src/core/addresses/parse-cidr.ts';
import { UserError } from '../../../src/core/problem.ts';
import { anyCidr } from '../../support/networks.ts';

// IPv4-mapped networks are the only ones whose canonical text is refused.
const speakable = anyCidr.filter(
  ({ family, start, prefix }) => !(family === 6 && prefix >= 96 && start >> 32n === 0xffffn),
);

function faultOf(text: string) {
  const result = parseCidr(text);
  if (!('reason' in result)) throw new Error(`${text} was taken for ${formatCidr(result)}`);
  return result;
}

describe('a network in its canonical form', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(speakable, (cidr) => expect(parseCidr(formatCidr(cidr))).toEqual(cidr)),
      { numRuns: 500 },
    );
  });

  it('is written in IPv6 as the URL standard writes it', () => {
    const ipv6 = anyCidr.filter(({ family }) => family === 6);
    fc.assert(
      fc.property(ipv6, (cidr) => {
        const long = cidr.start.toString(16).padStart(32, '0').match(/.{4}/g)!.join(':');
        expect(`[${formatCidr(cidr).split('/')[0]}]`).toBe(new URL(`http://[${long}]`).hostname);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['10.0.4.0/24', { family: 4, start: 0x0a000400n, prefix: 24 }],
    ['255.255.255.255/32', { family: 4, start: 0xffffffffn, prefix: 32 }],
    ['0.0.0.0/0', { family: 4, start: 0n, prefix: 0 }],
    ['fd00:1::/48', { family: 6, start: 0xfd000001n << 96n, prefix: 48 }],
    ['::1/128', { family: 6, start: 1n, prefix: 128 }],
    ['::/0', { family: 6, start: 0n, prefix: 0 }],
  ])('reads %s', (text, cidr) => {
    expect(parseCidr(text)).toEqual(cidr);
  });
});

describe('another spelling', () => {
  it.each([
    ['10.0.0.5/24', 'has host bits behind its /24', '10.0.0.0/24'],
    ['fd00::1/64', 'has host bits behind its /64', 'fd00::/64'],
    ['010.0.0.0/8', 'has leading zeros, octal to some programs', '10.0.0.0/8'],
    ['10.0.0.00/8', 'has leading zeros, octal to some programs', '10.0.0.0/8'],
    ['10.0.0.0/08', 'has leading zeros, octal to some programs', '10.0.0.0/8'],
    ['fd00::/064', 'has leading zeros, octal to some programs', 'fd00::/64'],
    [' 10.0.0.0/8', 'has spaces', '10.0.0.0/8'],
    ['10.0.0.0 / 8\n', 'has spaces', '10.0.0.0/8'],
    ['FD00::/8', 'has capital letters', 'fd00::/8'],
    ['fd00:0:0:0::/16', 'is not in the short form of IPv6 (RFC 5952)', 'fd00::/16'],
    ['fd00:0db8::/32', 'is not in the short form of IPv6 (RFC 5952)', 'fd00:db8::/32'],
    ['1::2:0:0:0:3/128', 'is not in the short form of IPv6 (RFC 5952)', '1:0:0:2::3/128'],
    ['64:ff9b::10.0.0.0/128', 'is not in the short form of IPv6 (RFC 5952)', '64:ff9b::a00:0/128'],
    ['::ffff:10.0.0.0/104', 'is an IPv4 network mapped into IPv6', '10.0.0.0/8'],
    ['::ffff:a00:0/104', 'is an IPv4 network mapped into IPv6', '10.0.0.0/8'],
  ])('%j %s and gets %s as a hint', (text, lapse, canonical) => {
    expect(faultOf(text)).toEqual({ reason: `${JSON.stringify(text)} ${lapse}.`, hint: `Write ${canonical}.` });
  });

  it('is told everything that is wrong with it at once', () => {
    expect(faultOf(' 010.0.0.5/08')).toEqual({
      reason:
        '" 010.0.0.5/08" has spaces and has leading zeros, octal to some programs and has host bits behind its /8.',
      hint: 'Write 10.0.0.0/8.',
    });
  });

  it('with host bits is always hinted at the network around it', () => {
    fc.assert(
      fc.property(speakable, fc.bigInt(1n, 1n << 128n), ({ family, start, prefix }, noise) => {
        const host = { family, start: start + (noise % (1n << BigInt((family === 4 ? 32 : 128) - prefix))), prefix };
        fc.pre(host.start !== start);
        const network = formatCidr(networkOf(host));
        expect(faultOf(formatCidr(host))).toMatchObject({ hint: `Write ${network}.` });
      }),
    );
  });
});

describe('a prefix length that is missing or impossible', () => {
  it.each(['10.0.0.5', '10.0.0.5/', '10.0.0.5/33', '10.0.0.5/999999'])(
    '%s is asked for one, with an example',
    (text) => {
      expect(faultOf(text)).toEqual({
        reason: `"${text}" lacks a prefix length from 0 to 32.`,
        hint: 'Say how large the network is, for example 10.0.0.0/24.',
      });
    },
  );

  it('in IPv6 goes up to 128', () => {
    expect(faultOf('fd00::/129')).toEqual({
      reason: '"fd00::/129" lacks a prefix length from 0 to 128.',
      hint: 'Say how large the network is, for example fd00::/64.',
    });
  });
});

describe('what is no network', () => {
  it.each([
    '',
    '/',
    '/24',
    'default',
    '10.0/8',
    '10.0.0.0.0/8',
    '256.0.0.0/8',
    '10.0.0.0/-1',
    '10.0.0.0/+8',
    '0x0a.0.0.0/8',
    '10.0.0.0/8/8',
    'x:1.0.0.0/8',
    'fd00::/64/3',
    '1::2::3/64',
    'fd00::1%eth0/64',
    '::ffff:300.0.0.0/104',
    '10.0.0.0\u0000/8',
    '١٠.0.0.0/8',
  ])('%j is refused with an example', (text) => {
    expect(faultOf(text)).toEqual({
      reason: `${JSON.stringify(text)} is not a network.`,
      hint: 'Write it like 10.0.4.0/24 or fd00:1::/48.',
    });
  });

  it('is shortened in the message when it is a megabyte long', () => {
    expect(faultOf(' '.repeat(1_000_000)).reason.length).toBeLessThan(100);
  });

  it('never makes the parser throw', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'0123456789abcdefF.:/% \n٠é') });
    fc.assert(
      fc.property(odd, (text) => {
        const result = parseCidr(text);
        expect('reason' in result || formatCidr(result) === text).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('toCidr', () => {
  it('returns what parseCidr does', () => {
    expect(toCidr('10.0.4.0/24')).toEqual(parseCidr('10.0.4.0/24'));
  });

  it('throws the fault as an error of the user, hint included', () => {
    const fault = new UserError('"10.0.0.5/24" has host bits behind its /24.', { hint: 'Write 10.0.0.0/24.' });
    expect(() => toCidr('10.0.0.5/24')).toThrow(fault);
    expect(() => toCidr('10.0.0.5/24')).toThrow(expect.objectContaining({ at: fault.at }));
  });
});
